"""The office's desk for files: what is held, what waits, and what a file would change."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kring.foundation.people.api import cards as people_cards
from kring.modules.directory import actions
from kring.modules.directory.changes import Line, Plan
from kring.modules.directory.duo import FileKind, Problem
from kring.modules.directory.models import DuoFile, DuoUpload
from kring.modules.directory.wording import FILE_KINDS, field_words, sentence

from .cards import board_title

SHOWN = 100  # lines of each sort on the page; the counts are whole


@dataclass(frozen=True)
class HeldFileRow:
    """A file that was imported."""

    kind: str
    vintage: date
    imported_at: datetime
    rows: int
    new: int
    changed: int
    closed: int
    moved: int
    rejected: int


@dataclass(frozen=True)
class WaitingRow:
    """A file that was given and not used yet."""

    id: int
    name: str
    given_at: datetime
    given_by: str


@dataclass(frozen=True)
class PreviewLine:
    """One change as people read it."""

    code: str
    name: str
    place: str
    what: str = ""


@dataclass(frozen=True)
class RejectedLine:
    """One row that will not be used, and why."""

    row: int | None
    column: str
    reason: str


@dataclass(frozen=True)
class Section:
    """One sort of change: how many, and the first of them."""

    key: str
    number: int
    lines: tuple[PreviewLine, ...]


@dataclass(frozen=True)
class PreviewPage:
    """What a file would do."""

    id: int
    name: str
    kind: str
    vintage: str
    rows: int
    sections: tuple[Section, ...]
    rejected: tuple[RejectedLine, ...]
    rejected_number: int
    unmatched: int
    changes_nothing: bool
    closes_too_many: bool
    open_before: int
    fingerprint: str


def held_files() -> list[HeldFileRow]:
    """All files that were imported, the newest month first."""
    rows: Any = DuoFile.objects.values_list(
        "kind", "vintage", "imported_at", "rows", "new", "changed", "closed", "moved", "rejected"
    )
    return [HeldFileRow(str(FILE_KINDS[FileKind(kind)]), *rest) for kind, *rest in rows]


def waiting_uploads() -> list[WaitingRow]:
    """The files that wait to be looked at."""
    rows = list(DuoUpload.objects.values_list("id", "name", "given_at", "given_by_id"))
    names = people_cards({person for *_, person in rows})
    return [WaitingRow(id_, name, at, names[person].name if person in names else "") for id_, name, at, person in rows]


def preview_page(upload: DuoUpload) -> PreviewPage:
    """What applying this file would do now. Raises FileRefused when it cannot be read."""
    made = actions.preview_file(actions.read_upload(upload))
    return PreviewPage(
        id=upload.pk,
        name=upload.name,
        kind=str(FILE_KINDS[made.reading.kind]),
        vintage=str(made.reading.vintage),
        rows=made.reading.rows,
        sections=tuple(_sections(made)),
        rejected=tuple(_rejected(problem) for problem in made.rejected[:SHOWN]),
        rejected_number=len(made.rejected),
        unmatched=len(made.state.unmatched),
        changes_nothing=made.changes_nothing,
        closes_too_many=made.closes_too_many,
        open_before=made.opened_before,
        fingerprint=made.fingerprint(),
    )


def _sections(made: Plan) -> list[Section]:
    names = {number: board.name for number, board in made.state.boards.items()}
    return [
        Section(key, len(lines), tuple(_line(line, names, moved=key == "moved") for line in lines[:SHOWN]))
        for key, lines in (
            ("new", made.new),
            ("closed", made.closed),
            ("moved", made.moved),
            ("changed", made.changed),
        )
    ]


def _line(line: Line, names: dict[str, str], *, moved: bool) -> PreviewLine:
    what = ", ".join(field_words(line.fields))
    if line.before and moved:
        before, after = (board_title(number, names.get(number)) for number in (line.before, line.after))
        what = f"{before} → {after}"
    elif line.before:
        what = f"{line.before} → {line.after}"
    return PreviewLine(line.code, line.name, line.place, what)


def _rejected(problem: Problem) -> RejectedLine:
    return RejectedLine(problem.row, problem.column, sentence(problem))
