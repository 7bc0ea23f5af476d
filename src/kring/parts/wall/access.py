"""Who may do what at a wall: fetching is checking, a stranger gets 404."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from django.core.cache import cache
from django.core.signing import BadSignature, Signer
from django.http import Http404, HttpRequest

from kring.foundation.people.api import SignInFirst, pass_for, person_of
from kring.foundation.records.api import Actor, ActorKind, Missing, NotAllowed, Refusal

from . import asked
from .kinds import kind_called
from .models import Guest, Wall
from .states import State

GUEST = "wall.guest"  # what the pass of a guest is for
SALT = "kring.wall.join"
JOINED_AN_HOUR = 400  # from one address of the network: a whole hall can be behind one


class WallIsClosed(Refusal):
    """Deze muur is dicht. Er kan niets meer bij of af."""


class TooManyJoin(Refusal):
    """Vanaf deze plek deden net al veel mensen mee. Probeer het over een uur opnieuw."""


@dataclass(frozen=True)
class Visitor:
    """Who stands at a wall: the actor (a guest acts by their pass), the wall, and what they may."""

    by: Actor
    wall: Wall
    guest: Guest | None
    leads: bool

    @property
    def author(self) -> str:
        """This one among the authors: "person:3", "guest:8"."""
        return author_of(self.by.person_id if self.by.is_person else None, self.guest.pk if self.guest else None)

    @property
    def may_write(self) -> bool:
        """Can this one write here now?"""
        return self.wall.state == State.OPEN

    @cached_property
    def cookie(self) -> str:
        return cookie_of(self.wall.pk)


def author_of(person_id: int | None, guest_id: int | None) -> str:
    """An author as one word, "" when nobody knows any more.

    >>> author_of(3, None), author_of(None, 8), author_of(None, None)
    ('person:3', 'guest:8', '')
    """
    if person_id is not None:
        return f"person:{person_id}"
    return f"guest:{guest_id}" if guest_id is not None else ""


def cookie_of(wall_id: int) -> str:
    """The name of the cookie in which a guest's pass for this wall stands."""
    return f"kring_wall_{wall_id}"


def name_of(by: Actor) -> str:
    """The name of a person who acts, "" for all others."""
    found = person_of(by.person_id) if by.is_person else None
    return found.name if found else ""


def may_see(by: Actor, wall: Wall) -> bool:
    """May this person stand at the wall?"""
    return by.is_person and (kind_called(wall.kind).may_see(by, wall.owner) or leads(by, wall))


def leads(by: Actor, wall: Wall) -> bool:
    """May this person lead the wall?"""
    return by.is_person and kind_called(wall.kind).may_facilitate(by, wall.owner)


def visitor(request: HttpRequest, id: int) -> Visitor:
    """Who asks for this wall. 404 for strangers; SignInFirst for who is not signed in and has no pass."""
    by: Actor = request.actor  # type: ignore[attr-defined]
    wall = asked.wall(id)
    if wall is None:
        raise Http404
    secret = request.COOKIES.get(cookie_of(id), "")
    if may_see(by, wall):
        return Visitor(by, wall, None, leads(by, wall))
    found = _guest(by, wall, secret) if secret else None
    if found is not None:
        return Visitor(Actor(ActorKind.PASS, found[0], by.at), wall, found[1], False)
    if by.is_person:
        raise Http404
    raise SignInFirst


def again(at: Visitor) -> Visitor:
    """The same visitor, with the wall as it is now."""
    return Visitor(at.by, asked.wall(at.wall.pk) or at.wall, at.guest, at.leads)


def owner_url(at: Visitor) -> str:
    """The page of the thing that the wall belongs to, "" when there is none."""
    return kind_called(at.wall.kind).url(at.wall.owner_id)


def _guest(by: Actor, wall: Wall, secret: str) -> tuple[int, Guest] | None:
    given = pass_for(secret, purpose=GUEST, at=by.at)
    guest = asked.guest(int(given.ref_id), wall.pk) if given else None
    return (given.pk, guest) if given is not None and guest is not None else None


def leader(request: HttpRequest, id: int) -> Visitor:
    """Who leads this wall; 404 for all others."""
    found = visitor(request, id)
    if not found.leads:
        raise Http404
    return found


def readable(request: HttpRequest, id: int) -> Wall:
    """A wall that is public, or that the one who asks may see; as `visitor` otherwise."""
    found = Wall.objects.filter(pk=id, state=State.PUBLISHED).first()
    return found if found is not None else visitor(request, id).wall


def published(id: int) -> Wall:
    """A wall that anybody may read; 404 otherwise."""
    found = Wall.objects.filter(pk=id, state=State.PUBLISHED).first()
    if found is None:
        raise Http404
    return found


def locked(wall_id: int) -> Wall:
    """The wall as it is now, kept from others until the action is done. Raises Missing."""
    found = asked.locked(wall_id)
    if found is None:
        raise Missing
    return found


def to_write(by: Actor, wall_id: int, guest: Guest | None) -> Wall:
    """The wall for somebody who writes on it, locked: one that closes meanwhile takes nothing more.

    Raises Missing, NotAllowed, WallIsClosed.
    """
    found = locked(wall_id)
    check_takes_part(by, found, guest)
    if found.state != State.OPEN:
        raise WallIsClosed
    return found


def check_takes_part(by: Actor, wall: Wall, guest: Guest | None) -> None:
    """Raises NotAllowed for who may not stand here, or was sent away."""
    if guest is None:
        if not may_see(by, wall):
            raise NotAllowed
        return
    here = by.kind is ActorKind.PASS and guest.wall_id == wall.pk
    if not here or asked.guest(guest.pk, wall.pk) is None:
        raise NotAllowed


def to_lead(by: Actor, wall_id: int, *states: State) -> Wall:
    """The wall, locked, for who leads it. Raises Missing, NotAllowed, WallIsClosed in another state than these."""
    found = locked(wall_id)
    if not leads(by, found):
        raise NotAllowed
    if states and found.state not in states:
        raise WallIsClosed
    return found


def key_of(wall: Wall) -> str:
    """What stands in the join link: made of the secret key of this installation, so no copy of the tables opens it."""
    value = f"{wall.pk}.{wall.link_number}"
    return f"{value}.{Signer(salt=SALT).signature(value)}"


def wall_to_join(key: str) -> Wall:
    """The wall that a join link opens; 404 when it opens nothing (any more)."""
    value, _, signature = key.rpartition(".")
    try:
        Signer(salt=SALT).unsign(f"{value}:{signature}")
    except BadSignature:
        raise Http404 from None
    id_, _, number = value.partition(".")
    found = Wall.objects.filter(pk=int(id_), link_number=int(number), link_open=True, state=State.OPEN).first()
    if found is None:
        raise Http404
    return found


def check_may_join(*, address: str, at: datetime) -> None:
    """Raises TooManyJoin when very many joined a wall from this address of the network within this hour.

    The address is kept as a digest, for an hour.
    """
    digest = hashlib.sha256(address.encode()).hexdigest()[:32]
    key = f"wall:join:{digest}:{at:%Y%m%d%H}"
    cache.add(key, 0, timeout=3600)
    if cache.incr(key) > JOINED_AN_HOUR:
        raise TooManyJoin
