"""Signing up for a board, the office's answer, and the end of it. Rights come with the relation, never with the row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.urls import reverse

from kring.foundation.notices.api import send
from kring.foundation.people.api import (
    NewRelation,
    Role,
    Standing,
    end_relation,
    has_second_factor,
    judge_relation,
    relation_with,
    relations_of,
    start_relation,
    start_relations,
)
from kring.foundation.records.api import AMSTERDAM, Actor, Missing, NotAllowed, Ref, Refusal, action, tell
from kring.modules.directory.api import board_cards
from kring.modules.register.boards import access, events
from kring.modules.register.boards.states import SIGNUP_MOVES, SignupState
from kring.modules.register.models import BoardSignup, Register

BOARD_NOTICE = "register.board_decided"


class SecondFactorFirst(Refusal):
    """Zet eerst de tweede stap bij het inloggen aan. Wie voor een bestuur kijkt, bewijst twee keer wie die is."""


class SignedUpAlready(Refusal):
    """Je hebt voor dit bestuur al toegang gevraagd of gekregen."""


class UnknownBoard(Refusal):
    """Dit bestuur staat niet in de lijst. Zoek het bestuur opnieuw."""


class MovedOn(Refusal):
    """Deze aanmelding is intussen verder. Ververs de pagina om te zien hoe het staat."""


class ReasonMissing(Refusal):
    """Schrijf op waarom. Wie zich aanmeldde, leest dit."""


@dataclass(frozen=True)
class NewBoard:
    """A board that was admitted elsewhere or before: by whom it is administered, from which day until which.

    accepted_date None: it signed up on asked_date and waits. ended_date: the first day no longer.
    """

    board: str
    person_id: int
    accepted_date: date | None
    ended_date: date | None = None
    function: str = ""
    asked_date: date | None = None
    explanation: str = ""

    @property
    def state(self) -> SignupState:
        """How far it is."""
        if self.accepted_date is None:
            return SignupState.WAITING
        return SignupState.ENDED if self.ended_date else SignupState.ACCEPTED

    @property
    def came(self) -> date:
        """The day of signing up. Raises ValueError when there is none."""
        day = self.asked_date or self.accepted_date
        if day is None:
            raise ValueError("a board that waits has a day on which it signed up")
        return day


@action
def sign_up(*, by: Actor, register: Register, board: str, function: str, explanation: str) -> int:
    """The actor says that they act for this board; it opens nothing yet. Returns the number of the sign-up.

    Raises NotAllowed (nobody signed in), SecondFactorFirst, UnknownBoard, SignedUpAlready.
    """
    if not by.is_person or by.id is None:
        raise NotAllowed
    if not has_second_factor(by.id):
        raise SecondFactorFirst
    if board not in board_cards([board]):
        raise UnknownBoard
    if by.has(Role.BOARD_ADMIN, Ref("board", board)):
        raise SignedUpAlready
    signup = BoardSignup(
        register=register, board_id=board, person_id=by.id, function=function, explanation=explanation, asked_at=by.at
    )
    try:
        with transaction.atomic():
            signup.save()
    except IntegrityError as error:
        if "register_signup_once" in str(error):
            raise SignedUpAlready from None
        raise
    tell(events.BoardSignedUp(about=(by.ref, Ref("register", register.pk), signup.ref), data={"signup": signup.pk}))
    return signup.pk


@action
def withdraw_signup(*, by: Actor, signup: BoardSignup) -> None:
    """Who signed up takes it back before the office answered. Raises NotAllowed, MovedOn."""
    if by.ref != Ref("person", str(signup.person_id)):
        raise NotAllowed
    signup = _moved(signup, SignupState.WITHDRAWN)
    signup.save(update_fields=["state"])
    tell(events.BoardSignupWithdrawn(about=(by.ref, signup.ref), data={"signup": signup.pk}))


@action
def accept(*, by: Actor, signup: BoardSignup) -> None:
    """The office lets somebody in for a board: from now on they administer it. Raises NotAllowed, MovedOn, and
    people's OverlappingRelation when they do so already."""
    access.check_is_office(by, signup)
    signup = _moved(signup, SignupState.ACCEPTED)
    signup.decided_at, signup.decided_by_id, signup.accepted_date = by.at, by.id, by.today
    signup.save(update_fields=["state", "decided_at", "decided_by", "accepted_date"])
    board = Ref("board", signup.board_id)
    start_relation(
        by=by, person_id=signup.person_id, role=Role.BOARD_ADMIN, ref=board, from_date=by.today,
        standing=Standing.CONFIRMED,
    )  # fmt: skip
    _write_to(by, signup)
    tell(events.BoardAccepted(about=(*_about(signup), board), data={"signup": signup.pk}))


@action
def refuse(*, by: Actor, signup: BoardSignup, reason: str) -> None:
    """The office does not let somebody in, with a reason that they read. Raises NotAllowed, ReasonMissing, MovedOn."""
    access.check_is_office(by, signup)
    if not reason.strip():
        raise ReasonMissing(field="reason")
    signup = _moved(signup, SignupState.REFUSED)
    signup.decided_at, signup.decided_by_id, signup.reason = by.at, by.id, reason.strip()
    signup.save(update_fields=["state", "decided_at", "decided_by", "reason"])
    _write_to(by, signup)
    tell(events.BoardRefused(about=_about(signup), data={"signup": signup.pk}))


@action
def end_access(*, by: Actor, signup: BoardSignup) -> None:
    """The office ends somebody's access for a board; it ends at once. Raises NotAllowed, MovedOn."""
    access.check_is_office(by, signup)
    _close(by, signup.person_id, signup.board_id)
    _end(by, signup)
    tell(events.BoardAccessEnded(about=(*_about(signup), Ref("board", signup.board_id)), data={"signup": signup.pk}))


@action
def end_own_access(*, by: Actor, board: str) -> None:
    """The actor stops administering a board; it ends at once. Raises NotAllowed."""
    access.check_administers(by, board)
    _close(by, by.person_id, board)
    mine = BoardSignup.objects.filter(board=board, person_id=by.person_id, state=SignupState.ACCEPTED).first()
    if mine is not None:
        _end(by, mine)
    tell(events.BoardAccessEnded(about=(by.ref, Ref("board", board)), data={"board": board}))


@action
def close_for_departed(*, by: Actor, person_id: int) -> int:
    """Somebody is being deleted: what they signed up for is withdrawn or ends; returns how many that were.

    Called by privacy, as the system, before the rows go; the relation goes with the person.
    """
    theirs = BoardSignup.objects.select_for_update().filter(person_id=person_id)
    waiting = [row for row in theirs if row.state == SignupState.WAITING]
    running = [row for row in theirs if row.state == SignupState.ACCEPTED]
    for row in waiting:
        row.state = SignupState.WITHDRAWN
    for row in running:
        row.state, row.ended_date = SignupState.ENDED, by.today
    if waiting or running:
        BoardSignup.objects.bulk_update([*waiting, *running], ["state", "ended_date"])
        tell(events.BoardAccessEnded(about=tuple(row.ref for row in [*waiting, *running])))
    return len(waiting) + len(running)


@action
def bring_in_boards(*, by: Actor, register: Register, rows: Sequence[NewBoard]) -> int:
    """Take in boards that were admitted before, each with who administers it; returns how many.

    Somebody who administers the board already gets no second relation. One bulk write per table.
    """
    if not rows:
        return 0
    BoardSignup.objects.bulk_create(
        BoardSignup(
            register=register, board_id=row.board, person_id=row.person_id, function=row.function,
            explanation=row.explanation, state=row.state, asked_at=_morning(row.came),
            decided_at=_morning(row.accepted_date) if row.accepted_date else None,
            accepted_date=row.accepted_date, ended_date=row.ended_date,
        )
        for row in rows
    )  # fmt: skip
    held = {
        (found.person_id, found.ref.id)
        for row in {row.person_id for row in rows if len(rows) < FEW}
        for found in relations_of(row, on=by.today)
        if found.role is Role.BOARD_ADMIN
    }
    start_relations(by=by, relations=list(_relations(rows, held)))
    tell(events.BoardsBroughtIn(about=(Ref("register", register.pk),), data={"count": len(rows)}))
    return len(rows)


FEW = 20  # so many are looked up one by one; a crowd is new


def _relations(rows: Sequence[NewBoard], held: set[tuple[int, str]]) -> Iterator[NewRelation]:
    for row in rows:
        if row.accepted_date is not None and (row.person_id, row.board) not in held:
            last = row.ended_date - timedelta(days=1) if row.ended_date else None
            board = Ref("board", row.board)
            yield NewRelation(row.person_id, Role.BOARD_ADMIN, board, row.accepted_date, last, Standing.CONFIRMED)


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(9), AMSTERDAM)


def _moved(signup: BoardSignup, to: SignupState) -> BoardSignup:
    """The sign-up as it is now, in its next state; two officers at once take turns."""
    found = BoardSignup.objects.select_for_update().filter(pk=signup.pk).first()
    if found is None:
        raise Missing
    if to not in SIGNUP_MOVES[SignupState(found.state)]:
        raise MovedOn
    found.state = to
    return found


def _end(by: Actor, signup: BoardSignup) -> None:
    found = _moved(signup, SignupState.ENDED)
    found.ended_date = by.today
    found.save(update_fields=["state", "ended_date"])


def _close(by: Actor, person_id: int, board: str) -> None:
    """End the relation at once. Its last day is included, so yesterday; one that began today is marked as disputed,
    which gives no rights either."""
    for row in relations_of(person_id, on=by.today):
        if row.role is not Role.BOARD_ADMIN or row.ref != Ref("board", board):
            continue
        relation: Any = relation_with(row.id)
        if row.from_date < by.today:
            end_relation(by=by, relation=relation, until_date=by.today - timedelta(days=1))
        else:
            judge_relation(by=by, relation=relation, standing=Standing.DISPUTED)


def _about(signup: BoardSignup) -> tuple[Ref, ...]:
    return (Ref("person", str(signup.person_id)), Ref("register", signup.register_id), signup.ref)


def _write_to(by: Actor, signup: BoardSignup) -> None:
    send(by=by, person_id=signup.person_id, notice=BOARD_NOTICE, context={"url": reverse("register:board_signup")})
