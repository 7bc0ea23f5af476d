"""Signing what everybody may know: which certificates were revoked."""

from collections.abc import Iterable

from django.db.models import Max

from kring.core.credentials.api import SIZE
from kring.foundation.documents.api import make_key, signer
from kring.foundation.records.api import Actor, action, tell
from kring.modules.register.models import Certificate, Register, StatusList

from . import events
from .addresses import issuer, list_address
from .claims import status_list

FULL = SIZE // 2  # the next list begins while bits are still easily found


@action
def publish(*, by: Actor, registers: Iterable[str] | None = None) -> int:
    """Sign the status lists of these registers (None: of all) as they are at this moment; says how many."""
    chosen = Register.objects.all() if registers is None else Register.objects.filter(pk__in=list(registers))
    # Whoever publishes waits for whoever is publishing: else one of two would sign a list without the other's bit.
    locked = list(chosen.order_by("pk").select_for_update(no_key=True))
    signed = sum(_publish(by, register) for register in locked)
    if signed:
        tell(events.StatusListsPublished(about=tuple(register.ref for register in locked), data={"lists": signed}))
    return signed


def _publish(by: Actor, register: Register) -> int:
    last = last_list(register.pk)
    if not last:
        return 0
    make_key(by=by, owner=register.ref)
    who = issuer(register.pk, register.name)
    for number in range(1, last + 1):
        revoked = Certificate.objects.filter(register=register, list_number=number, revoked_at__isnull=False)
        indexes = revoked.values_list("list_index", flat=True)
        claims = status_list(who, list_address(register.pk, number), indexes, by.at)
        token = signer(register.ref, who.id).sign(claims)
        StatusList.objects.update_or_create(
            register=register, number=number, defaults={"token": token, "published_at": by.at}
        )
    return last


def last_list(register: str) -> int:
    """The number of the newest list of a register; 0 when nobody has a certificate."""
    return Certificate.objects.filter(register_id=register).aggregate(last=Max("list_number"))["last"] or 0


def list_with_room(register: str) -> int:
    """The list in which a new certificate gets its bit."""
    last = last_list(register) or 1
    taken = Certificate.objects.filter(register_id=register, list_number=last).count()
    return last + 1 if taken >= FULL else last
