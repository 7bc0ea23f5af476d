"""The notes of a harvest, read from their walls: words and place, never who wrote them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from kring.modules.harvest.models import Harvest, HarvestWall
from kring.parts.wall.api import NoteKind, NoteRow, notes_of


@dataclass(frozen=True)
class NoteView:
    """A note as the pages of the harvest show it. where: the group, or the wall when it has none."""

    id: int
    words: str
    kind_label: str
    where: str
    counts_for: int = 1
    is_solution: bool = False


def walls_in(harvest: Harvest) -> list[int]:
    """The numbers of the walls, in order of meeting."""
    return list(HarvestWall.objects.filter(harvest=harvest).order_by("order").values_list("wall", flat=True))


def notes_in(harvest: Harvest) -> list[NoteRow]:
    """The notes of the harvest: wall by wall in order of meeting, on each wall in the order in which they were made."""
    walls = walls_in(harvest)
    places = {wall: place for place, wall in enumerate(walls)}
    return sorted(notes_of(walls), key=lambda note: (places.get(note.wall_id, len(walls)), note.made_at, note.id))


def view(note: NoteRow) -> NoteView:
    """A note for a page."""
    kind = NoteKind(note.kind)
    where = note.group or _("Zonder groep")
    return NoteView(note.id, note.words, str(kind.label), where, note.counts_for, kind is NoteKind.SOLUTION)


def views(notes: Iterable[NoteRow]) -> dict[int, NoteView]:
    """Notes for a page by number, in the order given."""
    return {note.id: view(note) for note in notes}
