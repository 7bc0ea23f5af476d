"""Evidence with an activity: a file, or a link to where it stands."""

from uuid import UUID

from kring.foundation.files.api import Upload, files_of, keep
from kring.foundation.files.api import remove as remove_from_files
from kring.foundation.records.api import Actor, Missing, Refusal, action, tell
from kring.modules.record import access, events
from kring.modules.record.models import Activity, Link

MOST = 20


class TooMuchEvidence(Refusal):
    """Bij één activiteit kun je hooguit 20 bewijzen bewaren."""


@action
def add_file(*, by: Actor, activity: Activity, name: str, content: bytes | Upload) -> None:
    """Keep a file with an activity. Raises NotAllowed, TooMuchEvidence, a FileRefused with its reason."""
    access.check_is_own(by, activity)
    _check_room(activity)
    keep(by=by, name=name, content=content, owner=activity.ref)
    _note_proof(activity)
    tell(events.EvidenceAdded(about=(activity.ref, by.ref)))


@action
def add_link(*, by: Actor, activity: Activity, words: str, url: str) -> None:
    """Keep a link with an activity. Raises NotAllowed, TooMuchEvidence."""
    access.check_is_own(by, activity)
    _check_room(activity)
    Link.objects.create(activity=activity, words=words, url=url, added_at=by.at)
    _note_proof(activity)
    tell(events.EvidenceAdded(about=(activity.ref, by.ref)))


@action
def remove_link(*, by: Actor, activity: Activity, link: Link) -> None:
    """Take a link away. Raises NotAllowed."""
    access.check_is_own(by, activity)
    link.delete()
    _note_proof(activity)
    tell(events.EvidenceRemoved(about=(activity.ref, by.ref)))


@action
def remove_file(*, by: Actor, activity: Activity, file: UUID) -> None:
    """Take a file of this activity away. Raises NotAllowed, Missing for a file of something else."""
    access.check_is_own(by, activity)
    if file not in {card.id for card in files_of(activity.ref)}:
        raise Missing
    remove_from_files(by=by, id=file)
    _note_proof(activity)
    tell(events.EvidenceRemoved(about=(activity.ref, by.ref)))


def _check_room(activity: Activity) -> None:
    if len(files_of(activity.ref)) + activity.links.count() >= MOST:
        raise TooMuchEvidence


def _note_proof(activity: Activity) -> None:
    """Keep the mark right by which the register counts: asking every file for every leader would take too long."""
    proven = bool(activity.source_kind) or activity.links.exists() or bool(files_of(activity.ref))
    if proven != activity.proven:
        activity.proven = proven
        activity.save(update_fields=["proven"])
