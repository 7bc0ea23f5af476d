"""From what was harvested to a first report, by rule: pure but for the words. A person edits it afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .states import Direction


@dataclass(frozen=True)
class Line:
    """A sentence and the numbers of the notes that it stands on; a heading stands on nothing."""

    words: str
    notes: tuple[int, ...] = ()
    is_head: bool = False
    confirmed: bool = False


@dataclass(frozen=True)
class PointIn:
    """A point: its words and its notes."""

    words: str
    notes: tuple[int, ...]


@dataclass(frozen=True)
class CellIn:
    """An aspect with one competence ("" for none in particular): the notes in which it helps, and hinders."""

    aspect: str
    competence: str
    helps: tuple[int, ...]
    hinders: tuple[int, ...]


@dataclass(frozen=True)
class ConclusionIn:
    """What a group concluded, and its solutions in order: words and the number of the note."""

    words: str
    solutions: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Stuff:
    """All that a report is composed of. notes: every note of the harvest; left_out: those that do not come in it."""

    groups: int
    notes: tuple[int, ...]
    points: Sequence[PointIn]
    cells: Sequence[CellIn]
    conclusions: Sequence[ConclusionIn]
    left_out: tuple[int, ...]


def compose(stuff: Stuff) -> list[Line]:
    """A first report: what it was about, what was said, what helps and hinders, what was concluded, what is not in it.

    Parts of which there is nothing are left out. The order is that of how many notes stand behind each sentence.
    """
    return [*_beginning(stuff), *_points(stuff), *_cells(stuff), *_conclusions(stuff), *_end(stuff)]


def _beginning(stuff: Stuff) -> list[Line]:
    if not stuff.notes:
        return []
    groups = ngettext("%(n)s groep", "%(n)s groepen", stuff.groups) % {"n": stuff.groups}
    notes = ngettext("%(n)s notitie", "%(n)s notities", len(stuff.notes)) % {"n": len(stuff.notes)}
    words = _("Dit verslag gaat over wat %(groups)s opschreven: %(notes)s.") % {"groups": groups, "notes": notes}
    return [Line(_("Waar dit verslag op rust"), is_head=True), Line(words, stuff.notes)]


def _points(stuff: Stuff) -> list[Line]:
    points = sorted(stuff.points, key=lambda one: (-len(one.notes), one.notes))
    lines = [Line(_ended(one.words), one.notes) for one in points if one.notes]
    return [Line(_("Wat er gezegd is"), is_head=True), *lines] if lines else []


def _cells(stuff: Stuff) -> list[Line]:
    cells = sorted(stuff.cells, key=lambda one: (-len(one.helps) - len(one.hinders), one.aspect, one.competence))
    lines = [
        Line(_cell(one, direction), notes)
        for one in cells
        for direction, notes in ((Direction.HELPS, one.helps), (Direction.HINDERS, one.hinders))
        if notes
    ]
    return [Line(_("Wat helpt en wat belemmert"), is_head=True), *lines] if lines else []


def _cell(one: CellIn, direction: Direction) -> str:
    said = {"aspect": one.aspect, "competence": one.competence}
    if direction is Direction.HELPS:
        words = _("%(aspect)s helpt bij: %(competence)s.") if one.competence else _("%(aspect)s helpt.")
    else:
        words = _("%(aspect)s belemmert bij: %(competence)s.") if one.competence else _("%(aspect)s belemmert.")
    return words % said


def _conclusions(stuff: Stuff) -> list[Line]:
    lines = []
    for one in stuff.conclusions:
        notes = tuple(note for _words, note in one.solutions)
        if one.words.strip():
            lines.append(Line(_ended(one.words), notes))
        lines += [Line(f"{place}. {_ended(words)}", (note,)) for place, (words, note) in enumerate(one.solutions, 1)]
    return [Line(_("Wat groepen concludeerden"), is_head=True), *lines] if lines else []


def _end(stuff: Stuff) -> list[Line]:
    n = len(stuff.left_out)
    if not n:
        return []
    words = ngettext(
        "%(n)s notitie staat niet in dit verslag; de maker las waarom.",
        "%(n)s notities staan niet in dit verslag; de makers lazen waarom.", n,
    ) % {"n": n}  # fmt: skip
    return [Line(_("Wat hier niet staat"), is_head=True), Line(words, stuff.left_out)]


def _ended(words: str) -> str:
    """The words as a sentence: with a full stop when they have no end."""
    words = words.strip()
    return words if words[-1:] in (".", "?", ":", "…", ")", "”") else f"{words}."
