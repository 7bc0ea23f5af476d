"""Text to rows: which separator, which columns, and whether the end of the file is still there."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from .facts import Named
from .kinds import SIGNATURES, Signature, plain, recognise
from .problems import BadValue, FileRefused, Problem, Reason

csv.field_size_limit(1_000_000)
SEPARATORS = (";", ",")
MAX_ROWS = 200_000
Fact = TypeVar("Fact")
Cell = TypeVar("Cell")


@dataclass(frozen=True)
class Table:
    """A file of known kind: its headings as spelled, where our columns stand, and its rows with their numbers."""

    signature: Signature
    headings: list[str]
    columns: dict[str, int]
    rows: list[tuple[int, list[str]]]
    whole: bool  # the last row ends with a line end


class Row:
    """One row while it is read: gives cells by our names, and remembers the column that was asked for last."""

    def __init__(self, table: Table, number: int, cells: Sequence[str]) -> None:
        self.number = number
        self._table = table
        self._cells = cells
        self._column = ""

    def raw(self, column: str) -> str:
        """The cell as text, "" when the file has no such column."""
        at = self._table.columns.get(column)
        return "" if at is None or at >= len(self._cells) else self._cells[at]

    def get(self, column: str, to: Callable[[str], Cell]) -> Cell:
        """The cell, turned into a value; a BadValue raised here belongs to this column."""
        self._column = column
        return to(self.raw(column))

    def at(self, place: int) -> str:
        """The cell at a place of the heading row."""
        self._column = f"#{place}"
        return self._cells[place]

    def problem(self, bad: BadValue) -> Problem:
        """The Problem of this row, under the heading as the file spells it."""
        at = int(self._column[1:]) if self._column.startswith("#") else self._table.columns.get(self._column)
        heading = "" if at is None else self._table.headings[at]
        return Problem(self.number, heading, bad.reason, bad.value)


def parse(text: str) -> Table:
    """The table in a text. The row with the headings is row 1, as in a spreadsheet.

    Raises FileRefused: UNKNOWN_KIND, MISSING_COLUMN, DOUBLE_COLUMN, NO_ROWS, TRUNCATED, OPEN_QUOTE, TOO_LARGE.
    """
    signature, separator, headings = _heading(text)
    columns = signature.find([plain(heading) for heading in headings])
    rows: list[tuple[int, list[str]]] = []
    for number, cells in _records(text, separator):
        if number == 1 or not any(cell.strip() for cell in cells):
            continue
        _check_quotes(number, cells, separator, headings)
        rows.append((number, cells))
    if not rows:
        raise FileRefused(Reason.NO_ROWS, row=1)
    table = Table(signature, headings, columns, rows, whole=text.endswith(("\n", "\r")))
    _check_end(table)
    return table


def read_rows(
    table: Table, reader: Callable[[Row], Fact], named: Callable[[Row], Named]
) -> tuple[list[Fact], list[Problem], list[Named]]:
    """Read each row; a bad one is rejected alone, and what it was about is kept (named)."""
    facts: list[Fact] = []
    rejected: list[Problem] = []
    spared: list[Named] = []
    for number, cells in table.rows:
        row = Row(table, number, cells)
        try:
            if len(cells) != len(table.headings):
                raise BadValue(Reason.FIELD_COUNT, str(len(cells)))
            facts.append(reader(row))
        except BadValue as bad:
            if number == table.rows[-1][0] and not table.whole:
                raise FileRefused(Reason.TRUNCATED, row=number, column=row.problem(bad).column) from None
            rejected.append(row.problem(bad))
            spared.append(named(row))
    return facts, rejected, spared


def _heading(text: str) -> tuple[Signature, str, list[str]]:
    best: tuple[int, str, list[str]] = (0, SEPARATORS[0], [])
    for separator in SEPARATORS:
        cells = next((cells for _, cells in _records(text[:20_000], separator)), [])
        best = max(best, (len(cells), separator, [cell.strip() for cell in cells]))
    signature = recognise([plain(heading) for heading in best[2]], SIGNATURES)
    return signature, best[1], best[2]


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), start=1):
            if number > MAX_ROWS:
                raise FileRefused(Reason.TOO_LARGE, row=number)
            yield number, cells
    except csv.Error:
        raise FileRefused(Reason.OPEN_QUOTE) from None


def _check_quotes(number: int, cells: list[str], separator: str, headings: list[str]) -> None:
    """A cell that holds a line end and separators swallowed the rows after it: its quote was never closed."""
    for at, cell in enumerate(cells):
        if ("\n" in cell or "\r" in cell) and separator in cell:
            column = headings[at] if at < len(headings) else ""
            raise FileRefused(Reason.OPEN_QUOTE, row=number, column=column)


def _check_end(table: Table) -> None:
    number, cells = table.rows[-1]
    if len(cells) < len(table.headings):
        raise FileRefused(Reason.TRUNCATED, row=number, column=table.headings[len(cells) - 1])
    if not table.whole and len(cells) == len(table.headings) and _is_cut(table):
        raise FileRefused(Reason.TRUNCATED, row=number, column=table.headings[-1])


def _is_cut(table: Table) -> bool:
    """Without a line end behind it: is the last cell the beginning of a word that other rows have in full?"""
    last = table.rows[-1][1][-1]
    others = {cells[-1] for _, cells in table.rows[:-1] if len(cells) == len(table.headings)}
    if last in others or last.strip().isdigit():
        return False
    return any(other.startswith(last) for other in others if last.strip() or other.strip())
