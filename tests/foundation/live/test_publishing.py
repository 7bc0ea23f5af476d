"""Publishing: a number in the action's transaction, ids only; and the log is emptied after a week."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection, transaction

from kring.foundation.live.api import Change, last_number, publish
from kring.foundation.live.forgetting import KEPT_DAYS, forget
from kring.foundation.live.kinds import id_of, kind_of
from kring.foundation.live.models import Channel
from kring.foundation.live.reading import changes_after
from kring.foundation.records.api import now
from tests.foundation.live import toy

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _toy(db: None) -> None:
    toy.set_up()


def test_numbers_count_up_per_channel() -> None:
    assert [toy.count(by=toy.system(), board=board) for board in ("1", "1", "2", "1")] == [1, 2, 1, 3]
    assert (last_number("toy:1"), last_number("toy:2"), last_number("toy:3")) == (3, 1, 0)


def test_the_log_holds_ids_and_the_moment_of_acting() -> None:
    by, note = toy.system(), uuid4()
    toy.write(by=by, board="1", note=note, words="geheim")
    assert changes_after("toy:1", 0) == [Change(1, "note", {"note": str(note)}, by.at)]
    assert changes_after("toy:1", 1) == []


def test_outside_an_action_nothing_is_published() -> None:
    with pytest.raises(RuntimeError):
        publish("toy:1", "note")


def test_a_rollback_takes_the_number_back() -> None:
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        toy.count(by=toy.system(), board="1")
        raise ZeroDivisionError
    assert last_number("toy:1") == 0
    assert toy.count(by=toy.system(), board="1") == 1


@pytest.mark.parametrize("ids", [{"note": "wat iemand schreef"}, {"note": None}, {"note": "x" * 81}])
def test_words_of_people_are_refused(ids: dict[str, object]) -> None:
    from kring.foundation.records.api import action, tell

    @action
    def careless(*, by: object) -> None:
        tell(toy.ToyChanged())
        publish("toy:1", "note", **ids)  # type: ignore[arg-type]

    with pytest.raises(TypeError):
        careless(by=toy.system())
    assert last_number("toy:1") == 0


def test_a_channel_of_no_kind_is_refused() -> None:
    from kring.foundation.records.api import action, tell

    @action
    def lost(*, by: object) -> None:
        tell(toy.ToyChanged())
        publish("nobody:1", "note")

    with pytest.raises(LookupError):
        lost(by=toy.system())
    assert kind_of("nobody:1") is None and id_of("toy:a:b") == "a:b"


def test_after_a_week_the_log_goes_and_the_count_stays() -> None:
    toy.count(by=toy.system(), board="1")
    week = timedelta(days=KEPT_DAYS)
    assert forget(now() + week - timedelta(hours=1)) == 0
    assert forget(now() + week + timedelta(hours=1)) == 1
    assert changes_after("toy:1", 0) == []
    assert toy.count(by=toy.system(), board="1") == 2


def test_the_job_empties_the_log() -> None:
    from kring.foundation.live.jobs import empty_log

    toy.count(by=toy.system(), board="1")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE live_change SET at = at - interval '8 days'")
    empty_log(0)
    assert changes_after("toy:1", 0) == [] and Channel.objects.count() == 1
