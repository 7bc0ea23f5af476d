"""Who may see and do what for a board: fetching is checking, a stranger gets 404."""

from typing import TypeVar

from django.http import Http404

from kring.foundation.people.api import Role, Standing
from kring.foundation.records.api import Actor, NotAllowed, Ref
from kring.modules.directory.api import AppointmentRow, appointments_of
from kring.modules.register.models import BoardSignup, InsightQuestion

from .states import SignupState

Found = TypeVar("Found")


def own_boards(*, by: Actor) -> list[str]:
    """Numbers of the boards that the actor administers today; 404 for whoever administers none."""
    return _there([ref.id for ref in by.refs(Role.BOARD_ADMIN, "board")])


def board(*, by: Actor, number: str) -> str:
    """The number of a board that the actor administers today; 404 for everybody else."""
    if not by.has(Role.BOARD_ADMIN, Ref("board", number)):
        raise Http404
    return number


def leader(*, by: Actor, number: str, person_id: int) -> list[AppointmentRow]:
    """The functions by which somebody leads a school of this board today, undisputed; 404 for everybody else, and for
    boards that the actor does not administer."""
    board(by=by, number=number)
    return _there(works_at(person_id, number, by))


def works_at(person_id: int, number: str, by: Actor) -> list[AppointmentRow]:
    """The functions by which this person is a leader of this board today; a disputed one is none."""
    return [
        row
        for row in appointments_of(person_id, on=by.today)
        if row.school.board_number == number and row.standing is not Standing.DISPUTED
    ]


def my_board(*, by: Actor, number: str) -> str:
    """The number of a board for which the actor leads a school today; 404 otherwise."""
    if not by.is_person or by.id is None or not works_at(by.id, number, by):
        raise Http404
    return number


def my_question(*, by: Actor, id: int) -> InsightQuestion:
    """A question of a board to the actor that waits, while they work there; 404 otherwise."""
    found = InsightQuestion.objects.filter(pk=id, answered_at=None).select_related("board").first()
    if found is None or by.ref != Ref("person", str(found.person_id)):
        raise Http404
    my_board(by=by, number=found.board_id)
    return found


def my_signup(*, by: Actor, id: int) -> BoardSignup:
    """The actor's own sign-up that waits; 404 otherwise."""
    found = BoardSignup.objects.filter(pk=id, state=SignupState.WAITING).first()
    if found is None or by.ref != Ref("person", str(found.person_id)):
        raise Http404
    return found


def office(*, by: Actor) -> list[str]:
    """Codes of the registers whose office the actor is; 404 for everybody else."""
    return _there([ref.id for ref in by.refs(Role.OFFICE, "register")])


def office_signup(*, by: Actor, id: int) -> BoardSignup:
    """A sign-up at a register whose office the actor is; 404 for another's."""
    found = BoardSignup.objects.filter(pk=id, register__in=office(by=by)).select_related("board", "person").first()
    return _there(found)


def check_is_office(by: Actor, signup: BoardSignup) -> None:
    """Raises NotAllowed for anybody outside the office of the sign-up, and for who signed up themselves."""
    if not by.has(Role.OFFICE, Ref("register", signup.register_id)) or by.id == signup.person_id:
        raise NotAllowed


def check_administers(by: Actor, number: str) -> None:
    """Raises NotAllowed for whoever does not administer this board today."""
    if not by.has(Role.BOARD_ADMIN, Ref("board", number)):
        raise NotAllowed


def _there(found: Found | None) -> Found:
    if not found:
        raise Http404
    return found
