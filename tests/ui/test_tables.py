"""Tables: order from the address, cells for people, files for spreadsheets."""

import csv
import io
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from kring.ui.api import Column, Sort, Table, csv_response, csv_text
from kring.ui.tables import DANGEROUS, safe, shown


@dataclass(frozen=True)
class Row:
    name: str
    pupils: int


TABLE = Table(
    caption="Scholen",
    columns=[
        Column[Row]("name", "School", lambda row: row.name, sortable=True, href=lambda row: f"/{row.name}/"),
        Column[Row]("pupils", "Leerlingen", lambda row: row.pupils, kind="number", sortable=True, order="total"),
        Column[Row]("secret", "Geheim", lambda row: "x"),
    ],
    default=Sort("name"),
)
ROWS = [Row("De Wingerd", 214), Row("Kompas", 87)]


def test_order_comes_from_the_address() -> None:
    assert TABLE.sort({"s": "-pupils"}) == Sort("pupils", descending=True)
    assert str(TABLE.sort({"s": "-pupils"})) == "-pupils"


@given(st.text())
def test_an_unknown_order_is_the_default_one(asked: str) -> None:
    known = {"name", "-name", "pupils", "-pupils"}
    assert asked in known or TABLE.sort({"s": asked}) == TABLE.default


def test_a_column_that_does_not_sort_cannot_be_asked_for() -> None:
    assert TABLE.sort({"s": "secret"}) == TABLE.default


def test_a_query_gets_a_name_of_ours() -> None:
    assert TABLE.order_by(Sort("pupils", descending=True)) == "-total"
    assert TABLE.order_by(Sort("name")) == "name"
    with pytest.raises(KeyError):
        TABLE.order_by(Sort("password"))


def test_headings_turn_the_order_round_and_go_back_to_page_one() -> None:
    view = TABLE.view(ROWS, path="/scholen/", params={"s": "name", "p": "3", "q": "zwolle"})
    assert view.headers[0].href == "/scholen/?q=zwolle&s=-name" and view.headers[0].aria == "ascending"
    assert view.headers[1].href == "/scholen/?q=zwolle&s=pupils" and view.headers[1].aria == "none"
    assert view.headers[2].href == "" and view.headers[2].aria == ""
    turned = TABLE.view(ROWS, path="/scholen/", params={"s": "-name"})
    assert turned.headers[0].aria == "descending" and turned.headers[0].href == "/scholen/?s=name"


def test_cells_carry_words_kind_and_link() -> None:
    first = TABLE.view(ROWS, path="/", params={}).rows[0]
    assert [cell.text for cell in first] == ["De Wingerd", "214", "x"]
    assert first[0].href == "/De Wingerd/" and first[1].kind == "number"


def test_values_are_written_for_people() -> None:
    with translation.override("nl"):
        assert shown(date(2027, 3, 14)) == "14 maart 2027"
        assert shown(12.5) == "12,5"
        assert shown(None) == shown("") == "–"
        assert shown(True) == "True"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "ja"),
        (False, "nee"),
        (-5, "-5"),
        (1.5, "1,5"),
        (Decimal("-2.50"), "-2,50"),
        (date(2027, 3, 14), "2027-03-14"),
        (datetime(2027, 3, 14, 9, 5, tzinfo=UTC), "2027-03-14 09:05"),
        ("=1+1", "'=1+1"),
        ("  =1+1", "'  =1+1"),
        ("+31 6", "'+31 6"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("a\x00b", "ab"),
        ("De Wingerd", "De Wingerd"),
    ],
)
def test_values_are_written_for_spreadsheets(value: object, text: str) -> None:
    assert safe(value) == text


@given(st.text())
def test_no_text_begins_a_formula(text: str) -> None:
    assert not safe(text).startswith(DANGEROUS)
    assert not safe(text).lstrip().startswith(DANGEROUS)


@given(st.lists(st.tuples(st.text(alphabet=st.characters(exclude_characters="\x00\r")), st.integers()), max_size=5))
def test_a_file_reads_back_with_every_row(rows: list[tuple[str, int]]) -> None:
    text = csv_text(["Naam", "Aantal"], rows)
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert read == [["Naam", "Aantal"], *([safe(name), str(count)] for name, count in rows)]


def test_the_answer_is_a_file_that_opens_at_once() -> None:
    answer = TABLE.csv_response(ROWS, filename="scholen.csv")
    assert answer.content.startswith(b"\xef\xbb\xbf") and b"De Wingerd;214;x\r\n" in answer.content
    assert answer["Content-Disposition"] == 'attachment; filename="scholen.csv"'
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert csv_response(["=a"], [], "a.csv").content.decode("utf-8-sig") == "'=a\r\n"
