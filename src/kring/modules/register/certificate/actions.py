"""Making a certificate, making it anew, and revoking what no longer tells the truth."""

import secrets
from collections.abc import Collection

from kring.core.credentials.api import SIZE
from kring.foundation.documents.api import make_key, replace_key
from kring.foundation.records.api import Actor, Ref, Refusal, action, tell
from kring.modules.register.access import check_is_own
from kring.modules.register.models import Certificate, Enrolment, Register, StatusList

from . import events
from .publishing import list_with_room, publish
from .rules import Period, Reason
from .standing import period_now, untrue

LETTERS = "23456789abcdefghjkmnpqrstvwxyz"  # none that people mistake for another
LENGTH = 10  # 49 bits: with thirty tries a minute nobody guesses one


class NothingToProve(Refusal):
    """Je bent nu niet geregistreerd. Een bewijs kun je maken zodra je bent geregistreerd."""


@action
def make(*, by: Actor, enrolment: Enrolment) -> str:
    """The actor makes the certificate of their present registration; returns its short code. Once there, it stays.

    Raises NotAllowed, NothingToProve.
    """
    check_is_own(by, enrolment)
    period = _period(by, enrolment)
    held = _held(enrolment, period)
    if held is not None and not untrue([held], by.today):
        return held.code
    if held is not None:
        _revoke(by, {held.pk: Reason.CHANGED})
    made = _made(by, enrolment, period)
    tell(events.CertificateMade(about=(enrolment.ref, by.ref), data={"certificate": made.pk}))
    return made.code


@action
def make_anew(*, by: Actor, enrolment: Enrolment) -> str:
    """The actor makes a new certificate: it was lost, or shows a former name. The present one is revoked at once.

    Raises NotAllowed, NothingToProve.
    """
    check_is_own(by, enrolment)
    period = _period(by, enrolment)
    held = _held(enrolment, period)
    if held is not None:
        _revoke(by, {held.pk: Reason.REPLACED})
    made = _made(by, enrolment, period)
    tell(events.CertificateReplaced(about=(enrolment.ref, by.ref), data={"certificate": made.pk}))
    return made.code


@action
def revoke_untrue(*, by: Actor, person_id: int | None = None) -> int:
    """Revoke every running certificate (of this person) that no longer tells the truth; says how many.

    By the system: every night, and after everything that changes how somebody stands.
    """
    running = Certificate.objects.filter(revoked_at=None)
    if person_id is not None:
        running = running.filter(enrolment__person_id=person_id)
    found = untrue(list(running), by.today)
    if found:
        refs = _revoke(by, found)
        tell(events.CertificatesRevoked(about=refs, data={"count": len(found)}))
    return len(found)


@action
def replace_register_key(*, by: Actor, register: Register, leaked: bool = False) -> int:
    """A new key signs for the register. Did the old one leak, then all running certificates are revoked: their owners
    make new ones. The lists are signed again at once. Says how many certificates were revoked."""
    replace_key(by=by, owner=register.ref, leaked=leaked)
    running = Certificate.objects.filter(register=register, revoked_at=None) if leaked else Certificate.objects.none()
    found = dict.fromkeys(running.values_list("pk", flat=True), Reason.KEY)
    refs = _revoke(by, found) if found else ()
    publish(by=by, registers=[register.pk])
    if found:
        tell(events.CertificatesRevoked(about=refs, data={"count": len(found)}))
    return len(found)


def _period(by: Actor, enrolment: Enrolment) -> Period:
    """The period to make a certificate of; two clicks at once wait for each other."""
    Enrolment.objects.select_for_update().get(pk=enrolment.pk)
    period = period_now(enrolment, by.today)
    if period is None:
        raise NothingToProve
    return period


def _held(enrolment: Enrolment, period: Period) -> Certificate | None:
    return Certificate.objects.filter(enrolment=enrolment, revoked_at=None, from_date=period.from_date).first()


def _made(by: Actor, enrolment: Enrolment, period: Period) -> Certificate:
    register: Register = enrolment.register
    make_key(by=by, owner=register.ref)
    number = list_with_room(register.pk)
    made = Certificate(
        enrolment=enrolment,
        code="".join(secrets.choice(LETTERS) for _ in range(LENGTH)),
        title=period.title,
        from_date=period.from_date,
        until_date=period.until_date,
        register=register,
        list_number=number,
        list_index=_free_bit(register.pk, number),
        issued_at=by.at,
    )
    made.save()
    if not StatusList.objects.filter(register=register, number=number).exists():
        publish(by=by, registers=[register.pk])
    return made


def _free_bit(register: str, number: int) -> int:
    """A bit that nobody has, by chance: its place says nothing about who came before."""
    taken = Certificate.objects.filter(register_id=register, list_number=number)
    while True:
        index = secrets.randbelow(SIZE)
        if not taken.filter(list_index=index).exists():
            return index


def _revoke(by: Actor, found: dict[int, Reason]) -> tuple[Ref, ...]:
    """Revoke these certificates, sign the lists of their registers again; says whom it is about."""
    for reason in set(found.values()):
        ids = [id_ for id_, why in found.items() if why is reason]
        Certificate.objects.filter(pk__in=ids).update(revoked_at=by.at, reason=reason)
    rows: Collection[tuple[str, int]] = list(
        Certificate.objects.filter(pk__in=found).values_list("register_id", "enrolment_id")
    )
    publish(by=by, registers={register for register, _ in rows})
    return tuple(sorted({Ref("enrolment", str(enrolment)) for _, enrolment in rows}))
