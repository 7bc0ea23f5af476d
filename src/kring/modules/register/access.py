"""Who may see and do what in a register: fetching is checking, a stranger gets 404."""

import hashlib
from datetime import datetime, timedelta

from django.db import connection
from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal

from .models import Enrolment, Register, Reminder

SEARCHES_A_MINUTE = 30


class TooMany(Refusal):
    """Je zoekt erg vaak achter elkaar. Wacht een minuut en probeer het dan opnieuw."""


class UnknownNumber(Refusal):
    """In dit register heeft niemand dit nummer. Kijk op de pagina van de schoolleider."""


def register(code: str) -> Register:
    """A register; everybody may know which there are. 404 for another code."""
    found = Register.objects.filter(pk=code).first()
    if found is None:
        raise Http404
    return found


def own_enrolment(*, by: Actor, code: str) -> Enrolment:
    """The actor's own enrolment in this register; 404 when they are not in it."""
    found = own_enrolment_or_none(by=by, code=code)
    if found is None:
        raise Http404
    return found


def own_enrolment_or_none(*, by: Actor, code: str) -> Enrolment | None:
    """The actor's own enrolment in this register, None when they are not in it."""
    if by.id is None or not by.is_person:
        return None
    mine = Enrolment.objects.filter(register_id=code, person_id=by.id, left_date=None)
    return mine.select_related("register").first()


def office(*, by: Actor, code: str) -> Register:
    """A register whose office the actor is; 404 for everybody else."""
    found = Register.objects.filter(pk=code).first()
    if found is None or not by.has(Role.OFFICE, found.ref):
        raise Http404
    return found


def first_office(*, by: Actor) -> str:
    """The first register whose office the actor is; 404 for whoever is of none."""
    codes = sorted(ref.id for ref in by.refs(Role.OFFICE, "register"))
    if not codes:
        raise Http404
    return codes[0]


def reminder(*, register: Register, months: int) -> Reminder:
    """A moment at which this register reminds; 404 when there is none."""
    found = Reminder.objects.filter(register=register, months_before=months).first()
    if found is None:
        raise Http404
    return found


def enrolment_by_number(*, register: Register, number: str) -> Enrolment:
    """Somebody in this register by their number, for its office. Raises UnknownNumber."""
    found = Enrolment.objects.filter(register=register, number=number, left_date=None).first()
    if found is None:
        raise UnknownNumber(field="number")
    return found


def check_is_own(by: Actor, enrolment: Enrolment) -> None:
    """Raises NotAllowed for anybody but the person of the enrolment."""
    if by.ref != Ref("person", str(enrolment.person_id)):
        raise NotAllowed


def check_may_search(*, address: str, at: datetime) -> None:
    """Raises TooMany when this address searched thirty times within this minute.

    The address is kept as a digest, for two minutes.
    """
    digest = hashlib.sha256(address.encode()).hexdigest()[:24]
    if counted(f"register-search:{digest}:{at:%Y%m%d%H%M}", at + timedelta(minutes=2)) > SEARCHES_A_MINUTE:
        raise TooMany


def counted(key: str, until: datetime) -> int:
    """One more under this key; says how many there are now. One statement on the shared cache table, so that web
    processes count together and a burst at the same instant is counted whole (Django's own incr reads, then writes)."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO kring_cache (cache_key, value, expires) VALUES (%s, '1', %s) ON CONFLICT (cache_key)"
            " DO UPDATE SET value = (kring_cache.value::int + 1)::text RETURNING value",
            [key, until],
        )
        return int(cursor.fetchone()[0])
