"""Whose sign-up it is: a person's own, or of the guest who holds its link. Everybody else gets 404."""

import hashlib
from datetime import datetime

from django.core.cache import cache
from django.db.models import QuerySet
from django.http import Http404

from kring.foundation.people.api import pass_for, passes_to
from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Refusal
from kring.modules.gatherings.series.access import may_run

from .models import SignUp

OWN = "gatherings.sign_up"  # what the pass of a guest is for
SIGN_UPS_AN_HOUR = 10  # of guests, from one address of the network: a school has one address for many people


class TooMany(Refusal):
    """Vanaf deze plek is net al vaak aangemeld. Probeer het over een uur opnieuw, of log in bij Kring."""


def own_sign_up(*, by: Actor, id: int) -> SignUp:
    """The actor's own sign-up, with its gathering, series and meeting; 404 for anybody else's."""
    found = _with_gathering().filter(pk=id, person_id=by.person_id).first() if by.is_person else None
    if found is None:
        raise Http404
    return found


def sign_up_of_guest(*, by: Actor, secret: str) -> tuple[Actor, SignUp]:
    """The sign-up that a mailed link opens, and its guest as the one who acts; 404 when it opens nothing."""
    given = pass_for(secret, purpose=OWN, at=by.at)
    found = _with_gathering().filter(pk=given.ref_id, person=None).first() if given is not None else None
    if given is None or found is None:
        raise Http404
    return Actor(ActorKind.PASS, given.pk, by.at), found


def organised_sign_up(*, by: Actor, id: int) -> SignUp:
    """A sign-up for a gathering that the actor runs; 404 for all others."""
    found = _with_gathering().filter(pk=id).first()
    if found is None or not may_run(by, found.gathering.series.owner):
        raise Http404
    return found


def signed_in(*, by: Actor) -> None:
    """404 for who is no person."""
    if not by.is_person:
        raise Http404


def check_own(by: Actor, row: SignUp) -> None:
    """Raises NotAllowed for anybody but the person, or the guest who came by a link to this sign-up."""
    if by.is_person:
        if row.person_id != by.person_id:
            raise NotAllowed
    elif by.kind is not ActorKind.PASS or by.id not in {one.pk for one in passes_to(row.ref, purpose=OWN, at=by.at)}:
        raise NotAllowed


def check_own_or_runs(by: Actor, row: SignUp) -> None:
    """The same, or who runs the series. Raises NotAllowed."""
    if not may_run(by, row.gathering.series.owner):
        check_own(by, row)


def check_may_ask_mail(*, address: str, at: datetime) -> None:
    """Raises TooMany when this address of the network asked for too many mails to guests within this hour."""
    digest = hashlib.sha256(address.encode()).hexdigest()[:32]
    key = f"gatherings:guest:{digest}:{at:%Y%m%d%H}"
    cache.add(key, 0, timeout=3600)
    if cache.incr(key) > SIGN_UPS_AN_HOUR:
        raise TooMany


def _with_gathering() -> QuerySet[SignUp]:
    return SignUp.objects.select_related("gathering__series", "gathering__meeting")
