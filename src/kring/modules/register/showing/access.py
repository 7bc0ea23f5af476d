"""Who may shield, and who may open a photo: fetching is checking."""

from datetime import date
from uuid import UUID

from django.db.models import Q
from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref
from kring.modules.register.models import Entry, Register, Shield, Showing


def portrait_ref(row: Showing) -> Ref:
    """What the photo of a person belongs to: their choices."""
    return Ref("portrait", str(row.pk))


def may_read_portrait(by: Actor, id: str) -> bool:
    """The file itself is for its owner; everybody else gets it by the public page, while it is chosen."""
    return by.is_person and id.isdigit() and Showing.objects.filter(pk=id, person_id=by.person_id).exists()


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


def shield(*, by: Actor, code: str, id: int) -> Shield:
    """A shield that the actor's own office decided on and that still holds; 404 otherwise."""
    register = office(by=by, code=code)
    found = Shield.objects.filter(pk=id, register=register, lifted_at=None, until_date__gte=by.today).first()
    if found is None:
        raise Http404
    return found


def is_found(on: date) -> Q:
    """The entries that anybody may find on this day: not those of somebody who is shielded. A shield ends by itself."""
    return Q(shielded_until=None) | Q(shielded_until__lt=on)


def entry(*, register: str, number: str, on: date) -> Entry:
    """The entry with this number, to show to anybody; 404 when there is none, or its person is shielded."""
    found = Entry.objects.filter(is_found(on), register_id=register, enrolment__number=number)
    row = found.select_related("enrolment", "register").first()
    if row is None:
        raise Http404
    return row


def public_portrait(*, register: str, number: str, on: date) -> UUID:
    """The file of the photo that somebody chose to show; 404 for all others."""
    row = entry(register=register, number=number, on=on)
    found = Showing.objects.filter(person_id=row.enrolment.person_id, show_portrait=True).first()
    if found is None or found.portrait is None:
        raise Http404
    return found.portrait


def own_portrait(*, by: Actor) -> UUID:
    """The actor's own photo, chosen or not; 404 when there is none."""
    found = Showing.objects.filter(person_id=by.person_id, portrait__isnull=False).first() if by.is_person else None
    if found is None or found.portrait is None:
        raise Http404
    return found.portrait
