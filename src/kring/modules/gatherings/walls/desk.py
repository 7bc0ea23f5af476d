"""What who runs a series sees of its walls."""

from dataclasses import dataclass

from django.urls import reverse

from kring.modules.gatherings.models import Gathering, Series, TakenOn
from kring.modules.gatherings.sessions.about import About, about
from kring.modules.harvest.api import HarvestRow, harvests_of
from kring.parts.wall import api as wall

from .access import is_public
from .states import Became


@dataclass(frozen=True)
class GatheringRow:
    """A gathering with its wall; wall None: not opened yet."""

    about: About
    wall: wall.WallRow | None


@dataclass(frozen=True)
class Desk:
    """The walls of a series."""

    id: int
    title: str
    is_public: bool
    rows: tuple[GatheringRow, ...]
    harvests: tuple[HarvestRow, ...]


def desk(series: Series) -> Desk:
    """All gatherings by day with their walls. The caller checked who runs the series."""
    found = list(Gathering.objects.filter(series=series).select_related("series", "meeting"))
    walls = {row.owner: row for row in wall.walls_of([one.ref for one in found])}
    found.sort(key=lambda one: (one.meeting.starts_at, one.pk))
    rows = tuple(GatheringRow(about(one), walls.get(one.ref)) for one in found)
    harvests = tuple(harvests_of(series.ref.kind, series.ref.id))
    return Desk(series.pk, series.title, is_public(series), rows, harvests)


def harvest_page(number: int) -> str:
    """The address of a harvest."""
    return reverse("harvest:show", args=[number])


@dataclass(frozen=True)
class SolutionRow:
    """A solution. asked: its writer was asked for a practice; can_ask: the writer has an account."""

    id: int
    words: str
    theme: int | None
    asked: bool
    can_ask: bool


@dataclass(frozen=True)
class Solutions:
    """The solutions on the walls of one gathering."""

    about: About
    series: int
    rows: tuple[SolutionRow, ...]


def solutions(gathering: Gathering) -> Solutions:
    """What can become a practice. The caller checked who runs the gathering."""
    notes = [
        note
        for note in wall.notes_of([row.id for row in wall.walls_of(gathering.ref)])
        if note.kind is wall.NoteKind.SOLUTION
    ]
    ids = [note.id for note in notes]
    asked = set(TakenOn.objects.filter(note__in=ids, became=Became.PRACTICE).values_list("note", flat=True))
    writers = {id for id, author in wall.authors_of(ids).items() if author.person_id is not None}
    rows = tuple(SolutionRow(one.id, one.words, one.theme, one.id in asked, one.id in writers) for one in notes)
    return Solutions(about(gathering), gathering.series_id, rows)
