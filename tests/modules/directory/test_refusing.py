"""Files of which nothing may be used."""

import io
import json
import zipfile

import pytest

from kring.modules.directory.duo import MAX_BYTES, FileRefused, Reason
from kring.modules.directory.duo import archive as zips
from kring.modules.directory.duo.problems import FILE_REASONS
from kring.modules.directory.wording import SENTENCES, sentence
from tests.modules.directory.samples import (
    NEW,
    ORDER,
    data,
    reading,
    refused,
    rows,
    with_cell,
    without_column,
    written,
    zipped,
)

TEXTS = [name for name in ORDER if name.endswith(".csv")]


def why(name, content, vintage=None):
    error = refused(lambda: reading(name, content, vintage))
    assert error.problem.reason in FILE_REASONS
    assert sentence(error.problem)
    return error.problem


@pytest.mark.parametrize("name", [NEW, "vo-schools-2020-11.csv", "map-2024-11.geo.zip", "postcodes.csv"])
def test_a_file_that_does_not_say_its_month_needs_one(name):
    assert why(name, None, "").reason is Reason.NO_VINTAGE


@pytest.mark.parametrize("content", [b"", b"naam;leeftijd\r\nJan;3\r\n", b"zomaar een tekst", b"\x89PNG\r\n\x1a\n1234"])
def test_a_stranger_is_refused(content):
    assert why(NEW, content).reason in {Reason.UNKNOWN_KIND, Reason.UNDECODABLE, Reason.CONTROL_CHARACTER}


@pytest.mark.parametrize("column", ["VESTIGINGSCODE", "BEVOEGD GEZAG NUMMER", "VESTIGINGSNAAM", "POSTCODE"])
def test_a_missing_column_is_named(column):
    problem = why(NEW, without_column(NEW, column))
    assert (problem.reason, problem.row) == (Reason.MISSING_COLUMN, 1)
    assert problem.column in {column, "INSTELLINGSCODE"}
    assert problem.column in sentence(problem)


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("pupils-2025.csv", "SOORT_VESTIGING"),
        ("pupils-2025.csv", "BEVOEGD_GEZAG_NUMMER"),
        ("vo-sites-2025-08.csv", "board_code"),
        ("vo-schools-2020-11.csv", "POSTCODE"),
        ("costs-2018.csv", "Naam"),
        ("postcodes.csv", "latitude"),
    ],
)
def test_missing_columns_of_other_kinds(name, column):
    assert why(name, without_column(name, column)).reason is Reason.MISSING_COLUMN


def test_a_pupils_file_without_years_lacks_a_column():
    headings, body = rows("pupils-2025.csv")
    assert why("pupils-2025.csv", written(headings[:8], [row[:8] for row in body])).reason is Reason.MISSING_COLUMN


def test_a_column_twice_is_ambiguous():
    headings, body = rows(NEW)
    problem = why(NEW, written([*headings, "postcode"], [[*row, "1234 AB"] for row in body]))
    assert problem.reason is Reason.DOUBLE_COLUMN


@pytest.mark.parametrize("name", TEXTS)
def test_a_heading_alone_is_no_file(name):
    content = data(name).split(b"\n", 1)[0] + b"\n"
    assert why(name, content).reason is Reason.NO_ROWS


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("share", [0.5, 0.9])
def test_a_cut_off_file_is_refused(name, share):
    raw = data(name).rstrip()
    start = raw.rfind(b"\n") + 1
    cut = raw[: start + int((len(raw) - start) * share * 0.6)]
    problem = why(name, cut)
    assert problem.reason is Reason.TRUNCATED
    assert problem.row == raw.count(b"\n") + 1


def test_a_cut_in_the_last_word_is_seen_too():
    assert why(NEW, data(NEW).rstrip(b"\r\n")[:-2]).reason is Reason.TRUNCATED


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7"])
def test_other_encodings_are_refused(encoding):
    headings, body = rows(NEW)
    content = written(headings, body, encoding=encoding)
    assert why(NEW, content).reason in {Reason.OTHER_ENCODING, Reason.UNKNOWN_KIND}


@pytest.mark.parametrize("encoding", ["cp437", "cp850", "mac_roman"])
def test_code_pages_of_old_machines_are_refused(encoding):
    headings, body = rows(NEW)
    body[0][headings.index("VESTIGINGSNAAM")] = "Coöperatie België Hindoeïstisch"
    safe = [[cell.encode(encoding, "ignore").decode(encoding) for cell in row] for row in body]
    assert why(NEW, written(headings, safe, encoding=encoding)).reason in {
        Reason.OTHER_ENCODING,
        Reason.UNDECODABLE,
    }


def test_bytes_that_no_encoding_has_are_refused_with_their_place():
    content = data(NEW).replace(b"Melkweg", b"Melk\x81weg", 1)
    problem = why(NEW, content)
    assert (problem.reason, problem.row, problem.column) == (Reason.UNDECODABLE, 2, "STRAATNAAM")


def test_one_bad_byte_in_a_utf8_file_is_not_taken_for_windows():
    headings, body = rows(NEW)
    content = written(headings, body, encoding="utf-8").replace(b"Melkweg", b"Melk\xebweg", 1)
    problem = why(NEW, content)
    assert (problem.reason, problem.row) == (Reason.UNDECODABLE, 2)
    assert why(NEW, b"\xef\xbb\xbf" + content).reason is Reason.UNDECODABLE


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
@pytest.mark.parametrize("word", ["Daniël", "Fryslân", "de’n Bolder", "crèche", "Súdwest", "co–op"])
def test_text_encoded_twice_is_refused(wrong, word):
    twice = word.encode("utf-8").decode(wrong)
    content = with_cell(NEW, 3, "VESTIGINGSNAAM", twice, encoding="utf-8")
    problem = why(NEW, content)
    assert problem.reason in {Reason.DOUBLE_ENCODED, Reason.CONTROL_CHARACTER}
    assert problem.row == 3


def test_text_that_was_lost_before_is_refused():
    assert why(NEW, with_cell(NEW, 3, "VESTIGINGSNAAM", "Dani\ufffdl", encoding="utf-8")).reason is Reason.UNDECODABLE
    assert why(NEW, with_cell(NEW, 3, "VESTIGINGSNAAM", "Dan\x07iel")).reason is Reason.CONTROL_CHARACTER


def test_a_quote_that_is_never_closed_is_refused():
    content = data(NEW).replace(b";Melkweg;", b';"Melkweg;', 1)
    assert why(NEW, content).reason is Reason.OPEN_QUOTE


def test_a_workbook_in_pieces_is_refused():
    content = data("scores-2019.xlsx")
    assert why("scores-2019.xlsx", content[: len(content) // 2]).reason in {Reason.ZIP_BROKEN, Reason.BROKEN_WORKBOOK}
    hollow = zipped(**{"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<x"})
    assert why("scores-2019.xlsx", hollow).reason is Reason.BROKEN_WORKBOOK


def _sheet_with(*table: list[object]) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    for row in table:
        book.active.append(row)  # type: ignore[union-attr]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_workbooks_that_lack_something():
    assert why("scores-2019.xlsx", _sheet_with(["a", "b"], [1, 2])).reason is Reason.UNKNOWN_KIND
    part = _sheet_with(["2019"], ["School (BRIN vestiging)", "Achterstandsscore"], ["00AP00", 3.0])
    problem = why("scores-2019.xlsx", part)
    assert (problem.reason, problem.row) == (Reason.MISSING_COLUMN, 2)
    heading = ["School (BRIN vestiging)", "Aantal bekostigde leerlingen", "Achterstandsscore"]
    assert why("scores-2019.xlsx", _sheet_with(["2019"], heading)).reason is Reason.NO_ROWS
    assert why("scores-2019.xlsx", _sheet_with(heading, ["00AP00", 3, 4.0])).reason is Reason.NO_VINTAGE
    cut = _sheet_with(["1 oktober 2019"], heading, ["00AP00", 3, 4.0], ["00AQ00", 3, None])
    assert why("scores-2019.xlsx", cut).reason is Reason.TRUNCATED
    mojibake = _sheet_with(["1 oktober 2019"], heading, ["00AP00", 3, 4.0, "Ã«"], ["Bron: CBS"])
    assert why("scores-2019.xlsx", mojibake).reason is Reason.DOUBLE_ENCODED


def test_a_bad_row_of_a_workbook_is_rejected_alone():
    heading = ["School (BRIN vestiging)", "Aantal bekostigde leerlingen", "Achterstandsscore"]
    table = [["1 oktober 2019"], heading, ["00AP00", 3, -4.0], ["x", 3, 1], ["00AQ00", 1, 2], [""], ["Bron: CBS"]]
    found = reading("scores-2019.xlsx", _sheet_with(*table))
    assert [(p.row, p.reason) for p in found.rejected] == [(3, Reason.BAD_NUMBER), (4, Reason.BAD_SITE_CODE)]
    assert [fact.code for fact in found.facts] == ["00AQ00"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"type": "FeatureCollection", "features": [{"type": "Fea', Reason.BROKEN_JSON),
        (b'{"type": "Topology"}', Reason.UNKNOWN_KIND),
        (b"[1, 2]", Reason.UNKNOWN_KIND),
        (b'{"type": "FeatureCollection"}', Reason.MISSING_COLUMN),
        (b'{"type": "FeatureCollection", "features": []}', Reason.NO_ROWS),
        (b'{"type": "FeatureCollection", "features": [{"properties": {"naam": "x"}}, 3]}', Reason.MISSING_COLUMN),
        (b"[" * 200_000, Reason.BROKEN_JSON),
    ],
)
def test_maps_that_are_none(content, reason):
    assert why("map-2024-11.geo.zip", content).reason is reason


def test_zips_that_are_traps(monkeypatch):
    assert why(NEW, zipped(**{"a.csv": data(NEW), "b.csv": b"x"})).reason is Reason.ZIP_MANY
    assert why(NEW, zipped()).reason is Reason.ZIP_MANY
    assert why(NEW, zipped(**{"a.zip": zipped(**{"a.csv": data(NEW)})})).reason is Reason.UNKNOWN_KIND
    assert why(NEW, zipped(**{"bomb.csv": b"0" * 5_000_000})).reason is Reason.ZIP_BOMB
    assert why(NEW, zipped(**{str(n): b"x" for n in range(zips.MAX_MEMBERS + 1)})).reason is Reason.ZIP_BOMB
    broken = bytearray(zipped(**{"a.csv": data(NEW)}))
    broken[60:120] = b"x" * 60
    assert why(NEW, bytes(broken)).reason is Reason.ZIP_BROKEN
    assert why(NEW, b"0" * (MAX_BYTES + 1)).reason is Reason.TOO_LARGE


def test_a_lone_cell_far_away_does_not_fill_the_memory():
    book = io.BytesIO(_sheet_with(["a"]))
    out = io.BytesIO()
    with zipfile.ZipFile(book) as before, zipfile.ZipFile(out, "w") as after:
        for member in before.infolist():
            content = before.read(member)
            if "sheet1" in member.filename:
                content = content.replace(b'r="A1"', b'r="XFD1048576"')
            after.writestr(member, content)
    assert why("scores-2019.xlsx", out.getvalue()).reason is Reason.ZIP_BOMB


def test_every_reason_has_a_sentence():
    assert set(SENTENCES) == set(Reason)
    assert all(str(SENTENCES[reason]) % {"value": "x", "column": "y"} for reason in Reason)


def test_a_refusal_tells_programmers_where():
    assert "row 3" in str(FileRefused(Reason.TRUNCATED, row=3, column="X"))
    assert json.dumps(str(FileRefused(Reason.NO_ROWS)))
