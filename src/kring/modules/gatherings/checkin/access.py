"""Who stands at the door, and whose ticket it is: fetching is checking, a stranger gets 404."""

from django.http import Http404

from kring.foundation.people.api import pass_for, passes_to
from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Ref
from kring.modules.gatherings.models import Gathering, SignUp
from kring.modules.gatherings.series.access import check_may_run
from kring.modules.gatherings.sessions.whom import has_place

from .codes import sign_up_id_of

DOOR = "gatherings.door"  # the link of a helper at the door


def sign_up_with(code: str) -> SignUp:
    """The sign-up whose ticket has this code; 404 when there is none, or it was cancelled."""
    number = sign_up_id_of(code)
    found = None
    if number is not None:
        with_all = SignUp.objects.select_related("gathering__series", "gathering__meeting", "person")
        found = with_all.filter(pk=number).first()
    if found is None or not has_place(found):
        raise Http404
    return found


def door_by_link(*, by: Actor, secret: str) -> tuple[Actor, Gathering]:
    """The helper that holds this link, and the gathering at whose door they stand; 404 when it opens nothing."""
    given = pass_for(secret, purpose=DOOR, at=by.at)
    found = None
    if given is not None:
        found = Gathering.objects.select_related("series", "meeting").filter(pk=given.ref_id).first()
    if given is None or found is None:
        raise Http404
    return Actor(ActorKind.PASS, given.pk, by.at), found


def check_at_door(by: Actor, gathering: Gathering) -> None:
    """Raises NotAllowed for who neither organises this gathering nor holds an open link to its door."""
    if by.kind is ActorKind.PASS:
        if not any(given.pk == by.id for given in passes_to(gathering.ref, purpose=DOOR, at=by.at)):
            raise NotAllowed
        return
    check_may_run(by, gathering.series.owner)


def has_link(*, by: Actor, gathering: Gathering) -> bool:
    """Is there a link to this door open now?"""
    return bool(passes_to(gathering.ref, purpose=DOOR, at=by.at))


def guest_at(gathering: Gathering, id: int) -> SignUp:
    """Somebody on the list of this gathering; 404 for another."""
    found = SignUp.objects.filter(pk=id, gathering=gathering).select_related("person").first()
    if found is None or not has_place(found):
        raise Http404
    found.gathering = gathering
    return found


def check_is_own(by: Actor, sign_up: SignUp) -> None:
    """Raises NotAllowed for anybody but the person who signed up."""
    if by.ref != Ref("person", str(sign_up.person_id)):
        raise NotAllowed
