"""A spreadsheet as columns of text: csv as Excel, LibreOffice and Google write it, and xlsx. No guess is silent.

Every refusal is one sentence that names the file, the line as the spreadsheet counts it, and the column.
"""

import codecs
import csv
import io
import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import python_calamine
from django.utils.translation import gettext as _

from kring.core.grouping import Unusable

SEPARATORS = (";", "\t", ",")
WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # xlsx and ods; xls
LARGEST = 50 * 1024 * 1024
SAYS_SEPARATOR = re.compile(r'"?sep=(.)"?\r?\n', re.I)  # Excel's own first line
PLAIN_NAME = re.compile(r'\s*"?\w[\w-]*"?[^\S\r\n]*(?:[\r\n]|$)')  # a first line with one word: a single column


@dataclass(frozen=True)
class Table:
    """Columns of stripped texts, all of one length, and the line of each row.

    separator: "" when it was a workbook. marked: the file was one that needs a byte order mark to be opened rightly.
    """

    name: str
    columns: dict[str, tuple[str, ...]]
    lines: tuple[int, ...]
    head: int = 1
    separator: str = ""
    marked: bool = True

    def __len__(self) -> int:
        return len(self.lines)

    def find(self, *names: str) -> str | None:
        """The heading of the first of these columns that there is; capitals do not matter unless they must."""
        for name in names:
            if name in self.columns:
                return name
            alike = [heading for heading in self.columns if heading.casefold() == name.strip().casefold()]
            if len(alike) == 1:
                return alike[0]
        return None

    def need(self, *names: str) -> str:
        """The same; raises Unusable when there is none."""
        found = self.find(*names)
        if found is None:
            wanted = _(" of ").join(dict.fromkeys(names))
            there = ", ".join(self.columns)
            sentence = _("de kolom %(wanted)s ontbreekt. Deze kolommen staan er: %(there)s.")
            raise Unusable(at(self.name, self.head) + sentence % {"wanted": wanted, "there": there})
        return found

    def headless(self) -> "Table":
        """The same, when the first line is no heading but a row; the columns are called 1, 2, …."""
        columns = {str(place): (head, *cells) for place, (head, cells) in enumerate(self.columns.items(), 1)}
        return replace(self, columns=columns, lines=(self.head, *self.lines))

    def filled(self) -> None:
        """Raises Unusable when nothing stands under the heading."""
        if not len(self):
            sentence = _("onder de kop staat niets. Zet er minstens één regel onder.")
            raise Unusable(at(self.name, self.head) + sentence)

    def wrong(self, sentence: str, row: int, column: str = "") -> Unusable:
        """A refusal about one row, and one column when that is known."""
        return Unusable(at(self.name, self.lines[row], column) + sentence)


def at(name: str, line: int, column: str = "") -> str:
    """Where something is wrong; a sentence follows."""
    told = {"file": name, "line": line, "column": column}
    return (_("%(file)s, regel %(line)d, kolom %(column)s: ") if column else _("%(file)s, regel %(line)d: ")) % told


def read_table(path: Path, *, bare: bool = False) -> Table:
    """Read a file; raises Unusable when it is none that we can read, or holds nothing but a heading (unless bare)."""
    name = path.name
    try:
        with path.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except FileNotFoundError:
        raise Unusable(_("%(file)s bestaat niet.") % {"file": path}) from None
    except OSError as error:
        raise Unusable(
            _("%(file)s kan niet gelezen worden: %(why)s.") % {"file": path, "why": error.strerror}
        ) from None
    if len(content) > LARGEST:
        raise Unusable(_("%(file)s is groter dan 50 MB.") % {"file": name})
    table = _workbook(name, content) if content.startswith(WORKBOOKS) else _text(name, content)
    if not bare:
        table.filled()
    return table


def _text(name: str, content: bytes) -> Table:
    text, marked = _decoded(name, content)
    skipped = 0
    said = SAYS_SEPARATOR.match(text)
    if said:
        text, skipped = text[said.end() :], 1
    separator = said[1] if said and said[1] in SEPARATORS else _separator(name, text, skipped)
    rows: list[tuple[int, list[str]]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begins = 1
    try:
        for record in reader:
            rows.append((begins + skipped, record))
            begins = reader.line_num + 1
    except csv.Error:
        sentence = _("de aanhalingstekens kloppen niet. Bij elk openend teken hoort er een dat sluit.")
        raise Unusable(at(name, begins + skipped) + sentence) from None
    return _table(name, rows, separator, marked)


def _decoded(name: str, content: bytes) -> tuple[str, bool]:
    """The text, and whether the file should get a byte order mark when we write one like it."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        tries = [("utf-16", True)]
    else:
        tries = [("utf-8-sig", content.startswith(codecs.BOM_UTF8)), ("cp1252", True)]
    for encoding, marked in tries:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text, marked
    raise Unusable(_("%(file)s is geen tekst en geen xlsx. Bewaar het als csv of als xlsx.") % {"file": name})


def _separator(name: str, text: str, skipped: int) -> str:
    """The sign that stands most often in the heading, outside quotation marks; any when one plain name stands there."""
    counts = dict.fromkeys(SEPARATORS, 0)
    quoted, line, started, begins = False, 1 + skipped, False, 0
    for place, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif letter in counts and not quoted:
            counts[letter] += 1
        elif letter == "\n" and not quoted:
            if started:
                break
            line, begins = line + 1, place + 1
            counts = dict.fromkeys(SEPARATORS, 0)
        started = started or not letter.isspace()
    best = max(SEPARATORS, key=lambda sign: counts[sign])
    if not counts[best] and not PLAIN_NAME.match(text, begins):
        sentence = _("tussen de kolommen staat geen komma, puntkomma of tab. Bewaar het bestand opnieuw als csv.")
        raise Unusable(at(name, line) + sentence)
    return best


def _workbook(name: str, content: bytes) -> Table:
    """The first sheet that holds something."""
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        for place in range(len(book.sheet_names)):
            cells = book.get_sheet_by_index(place).to_python(skip_empty_area=False)
            rows = [(number, [_cell(value) for value in row]) for number, row in enumerate(cells, 1)]
            if any(any(row) for _number, row in rows):
                return _table(name, rows, "", marked=True)
    except (python_calamine.CalamineError, ValueError, IndexError):
        raise Unusable(_("%(file)s is geen xlsx dat te lezen is. Bewaar het opnieuw.") % {"file": name}) from None
    raise Unusable(_("%(file)s is leeg.") % {"file": name})


def _cell(value: object) -> str:
    """A cell as its reader sees it, more or less."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time().isoformat() == "00:00:00" else value.isoformat(" ", "minutes")
    return value.isoformat() if isinstance(value, date) else str(value)


def _table(name: str, rows: list[tuple[int, list[str]]], separator: str, marked: bool) -> Table:
    """Rows with their lines become columns, when every row has as many cells as the heading."""
    filled = [(line, [cell.strip() for cell in row]) for line, row in rows if any(cell.strip() for cell in row)]
    if not filled:
        raise Unusable(_("%(file)s is leeg.") % {"file": name})
    (head, headings), body = filled[0], filled[1:]
    while headings and not headings[-1]:
        headings.pop()
    _check_headings(name, head, headings)
    for line, row in body:
        while len(row) > len(headings) and not row[-1]:
            row.pop()
        if len(row) != len(headings):
            sentence = _("hier staan %(here)d cellen, en in de kop %(there)d. Maak ze gelijk.")
            numbers = {"here": len(row), "there": len(headings)}
            last = headings[min(len(row), len(headings) - 1)]
            raise Unusable(at(name, line, last) + sentence % numbers)
    columns = {heading: tuple(row[place] for _line, row in body) for place, heading in enumerate(headings)}
    return Table(name, columns, tuple(line for line, _row in body), head, separator, marked)


def _check_headings(name: str, line: int, headings: list[str]) -> None:
    for place, heading in enumerate(headings):
        where = at(name, line, str(place + 1))
        if not heading:
            raise Unusable(where + _("boven deze kolom staat geen naam. Geef de kolom een naam."))
        if heading in headings[:place]:
            raise Unusable(where + _("de naam %(name)s staat er twee keer.") % {"name": heading})
