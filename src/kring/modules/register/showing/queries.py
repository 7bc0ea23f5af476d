"""What everybody sees of somebody, as it is and as it would be; who is shielded."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Max
from django.urls import reverse

from kring.foundation.people.api import cards
from kring.foundation.records.api import Actor
from kring.modules.directory.api import AppointmentRow, appointments_of
from kring.modules.register.models import Enrolment, Entry, Shield, Showing
from kring.modules.register.queries.standings import Stands, stands
from kring.modules.register.rules import Status

from . import rules
from .actions import Choices


@dataclass(frozen=True)
class PublicPage:
    """What anybody may know: name, title, status in a sentence, place, register; and what the person chose."""

    name: str
    title: str
    sentence: str
    status: Status
    places: str
    register: str
    register_code: str
    number: str
    schools: tuple[str, ...] = ()
    email: str = ""
    website: str = ""
    phone: str = ""
    motto: str = ""
    portrait: str = ""  # its address, "" for none

    @property
    def website_words(self) -> str:
        """The address of the website as people read it."""
        return self.website.removeprefix("https://").removeprefix("http://").rstrip("/")


@dataclass(frozen=True)
class ShieldRow:
    """A shield as the office that decided on it sees it."""

    id: int
    name: str
    number: str
    reason: str
    from_date: date
    until_date: date
    put_by: str
    near: bool


def choices_of(person_id: int) -> Choices:
    """What somebody chose to show; nothing when they never chose."""
    return _choices(Showing.objects.filter(person_id=person_id).first())


def _choices(row: Showing | None) -> Choices:
    if row is None:
        return Choices()
    return Choices(
        school=row.school,
        show_portrait=row.show_portrait,
        email=row.email,
        website=row.website,
        phone=row.phone,
        motto=row.motto,
    )


def has_portrait(person_id: int) -> bool:
    """Did somebody add a photo, chosen or not?"""
    return Showing.objects.filter(person_id=person_id, portrait__isnull=False).exists()


def public_page(entry: Entry, on: date) -> PublicPage:
    """The page of an entry that may be shown; the row comes with its enrolment and register."""
    row = Showing.objects.filter(person_id=entry.enrolment.person_id).first()
    how = stands([entry.enrolment], on)[entry.enrolment_id]
    schools = _schools(appointments_of(entry.enrolment.person_id, on=on)) if row is not None and row.school else ()
    return _page(entry, how, _choices(row), schools)


def _page(entry: Entry, how: Stands, choices: Choices, schools: tuple[str, ...]) -> PublicPage:
    """The one place that decides what the page holds: the preview goes through it too."""
    number, code = entry.enrolment.number, entry.register_id
    return PublicPage(
        name=" ".join(part for part in (entry.given_name, entry.prefix, entry.family_name) if part),
        title=how.title,
        sentence=how.sentence,
        status=how.status,
        places=entry.places,
        register=entry.register.name,
        register_code=code,
        number=number,
        schools=schools if choices.school else (),
        email=choices.email,
        website=choices.website,
        phone=choices.phone,
        motto=choices.motto,
        portrait=reverse("register:portrait", args=[code, number]) if choices.show_portrait else "",
    )


def _schools(appointments: Iterable[AppointmentRow]) -> tuple[str, ...]:
    """Schools of functions that nobody disputes, each once."""
    names = (f"{row.school.name}, {row.school.place}" for row in appointments if row.standing != "disputed")
    return tuple(dict.fromkeys(names))


def previews(*, by: Actor, choices: Choices) -> list[PublicPage]:
    """How everybody would see the actor with these choices, in each register they are in.

    The photo comes from an address that only they can open, so that it shows before it is chosen for good.
    """
    mine = Entry.objects.filter(enrolment__person_id=by.person_id).select_related("enrolment", "register")
    entries = list(mine.order_by("register__order", "pk"))
    how = stands([entry.enrolment for entry in entries], by.today)
    schools = _schools(appointments_of(by.person_id, on=by.today)) if choices.school and entries else ()
    pages = [_page(entry, how[entry.enrolment_id], choices, schools) for entry in entries]
    own = reverse("register:own_portrait")
    return [replace(page, portrait=own) if page.portrait else page for page in pages]


def shielded_until(person_id: int, on: date) -> date | None:
    """The last day on which nobody finds this person; None when they are not shielded on this day."""
    held = Shield.objects.filter(person_id=person_id, lifted_at=None, from_date__lte=on, until_date__gte=on)
    found: date | None = held.aggregate(last=Max("until_date"))["last"]
    return found


def shielded_among(person_ids: set[int], on: date) -> frozenset[int]:
    """Who of these people is shielded on this day."""
    held = Shield.objects.filter(person_id__in=person_ids, lifted_at=None, from_date__lte=on, until_date__gte=on)
    return frozenset(held.values_list("person_id", flat=True))


def shields(*, register: str, on: date) -> list[ShieldRow]:
    """The shields that the office of this register decided on and that still hold, the first to end on top."""
    held = list(Shield.objects.filter(register_id=register, lifted_at=None, until_date__gte=on))
    numbers = dict(
        Enrolment.objects.filter(
            register_id=register, left_date=None, person_id__in=[row.person_id for row in held]
        ).values_list("person_id", "number")
    )
    names = cards({row.person_id for row in held} | {row.put_by_id for row in held if row.put_by_id})
    return [
        ShieldRow(
            id=row.pk,
            name=names[row.person_id].name if row.person_id in names else "",
            number=numbers.get(row.person_id, ""),
            reason=row.reason,
            from_date=row.from_date,
            until_date=row.until_date,
            put_by=names[row.put_by_id].name if row.put_by_id in names else "",
            near=rules.is_near(row.until_date, on),
        )
        for row in held
    ]


def shield_row(shield: Shield, on: date) -> ShieldRow:
    """One shield that access gave."""
    return next(row for row in shields(register=shield.register_id, on=on) if row.id == shield.pk)


def ending_shields(registers: list[str], on: date) -> int:
    """How many shields of these registers end within a month."""
    return sum(row.near for register in registers for row in shields(register=register, on=on))
