"""The door of the ui floor: all that the floors above may import."""

from kring.ui import charts
from kring.ui.dates import read as read_date
from kring.ui.errors import not_found
from kring.ui.forms import BoundField, Renderer, TypedDateField
from kring.ui.pages import NoSuchPart, fragment, page, wants_fragment
from kring.ui.paging import PAGE_SIZE, Pages, page_number, pages
from kring.ui.rows import Fact, Filter, Link, Moment, Option, Shell, Step, address
from kring.ui.tables import Cell, Column, Header, Sort, Table, TableView, csv_response, csv_text
from kring.ui.tables import safe as csv_safe

__all__ = [
    "PAGE_SIZE",
    "BoundField",
    "Cell",
    "Column",
    "Fact",
    "Filter",
    "Header",
    "Link",
    "Moment",
    "NoSuchPart",
    "Option",
    "Pages",
    "Renderer",
    "Shell",
    "Sort",
    "Step",
    "Table",
    "TableView",
    "TypedDateField",
    "address",
    "charts",
    "csv_response",
    "csv_safe",
    "csv_text",
    "fragment",
    "not_found",
    "page",
    "page_number",
    "pages",
    "read_date",
    "wants_fragment",
]
