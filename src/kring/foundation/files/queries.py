"""What is kept with what."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.urls import reverse

from kring.foundation.records.api import Missing, Ref

from . import blobs
from .models import File
from .states import MEDIA_TYPE, FileKind


@dataclass(frozen=True)
class FileCard:
    """A file as a page shows it. `url` gives it to whoever may read it."""

    id: UUID
    name: str
    kind: FileKind
    size: int
    owner: Ref
    uploaded_by_id: int | None
    uploaded_at: datetime

    @property
    def url(self) -> str:
        return reverse("files:download", args=[self.id])

    @property
    def media_type(self) -> str:
        return MEDIA_TYPE[self.kind]


def card(file: File) -> FileCard:
    """The card of a row."""
    return FileCard(
        id=file.pk,
        name=file.name,
        kind=FileKind(file.kind),
        size=file.size,
        owner=Ref(file.owner_kind, file.owner_id),
        uploaded_by_id=file.uploaded_by_id,
        uploaded_at=file.uploaded_at,
    )


def files_of(owner: Ref) -> list[FileCard]:
    """The files of a thing, oldest first. The caller has checked that the reader may see them."""
    return [card(file) for file in File.objects.filter(owner_kind=owner.kind, owner_id=owner.id)]


def files_of_many(owners: list[Ref]) -> dict[Ref, list[FileCard]]:
    """The files of many things of any kinds in one query per kind."""
    found: dict[Ref, list[FileCard]] = {owner: [] for owner in owners}
    for kind in {owner.kind for owner in owners}:
        ids = [owner.id for owner in owners if owner.kind == kind]
        for file in File.objects.filter(owner_kind=kind, owner_id__in=ids):
            found[Ref(kind, file.owner_id)].append(card(file))
    return found


def uploaded_by(person_id: int) -> list[FileCard]:
    """Everything a person added, oldest first."""
    return [card(file) for file in File.objects.filter(uploaded_by_id=person_id)]


def content_of(id: UUID) -> bytes:
    """The bytes of a file. Raises Missing, or BlobGone when the row is there but the bytes are not."""
    found = File.objects.filter(pk=id).first()
    if found is None:
        raise Missing
    return content(found)


def content(file: File) -> bytes:
    """The bytes of a file that `access` gave. Raises BlobGone."""
    return blobs.read(blobs.name_of(file.sha256, file.pk))
