"""What becomes of the notes: the list of what is left, one note, the points, and notes that may say the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import Http404

from kring.modules.harvest.models import Apart, Harvest, Outcome, Point
from kring.modules.harvest.states import Fate
from kring.modules.harvest.suggesting.similar import alike
from kring.modules.harvest.wording import code_words

from .codes import aspect_names, coded
from .coding import competences
from .notes import NoteView, notes_in, views

SHOWN_AT_ONCE = 10  # pairs on one page


@dataclass(frozen=True)
class FateRow:
    """A note and what became of it; fate None: nobody said yet."""

    note: NoteView
    fate: Fate | None
    point: str
    point_id: int
    reason: str

    @property
    def label(self) -> str:
        return str(self.fate.label) if self.fate is not None else ""

    @property
    def tone(self) -> str:
        """The tone of its badge."""
        return "todo" if self.fate is None else "none" if self.fate is Fate.LEFT_OUT else "done"


@dataclass(frozen=True)
class PointRow:
    """A point and how many notes stand behind it."""

    id: int
    words: str
    notes: tuple[int, ...]


@dataclass(frozen=True)
class PairRow:
    """Two notes that look alike, what became of each, and the words a point could have."""

    one: FateRow
    other: FateRow
    likeness: int

    @property
    def words(self) -> str:
        """The point that one of them is in already, else the longer of the two."""
        return self.one.point or self.other.point or max(self.one.note.words, self.other.note.words, key=len)[:400]


@dataclass(frozen=True)
class FatesPage:
    """All notes, those of which nobody decided yet first; and the points."""

    rows: tuple[FateRow, ...]
    points: tuple[PointRow, ...]

    @property
    def left(self) -> int:
        return sum(row.fate is None for row in self.rows)


def _rows(harvest: Harvest) -> list[FateRow]:
    outcomes = {row.note: row for row in Outcome.objects.filter(harvest=harvest).select_related("point")}
    found = []
    for note in views(notes_in(harvest)).values():
        row = outcomes.get(note.id)
        point = row.point if row is not None else None
        fate = Fate(row.fate) if row is not None else None
        found.append(
            FateRow(note, fate, point.words if point else "", point.pk if point else 0, row.reason if row else "")
        )
    return found


def points_of(harvest: Harvest) -> list[PointRow]:
    """The points, the one with most notes first."""
    notes: dict[int, list[int]] = {}
    for number, note in Outcome.objects.filter(harvest=harvest, point__isnull=False).values_list("point_id", "note"):
        notes.setdefault(number, []).append(note)
    found = [PointRow(one.pk, one.words, tuple(notes.get(one.pk, ()))) for one in Point.objects.filter(harvest=harvest)]
    return sorted(found, key=lambda row: (-len(row.notes), row.id))


def fates_page(*, harvest: Harvest) -> FatesPage:
    """What becomes of the notes of a harvest that access gave."""
    rows = sorted(_rows(harvest), key=lambda row: row.fate is not None)
    return FatesPage(tuple(rows), tuple(points_of(harvest)))


def fate_of(*, harvest: Harvest, note: int) -> tuple[FateRow, str, int]:
    """One note with its code in words and the next note of which nobody decided (0: none); 404 for another's."""
    rows = _rows(harvest)
    found = next((row for row in rows if row.note.id == note), None)
    if found is None:
        raise Http404
    code = coded(harvest).settled.get(note)
    words = code_words(code, aspect_names(harvest), competences(harvest)) if code is not None else ""
    following = next((row.note.id for row in rows if row.fate is None and row.note.id != note), 0)
    return found, words, following


def pairs_page(*, harvest: Harvest) -> tuple[Sequence[PairRow], int]:
    """Notes that look alike and about which nobody decided: the first ten pairs, and how many there are.

    Pairs that are in one point already, or in which a note was left out, are not shown.
    """
    rows = {row.note.id: row for row in _rows(harvest) if row.fate is not Fate.LEFT_OUT}
    apart = set(Apart.objects.filter(harvest=harvest).values_list("one", "other"))
    found = alike({number: row.note.words for number, row in rows.items()}, settled=apart)
    made = [PairRow(rows[pair.one], rows[pair.other], pair.likeness) for pair in found]
    fresh = [pair for pair in made if not pair.one.point_id or pair.one.point_id != pair.other.point_id]
    return fresh[:SHOWN_AT_ONCE], len(fresh)
