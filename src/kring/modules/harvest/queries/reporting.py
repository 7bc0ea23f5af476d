"""The report: its versions, its sentences with the notes behind them, and what it is composed of."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.http import Http404
from django.utils.formats import date_format

from kring.core.disclosure.api import Shown, single
from kring.foundation.people.api import cards
from kring.foundation.records.api import AMSTERDAM
from kring.modules.harvest.composing import CellIn, ConclusionIn, PointIn, Stuff
from kring.modules.harvest.models import Harvest, Outcome, Report, Sentence
from kring.modules.harvest.rules import matrix, unfounded
from kring.modules.harvest.states import Fate, State
from kring.modules.standard.api import themes
from kring.parts.wall.api import NoteRow, authors_of, themes_of

from .codes import aspect_names, coded
from .fates import points_of
from .notes import NoteView, notes_in, views, walls_in


@dataclass(frozen=True)
class SentenceView:
    """A sentence of the report: how many of the notes it stands on are there, and whether it waits for somebody."""

    order: int
    words: str
    is_head: bool
    notes: int
    waits: bool
    confirmed: bool


@dataclass(frozen=True)
class ReportPage:
    """A version of the report. people: of how many people the notes are; small numbers are not shown."""

    number: int
    written_at: datetime
    lines: tuple[SentenceView, ...]
    people: Shown | None

    @property
    def waiting(self) -> int:
        return sum(line.waits for line in self.lines)


@dataclass(frozen=True)
class SentencePage:
    """One sentence with the notes it stands on."""

    number: int
    line: SentenceView
    notes: tuple[NoteView, ...]


@dataclass(frozen=True)
class VersionRow:
    """A version in the list: when, by whom ("" when composed by nobody that is known), how many sentences changed."""

    number: int
    written_at: datetime
    writer: str
    composed: bool
    changed: int


def stuff_of(harvest: Harvest) -> Stuff:
    """All that a report of this harvest is composed of."""
    notes = notes_in(harvest)
    here = {note.id for note in notes}
    aspects = aspect_names(harvest)
    names = {row.code: row.label for row in themes(harvest.framework, harvest.opened_at.date())}
    cells = matrix({note: code for note, code in coded(harvest).settled.items() if note in here})
    out = Outcome.objects.filter(harvest=harvest, fate=Fate.LEFT_OUT).order_by("note").values_list("note", flat=True)
    return Stuff(
        groups=len({(note.wall_id, note.group) for note in notes}),
        notes=tuple(note.id for note in notes),
        points=[PointIn(one.words, tuple(note for note in one.notes if note in here)) for one in points_of(harvest)],
        cells=[
            CellIn(aspects[aspect], names.get(competence, ""), cell.helps, cell.hinders)
            for (aspect, competence), cell in cells.items() if aspect in aspects
        ],
        conclusions=_conclusions(harvest, notes),
        left_out=tuple(note for note in out if note in here),
    )  # fmt: skip


def _conclusions(harvest: Harvest, notes: list[NoteRow]) -> list[ConclusionIn]:
    """What was concluded on each wall per theme, and the numbered solutions with it."""
    solutions: dict[tuple[int, int | None], list[NoteRow]] = {}
    for note in notes:
        if note.solution is not None:
            solutions.setdefault((note.wall_id, note.theme), []).append(note)
    found = []
    for row in themes_of(walls_in(harvest)):
        chosen = sorted(solutions.get((row.wall_id, row.number), []), key=lambda note: (note.solution or 0, note.id))
        if row.conclusion.strip() or chosen:
            found.append(ConclusionIn(row.conclusion, tuple((note.words, note.id) for note in chosen)))
    return found


def report_page(*, harvest: Harvest, report: Report) -> ReportPage:
    """A version of the report of a harvest that access gave."""
    here = {note.id for note in notes_in(harvest)}
    lines = tuple(_line(row, here) for row in Sentence.objects.filter(report=report).order_by("order"))
    used = {note for row in Sentence.objects.filter(report=report).values_list("notes", flat=True) for note in row}
    return ReportPage(report.number, report.written_at, lines, _people(used & here))


def _people(notes: set[int]) -> Shown | None:
    """Of how many people these notes are; below the threshold only that they are few."""
    if not notes:
        return None
    found = {(one.person_id, one.address.casefold() or one.name) for one in authors_of(sorted(notes)).values()}
    return single(len(found), settings.DISCLOSURE_THRESHOLD)


def _line(row: Sentence, here: set[int]) -> SentenceView:
    waits = unfounded(row.notes, row.confirmed, row.is_head, here)
    return SentenceView(row.order, row.words, row.is_head, len(set(row.notes) & here), waits, row.confirmed)


def sentence_page(*, harvest: Harvest, report: Report, order: int) -> SentencePage:
    """A sentence and the notes it stands on; 404 when there is none at this place."""
    row = Sentence.objects.filter(report=report, order=order).first()
    if row is None:
        raise Http404
    shown = views(notes_in(harvest))
    wanted = set(row.notes)
    notes = tuple(note for number, note in shown.items() if number in wanted)
    return SentencePage(report.number, _line(row, set(shown)), notes)


def version_rows(*, harvest: Harvest) -> list[VersionRow]:
    """The versions of the report, the latest first."""
    reports = list(Report.objects.filter(harvest=harvest).prefetch_related("sentences"))
    writers = cards({one.written_by_id for one in reports if one.written_by_id})
    said = {one.number: {(row.words, tuple(row.notes)) for row in one.sentences.all()} for one in reports}
    return [
        VersionRow(
            one.number, one.written_at, writers[one.written_by_id].name if one.written_by_id in writers else "",
            one.composed, len(said[one.number] ^ said.get(one.number - 1, set())),
        )
        for one in reports
    ]  # fmt: skip


@dataclass(frozen=True)
class PaperLine:
    """A sentence on paper with the numbers of its notes; on_all: it stands on every note, too many to print."""

    words: str
    is_head: bool
    notes: tuple[int, ...]
    on_all: bool


@dataclass(frozen=True)
class PaperReport:
    """The report as it is printed, with the notes that a sentence names."""

    title: str
    version: int
    written: str
    is_draft: bool
    lines: tuple[PaperLine, ...]
    notes: tuple[NoteView, ...]


def report_on_paper(*, harvest: Harvest, report: Report) -> PaperReport:
    """A version of the report for paper."""
    shown = views(notes_in(harvest))
    lines = []
    for row in Sentence.objects.filter(report=report).order_by("order"):
        here = tuple(note for note in row.notes if note in shown)
        lines.append(PaperLine(row.words, row.is_head, here, len(shown) > 1 and len(here) == len(shown)))
    used = {note for line in lines if not line.on_all for note in line.notes}
    return PaperReport(
        title=harvest.title,
        version=report.number,
        written=date_format(report.written_at.astimezone(AMSTERDAM), "j F Y"),
        is_draft=harvest.state != State.PUBLISHED,
        lines=tuple(lines),
        notes=tuple(note for number, note in shown.items() if number in used),
    )
