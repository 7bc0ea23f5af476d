"""Spreadsheets as columns, whatever program wrote them; what cannot be read names its line and column."""

import csv
import io
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from kring.core.grouping import Unusable
from kring.parts.groups.tables import _text, read_table


def table(tmp_path: Path, content: str | bytes) -> dict[str, tuple[str, ...]]:
    path = tmp_path / "people.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(path).columns


SAME = {"id": ("1", "2"), "naam": ("Zoë", "a;b")}


@pytest.mark.parametrize(
    "content",
    [
        'id,naam\n1,Zoë\n2,"a;b"\n',
        'id;naam\n1;Zoë\n2;"a;b"\n',
        "id\tnaam\r\n1\tZoë\r\n2\ta;b\r\n",
        'id;naam\r1;Zoë\r2;"a;b"\r',
        'sep=;\nid;naam\n1;Zoë\n2;"a;b"\n',
        '\n;;\nid;naam;;\n\n1;Zoë;;\n;;\n2;"a;b"',
        ' id ; naam \n 1; Zoë \n2;"a;b"\n',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_same_list_from_many_programs(tmp_path: Path, content: str, encoding: str) -> None:
    assert table(tmp_path, content.encode(encoding)) == SAME


@pytest.mark.parametrize("content", ["id\n1\n2\n", '\n"id"\r\n1\r\n"2"\r\n', "id\r1\r2", "id\n1\n\n2"])
def test_a_single_column(tmp_path: Path, content: str) -> None:
    assert table(tmp_path, content) == {"id": ("1", "2")}


def test_xlsx(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append([])
    for row in (
        ["id", "getal", "dag", "ja", "leeg"],
        [1, 2.5, date(2026, 3, 1), True, None],
        ["x", 3, None, False, None],
    ):
        book.active.append(row)
    book.create_sheet("tweede").append(["anders"])
    book.save(tmp_path / "people.xlsx")
    made = read_table(tmp_path / "people.xlsx")
    assert made.columns == {
        "id": ("1", "x"), "getal": ("2.5", "3"), "dag": ("2026-03-01", ""), "ja": ("ja", "nee"), "leeg": ("", ""),
    }  # fmt: skip
    assert made.lines == (3, 4)


def test_an_xlsx_that_is_called_csv_is_still_one(tmp_path: Path) -> None:
    book = Workbook()
    for row in (["id", "a"], ["1", "2"]):
        book.active.append(row)
    book.save(tmp_path / "book.xlsx")
    assert table(tmp_path, (tmp_path / "book.xlsx").read_bytes()) == {"id": ("1",), "a": ("2",)}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("id|naam\n1|2\n", "regel 1.*komma, puntkomma of tab"),
        ("\n\nid|naam\n1|2\n", "regel 3.*komma, puntkomma of tab"),
        ("id,naam\n1,2\n3\n", "regel 3, kolom naam.*1 cellen, en in de kop 2"),
        ("id,naam\n1,2\n3,4,5\n", "regel 3, kolom naam.*3 cellen"),
        ('id,naam\n1,"a\nb"\n3,4,5\n', "regel 4,"),
        ('id,naam\n1,2\n3,"open\n4,5\n', "regel 3.*aanhalingstekens"),
        ("id,id\n1,2\n", "regel 1, kolom 2.*id.*twee keer"),
        ("id,,naam\n1,2,3\n", "regel 1, kolom 2.*geen naam"),
        ("id,naam\n", "regel 1.*onder de kop staat niets"),
        ("id,naam\n,\n", "onder de kop staat niets"),
        ("", "leeg|komma"),
        (b"PK\x03\x04 but no workbook", "geen xlsx dat te lezen is"),
        (b"\x00\x01\x02", "geen tekst en geen xlsx"),
        (b"\x81\x8d,\x90\n1,2\n", "geen tekst en geen xlsx"),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, content: str | bytes, says: str) -> None:
    with pytest.raises(Unusable) as refused:
        table(tmp_path, content)
    assert re.search(says, str(refused.value)), refused.value
    assert "people.csv" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="bestaat niet"):
        read_table(tmp_path / "none.csv")
    with pytest.raises(Unusable, match="kan niet gelezen worden"):
        read_table(tmp_path)


cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8).map(str.strip)


@given(st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=6), st.sampled_from(",;\t"))
def test_what_a_program_writes_is_read_back(body: list[tuple[str, str, str]], separator: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows([("id", "a", "b"), *body])
    kept = [row for row in body if any(row)]
    made = _text("people.csv", out.getvalue().encode())
    assert list(zip(*made.columns.values(), strict=True)) == kept
    assert made.separator == separator


@given(st.binary(max_size=60))
def test_any_bytes_are_a_table_or_a_sentence(content: bytes) -> None:
    try:
        made = _text("people.csv", content)
    except Unusable as refused:
        assert "people.csv" in str(refused)
    else:
        assert {len(column) for column in made.columns.values()} == {len(made)}


def test_a_heading_is_found_without_its_capitals(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("ID,Naam,naam\n1,2,3\n", encoding="utf-8")
    made = read_table(path)
    assert made.need("id") == "ID"
    assert made.need("naam") == "naam"
    assert made.find("NAAM") is None
    with pytest.raises(Unusable, match=r"regel 1: de kolom regio ontbreekt\. Deze kolommen staan er: ID, Naam, naam"):
        made.need("regio")
