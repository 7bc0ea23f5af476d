"""A record as a file and back, and the lists of other systems."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kring.modules.record.exchange import (
    COLUMNS,
    Carried,
    CarriedGoal,
    NotText,
    Reason,
    decoded,
    guess,
    is_own_csv,
    is_own_json,
    read_foreign,
    read_own_csv,
    read_own_json,
    sheet,
    write_own_csv,
    write_own_json,
)
from kring.modules.record.exchange.foreign import kind_of
from kring.modules.record.exchange.values import Unreadable, day, decimal, whole
from kring.modules.record.questions import WORDS
from kring.modules.record.states import ActivityKind

TODAY = date(2026, 11, 20)
SEEN = st.characters(exclude_categories=("C",), exclude_characters="\u2028\u2029\x85")
LINE = st.text(SEEN, max_size=60).map(str.strip)
LINES = st.text(st.one_of(SEEN, st.sampled_from("\n\t")), max_size=120).map(str.strip)
DAYS = st.dates(date(1990, 1, 1), TODAY)
LINKS = st.lists(
    st.tuples(LINE.filter(bool), st.from_regex(r"https://[a-z]{2,9}\.nl/[a-z0-9|=;,]{0,9}", fullmatch=True)), max_size=3
)


@st.composite
def activities(draw: Any) -> Carried:
    """Anything that can stand in a record."""
    first, last = sorted([draw(DAYS), draw(DAYS)])
    return Carried(
        uid=draw(st.uuids()),
        title=draw(LINE.filter(bool)),
        kind=draw(st.sampled_from(ActivityKind.values)),
        from_date=first,
        until_date=last,
        themes=tuple(draw(st.lists(st.sampled_from(["po-t1", "po-18-04", "vo-t7"]), unique=True))),
        formal=draw(st.booleans()),
        with_team=draw(st.booleans()),
        organiser=draw(LINE),
        hours=draw(st.none() | st.decimals(0, 999, places=2)),
        points=draw(st.none() | st.integers(0, 1000)),
        question=draw(st.sampled_from(["", *WORDS])),
        reflection=draw(LINES),
        goal=draw(LINE),
        brought=draw(LINES),
        ask_date=draw(st.none() | DAYS),
        brought_later=draw(LINES),
        looked_back_date=draw(st.none() | DAYS),
        links=tuple(draw(LINKS)),
    )


@settings(max_examples=150, deadline=None)
@given(rows=st.lists(activities(), max_size=4))
def test_csv_gives_back_what_went_in(rows: list[Carried]) -> None:
    text = write_own_csv(rows, {})
    assert is_own_csv(text) or not rows
    back = read_own_csv(text, TODAY)
    assert back.rejected == []
    assert [one for _, one in back.rows] == rows


@settings(max_examples=150, deadline=None)
@given(rows=st.lists(activities(), max_size=4), words=LINE.filter(bool))
def test_json_gives_back_what_went_in(rows: list[Carried], words: str) -> None:
    goals = [CarriedGoal(UUID(int=7), words, "16AH00", date(2024, 1, 2), None)]
    text = write_own_json(rows, goals)
    assert is_own_json(text)
    back = read_own_json(text, TODAY)
    assert (back.rejected, back.goals) == ([], goals)
    assert [one for _, one in back.rows] == rows


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(activities(), min_size=1, max_size=3))
def test_no_cell_can_be_run_by_a_spreadsheet(rows: list[Carried]) -> None:
    table = sheet(write_own_csv(rows, {}))
    assert all(not cell.startswith(("=", "+", "@")) for _, row in table.rows for cell in row)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=400))
def test_any_text_is_read_or_rejected(text: str) -> None:
    for reading in (read_own_json(text, TODAY), read_own_csv(text, TODAY)):
        assert all(isinstance(one.reason, Reason) for one in reading.rejected)
    table = sheet(text)
    found = read_foreign(table, guess(table.headings) or dict.fromkeys(COLUMNS, 0), {}, TODAY)
    assert len(found.rows) + len(found.rejected) == len(table.rows)


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=200))
def test_any_bytes_are_a_text_or_none(data: bytes) -> None:
    try:
        assert "\x00" not in decoded(data)
    except NotText:
        assert True


LISTED = "Titel{0}Startdatum{0}Einddatum{0}Soort activiteit{0}Aanbieder{0}Aantal punten{0}Uren\n{1}"
ROW = ["Cursus rekenen", "14 maart 2025", "16-03-2025", "Cursus", "Hogeschool", "12", "7.5"]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_list_of_another_system_is_recognised(delimiter: str, encoding: str) -> None:
    row = [*ROW]
    row[0] = "Réflectie op het team"
    data = LISTED.format(delimiter, delimiter.join(row)).encode(encoding)
    table = sheet(decoded(data))
    assert table.delimiter == delimiter
    [(number, one)] = read_foreign(table, guess(table.headings), {}, TODAY).rows
    assert (number, one.title, one.from_date, one.until_date) == (
        2, "Réflectie op het team", date(2025, 3, 14), date(2025, 3, 16)
    )  # fmt: skip
    assert (one.kind, one.organiser, one.points, one.hours) == ("course", "Hogeschool", 12, Decimal("7.5"))


@settings(max_examples=100, deadline=None)
@given(
    delimiter=st.sampled_from(";,\t|"),
    titles=st.lists(st.text(st.sampled_from("abc ;,|\"é'"), min_size=1, max_size=20), min_size=2, max_size=8),
)
def test_the_sign_between_the_cells_is_found(delimiter: str, titles: list[str]) -> None:
    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"'

    lines = [delimiter.join(["Titel", "Datum", "Uren", "Punten"])]
    lines += [delimiter.join([cell(title), "14-3-2025", "2", "3"]) for title in titles]
    assert sheet("\n".join(lines)).delimiter == delimiter


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("14-3-2025", date(2025, 3, 14)), ("14/03/25", date(2025, 3, 14)), ("14.03.2025", date(2025, 3, 14)),
        ("2025-03-14", date(2025, 3, 14)), ("2025-03-14T09:30:00", date(2025, 3, 14)),
        ("14 mrt 2025", date(2025, 3, 14)), ("vr 14 maart 2025", date(2025, 3, 14)),
        ("14-03-2025 09:30", date(2025, 3, 14)),
    ],
)  # fmt: skip
def test_days_as_people_and_systems_write_them(typed: str, found: date) -> None:
    assert day(typed) == found


@pytest.mark.parametrize("typed", ["", "gisteren", "32-1-2025", "14 maart", "2025"])
def test_what_is_no_day_is_unreadable(typed: str) -> None:
    with pytest.raises(Unreadable):
        day(typed)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("7,5", "7.5"), ("7.5", "7.5"), ("1.250", "1250"), ("1.250,50", "1250.50"), ("1,250.50", "1250.50"),
        ("12 uur", "12"), ("0,25", "0.25"), ("0.125", None), ("-1", None), ("veel", None), ("1e9", None),
    ],
)  # fmt: skip
def test_numbers_with_a_comma_or_a_point(typed: str, found: str | None) -> None:
    if found is None:
        with pytest.raises(Unreadable):
            decimal(typed, Reason.WRONG_HOURS)
    else:
        assert decimal(typed, Reason.WRONG_HOURS) == Decimal(found)


def test_points_are_whole() -> None:
    assert (whole("12,0"), whole("8 punten"), whole("")) == (12, 8, None)
    with pytest.raises(Unreadable):
        whole("2,5")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (";14-3-2025;;", Reason.NO_TITLE), ("x" * 201 + ";14-3-2025;;", Reason.LONG_TITLE), ("A;;;", Reason.NO_DATE),
        ("A;ooit;;", Reason.WRONG_DATE), ("A;14-3-2035;;", Reason.IMPOSSIBLE_DAYS),
        ("A;14-3-2025;13-3-2025;", Reason.IMPOSSIBLE_DAYS), ("A;14-3-2025;;2,5", Reason.WRONG_POINTS),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_read_says_why(row: str, reason: Reason) -> None:
    table = sheet(f"Titel;Datum;Einddatum;Punten\nGoed;1-2-2025;;\n{row}\n")
    found = read_foreign(table, guess(table.headings), {}, TODAY)
    assert [(one.row, one.reason) for one in found.rejected] == [(3, reason)]
    assert len(found.rows) == 1


def test_kinds_and_themes_are_recognised_by_their_words() -> None:
    assert [kind_of(text) for text in ("Master EL", "Intervisiegroep", "E-learning AVG", "Onbekend")] == [
        ActivityKind.MASTER, ActivityKind.INTERVISION, ActivityKind.COURSE, ActivityKind.OTHER,
    ]  # fmt: skip
    table = sheet("Titel;Datum;Thema's\nA;1-2-2025;Omgaan met verschillen, Regie en Strategie\n")
    names = {"omgaan met verschillen": "po-t5", "regie en strategie": "po-t2"}
    [(_, one)] = read_foreign(table, guess(table.headings), names, TODAY).rows
    assert one.themes == ("po-t2", "po-t5")


def test_excel_may_say_what_parts_the_cells() -> None:
    table = sheet("sep=;\nTitel;Datum\nA, B;1-2-2025\n")
    assert (table.headings, table.rows) == (("Titel", "Datum"), ((3, ("A, B", "1-2-2025")),))


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": ""}, {"kind": "party"}, {"from_date": "ooit"}, {"from_date": None}, {"points": "veel"},
        {"hours": "NaN"}, {"links": [{"words": "a", "url": "javascript:alert(1)"}]}, {"uid": "no"},
        {"title": "x" * 201},
        {"links": 7}, {"until_date": "2020-01-01"},
    ],
)  # fmt: skip
def test_an_altered_file_of_our_own_is_rejected_row_by_row(wrong: dict[str, Any]) -> None:
    import json

    good = {"title": "A", "kind": "reading", "from_date": "2025-02-01"}
    text = json.dumps({"format": "kring-record", "version": 1, "activities": [good, good | wrong, 7]})
    found = read_own_json(text, TODAY)
    assert ([one.row for one in found.rejected], len(found.rows)) == ([2, 3], 1)
