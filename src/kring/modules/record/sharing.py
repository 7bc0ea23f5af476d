"""What a board reads of somebody's record: only under leave that holds today, and each look is noted.

The record gives no leave itself: privacy keeps it, and the modules above offer it and say where that is
(`register_share_page`).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from django.http import Http404

from kring.foundation.people.api import Standing
from kring.foundation.privacy.api import Grant, leave, look
from kring.foundation.records.api import Actor, Ref
from kring.modules.directory.api import appointments_of
from kring.modules.standard.api import theme_names

from .models import Activity
from .questions import WORDS
from .states import ActivityKind, ActivityState

SharePage = Callable[[Actor, int], str]
_pages: list[SharePage] = []


def register_share_page(page: SharePage) -> None:
    """Say at which address a leader gives leave for an activity: (actor, number of the activity) → address, or ""."""
    if page not in _pages:
        _pages.append(page)


def share_page(by: Actor, activity_id: int) -> str:
    """Where the actor gives leave for this activity of theirs; "" when nobody offers it."""
    return next((url for page in _pages if (url := page(by, activity_id))), "")


@dataclass(frozen=True)
class BoardActivity:
    """An activity as a board may read it, what for and until which day. Files and links are not among it."""

    id: int
    person_id: int
    title: str
    kind: str
    from_date: date
    on: date  # the last day
    themes: tuple[str, ...]
    formal: bool
    with_team: bool
    organiser: str
    hours: Decimal | None
    points: int | None
    question: str
    reflection: str
    goal: str
    brought: str
    brought_later: str
    proven: bool
    purpose: str
    visible_until: date

    @property
    def kind_label(self) -> str:
        return str(ActivityKind(self.kind).label)


def activity_for_board(*, by: Actor, board: str, id: int) -> BoardActivity:
    """An activity under a leave to this board; the look is noted. 404 without leave, and after it was withdrawn."""
    found = Activity.objects.filter(pk=id, state=ActivityState.ACCEPTED).select_related("goal").first()
    if found is None:
        raise Http404
    given = _leave(by, board, found)
    if given is None or not _works_there(found.person_id, board, by.today):
        raise Http404
    look(by=by, of_person=found.person_id, item=found.ref, under_grant=given)
    return _row(found, given, theme_names(found.themes))


def shared_with_board(*, by: Actor, board: str, person_id: int, works_there: bool = False) -> list[BoardActivity]:
    """What somebody lets this board read today, latest first; each counts as looked at. [] without leave.

    works_there: the caller has just found that this person leads a school of the board today.
    """
    given = Grant.objects.filter(
        giver_id=person_id, receiver_kind="board", receiver_id=board, item_kind="activity", withdrawn_at=None,
        from_date__lte=by.today, until_date__gte=by.today,
    )  # fmt: skip
    ids = {grant.item_id for grant in given}
    if not ids or not (works_there or _works_there(person_id, board, by.today)):
        return []
    mine = Activity.objects.filter(person_id=person_id, state=ActivityState.ACCEPTED).select_related("goal")
    asked = mine if "" in ids else mine.filter(pk__in=[int(id_) for id_ in ids])
    under = [(one, grant) for one in asked if (grant := _leave(by, board, one))]
    names = theme_names(code for one, _grant in under for code in one.themes)
    for one, grant in under:
        look(by=by, of_person=person_id, item=one.ref, under_grant=grant)
    return [_row(one, grant, names) for one, grant in under]


def _leave(by: Actor, board: str, activity: Activity) -> Grant | None:
    """The leave under which this actor reads for this board: what they hold of other boards does not count."""
    of = Ref("board", board)
    here = replace(by, holds=frozenset(held for held in by.holds if held.ref == of))
    given = leave(by=here, of_person=activity.person_id, item=activity.ref)
    return given if given is not None and given.receiver == of else None


def _works_there(person_id: int, board: str, on: date) -> bool:
    """Does this person lead a school of the board on this day? With the function the board's view ends."""
    rows = appointments_of(person_id, on=on)
    return any(row.school.board_number == board and row.standing is not Standing.DISPUTED for row in rows)


def _row(one: Activity, given: Grant, names: dict[str, str]) -> BoardActivity:
    return BoardActivity(
        id=one.pk, person_id=one.person_id, title=one.title, kind=one.kind, from_date=one.from_date,
        on=one.until_date, themes=tuple(names[code] for code in one.themes if code in names), formal=one.formal,
        with_team=one.with_team, organiser=one.organiser, hours=one.hours, points=one.points,
        question=str(WORDS.get(one.question, "")), reflection=one.reflection,
        goal=one.goal.words if one.goal else "", brought=one.brought, brought_later=one.brought_later,
        proven=one.proven, purpose=given.purpose, visible_until=given.until_date,
    )  # fmt: skip
