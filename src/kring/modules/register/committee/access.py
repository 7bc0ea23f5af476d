"""Who sees and plans the meetings of a committee: its members see, the office plans; a stranger gets 404."""

from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, Ref

KIND = "register.committee"  # the kind of meeting


def may_plan(by: Actor, owner: Ref) -> bool:
    """The office of the register plans."""
    return by.has(Role.OFFICE, owner)


def may_see(by: Actor, owner: Ref) -> bool:
    """Its committee and its office see every meeting, invited or not."""
    return by.has(Role.COMMITTEE, owner) or by.has(Role.OFFICE, owner)


def registers(*, by: Actor) -> list[Ref]:
    """The registers of whose committee or office the actor is; 404 for everybody else."""
    found = sorted({*by.refs(Role.COMMITTEE, "register"), *by.refs(Role.OFFICE, "register")})
    if not found:
        raise Http404
    return found


def planned_by(*, by: Actor, wanted: str = "") -> Ref:
    """The register for which the actor plans: the wanted one ("register:po"), or their first; 404 otherwise."""
    found = [ref for ref in by.refs(Role.OFFICE, "register") if wanted in ("", str(ref))]
    if not found:
        raise Http404
    return found[0]
