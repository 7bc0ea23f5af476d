"""Verbs about photos of paper walls: hanging one beside the wall, typing a part of it over."""

from typing import Any

from django.conf import settings

from kring.foundation.files.api import FileKind, FileRefused, keep, remove
from kring.foundation.live.api import publish
from kring.foundation.records.api import Actor, Missing, NotAllowed, Ref, Refusal, action, tell

from . import access, events
from .declared import KEPT_DAYS
from .models import Area, Guest, Photo
from .queries import over
from .redrawing import redrawn
from .states import NoteKind
from .writing import add_note

MOST_PHOTOS = 30


class NoPicture(Refusal):
    """Kies een foto: een PNG- of JPG-bestand."""


class EnoughPhotos(Refusal):
    """Naast deze muur hangen al 30 foto's. Haal er eerst een weg."""


class OffThePicture(Refusal):
    """Dit vak valt buiten de foto. Maak het kleiner, of kies een andere plek."""


@action
def add_photo(*, by: Actor, wall: int, name: str, content: Any, caption: str) -> int:
    """A photo beside the wall, by somebody with an account; returns its number.

    Raises NotAllowed, Missing, WallIsClosed, NoPicture, EnoughPhotos.
    """
    found = access.to_write(by, wall, None)
    if found.photos.count() >= MOST_PHOTOS:
        raise EnoughPhotos
    try:
        card = keep(by=by, name=name, content=_redrawn(content), owner=Ref("wall", str(wall)))
    except FileRefused as refused:
        raise NoPicture(refused.message, field="picture") from refused
    if card.kind not in (FileKind.PNG, FileKind.JPG):
        raise NoPicture(field="picture")
    row = Photo(wall=found, file=card.id, caption=caption.strip(), added_by_id=by.person_id, added_at=by.at)
    row.save()
    publish(f"wall:{wall}", "photos", photo=row.pk)
    tell(events.PhotoAdded(about=(found.ref,), data={"wall": wall, "photo": row.pk}))
    return row.pk


def _redrawn(content: Any) -> bytes:
    """The bytes of an upload, drawn anew: a wall can become public, and nobody needs to read where it hung."""
    most = settings.FILES_MAX_BYTES
    data: bytes = content if isinstance(content, bytes) else content.read(most + 1)
    try:
        if len(data) > most:
            raise ValueError
        return redrawn(data)
    except ValueError as error:
        raise NoPicture(field="picture") from error


@action
def remove_photo(*, by: Actor, wall: int, photo: int) -> None:
    """Take a photo away; the notes that were typed over stay. Raises NotAllowed, Missing."""
    found = access.to_lead(by, wall)
    row = Photo.objects.filter(wall=found, pk=photo).first()
    if row is None:
        raise Missing
    remove(by=by, id=row.file)
    row.delete()
    publish(f"wall:{wall}", "photos", photo=photo)
    tell(events.PhotoRemoved(about=(found.ref,), data={"wall": wall, "photo": photo}))


@action
def drop_old_photos(*, by: Actor) -> int:
    """Photos of walls whose term is over go, with their files; returns how many."""
    found = list(Photo.objects.filter(over("wall__", by.today, KEPT_DAYS)))
    for photo in found:
        remove(by=by, id=photo.file)
        photo.delete()
    if found:
        tell(events.PhotoRemoved(data={"count": len(found)}))
    return len(found)


@action
def type_area(
    *,
    by: Actor,
    wall: int,
    photo: int,
    box: tuple[int, int, int, int],
    words: str,
    kind: NoteKind,
    guest: Guest | None = None,
) -> int:
    """Type a part of a photo over as a note; returns the number of the note.

    box: left, top, width, height in thousandths of the picture. Raises NotAllowed, Missing, WallIsClosed,
    OffThePicture, and what add_note raises.
    """
    found = access.to_write(by, wall, guest)
    row = Photo.objects.filter(wall=found, pk=photo).first()
    if row is None:
        raise Missing
    left, top, width, height = box
    if min(left, top) < 0 or min(width, height) < 1 or left + width > 1000 or top + height > 1000:
        raise OffThePicture(field="width")
    if guest is None and not by.is_person:
        raise NotAllowed
    note = add_note(by=by, wall=wall, words=words, kind=kind, guest=guest)
    Area(photo=row, note_id=note, left=left, top=top, width=width, height=height).save()
    tell(events.AreaTyped(about=(found.ref,), data={"wall": wall, "photo": photo, "note": note}))
    return note
