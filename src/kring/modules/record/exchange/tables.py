"""From bytes to cells: which letters, which sign between the cells, which row has the headings."""

import csv
import io
from collections import Counter
from dataclasses import dataclass

DELIMITERS = (";", ",", "\t", "|")
SAMPLE = 60  # rows that are enough to see how a file is made
MOST_ROWS = 5000
UTF16 = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


class NotText(Exception):
    """The file holds no text that can be read."""


@dataclass(frozen=True)
class Sheet:
    """A table: its headings, its rows with the number they have in the file, and the sign between the cells."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    delimiter: str
    too_many: bool = False


def decoded(data: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, or else what Windows writes. Raises NotText."""
    encoding = next((name for mark, name in UTF16.items() if data.startswith(mark)), "utf-8-sig")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8-sig":
            raise NotText from None
        text = data.decode("cp1252", errors="replace")
    if "\x00" in text or not text.strip():
        raise NotText
    return text


def sheet(text: str) -> Sheet:
    """The table in a text; without headings and rows when there is none."""
    body, told = _told_delimiter(text)
    delimiter = told or best_delimiter(body)
    first = 2 if told else 1
    found = [(first + place, row) for place, row in enumerate(_cells(body, delimiter)) if any(row)]
    if not found:
        return Sheet((), (), delimiter)
    headings, rows = found[0][1], found[1:]
    return Sheet(headings, tuple(rows[:MOST_ROWS]), delimiter, len(rows) > MOST_ROWS)


def _told_delimiter(text: str) -> tuple[str, str]:
    """Excel may say on the first line what parts the cells: sep=;"""
    head, _, rest = text.partition("\n")
    told = head.strip().strip('"')
    if told.lower().startswith("sep=") and len(told) == 5 and told[4] in DELIMITERS:
        return rest, told[4]
    return text, ""


def best_delimiter(text: str) -> str:
    """The sign that gives the most rows of the same width, more than one cell wide."""
    return max(DELIMITERS, key=lambda sign: (_evenness(text, sign), -DELIMITERS.index(sign)))


def _evenness(text: str, delimiter: str) -> float:
    widths = [len(row) for row in _cells(text, delimiter, most=SAMPLE) if any(row)]
    if not widths:
        return 0.0
    width, times = Counter(widths).most_common(1)[0]
    return 0.0 if width == 1 else times / len(widths) + min(width, 50) / 1000


def _cells(text: str, delimiter: str, most: int = MOST_ROWS + 2) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            found.append(tuple(cell.strip() for cell in row))
            if len(found) >= most:
                break
    except csv.Error:
        pass  # what was read so far is shown; a stray quote ends the table, not the page
    return found
