"""Tables: columns said once, then shown with sorting and paging or saved as CSV. Rows go in, no database."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Generic, TypeVar

from django.http import HttpResponse
from django.utils import formats

from kring.ui.paging import Pages
from kring.ui.rows import address

Row = TypeVar("Row")
SORT_PARAM = "s"
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: key (also in the address), heading, how to read it from a row, and how it sorts and links.

    kind is text, number or date. `order` is the key that a query sorts by, when it differs from `key`.
    """

    key: str
    label: str
    value: Callable[[Row], object]
    kind: str = "text"
    sortable: bool = False
    href: Callable[[Row], str] | None = None
    order: str = ""


@dataclass(frozen=True)
class Sort:
    """The order a list stands in: a column's key, upwards or downwards."""

    key: str
    descending: bool = False

    def __str__(self) -> str:
        return f"-{self.key}" if self.descending else self.key


@dataclass(frozen=True)
class Header:
    """A heading on the page: its link sorts, `aria` is ascending, descending, none or empty."""

    label: str
    kind: str
    href: str = ""
    aria: str = ""


@dataclass(frozen=True)
class Cell:
    """A value as people read it."""

    text: str
    kind: str
    href: str = ""


@dataclass(frozen=True)
class TableView:
    """A table ready for <c-table>: caption, headings, rows of cells, and its pages."""

    caption: str
    headers: tuple[Header, ...]
    rows: tuple[tuple[Cell, ...], ...]
    pages: Pages | None = None
    csv: str = ""


@dataclass(frozen=True)
class Table(Generic[Row]):
    """What a list of rows shows. `default` is the order when the address asks for none."""

    caption: str
    columns: Sequence[Column[Row]]
    default: Sort

    def sort(self, params: Mapping[str, Any]) -> Sort:
        """Read the order from the address; an unknown or unsortable column gives the default order."""
        asked = str(params.get(SORT_PARAM, ""))
        key = asked.removeprefix("-")
        known = any(column.key == key and column.sortable for column in self.columns)
        return Sort(key, asked.startswith("-")) if known else self.default

    def order_by(self, sort: Sort) -> str:
        """Give the name a query may order by: from the columns, never from the address."""
        for column in self.columns:
            if column.key == sort.key:
                name = column.order or column.key
                return f"-{name}" if sort.descending else name
        raise KeyError(sort.key)

    def view(
        self,
        rows: Iterable[Row],
        *,
        path: str,
        params: Mapping[str, Any],
        pages: Pages | None = None,
        csv: str = "",
    ) -> TableView:
        """Make the table for the page.

        In: the rows of this page in the right order, the present path and parameters, its Pages, and the
        address of the CSV file when there is one. Out: TableView, all text formatted in the reader's language.
        """
        sort = self.sort(params)
        return TableView(
            caption=self.caption,
            headers=tuple(self._header(column, sort, path, params) for column in self.columns),
            rows=tuple(tuple(_cell(column, row) for column in self.columns) for row in rows),
            pages=pages,
            csv=csv,
        )

    def _header(self, column: Column[Row], sort: Sort, path: str, params: Mapping[str, Any]) -> Header:
        if not column.sortable:
            return Header(column.label, column.kind)
        here = column.key == sort.key
        turned = Sort(column.key, descending=here and not sort.descending)
        aria = ("descending" if sort.descending else "ascending") if here else "none"
        return Header(column.label, column.kind, address(path, params, **{SORT_PARAM: str(turned), "p": None}), aria)

    def csv_response(self, rows: Iterable[Row], *, filename: str) -> HttpResponse:
        """Answer with all rows as a CSV file; see `csv_response`."""
        heads = [column.label for column in self.columns]
        return csv_response(heads, ([column.value(row) for column in self.columns] for row in rows), filename)


def shown(value: object) -> str:
    """Write a value for people, in the language of the reader: dates in words, numbers with their separators."""
    if value is None or value == "":
        return "–"
    if isinstance(value, datetime | date):
        return str(formats.date_format(value, "j F Y"))
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        return str(formats.localize(value))
    return str(value)


def _cell(column: Column[Row], row: Row) -> Cell:
    return Cell(shown(column.value(row)), column.kind, column.href(row) if column.href else "")


def safe(value: object) -> str:
    """Write a value into a CSV file so that no spreadsheet runs it (OWASP: CSV injection).

    Numbers and dates stay what they are (decimal comma, as Dutch spreadsheets read it); text that begins with a
    sign that starts a formula, also after spaces, gets an apostrophe in front; null characters disappear.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float | Decimal):
        return str(value).replace(".", ",")
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    text = str(value).replace("\x00", "")
    return f"'{text}" if text.startswith(DANGEROUS) or text.lstrip().startswith(DANGEROUS) else text


def csv_text(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Write a CSV text: semicolons, every cell made safe, every text quoted where needed."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([safe(head) for head in heads])
    for row in rows:
        writer.writerow([safe(value) for value in row])
    return out.getvalue()


def csv_response(heads: Sequence[str], rows: Iterable[Sequence[object]], filename: str) -> HttpResponse:
    """Answer with a CSV file that Dutch spreadsheets open at once (UTF-8 with BOM, semicolons).

    In: headings, rows of plain values, a file name of our own making. Out: an attachment, never sniffed as html.
    """
    response = HttpResponse(
        "\ufeff" + csv_text(heads, rows),
        content_type="text/csv; charset=utf-8",
        headers={"X-Content-Type-Options": "nosniff"},
    )
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    return response
