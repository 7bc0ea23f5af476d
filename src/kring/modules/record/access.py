"""Who may see and change what in a record: its leader, and under a grant a board. A stranger gets 404."""

from collections.abc import Callable
from uuid import UUID

from django.http import Http404

from kring.foundation.files.api import files_of
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal

from .models import Activity, Goal, Import, Link
from .states import ActivityState, ImportState


class AlreadyAnswered(Refusal):
    """Hier heb je al op geantwoord."""


def check_is_own(by: Actor, thing: Activity | Goal | Import) -> None:
    """Raises NotAllowed for anybody but the leader whose record it is."""
    if by.ref != Ref("person", str(thing.person_id)):
        raise NotAllowed


def own_record(*, by: Actor) -> None:
    """Everybody who is signed in has a record; 404 for who is no person."""
    if not by.is_person:
        raise Http404


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
    found = (
        Activity.objects.filter(pk=id, person_id=by.person_id).select_related("goal").first() if by.is_person else None
    )
    if found is None:
        raise Http404
    return found


EvidenceReader = Callable[[Actor, int], bool]
_evidence_readers: list[EvidenceReader] = []


def register_evidence_reader(reader: EvidenceReader) -> None:
    """Say who else may open the evidence of an activity: (actor, number of the activity) → may they? For floors above
    that let a leader send it along with an application. A board never may: its leave is for what was written."""
    if reader not in _evidence_readers:
        _evidence_readers.append(reader)


def may_read_files(by: Actor, id: str) -> bool:
    """Is this the actor's own activity, or one whose evidence was sent to them?"""
    if not by.is_person or not id.isdecimal():
        return False
    own = Activity.objects.filter(pk=int(id), person_id=by.person_id).exists()
    return own or any(reader(by, int(id)) for reader in _evidence_readers)


def link(*, by: Actor, activity: Activity, id: int) -> Link:
    """A link of an activity that `activity` gave; 404 for a link of another."""
    found = Link.objects.filter(pk=id, activity=activity).first()
    if found is None:
        raise Http404
    return found


def check_is_file_of(activity: Activity, file: UUID) -> None:
    """404 for a file of anything but this activity."""
    if file not in {card.id for card in files_of(activity.ref)}:
        raise Http404


def goal(*, by: Actor, id: int) -> Goal:
    """The actor's own goal; 404 for anybody else's."""
    found = Goal.objects.filter(pk=id, person_id=by.person_id).first() if by.is_person else None
    if found is None:
        raise Http404
    return found


def offered(*, by: Actor, id: int) -> Import:
    """A file that the actor offered and has not answered for; 404 for anybody else's."""
    own = Import.objects.filter(pk=id, person_id=by.person_id, state=ImportState.OFFERED) if by.is_person else None
    found = own.first() if own is not None else None
    if found is None:
        raise Http404
    return found
