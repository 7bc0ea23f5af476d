"""The public page of somebody in a register."""

from dataclasses import dataclass
from datetime import date

from django.http import Http404

from kring.modules.register.models import Entry
from kring.modules.register.rules import Status

from .standings import stands


@dataclass(frozen=True)
class PublicPage:
    """What anybody may know: name, title, status in a sentence, place, and in which register."""

    name: str
    title: str
    sentence: str
    status: Status
    places: str
    register: str
    number: str


def public_page(*, register: str, number: str, on: date) -> PublicPage:
    """The public page with this number; 404 when nobody in this register has it (any more)."""
    entry = (
        Entry.objects.filter(register_id=register, enrolment__number=number)
        .select_related("enrolment", "register")
        .first()
    )
    if entry is None:
        raise Http404
    how = stands([entry.enrolment], on)[entry.enrolment_id]
    return PublicPage(
        name=" ".join(part for part in (entry.given_name, entry.prefix, entry.family_name) if part),
        title=how.title,
        sentence=how.sentence,
        status=how.status,
        places=entry.places,
        register=entry.register.name,
        number=number,
    )
