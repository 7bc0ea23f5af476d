"""CBS workbooks: the disadvantage score (achterstandsscore) and the weighting (schoolweging) of primary sites.

Read with calamine: openpyxl refuses CBS's style sheet. Title rows stand above a table, footnotes and "Bron: CBS"
below it; the year stands in the title.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import python_calamine

from kring.modules.directory.duo import archive, values
from kring.modules.directory.duo.decode import check_text
from kring.modules.directory.duo.draft import Draft
from kring.modules.directory.duo.facts import ScoreFact, WeightingFact
from kring.modules.directory.duo.kinds import WORKBOOKS, FileKind, Signature, plain, recognise
from kring.modules.directory.duo.problems import BadValue, FileRefused, Problem, Reason
from kring.modules.directory.duo.vintage import Vintage

YEAR = re.compile(r"\b(20\d\d|19\d\d)\b")
HEADING_WITHIN = 30  # rows above which a heading must stand


@dataclass
class Sheet:
    """One table of a workbook: where it starts, which columns it has, of which year it is."""

    signature: Signature
    rows: list[list[Any]]
    heading: int
    columns: dict[str, int]
    year: int | None

    def title(self, column: str) -> str:
        """The heading of a column as CBS spells it."""
        return " ".join(str(self.rows[self.heading][self.columns[column]]).split())


def read(data: bytes) -> Draft:
    """All tables of one kind in a workbook; the vintage is October of the last year in their titles.

    Raises FileRefused: BROKEN_WORKBOOK, UNKNOWN_KIND, MISSING_COLUMN, NO_ROWS, TRUNCATED, DOUBLE_ENCODED.
    """
    sheets = _tables(_sheets(data))
    kind = sheets[0].signature.kind
    reader = _score if kind is FileKind.DISADVANTAGE else _weighting
    facts: list[Any] = []
    rejected: list[Problem] = []
    rows = 0
    for sheet in sheets:
        if sheet.signature.kind is kind:
            rows += _read_table(sheet, reader, facts, rejected)
    if not rows:
        raise FileRefused(Reason.NO_ROWS, row=sheets[0].heading + 1)
    last = max((sheet.year for sheet in sheets if sheet.year), default=None)
    return Draft(kind, rows, facts, rejected, vintage=None if last is None else Vintage(last, 10), last_year=last)


def _sheets(data: bytes) -> list[list[list[Any]]]:
    archive.check_cells(data)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(archive.stream(data))
        return [book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names]
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException:  # the Rust library panics on some broken files, and a panic is no Exception
        raise FileRefused(Reason.BROKEN_WORKBOOK) from None


def _tables(sheets: list[list[list[Any]]]) -> list[Sheet]:
    found = []
    nearest: tuple[float, int, list[str]] = (0.0, 0, [])
    for rows in sheets:
        year = None
        for at, row in enumerate(rows[:HEADING_WITHIN]):
            headings = [plain(str(cell)) for cell in row]
            share, signature = max(((one.share(headings), one) for one in WORKBOOKS), key=lambda pair: pair[0])
            if share == 1:
                found.append(Sheet(signature, rows, at, signature.find(headings), year))
                break
            nearest = max(nearest, (share, at, headings))
            years = YEAR.findall(" ".join(str(cell) for cell in row))
            year = int(years[-1]) if years else year
    if not found:
        _refuse(nearest)
    return found


def _refuse(nearest: tuple[float, int, list[str]]) -> None:
    try:
        recognise(nearest[2], WORKBOOKS)
    except FileRefused as refused:
        problem = refused.problem
        raise FileRefused(problem.reason, row=nearest[1] + 1, column=problem.column) from None


def _read_table(
    sheet: Sheet, reader: Callable[[int, list[Any], Sheet], Any], facts: list[Any], rejected: list[Problem]
) -> int:
    """Append what the table says; returns the number of its data rows."""
    body = [
        (number, row)
        for number, row in enumerate(sheet.rows[sheet.heading + 1 :], start=sheet.heading + 2)
        if sum(cell not in ("", None) for cell in row) > 1  # notes and the source stand alone in their row
    ]
    ends = any(str(row[0]).strip().casefold().startswith("bron") for row in sheet.rows[-12:] if row)
    for number, row in body:
        check_text(" ".join(cell for cell in row if isinstance(cell, str)), row=number)
        try:
            facts.append(reader(number, row, sheet))
        except BadColumn as bad:
            if number == body[-1][0] and not ends:
                raise FileRefused(Reason.TRUNCATED, row=number, column=sheet.title(bad.column)) from None
            rejected.append(Problem(number, sheet.title(bad.column), bad.reason, bad.value))
    return len(body)


class BadColumn(BadValue):
    """A bad value, and under which column it stood."""

    def __init__(self, column: str, bad: BadValue) -> None:
        super().__init__(bad.reason, bad.value)
        self.column = column


def _get(row: list[Any], sheet: Sheet, column: str, to: Callable[[Any], Any]) -> Any:
    cell = row[sheet.columns[column]] if column in sheet.columns else ""
    if isinstance(cell, float) and cell.is_integer() and to is not values.number:
        cell = int(cell)
    try:
        return to(cell)
    except BadValue as bad:
        raise BadColumn(column, bad) from None


def _year(sheet: Sheet) -> int:
    if sheet.year is None:
        raise FileRefused(Reason.NO_VINTAGE, row=sheet.heading + 1)
    return sheet.year


def _score(number: int, row: list[Any], sheet: Sheet) -> ScoreFact:
    after = sheet.columns["score"] + 1
    note = str(row[after]).strip() if after < len(row) else ""
    return ScoreFact(
        row=number,
        code=_get(row, sheet, "site", lambda cell: values.site_code(str(cell))),
        year=_year(sheet),
        score=_get(row, sheet, "score", _positive),
        unreliable="a" in note,
    )


def _weighting(number: int, row: list[Any], sheet: Sheet) -> WeightingFact:
    brin = _get(row, sheet, "brin", lambda cell: values.brin(str(cell)))
    starred = "*" in str(row[sheet.columns["site"]])
    return WeightingFact(
        row=number,
        code=_get(row, sheet, "site", lambda cell: values.site_code(str(cell), brin)),
        year=_year(sheet),
        weighting=_get(row, sheet, "weighting", _positive),
        spread=_get(row, sheet, "spread", _positive),
        unreliable=starred,
    )


def _positive(cell: Any) -> Decimal:
    value = values.number(cell)
    if value < 0:
        raise BadValue(Reason.BAD_NUMBER, str(cell))
    return value
