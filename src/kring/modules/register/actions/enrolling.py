"""Enrolling and leaving."""

import secrets

from django.db import IntegrityError, transaction

from kring.foundation.records.api import Actor, NotAllowed, Refusal, action, tell
from kring.modules.register import access, events
from kring.modules.register.models import Enrolment, Entry, Register

from .entries import add_entry
from .spans import refresh_spans

NUMBERS = 90_000_000  # eight digits, the first not 0


class AlreadyEnrolled(Refusal):
    """Je bent al ingeschreven in dit register."""


class ConsentMissing(Refusal):
    """Ga akkoord met het reglement om je in te schrijven."""


def new_number() -> str:
    """A number that says nothing about who came before."""
    return str(10_000_000 + secrets.randbelow(NUMBERS))


@action
def enrol(*, by: Actor, register: Register, consent: bool = False) -> Enrolment:
    """The actor enrols in a register. Their functions are theirs already (directory's appointments); being between
    jobs is no reason to stay out. Raises NotAllowed, ConsentMissing, AlreadyEnrolled."""
    if not by.is_person or by.id is None:
        raise NotAllowed
    if register.needs_consent and not consent:
        raise ConsentMissing(field="consent")
    enrolment = Enrolment(
        register=register,
        person_id=by.id,
        enrolled_at=by.at,
        consented_at=by.at if consent else None,
    )
    _save_with_number(enrolment)
    add_entry(enrolment, by.today)
    refresh_spans([enrolment])
    tell(events.Enrolled(about=(enrolment.ref, by.ref, register.ref), data={"register": register.pk}))
    return enrolment


def _save_with_number(enrolment: Enrolment) -> None:
    for _attempt in range(5):
        enrolment.number = new_number()
        try:
            with transaction.atomic():
                enrolment.save()
        except IntegrityError as error:
            if "register_enrolment_once" in str(error):
                raise AlreadyEnrolled from None
            if "number" not in str(error):
                raise
        else:
            return
    raise RuntimeError("five numbers in a row were taken: the register is nearly full")


@action
def end_for_departed(*, by: Actor, person_id: int) -> int:
    """Somebody is being deleted: they leave every register; returns how many. Called by privacy, as the system."""
    mine = list(Enrolment.objects.filter(person_id=person_id, left_date=None))
    if mine:
        Enrolment.objects.filter(pk__in=[enrolment.pk for enrolment in mine]).update(left_date=by.today)
        Entry.objects.filter(enrolment__in=mine).delete()
        refresh_spans(Enrolment.objects.filter(pk__in=[enrolment.pk for enrolment in mine]))
        tell(events.Left(about=tuple(enrolment.ref for enrolment in mine)))
    return len(mine)


@action
def leave(*, by: Actor, enrolment: Enrolment) -> None:
    """The actor leaves the register from today: they are not found any more. Raises NotAllowed."""
    access.check_is_own(by, enrolment)
    if enrolment.left_date is not None:
        return
    enrolment.left_date = by.today
    enrolment.save(update_fields=["left_date"])
    Entry.objects.filter(enrolment=enrolment).delete()
    refresh_spans([enrolment])
    tell(events.Left(about=(enrolment.ref, by.ref), data={"register": enrolment.register_id}))
