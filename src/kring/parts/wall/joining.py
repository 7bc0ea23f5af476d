"""Verbs of guests: joining by the link, and being forgotten."""

from datetime import timedelta
from uuid import UUID

from kring.foundation.people.api import give_pass, passes_to, revoke_pass
from kring.foundation.records.api import Actor, Refusal, action, tell

from . import access, events
from .access import GUEST, WallIsClosed
from .declared import GUEST_DAYS
from .models import Guest, Wall
from .queries import over
from .states import State

PASS_DAYS = 90
MOST_GUESTS = 2000


class NoName(Refusal):
    """Schrijf op hoe je heet. Een voornaam is genoeg."""


class Full(Refusal):
    """Er doen al 2.000 mensen mee aan deze muur."""


@action
def join(*, by: Actor, wall: Wall, name: str, key: UUID, address: str = "") -> str:
    """Somebody takes part without an account; returns the secret of their pass, for a cookie.

    key: of the form that was sent; the same one again is the same guest with a new pass. The caller got the wall by
    its link. Raises WallIsClosed, NoName, Full.
    """
    found = access.locked(wall.pk)
    if found.state != State.OPEN or not found.link_open or found.link_number != wall.link_number:
        raise WallIsClosed
    if not name.strip():
        raise NoName(field="name")
    row = Guest.objects.filter(wall=found, joined_with=key).first()
    if row is None:
        if found.guests.count() >= MOST_GUESTS:
            raise Full
        row = Guest(wall=found, name=name.strip(), address=address.strip(), joined_with=key, joined_at=by.at)
        row.save()
    for given in passes_to(row.ref, purpose=GUEST, at=by.at):
        revoke_pass(by=by, given=given)
    secret = give_pass(by=by, purpose=GUEST, ref=row.ref, ends_at=by.at + timedelta(days=PASS_DAYS))
    tell(events.GuestJoined(about=(found.ref,), data={"wall": found.pk}))
    return secret


@action
def forget_guests(*, by: Actor) -> int:
    """Erase names and addresses of guests of walls that closed long ago; returns of how many."""
    found = Guest.objects.filter(over("wall__", by.today, GUEST_DAYS), gone_at=None)
    ids = list(found.values_list("pk", flat=True))
    if ids:
        Guest.objects.filter(pk__in=ids).update(name="", address="", gone_at=by.at)
        tell(events.GuestsForgotten(data={"count": len(ids)}))
    return len(ids)
