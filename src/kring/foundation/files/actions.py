"""Keeping files and taking them away."""

import hashlib
from typing import Protocol
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction

from kring.foundation.records.api import Actor, Missing, Ref, action, tell

from . import access, blobs, clamd, events
from .models import File
from .queries import FileCard, card
from .refusals import TooLarge
from .sniff import sniff, tidy_name


class Upload(Protocol):
    """What a form hands over (django.core.files.uploadedfile.UploadedFile)."""

    size: int | None

    def read(self, num_bytes: int | None = None, /) -> bytes: ...


@action
def keep(*, by: Actor, name: str, content: bytes | Upload, owner: Ref) -> FileCard:
    """Keep a file with what it belongs to. That `by` may add to `owner` has been checked by the caller.

    Raises a FileRefused with a sentence: too large, empty, of a kind we do not keep, broken, infected.
    """
    data = _bytes_of(content)
    kind = sniff(name, data)
    if settings.CLAMD_ADDRESS:
        clamd.scan(settings.CLAMD_ADDRESS, data)
    kept = File(
        id=uuid4(),
        name=tidy_name(name, kind),
        kind=kind,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        owner_kind=owner.kind,
        owner_id=owner.id,
        uploaded_by_id=by.id if by.is_person else None,
        uploaded_at=by.at,
    )
    blobs.write(blobs.name_of(kept.sha256, kept.id), data)  # a rollback leaves it for the nightly sweep
    kept.save(force_insert=True)
    tell(events.FileKept(about=(owner,), data={"file": str(kept.id)}))
    return card(kept)


def _bytes_of(content: bytes | Upload) -> bytes:
    limit = settings.FILES_MAX_BYTES
    if not isinstance(content, bytes):
        if (content.size or 0) > limit:
            raise TooLarge(limit)
        content = content.read(limit + 1)
    if len(content) > limit:
        raise TooLarge(limit)
    return content


@action
def remove(*, by: Actor, id: UUID) -> None:
    """Take a file away; its bytes go once this is committed. Raises Missing. The caller checked that `by` may."""
    found = File.objects.filter(pk=id).first()
    if found is None:
        raise Missing
    _take_away([found])
    tell(events.FileRemoved(about=(Ref(found.owner_kind, found.owner_id),), data={"file": str(id)}))


@action
def remove_all(*, by: Actor, owner: Ref) -> int:
    """Take away every file of a thing, when the thing itself goes. Returns how many there were."""
    found = list(File.objects.filter(owner_kind=owner.kind, owner_id=owner.id))
    if found:
        _take_away(found)
        tell(events.FileRemoved(about=(owner,), data={"files": [str(file.pk) for file in found]}))
    return len(found)


@action
def forget_uploader(*, by: Actor, person_id: int) -> int:
    """Take away what a person added; where the owner must keep a file, only the person's name goes from it.

    Returns how many files were taken away.
    """
    mine = list(File.objects.filter(uploaded_by_id=person_id))
    kept = [file for file in mine if access.is_kept(file)]
    gone = [file for file in mine if file not in kept]
    if mine:
        File.objects.filter(pk__in=[file.pk for file in kept]).update(uploaded_by_id=None)
        _take_away(gone)
        tell(events.UploaderForgotten(data={"removed": len(gone), "kept": len(kept)}))
    return len(gone)


@action
def move_uploader(*, by: Actor, from_id: int, into_id: int) -> None:
    """Two accounts became one: what the one added was added by the other."""
    mine = list(File.objects.filter(uploaded_by_id=from_id).values_list("pk", flat=True))
    if mine:
        moved = File.objects.filter(pk__in=mine).update(uploaded_by_id=into_id)
        tell(events.UploaderMoved(about=(Ref("person", str(into_id)),), data={"count": moved}))


def _take_away(files: list[File]) -> None:
    names = [blobs.name_of(file.sha256, file.pk) for file in files]
    File.objects.filter(pk__in=[file.pk for file in files]).delete()

    def take_away_bytes() -> None:
        for name in names:
            blobs.remove(name)

    transaction.on_commit(take_away_bytes)
