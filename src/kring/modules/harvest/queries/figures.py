"""The matrix of aspect and competence, the notes behind a cell, and whether groups still bring something new."""

from collections.abc import Hashable
from dataclasses import dataclass

from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _

from kring.modules.harvest.models import Harvest
from kring.modules.harvest.rules import Code, Counted, matrix
from kring.modules.harvest.saturation import Saturation, saturation
from kring.modules.harvest.states import Direction, Side
from kring.modules.standard.api import ThemeRow, themes
from kring.parts.wall.api import walls

from .codes import aspects_in_use, coded
from .notes import NoteView, notes_in, views, walls_in

HALF = 22  # the width of half a drawn cell


@dataclass(frozen=True)
class CellView:
    """A cell: how many notes say that it helps and that it hinders, its page, and the two bars as widths."""

    competence: str
    helps: int
    hinders: int
    url: str
    helps_width: int = 0
    hinders_width: int = 0

    @property
    def hinders_from(self) -> int:
        """Where the bar to the left begins."""
        return HALF - self.hinders_width

    @property
    def total(self) -> int:
        return self.helps + self.hinders


@dataclass(frozen=True)
class AspectView:
    """A row of the matrix."""

    id: int
    name: str
    cells: tuple[CellView, ...]

    @property
    def helps(self) -> int:
        return sum(cell.helps for cell in self.cells)

    @property
    def hinders(self) -> int:
        return sum(cell.hinders for cell in self.cells)


@dataclass(frozen=True)
class ColumnView:
    """A competence above a column: a short sign, and its whole name."""

    code: str
    sign: str
    name: str


@dataclass(frozen=True)
class MatrixPage:
    """The matrix: columns, rows by side, how many notes it is made of and how many say nothing to code."""

    columns: tuple[ColumnView, ...]
    sides: tuple[tuple[str, tuple[AspectView, ...]], ...]
    coded: int
    without: int
    notes: int

    @property
    def rows(self) -> list[AspectView]:
        return [row for _label, rows in self.sides for row in rows]

    @property
    def width(self) -> int:
        """How wide the drawing in a cell is."""
        return 2 * HALF


@dataclass(frozen=True)
class CellPage:
    """The notes behind a cell."""

    aspect: str
    competence: str
    helps: tuple[NoteView, ...]
    hinders: tuple[NoteView, ...]


def _columns(rows: list[ThemeRow]) -> tuple[ColumnView, ...]:
    found = tuple(ColumnView(row.code, str(row.number), row.label) for row in rows)
    return (*found, ColumnView("", "–", _("Geen competentie")))


def matrix_page(*, harvest: Harvest) -> MatrixPage:
    """The matrix of a harvest that access gave. Numbers of notes, never of people, and no names."""
    here = {note.id for note in notes_in(harvest)}
    codes = {note: code for note, code in coded(harvest).settled.items() if note in here}
    cells = matrix(codes)
    most = max((max(len(cell.helps), len(cell.hinders)) for cell in cells.values()), default=1)
    columns = _columns(themes(harvest.framework, harvest.opened_at.date()))
    if not any(competence == "" for _aspect, competence in cells):
        columns = columns[:-1]

    def row(aspect: int, name: str) -> AspectView:
        made = (_cell(harvest.pk, aspect, col.code, cells.get((aspect, col.code), Counted()), most) for col in columns)
        return AspectView(aspect, name, tuple(made))

    used = {aspect for aspect, _competence in cells}
    aspects = [one for one in aspects_in_use(harvest) if one.pk in used]
    return MatrixPage(
        columns=columns,
        sides=tuple(
            (str(side.label), tuple(row(one.pk, one.name) for one in aspects if one.side == side)) for side in Side
        ),
        coded=sum(bool(code.aspect) for code in codes.values()),
        without=sum(not code.aspect for code in codes.values()),
        notes=len(here),
    )


def _cell(harvest: int, aspect: int, competence: str, counted: Counted, most: int) -> CellView:
    url = reverse("harvest:cell", args=[harvest, aspect]) + (f"?competentie={competence}" if competence else "")
    helps, hinders = len(counted.helps), len(counted.hinders)
    return CellView(competence, helps, hinders, url, round(HALF * helps / most), round(HALF * hinders / most))


def matrix_csv(*, harvest: Harvest) -> tuple[list[str], list[list[object]]]:
    """Headings and rows of the matrix for a file: one line per aspect, competence and note; words, never who."""
    shown = views(notes_in(harvest))
    aspects = {row.pk: row for row in aspects_in_use(harvest)}
    names = {row.code: row.label for row in themes(harvest.framework, harvest.opened_at.date())}
    heads = [
        _("Soort"), _("Aspect"), _("Competentie"), _("Helpt of belemmert"), _("Notitie"), _("Woorden"), _("Groep"),
    ]  # fmt: skip
    codes = sorted(coded(harvest).settled.items(), key=lambda pair: (pair[1], pair[0]))
    rows: list[list[object]] = [
        [
            str(Side(aspects[code.aspect].side).label), aspects[code.aspect].name, names.get(code.competence, ""),
            str(Direction(code.direction).label), note, shown[note].words, shown[note].where,
        ]
        for note, code in codes if note in shown and code.aspect in aspects
    ]  # fmt: skip
    return heads, rows


def cell_page(*, harvest: Harvest, aspect: int, competence: str) -> CellPage:
    """The notes behind a cell; 404 for an aspect or a competence that is not there."""
    found = {row.pk: row.name for row in aspects_in_use(harvest)}
    names = {column.code: column.name for column in _columns(themes(harvest.framework, harvest.opened_at.date()))}
    if aspect not in found or competence not in names:
        raise Http404
    shown = views(notes_in(harvest))
    codes = {note: code for note, code in coded(harvest).settled.items() if note in shown}
    cell = matrix(codes).get((aspect, competence), Counted())
    return CellPage(
        found[aspect], names[competence], tuple(shown[note] for note in cell.helps),
        tuple(shown[note] for note in cell.hinders),
    )  # fmt: skip


def saturation_page(*, harvest: Harvest) -> Saturation:
    """New aspects per group in order of meeting: wall by wall, and on a wall by its first note of the group."""
    codes = coded(harvest).settled
    groups: dict[tuple[int, str], set[Hashable]] = {}
    names: dict[tuple[int, str], str] = {}
    notes = notes_in(harvest)
    several = len({note.wall_id for note in notes}) > 1
    titles = {row.id: row.title for row in walls(walls_in(harvest))} if several else {}
    for note in notes:
        key = (note.wall_id, note.group)
        groups.setdefault(key, set())
        parts = [titles.get(note.wall_id, ""), note.group or ("" if several else _("Zonder groep"))]
        names.setdefault(key, " · ".join(part for part in parts if part))
        aspect = codes.get(note.id, Code()).aspect
        if aspect:
            groups[key].add(aspect)
    return saturation([(names[key], aspects) for key, aspects in groups.items()])
