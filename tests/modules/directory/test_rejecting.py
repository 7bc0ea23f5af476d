"""Rows that cannot be read: each is rejected alone, with its row, its column and one reason."""

import json

import pytest

from kring.modules.directory.duo import Reason
from tests.modules.directory.samples import NEW, bare_map, reading, rows, with_cell, written

BAD_CELLS = [
    ("BEVOEGD GEZAG NUMMER", "12AB", Reason.BAD_BOARD),
    ("BEVOEGD GEZAG NUMMER", "", Reason.BAD_BOARD),
    ("BEVOEGD GEZAG NUMMER", "123456", Reason.BAD_BOARD),
    ("INSTELLINGSCODE", "ABCD", Reason.BAD_BRIN),
    ("VESTIGINGSCODE", "16AH", Reason.BAD_SITE_CODE),
    ("VESTIGINGSCODE", "99ZZ00", Reason.SITE_NOT_OF_SCHOOL),
    ("VESTIGINGSCODE", " ", Reason.EMPTY),
    ("VESTIGINGSNAAM", " ", Reason.EMPTY),
    ("VESTIGINGSNAAM", "x" * 201, Reason.TOO_LONG),
    ("POSTCODE", "0306 TC", Reason.BAD_POSTCODE),
    ("POSTCODE", "9306", Reason.BAD_POSTCODE),
    ("GEMEENTENUMMER", "16x9", Reason.BAD_MUNICIPALITY),
    ("PROVINCIE", "Holland", Reason.BAD_PROVINCE),
    ("RPA-GEBIED CODE", "!!", Reason.BAD_AREA_CODE),
    ("VAKANTIEREGIO", "West", Reason.BAD_HOLIDAY_REGION),
]


@pytest.mark.parametrize(("column", "value", "reason"), BAD_CELLS)
def test_a_bad_row_is_rejected_alone(column, value, reason):
    found = reading(NEW, with_cell(NEW, 5, column, value))
    assert [(problem.row, problem.column, problem.reason) for problem in found.rejected] == [(5, column, reason)]
    assert len(found.facts) == found.rows - 1 == len(reading(NEW).facts) - 1


@pytest.mark.parametrize("value", ["-1", "12,5", "vijf", "<6", "999999"])
def test_a_bad_count_rejects_its_row(value):
    found = reading("pupils-2025.csv", with_cell("pupils-2025.csv", 4, "LEERLINGEN_2019", value, encoding="utf-8"))
    assert [(p.row, p.column, p.reason) for p in found.rejected] == [(4, "LEERLINGEN_2019", Reason.BAD_COUNT)]


def test_an_unknown_kind_of_education_rejects_its_row():
    found = reading("pupils-2025.csv", with_cell("pupils-2025.csv", 2, "SOORT_VESTIGING", "MBO", encoding="utf-8"))
    assert [(p.row, p.column, p.reason) for p in found.rejected] == [(2, "SOORT_VESTIGING", Reason.BAD_KIND)]


def test_the_second_row_of_a_site_is_rejected_and_says_where_the_first_is():
    headings, body = rows(NEW)
    found = reading(NEW, written(headings, [*body, body[0]]))
    problem = found.rejected[0]
    assert (problem.row, problem.column, problem.reason) == (len(body) + 2, "VESTIGINGSCODE", Reason.DOUBLE_SITE)
    assert "(2)" in problem.value


def test_rows_with_more_or_fewer_cells_are_rejected_alone():
    headings, body = rows(NEW)
    body[3], body[5] = body[3][:-1], [*body[5], "te veel"]
    found = reading(NEW, written(headings, body))
    assert [(p.row, p.reason) for p in found.rejected] == [(5, Reason.FIELD_COUNT), (7, Reason.FIELD_COUNT)]


def test_blank_lines_count_as_rows_of_the_spreadsheet_but_hold_nothing():
    headings, body = rows(NEW)
    body[4][0] = "Holland"
    content = written(headings, [*body[:2], [], *body[2:]])
    found = reading(NEW, content)
    assert [problem.row for problem in found.rejected] == [7]
    assert found.rows == len(body)


def test_points_outside_the_country_are_rejected():
    found = json.loads(bare_map())
    found["features"][0]["geometry"]["coordinates"] = [52.07, 4.33]
    found["features"][1]["geometry"] = None
    found["features"][2]["properties"]["vestigingscode"] = "x"
    read = reading("map-2024-11.geo.zip", json.dumps(found).encode())
    assert [(p.row, p.reason) for p in read.rejected] == [
        (1, Reason.BAD_COORDINATES),
        (2, Reason.BAD_COORDINATES),
        (3, Reason.BAD_SITE_CODE),
    ]
    assert read.rows == len(found["features"])
