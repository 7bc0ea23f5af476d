"""The demonstration's series, as they stand on two days."""

from datetime import UTC, datetime
from typing import Any

import pytest

from kring.foundation.people.api import actor_for
from kring.modules.gatherings.models import Series, SignUp
from kring.modules.gatherings.series import demo
from kring.modules.gatherings.signup import own, showing
from tests import cast
from tests.modules.gatherings.series_world import crowd, visitor
from tests.modules.register.register_world import schools

pytestmark = pytest.mark.django_db
IN_APRIL = datetime(2021, 4, 15, 9, 0, tzinfo=UTC)


def told(monkeypatch: pytest.MonkeyPatch, at: datetime) -> tuple[dict[str, int], dict[str, int]]:
    schools()
    people = crowd(40)
    parts = {"noor": cast.person("Noor").pk, "rosa": cast.person("Rosa").pk}
    monkeypatch.setattr(demo, "leaders", lambda _on: [one.pk for one in people])
    return demo.tell_story(by=cast.system(at), seed=1, size="small", cast=parts), parts


def test_in_april_2021_only_the_19th_and_21st_are_open(monkeypatch: pytest.MonkeyPatch) -> None:
    made, _parts = told(monkeypatch, IN_APRIL)
    page = showing.series_page(by=visitor(IN_APRIL), series=Series.objects.get(pk=made["spring"]))
    days = [day for region in page.to_come for day in region.days] + list(page.past)
    april = {day.starts_at.day: day.is_open for day in days if day.starts_at.month == 4}
    assert april == {12: False, 14: False, 19: True, 21: True}
    assert page.open_days == 2
    assert SignUp.objects.filter(gathering__series=page.id, state="waiting").count() == 6


def test_years_later_the_days_are_there_but_not_who_came(monkeypatch: pytest.MonkeyPatch) -> None:
    made, parts = told(monkeypatch, cast.MOMENT)
    spring = Series.objects.get(pk=made["spring"])
    assert (spring.state, SignUp.objects.filter(gathering__series=spring).count()) == ("closed", 0)
    assert spring.gatherings.count() == 12
    coming = showing.series_page(by=visitor(), series=Series.objects.get(pk=made["coming"]))
    assert (coming.open_days, len(coming.past)) == (5, 0)
    to_come, _was = own.own_rows(by=actor_for(parts["noor"], cast.MOMENT))
    assert [row.state for row in to_come] == ["offered"]


def test_somebody_is_offered_a_place_and_others_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    told(monkeypatch, cast.MOMENT)
    states: list[Any] = list(SignUp.objects.values_list("state", flat=True))
    assert (states.count("offered"), states.count("cancelled")) == (1, 1)
    assert states.count("waiting") >= 5
