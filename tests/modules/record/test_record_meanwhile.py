"""The same thing from two windows: one answer, one import."""

import pytest

from kring.modules.record import actions
from kring.modules.record.access import AlreadyAnswered
from kring.modules.record.api import facts_of
from kring.modules.record.models import Activity, Import
from tests import cast
from tests.modules.record.record_world import proposed

pytestmark = pytest.mark.django_db


def test_an_answer_given_meanwhile_stands() -> None:
    anna = cast.person()
    first = proposed(anna)
    second = Activity.objects.get(pk=first.pk)  # the same page in another window
    actions.accept(by=cast.actor(anna), activity=first, themes=[])
    with pytest.raises(AlreadyAnswered):
        actions.decline(by=cast.actor(anna), activity=second)
    assert len(facts_of(anna.pk)) == 1


def test_a_file_is_taken_over_once() -> None:
    anna = cast.person()
    by = cast.actor(anna)
    offered = actions.offer_file(by=by, name="a.csv", data=b"Titel;Datum\nA;1-2-2025\n")
    again = Import.objects.get(pk=offered.pk)
    columns = {"title": 0, "from_date": 1}
    assert actions.take_over(by=by, offered=offered, columns=columns) == 1
    with pytest.raises(AlreadyAnswered):
        actions.take_over(by=by, offered=again, columns=columns)
    assert len(facts_of(anna.pk)) == 1
