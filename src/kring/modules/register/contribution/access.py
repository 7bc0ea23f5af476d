"""Who sees which invoice, and who makes them: fetching is checking, a stranger gets 404."""

from django.db.models import Q
from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref
from kring.modules.register.models import Invoice, Register


def office(*, by: Actor, code: str) -> Register:
    """A register whose office the actor is; 404 for everybody else."""
    found = Register.objects.filter(pk=code).first()
    if found is None or not by.has(Role.OFFICE, found.ref):
        raise Http404
    return found


def check_is_office(by: Actor, code: str) -> None:
    """Raises NotAllowed for whoever is not the office of this register."""
    if not by.has(Role.OFFICE, Ref("register", code)):
        raise NotAllowed


def office_invoice(*, by: Actor, code: str, number: int) -> Invoice:
    """An invoice of the actor's own register; 404 otherwise."""
    register = office(by=by, code=code)
    return _there(Invoice.objects.filter(register=register, number=number))


def readable_invoice(*, by: Actor, code: str, number: int) -> Invoice:
    """An invoice for whoever pays it (the person, or the board they administer) and for its office; 404 otherwise."""
    found = Invoice.objects.filter(register_id=code, number=number)
    if not by.has(Role.OFFICE, Ref("register", code)):
        boards = [ref.id for ref in by.refs(Role.BOARD_ADMIN, "board")]
        found = found.filter(
            Q(person_id=by.id if by.is_person else None, person__isnull=False) | Q(board_id__in=boards)
        )
    return _there(found)


def _there(found: object) -> Invoice:
    invoice: Invoice | None = found.select_related("register", "credits").first()  # type: ignore[attr-defined]
    if invoice is None:
        raise Http404
    return invoice


def board(*, by: Actor, number: str) -> str:
    """A board that the actor administers; 404 for everybody else."""
    if not by.has(Role.BOARD_ADMIN, Ref("board", number)):
        raise Http404
    return number


def boards(*, by: Actor) -> list[str]:
    """The boards that the actor administers; 404 for whoever administers none."""
    numbers = [ref.id for ref in by.refs(Role.BOARD_ADMIN, "board")]
    if not numbers:
        raise Http404
    return numbers


def register_with_fees(code: str) -> Register:
    """A register that asks a contribution; 404 for one that does not."""
    found = Register.objects.filter(pk=code, fees__isnull=False).distinct().first()
    if found is None:
        raise Http404
    return found
