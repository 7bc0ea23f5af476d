"""Who may see and plan meetings: fetching is checking, a stranger gets 404."""

from django.http import Http404

from kring.foundation.people.api import pass_for
from kring.foundation.records.api import Actor, NotAllowed, Ref

from .kinds import kind_called
from .models import Invitee, Meeting

FEED = "meetings.feed"  # what a pass for a calendar is for


def meeting(*, by: Actor, id: int, kind: str = "") -> Meeting:
    """A meeting for whoever is invited, plans such meetings or may see them; 404 for all others."""
    found = Meeting.objects.filter(pk=id).first()
    if found is None or (kind and found.kind != kind) or not may_see(by, found):
        raise Http404
    return found


def planned_meeting(*, by: Actor, id: int, kind: str = "") -> Meeting:
    """A meeting for whoever may change it; 404 for all others."""
    found = meeting(by=by, id=id, kind=kind)
    if not may_plan(by, found):
        raise Http404
    return found


def may_see(by: Actor, found: Meeting) -> bool:
    """Is the actor invited, or does the kind let them see it?"""
    kind = kind_called(found.kind)
    if kind.may_see(by, found.owner) or kind.may_plan(by, found.owner):
        return True
    return by.is_person and Invitee.objects.filter(meeting=found, person_id=by.person_id).exists()


def may_plan(by: Actor, found: Meeting) -> bool:
    """May the actor change this meeting?"""
    return kind_called(found.kind).may_plan(by, found.owner)


def check_may_plan(by: Actor, kind: str, owner: Ref) -> None:
    """Raises NotAllowed for who does not plan meetings of this kind for this owner."""
    if not kind_called(kind).may_plan(by, owner):
        raise NotAllowed


def person_of_feed(*, by: Actor, secret: str) -> int:
    """Whose calendar this secret opens; 404 when it opens none."""
    found = pass_for(secret, purpose=FEED, at=by.at)
    if found is None or found.ref_kind != "person":
        raise Http404
    return int(found.ref_id)
