"""Each kind of file as DUO and CBS publish it, with every quirk that README of the data lists."""

import csv
from decimal import Decimal

import pytest

from kring.modules.directory.duo import FileKind, Reason, SiteKind, Vintage
from tests.modules.directory.samples import (
    NEW,
    OLD,
    ORDER,
    bare_map,
    data,
    reading,
    rows,
    without_column,
    written,
    zipped,
)

KINDS = {
    OLD: FileKind.PRIMARY_SITES,
    NEW: FileKind.PRIMARY_SITES,
    "vo-schools-2020-11.csv": FileKind.SECONDARY_SCHOOLS,
    "vo-sites-2025-08.csv": FileKind.SECONDARY_SITES,
    "pupils-2025.csv": FileKind.PUPILS,
    "map-2024-11.geo.zip": FileKind.LOCATIONS,
    "postcodes.csv": FileKind.POSTCODES,
    "costs-2018.csv": FileKind.BOARD_COSTS,
    "scores-2019.xlsx": FileKind.DISADVANTAGE,
    "weighting-2019.xlsx": FileKind.WEIGHTING,
}


def facts(name, content=None):
    """Facts by site code."""
    return {fact.code: fact for fact in reading(name, content).facts}


@pytest.mark.parametrize("name", ORDER)
def test_every_file_is_known_by_its_content_and_read_whole(name):
    found = reading(name)
    assert found.kind is KINDS[name]
    assert found.rejected == ()
    assert found.rows >= len(found.facts) > 0


@pytest.mark.parametrize(
    ("name", "vintage"),
    [
        ("pupils-2025.csv", Vintage(2025, 10)),
        ("costs-2018.csv", Vintage(2018, 12)),
        ("scores-2019.xlsx", Vintage(2019, 10)),
        ("weighting-2019.xlsx", Vintage(2019, 10)),
    ],
)
def test_a_vintage_in_the_content_wins(name, vintage):
    assert reading(name).vintage == vintage
    assert reading(name, vintage="2003-04").vintage == vintage


def test_windows_letters_and_the_space_that_means_empty():
    found = facts(NEW)
    assert found["03KJ00"].name and found["32JK00"].website == "" and found["32JK00"].phone == ""
    assert any("â" in fact.name or "ï" in fact.denomination for fact in found.values())
    quoted = [fact.name for fact in found.values() if '"' in fact.name]
    assert quoted and all("“" not in name for name in quoted)


def test_old_headings_and_new_headings_say_the_same():
    old, new = facts(OLD), facts(NEW)
    assert old["16AH00"].brin == new["16AH00"].brin == "16AH"
    assert (old["16AH00"].board, new["16AH00"].board) == ("10249", "42830")
    assert "vakantieregio" not in {region.scheme for region in old["16AH00"].regions}
    assert "vakantieregio" in {region.scheme for region in new["16AH00"].regions}


def test_codes_are_text_with_their_zeros():
    found = facts(NEW)["03WU00"]
    assert (found.brin, found.municipality_code, found.board) == ("03WU", "1681", "32073")
    assert {region.scheme: region.code for region in found.regions}["rpa"] == "05"
    assert facts("pupils-2025.csv")["16AH00"].municipality_code == "0114"
    numbers = {fact.number for fact in reading("costs-2018.csv").facts}
    assert "00008" in numbers


def test_places_and_denominations_are_written_out():
    found = facts(NEW)
    assert found["32JK00"].place == "Alteveer (gem. Noordenveld)"
    assert found["03WU00"].place == "2e Exloermond"
    assert "'s-Gravenhage" in {fact.municipality for fact in found.values()}
    denominations = {fact.denomination for fact in found.values()}
    assert "Samenwerking PC, RK, Alg. Bijz." in denominations
    assert "Hindoeïstisch" in denominations


def test_web_addresses_can_be_opened_or_are_blank():
    addresses = {fact.website for fact in reading(NEW).facts}
    assert "https://www.sterrenpad.fortior.nl" in addresses
    assert all(address == "" or address.startswith(("http://", "https://")) for address in addresses)
    assert not any(" " in address for address in addresses)


def test_few_pupils_stay_hidden_and_zero_stays_zero():
    found = facts("pupils-2025.csv")
    hidden = found["00TO04"].counts[2025]
    assert (hidden.pupils, hidden.few) == (None, True)
    assert found["00GN00"].counts[2025].pupils == 0
    assert found["50DB00"].board == "" and found["50DB00"].denomination == ""
    assert found["50DB00"].municipality_code == ""


def test_postcodes_look_the_same_from_every_file():
    assert facts(NEW)["32JK00"].postcode == "9306 TC"
    assert facts("vo-sites-2025-08.csv")["02EB04"].postcode == "9405 GM"
    assert facts("map-2024-11.geo.zip")["02EB04"].postcode == "9405 GM"


def test_the_highschools_file_is_read_without_its_wrong_columns():
    site = facts("vo-sites-2025-08.csv")["02EB04"]
    assert (site.kind, site.house_number, site.phone) == (SiteKind.VO, "4", "0592390290")
    assert not hasattr(site, "pupils")


def test_a_main_site_without_a_number_is_number_00():
    assert facts("vo-schools-2020-11.csv")["20LO00"].structure == "VBO/MAVO/HAVO/VWO"


def test_a_site_with_two_points_is_one_site():
    found = reading("map-2024-11.geo.zip")
    codes = [fact.code for fact in found.facts]
    assert found.rows > len(codes) == len(set(codes))
    assert "14YX00" in codes


def test_footnotes_titles_and_sources_of_cbs_are_no_rows():
    scores = facts("scores-2019.xlsx")
    assert scores["00AP00"].score == Decimal("33.02")
    assert scores["31MX00"].unreliable and not scores["00AP00"].unreliable
    weightings = [fact for fact in reading("weighting-2019.xlsx").facts if fact.code == "31MM00"]
    assert [(fact.year, fact.unreliable) for fact in weightings] == [(2019, True)]
    assert {fact.year for fact in reading("weighting-2019.xlsx").facts} == {2017, 2018, 2019}
    assert all(fact.weighting == fact.weighting.quantize(Decimal("0.01")) for fact in weightings)


def test_a_board_is_named_once():
    found = reading("costs-2018.csv")
    assert found.rows > len(found.facts)
    assert {fact.number: fact.name for fact in found.facts}["00008"] == "Rijksuniversiteit Groningen"


DRIFTS = {
    "underscores": lambda heading: heading.replace(" ", "_"),
    "small letters": str.lower,
    "spaces around": lambda heading: f" {heading} ",
    "points": lambda heading: heading.replace(" ", "."),
}


@pytest.mark.parametrize("drift", DRIFTS)
@pytest.mark.parametrize("name", [OLD, NEW, "pupils-2025.csv", "vo-schools-2020-11.csv"])
def test_headings_may_drift(name, drift):
    headings, body = rows(name)
    assert reading(name, written([DRIFTS[drift](heading) for heading in headings], body)).facts == reading(name).facts


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("separator", [";", ","])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_the_same_table_in_another_dress(encoding, separator, end, quoting):
    headings, body = rows(NEW)
    content = written(headings, body, separator=separator, end=end, encoding=encoding, quoting=quoting)
    assert reading(NEW, content).facts == reading(NEW).facts


def test_columns_may_stand_in_another_order_with_others_between():
    headings, body = rows(NEW)
    turned = written([*headings[::-1], "IETS NIEUWS"], [[*row[::-1], "x"] for row in body])
    ours = {fact.code: fact.name for fact in reading(NEW).facts}
    assert {fact.code: fact.name for fact in reading(NEW, turned).facts} == ours


@pytest.mark.parametrize("column", ["VAKANTIEREGIO", "TELEFOONNUMMER", "NODAAL GEBIED CODE", "RMC-REGIO NAAM"])
def test_columns_that_come_and_go_may_be_absent(column):
    found = reading(NEW, without_column(NEW, column))
    assert len(found.facts) == len(reading(NEW).facts)


def test_other_years_of_the_pupils_file_are_other_vintages():
    headings, body = rows("pupils-2025.csv")
    found = reading("pupils-2025.csv", written(headings[:-3], [row[:-3] for row in body]))
    assert (found.vintage, found.last_year) == (Vintage(2022, 10), 2022)


def test_a_file_without_a_line_end_behind_it_is_whole():
    assert reading(NEW, data(NEW).rstrip(b"\r\n")).facts == reading(NEW).facts
    assert reading("pupils-2025.csv", data("pupils-2025.csv").rstrip()).facts == reading("pupils-2025.csv").facts


def test_a_map_may_come_bare_and_a_table_zipped():
    assert reading("map-2024-11.geo.zip", bare_map()).facts == reading("map-2024-11.geo.zip").facts
    assert reading(NEW, zipped(**{"bo.csv": data(NEW)})).facts == reading(NEW).facts


def test_the_full_list_of_secondary_sites_as_duo_writes_it():
    headings, body = rows("vo-schools-2020-11.csv")
    at = headings.index("INSTELLINGSNAAM")
    headings = [*headings[:at], "VESTIGINGSCODE", "VESTIGINGSNAAM", *headings[at + 1 :]]
    body = [[*row[:at], row[2] + "00", *row[at:]] for row in body]
    found = reading("vo-sites-2025-08.csv", written(headings, body))
    assert found.kind is FileKind.SECONDARY_SITES
    assert {fact.code for fact in found.facts} >= {"20LO00", "18BR00"}


def test_addresses_of_boards_give_names():
    content = (
        "\ufeffBEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM;KVK-NUMMER\r\n"
        "8;Stichting Één;1\r\n00009;Stichting Twee;2\r\n9;Nog eens;3\r\n"
    )
    found = reading(NEW, content.encode())
    assert found.kind is FileKind.BOARDS
    assert [(fact.number, fact.name) for fact in found.facts] == [
        ("00008", "Stichting Één"),
        ("00009", "Stichting Twee"),
    ]
    assert [(problem.row, problem.reason) for problem in found.rejected] == [(4, Reason.DOUBLE_KEY)]
