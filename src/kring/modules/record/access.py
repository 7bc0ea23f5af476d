"""Who may see and change what in a record: its leader, and under a grant a board. A stranger gets 404."""

from django.http import Http404

from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal

from .models import Activity, Goal, Import, Link
from .states import ActivityState, ImportState


class AlreadyAnswered(Refusal):
    """Hier heb je al op geantwoord."""


def check_is_own(by: Actor, thing: Activity | Goal | Import) -> None:
    """Raises NotAllowed for anybody but the leader whose record it is."""
    if by.ref != Ref("person", str(thing.person_id)):
        raise NotAllowed


def activity(*, by: Actor, id: int) -> Activity:
    """The actor's own activity that counts; 404 for anybody else's, and for proposals."""
    found = _own(by, id)
    if found.state != ActivityState.ACCEPTED:
        raise Http404
    return found


def proposal(*, by: Actor, id: int) -> Activity:
    """A proposal to the actor that waits, or to which they said no; 404 for anybody else's."""
    found = _own(by, id)
    if found.state == ActivityState.ACCEPTED:
        raise Http404
    return found


def _own(by: Actor, id: int) -> Activity:
    found = Activity.objects.filter(pk=id, person_id=by.id).select_related("goal").first() if by.is_person else None
    if found is None:
        raise Http404
    return found


def may_read_files(by: Actor, id: str) -> bool:
    """Is this the actor's own activity? (Evidence is not shown to a board: a grant is for what was written.)"""
    return by.is_person and id.isdecimal() and Activity.objects.filter(pk=int(id), person_id=by.id).exists()


def link(*, by: Actor, activity: Activity, id: int) -> Link:
    """A link of an activity that `activity` gave; 404 for a link of another."""
    found = Link.objects.filter(pk=id, activity=activity).first()
    if found is None:
        raise Http404
    return found


def goal(*, by: Actor, id: int) -> Goal:
    """The actor's own goal; 404 for anybody else's."""
    found = Goal.objects.filter(pk=id, person_id=by.id).first() if by.is_person else None
    if found is None:
        raise Http404
    return found


def offered(*, by: Actor, id: int) -> Import:
    """A file that the actor offered and has not answered for; 404 for anybody else's."""
    own = Import.objects.filter(pk=id, person_id=by.id, state=ImportState.OFFERED) if by.is_person else None
    found = own.first() if own is not None else None
    if found is None:
        raise Http404
    return found
