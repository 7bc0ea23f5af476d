"""Sign-ups: what who signed up sees of their own, what the office sees, and who administers a board."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Q

from kring.foundation.people.api import Role, cards, relations_to
from kring.foundation.records.api import Actor, Ref
from kring.modules.directory.api import BoardCard, board_cards, board_title, find_board_cards
from kring.modules.register.boards.states import SignupState
from kring.modules.register.models import BoardSignup
from kring.ui.api import PAGE_SIZE, Pages, pages


@dataclass(frozen=True)
class OwnSignup:
    """A sign-up as the one who made it sees it; no name of an officer."""

    id: int
    number: str
    board: str
    state: SignupState
    asked_at: datetime
    reason: str


@dataclass(frozen=True)
class SignupRow:
    """A sign-up as the office sees it."""

    id: int
    number: str
    board: str
    schools: int
    name: str
    function: str
    explanation: str
    register: str
    state: SignupState
    asked_at: datetime
    accepted_date: date | None
    own: bool  # the reader's own: a colleague answers
    others: tuple[str, ...] = ()  # who administer this board already


@dataclass(frozen=True)
class AdminRow:
    """Somebody who administers a board today."""

    person_id: int
    name: str
    since: date
    me: bool


def choices(text: str) -> list[BoardCard]:
    """Boards to choose from."""
    return find_board_cards(text, limit=12) if len(text.strip()) > 1 else []


def own_signups(*, by: Actor) -> list[OwnSignup]:
    """The actor's own sign-ups, latest first."""
    mine = BoardSignup.objects.filter(person_id=by.id or 0).select_related("board").order_by("-asked_at", "-id")
    return [
        OwnSignup(
            id=row.pk,
            number=row.board_id,
            board=board_title(row.board_id, row.board.name),
            state=SignupState(row.state),
            asked_at=row.asked_at,
            reason=row.reason,
        )
        for row in mine
    ]


def signups(*, by: Actor, registers: list[str]) -> list[SignupRow]:
    """Sign-ups that wait for these offices, the longest first; access checked the reader's office."""
    found = BoardSignup.objects.filter(register__in=registers, state=SignupState.WAITING)
    return [_row(row, by) for row in found.select_related("board", "person").order_by("asked_at", "id")]


@dataclass(frozen=True)
class Admitted:
    """A page of the boards that these offices let in."""

    rows: tuple[SignupRow, ...]
    pages: Pages


def admitted(*, by: Actor, registers: list[str], asked: str, path: str, params: Mapping[str, Any]) -> Admitted:
    """Who was let in for a board, in order of board; asked: part of a board's name or number, or of somebody's name."""
    found = BoardSignup.objects.filter(register__in=registers, state=SignupState.ACCEPTED)
    for word in asked.split():
        fits = Q(board__sort_key__icontains=word) | Q(person__search_key__icontains=word)
        found = found.filter(fits)
    shown = pages(total=found.count(), path=path, params=params)
    rows = found.select_related("board", "person").order_by("board__sort_key", "id")
    here = rows[shown.offset : shown.offset + PAGE_SIZE]
    return Admitted(tuple(_row(row, by) for row in here), shown)


def waiting_signups(*, registers: list[str]) -> int:
    """How many sign-ups wait for these offices."""
    return BoardSignup.objects.filter(register__in=registers, state=SignupState.WAITING).count()


def signup_row(signup: BoardSignup, *, by: Actor) -> SignupRow:
    """One sign-up that access gave, with who administers the board already."""
    others = tuple(row.name for row in admins(by=by, number=signup.board_id))
    return _row(signup, by, others)


def _row(row: BoardSignup, by: Actor, others: tuple[str, ...] = ()) -> SignupRow:
    return SignupRow(
        id=row.pk,
        number=row.board_id,
        board=board_title(row.board_id, row.board.name),
        schools=row.board.sites_open,
        name=row.person.name,
        function=row.function,
        explanation=row.explanation,
        register=row.register_id,
        state=SignupState(row.state),
        asked_at=row.asked_at,
        accepted_date=row.accepted_date,
        own=row.person_id == by.id,
        others=others,
    )


def admins(*, by: Actor, number: str) -> list[AdminRow]:
    """Who administer this board today, the longest first."""
    held = [
        row
        for row in relations_to(Ref("board", number), roles=frozenset({Role.BOARD_ADMIN}), on=by.today)
        if row.standing != "disputed"
    ]
    names = cards({row.person_id for row in held})
    return [AdminRow(row.person_id, names[row.person_id].name, row.from_date, row.person_id == by.id) for row in held]


def board_name(number: str) -> str:
    """What a board is called."""
    found = board_cards([number])
    return found[number].name if number in found else number
