"""What a board reads: under leave, while it lasts, while somebody works there; and each look is noted."""

from datetime import timedelta
from typing import Any

import pytest
from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.privacy.api import Grant, grant, withdraw
from kring.foundation.privacy.models import Look
from kring.foundation.records.api import Ref
from kring.modules.record import api as record
from kring.modules.record.sharing import _pages, share_page
from tests import cast
from tests.modules.record.record_world import added, po_leader
from tests.modules.register.register_world import schools

pytestmark = pytest.mark.django_db
TODAY = cast.MOMENT.date()


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def administrator(board: str = "10001", name: str = "Berend") -> Any:
    made = cast.person(name)
    cast.holds(made, Role.BOARD_ADMIN, Ref("board", board))
    return made


def given(who: Any, activity: Any, board: str = "10001", days: int = 30) -> Grant:
    until = TODAY + timedelta(days=days)
    item = Ref("activity", str(activity.pk)) if activity else Ref("activity", "*")
    return grant(
        by=cast.actor(who), receiver=Ref("board", board), item=item, purpose="Gesprek", from_date=TODAY,
        until_date=until,
    )  # fmt: skip


def test_one_activity_under_leave_and_no_other() -> None:
    anna, berend = po_leader(), administrator()
    shown, hidden = added(anna, "Zichtbaar", themes=["po-18-01"]), added(anna, "Verborgen")
    under = given(anna, shown)
    by = cast.actor(berend)
    row = record.activity_for_board(by=by, board="10001", id=shown.pk)
    assert (row.title, row.themes, row.purpose, row.visible_until) == (
        "Zichtbaar", ("Verandermanagement",), "Gesprek", TODAY + timedelta(days=30)
    )  # fmt: skip
    assert [one.title for one in record.shared_with_board(by=by, board="10001", person_id=anna.pk)] == ["Zichtbaar"]
    assert Look.objects.filter(of_person=anna, looker=berend, under_grant=under).count() == 2
    with pytest.raises(Http404):
        record.activity_for_board(by=by, board="10001", id=hidden.pk)
    withdraw(by=cast.actor(anna), given=under)
    with pytest.raises(Http404):
        record.activity_for_board(by=by, board="10001", id=shown.pk)
    assert record.shared_with_board(by=by, board="10001", person_id=anna.pk) == []


def test_leave_for_one_board_opens_nothing_for_another() -> None:
    anna, neighbour = po_leader(), administrator("10002", "Nel")
    shown = added(anna)
    given(anna, shown, "10001")
    given(anna, shown, "10002")  # whose school it is not: the leave stands, the view does not
    for board in ("10001", "10002"):
        with pytest.raises(Http404):
            record.activity_for_board(by=cast.actor(neighbour), board=board, id=shown.pk)
        assert record.shared_with_board(by=cast.actor(neighbour), board=board, person_id=anna.pk) == []


def test_leave_ends_with_its_last_day() -> None:
    anna, berend = po_leader(), administrator()
    shown = added(anna)
    given(anna, shown, days=3)
    last, after = cast.MOMENT + timedelta(days=3), cast.MOMENT + timedelta(days=4)
    assert record.activity_for_board(by=cast.actor(berend, last), board="10001", id=shown.pk).id == shown.pk
    with pytest.raises(Http404):
        record.activity_for_board(by=cast.actor(berend, after), board="10001", id=shown.pk)


def test_leave_for_everything_shows_everything_that_counts() -> None:
    anna, berend = po_leader(), administrator()
    added(anna, "Een"), added(anna, "Twee")
    given(anna, None)
    found = record.shared_with_board(by=cast.actor(berend), board="10001", person_id=anna.pk)
    assert {one.title for one in found} == {"Een", "Twee"}


def test_a_number_that_is_nothing_is_not_there() -> None:
    with pytest.raises(Http404):
        record.activity_for_board(by=cast.actor(administrator()), board="10001", id=999_999)


def test_leave_is_offered_where_a_module_above_says() -> None:
    anna = po_leader()

    def page(by: Any, activity: int) -> str:
        return f"/delen/{activity}/" if activity > 0 else ""

    record.register_share_page(page)
    try:
        _pages.insert(0, _pages.pop())
        assert share_page(cast.actor(anna), 7) == "/delen/7/"
    finally:
        _pages.remove(page)
