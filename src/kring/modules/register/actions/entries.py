"""Keeping the row right by which people are found."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kring.foundation.people.api import PersonCard, cards
from kring.foundation.records.api import Actor, Ref, action, tell
from kring.modules.directory.api import AppointmentRow, appointments_of_many
from kring.modules.register import events
from kring.modules.register.models import Enrolment, Entry, Showing
from kring.modules.register.showing.actions import hidden_until

FIELDS = ("given_name", "prefix", "family_name", "places", "schools", "boards", "shielded_until")
AT_ONCE = 2000


@dataclass(frozen=True)
class Shown:
    """What an entry should hold today."""

    given_name: str
    prefix: str
    family_name: str
    places: str
    schools: str
    boards: str
    shielded_until: date | None = None


def shown_for(card: PersonCard, appointments: Iterable[AppointmentRow], *, school: bool, hidden: date | None) -> Shown:
    """Name and places of functions that nobody disputes, each once, oldest first; schools and boards only where the
    person chose to show them: what is not shown cannot be found by either."""
    schools = [row.school for row in appointments if row.standing != "disputed"]
    return Shown(
        given_name=card.given_name,
        prefix=card.prefix,
        family_name=card.family_name,
        places=_once(row.place for row in schools)[:400],
        schools=_once(row.name for row in schools) if school else "",
        boards=_once(row.board_name for row in schools if row.board_number) if school else "",
        shielded_until=hidden,
    )


def _once(texts: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(text for text in texts if text))


def entries_for(enrolments: list[Enrolment], on: date) -> list[Entry]:
    """Entries as they should be on this day, not saved; erased people are left out."""
    ids = {enrolment.person_id for enrolment in enrolments}
    people, appointments = cards(ids), appointments_of_many(ids, on=on)
    showing = set(Showing.objects.filter(person_id__in=ids, school=True).values_list("person_id", flat=True))
    hidden = hidden_until(ids, on)
    made = []
    for enrolment in enrolments:
        card = people.get(enrolment.person_id)
        if card is not None and card.given_name:
            shown = shown_for(
                card,
                appointments[enrolment.person_id],
                school=enrolment.person_id in showing,
                hidden=hidden.get(enrolment.person_id),
            )
            values = {name: getattr(shown, name) for name in FIELDS}
            made.append(Entry(enrolment=enrolment, register_id=enrolment.register_id, **values))
    return made


def add_entry(enrolment: Enrolment, on: date) -> None:
    """The entry of a new enrolment; called inside its action."""
    for entry in entries_for([enrolment], on):
        entry.save()


@action
def refresh(*, by: Actor, person_id: int) -> int:
    """Bring the entries of one person up to date; returns how many changed. Nothing is told when nothing did."""
    enrolments = Enrolment.objects.filter(person_id=person_id, left_date=None, entry__isnull=False)
    changed = _update(list(enrolments), by.today)
    if changed:
        tell(events.EntriesRefreshed(about=(Ref("person", str(person_id)),), data={"count": changed}))
    return changed


@action
def refresh_all(*, by: Actor) -> int:
    """Bring every entry up to date with names and with the functions of this day; returns how many changed."""
    enrolments = list(Enrolment.objects.filter(left_date=None, entry__isnull=False))
    changed = 0
    for first in range(0, len(enrolments), AT_ONCE):
        changed += _update(enrolments[first : first + AT_ONCE], by.today)
    if changed:
        tell(events.EntriesRefreshed(data={"count": changed}))
    return changed


def _update(enrolments: list[Enrolment], on: date) -> int:
    held = {entry.enrolment_id: entry for entry in Entry.objects.filter(enrolment__in=enrolments)}
    stale = []
    for fresh in entries_for(enrolments, on):
        entry = held[fresh.enrolment_id]
        if any(getattr(entry, name) != getattr(fresh, name) for name in FIELDS):
            for name in FIELDS:
                setattr(entry, name, getattr(fresh, name))
            stale.append(entry)
    Entry.objects.bulk_update(stale, FIELDS, batch_size=AT_ONCE)
    return len(stale)
