"""The small real files, and ways to make them wrong."""

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from kring.modules.directory import actions
from kring.modules.directory.changes import Plan
from kring.modules.directory.duo import FileRefused, Reading, Vintage, read
from tests import cast

FILES = Path(__file__).with_name("files")
NEW, OLD = "bo-2026-08.csv", "bo-2021-01.csv"
VINTAGES = {
    OLD: "2021-01",
    NEW: "2026-08",
    "vo-schools-2020-11.csv": "2020-11",
    "vo-sites-2025-08.csv": "2025-08",
    "pupils-2025.csv": "",
    "map-2024-11.geo.zip": "2024-11",
    "postcodes.csv": "2019-01",
    "costs-2018.csv": "",
    "scores-2019.xlsx": "",
    "weighting-2019.xlsx": "",
}
ORDER = list(VINTAGES)  # the order in which nothing is skipped


def data(name: str) -> bytes:
    """The bytes of a file."""
    return (FILES / name).read_bytes()


def reading(name: str, content: bytes | None = None, vintage: str | None = None) -> Reading:
    """A file, read as it is or with other content."""
    month = VINTAGES[name] if vintage is None else vintage
    return read(data(name) if content is None else content, Vintage.parse(month) if month else None)


def rows(name: str) -> tuple[list[str], list[list[str]]]:
    """The headings and rows of a csv file, decoded."""
    raw = data(name)
    text = raw.decode("utf-8-sig") if raw.startswith(b"\xef\xbb\xbf") or b"," in raw[:20] else raw.decode("cp1252")
    separator = ";" if text.split("\n")[0].count(";") else ","
    table = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    return table[0], table[1:]


def written(
    headings: list[str],
    body: list[list[str]],
    *,
    separator: str = ";",
    end: str = "\r\n",
    encoding: str = "cp1252",
    quoting: int = csv.QUOTE_MINIMAL,
) -> bytes:
    """A csv file as bytes."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]
    writer.writerows([headings, *body])
    return out.getvalue().encode(encoding)


def with_cell(name: str, row: int, column: str, value: str, **how: str) -> bytes:
    """A file with one other cell; row as in a spreadsheet, so 2 is the first with data."""
    headings, body = rows(name)
    body[row - 2][headings.index(column)] = value
    return written(headings, body, **how)


def without_column(name: str, column: str) -> bytes:
    """A file that lacks a column."""
    headings, body = rows(name)
    at = headings.index(column)
    return written(headings[:at] + headings[at + 1 :], [row[:at] + row[at + 1 :] for row in body])


def refused(act: Callable[[], object]) -> FileRefused:
    """The refusal that an act ends in."""
    try:
        act()
    except FileRefused as error:
        return error
    raise AssertionError("this file should have been refused")


def zipped(**members: bytes) -> bytes:
    """A zip with these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def bare_map() -> bytes:
    """The GeoJSON without the zip around it."""
    with zipfile.ZipFile(io.BytesIO(data("map-2024-11.geo.zip"))) as archive:
        return archive.read(archive.namelist()[0])


def bring(name: str, content: bytes | None = None, vintage: str | None = None, **how: object) -> Plan:
    """Import a file, as it is or with other content, at its own month or another."""
    return actions.import_file(by=cast.system(), reading=reading(name, content, vintage), **how)  # type: ignore[arg-type]
