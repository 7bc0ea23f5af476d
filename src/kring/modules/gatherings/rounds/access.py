"""Who may see and lead a round: fetching is checking, a stranger gets 404."""

from django.http import Http404

from kring.foundation.people.api import Role, pass_for, passes_to
from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Ref
from kring.modules.gatherings.series.access import organised_gathering
from kring.modules.gatherings.series.models import Gathering
from kring.modules.gatherings.signup.models import SignUp
from kring.parts.groups.api import DivisionRow

from . import breakouts, talks
from .models import Participant, Round
from .talks import GroupRow

LINK = "gatherings.round"  # what a pass in an invitation is for


def leads(by: Actor, owner: Ref) -> bool:
    """Is the actor an organiser of this register, or its office? Jobs may too."""
    return by.kind is ActorKind.SYSTEM or by.has(Role.ORGANISER, owner) or by.has(Role.OFFICE, owner)


def owners(by: Actor) -> list[Ref]:
    """The registers for which the actor makes rounds."""
    return sorted({*by.refs(Role.ORGANISER, "register"), *by.refs(Role.OFFICE, "register")})


def check_leads(by: Actor, owner: Ref) -> None:
    """Raises NotAllowed for who makes no rounds of this owner."""
    if not leads(by, owner):
        raise NotAllowed


def led_round(*, by: Actor, id: int) -> Round:
    """A round for whoever leads it; 404 for all others."""
    found = Round.objects.select_related("series").filter(pk=id).first()
    if found is None or not leads(by, found.owner):
        raise Http404
    return found


def led_breakout(*, by: Actor, gathering: int, id: int) -> tuple[Gathering, DivisionRow]:
    """Small groups of a gathering that the actor runs; 404 for all others, and for small groups of another one."""
    found = organised_gathering(by=by, id=gathering)
    row = breakouts.division_of(found, id)
    if row is None:
        raise Http404
    return found, row


def own_breakout(*, sign_up: SignUp, id: int) -> tuple[DivisionRow, GroupRow]:
    """The small group of whoever the caller fetched; 404 when it is not known, or they have no place or no seat."""
    found = next((one for one in talks.own_groups(sign_up) if one[0].id == id), None)
    if found is None:
        raise Http404
    return found


def own_participant(*, by: Actor, id: int) -> Participant:
    """The actor's own part in a round; 404 when they have none."""
    found = None
    if by.is_person:
        found = (
            Participant.objects.filter(round_id=id, person_id=by.person_id)
            .select_related("round__series", "person")
            .first()
        )
    if found is None:
        raise Http404
    return found


def participant_of_link(*, by: Actor, secret: str) -> tuple[Actor, Participant]:
    """The part that a mailed link opens, and who acts through it; 404 when it opens nothing."""
    given = pass_for(secret, purpose=LINK, at=by.at)
    found = None
    if given is not None:
        found = Participant.objects.filter(pk=given.ref_id).select_related("round__series", "person").first()
    if given is None or found is None:
        raise Http404
    return Actor(ActorKind.PASS, given.pk, by.at), found


def check_is_theirs(by: Actor, found: Participant) -> None:
    """Raises NotAllowed for anybody but the person, the holder of their link, and who leads the round."""
    theirs = by.is_person and by.person_id == found.person_id
    if by.kind is ActorKind.PASS:  # a pass of something else opens nothing here
        theirs = by.id in {given.pk for given in passes_to(found.ref, purpose=LINK, at=by.at)}
    if not (theirs or leads(by, found.round.owner)):
        raise NotAllowed
