"""Who may read and answer a promise: fetching is checking, a stranger gets 404."""

from django.http import Http404

from kring.foundation.people.api import pass_for
from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Ref

from .kinds import kind_of
from .models import Promise

ANSWER = "promises.answer"  # what a pass for a guest is for


def promise(*, by: Actor, id: int) -> Promise:
    """A promise of the actor, or one about a thing whose promises they may read; 404 for all others."""
    found = Promise.objects.filter(pk=id).select_related("owner").first() if by.is_person else None
    if found is None or not (is_owner(by, found) or kind_of(found.about).may_read(by, found.about)):
        raise Http404
    return found


def own_promise(*, by: Actor, id: int) -> Promise:
    """A promise of the actor; 404 for anybody else's."""
    found = promise(by=by, id=id)
    if not is_owner(by, found):
        raise Http404
    return found


def promise_of_guest(*, by: Actor, secret: str) -> tuple[Actor, Promise]:
    """The promise that a mailed link opens, and its guest as the one who acts; 404 when it opens nothing."""
    given = pass_for(secret, purpose=ANSWER, at=by.at)
    found = Promise.objects.filter(pk=given.ref_id, owner=None).first() if given is not None else None
    if given is None or found is None:
        raise Http404
    return Actor(ActorKind.PASS, given.pk, by.at), found


def is_owner(by: Actor, found: Promise) -> bool:
    """Did this person promise it?"""
    return by.is_person and by.ref == Ref("person", str(found.owner_id))


def check_may_answer(by: Actor, found: Promise) -> None:
    """Raises NotAllowed for anybody but the owner: the person, or the guest who holds the link (see above)."""
    guest = by.kind is ActorKind.PASS and found.owner_id is None
    if not (is_owner(by, found) or guest):
        raise NotAllowed
