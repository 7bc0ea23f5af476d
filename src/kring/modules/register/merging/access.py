"""Who may propose, and whose answer counts: fetching is checking."""

from datetime import datetime

from django.http import Http404

from kring.foundation.people.api import Role, ids_of, pass_for
from kring.foundation.records.api import Actor, NotAllowed, Ref
from kring.modules.register.models import Enrolment, Merge, Register

SIDES = ("gone", "into")


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


def office_merge(*, by: Actor, code: str, id: int) -> Merge:
    """A proposal of the actor's own office; 404 otherwise."""
    register = office(by=by, code=code)
    found = Merge.objects.filter(pk=id, register=register).first()
    if found is None:
        raise Http404
    return found


def own_merge(*, by: Actor, id: int) -> tuple[Merge, str]:
    """A proposal about one of the actor's accounts, and which of the two is theirs; 404 for anybody else's.

    Of one that was done the survivor reads both sides.
    """
    found = Merge.objects.filter(pk=id).first() if by.is_person else None
    if found is not None:
        mine = ids_of(by.person_id)
        if found.into_id in mine:
            return found, "into"
        if found.gone_id in mine:
            return found, "gone"
    raise Http404


def merge_by_link(*, side: str, secret: str, at: datetime) -> Merge:
    """The proposal that a mailed link opens, for that side; 404 for a link that opens nothing (any more)."""
    given = pass_for(secret, purpose=f"register.merge.{side}", at=at) if side in SIDES else None
    found = Merge.objects.filter(pk=given.ref_id).first() if given is not None else None
    if found is None:
        raise Http404
    return found


def pairs_in_one_register(one_id: int, other_id: int) -> list[tuple[Ref, Ref]]:
    """The enrolments that would become one: in each register where both are now."""
    current = Enrolment.objects.filter(person_id__in=[one_id, other_id], left_date=None)
    by_register: dict[str, dict[int, Ref]] = {}
    for row in current:
        by_register.setdefault(row.register_id, {})[row.person_id] = row.ref
    return [(found[one_id], found[other_id]) for found in by_register.values() if len(found) == 2]
