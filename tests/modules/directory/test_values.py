"""Cells to values, and bytes to text: properties that hold for whatever people put into a file."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kring.modules.directory.duo import FileRefused, Reason, Vintage, names, values
from kring.modules.directory.duo.decode import decode
from kring.modules.directory.duo.kinds import plain
from kring.modules.directory.duo.problems import BadValue

DUTCH = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ éëïöüâûôÉËÏ'-.,()&0123456789"))


@given(DUTCH)
def test_dutch_text_comes_back_from_each_of_the_three_encodings(text):
    assert decode(text.encode("utf-8")) == text
    assert decode(text.encode("utf-8-sig")) == text
    assume("€" not in text)
    assert decode(text.encode("cp1252")) == text


@given(DUTCH.filter(lambda text: not text.isascii()))
def test_dutch_text_encoded_twice_never_passes(text):
    for wrong in ("cp1252", "latin-1"):
        try:
            twice = text.encode("utf-8").decode(wrong)
        except UnicodeDecodeError:
            continue  # that mistake cannot even be made
        for again in ("utf-8", "utf-8-sig"):
            with pytest.raises(FileRefused):
                decode(twice.encode(again))


@given(st.binary(max_size=400))
def test_any_bytes_become_text_or_a_refusal(data):
    try:
        text = decode(data)
    except FileRefused as refused:
        assert refused.problem.row is not None
        return
    assert "\x00" not in text and "\ufffd" not in text


@given(st.text(max_size=60))
def test_values_are_given_or_refused_and_stay_what_they_are(cell):
    for read in (values.postcode, values.municipality_code, values.area_code, values.brin, values.site_code):
        try:
            value = read(cell)
        except BadValue:
            continue
        assert read(value) == value
    assert values.phone(values.phone(cell)) == values.phone(cell)
    assert names.place(names.place(cell)) == names.place(cell)
    assert names.denomination(names.denomination(cell)) == names.denomination(cell)


@given(st.text(max_size=80))
def test_a_web_address_is_safe_to_link_to_or_blank(cell):
    found = values.website(cell)
    assert found == "" or (found.startswith(("http://", "https://")) and not set(found) & set(' \n\t<>"'))


@given(st.integers(0, values.MAX_PUPILS))
def test_a_count_is_never_made_up(number):
    assert values.count(str(number)) == (number, False)
    assert values.count(f" {number} ") == (number, False)


@given(st.integers(1, 99_999))
def test_a_board_has_five_digits(number):
    assert values.board(str(number)) == f"{number:05d}"


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("'S-GRAVENHAGE", "'s-Gravenhage"),
        ("S GRAVENHAGE", "'s-Gravenhage"),
        ("S HERTOGENBOSCH", "'s-Hertogenbosch"),
        ("'S GRAVENMOER", "'s Gravenmoer"),
        ("2E EXLOERMOND", "2e Exloermond"),
        ("ALTEVEER GEM NOORDENVELD", "Alteveer (gem. Noordenveld)"),
        ("ALPHEN AAN DEN RIJN", "Alphen aan den Rijn"),
        ("NOARDEAST-FRYSLAN", "Noardeast-Fryslân"),
        ("SÚDWEST-FRYSLÂN", "Súdwest-Fryslân"),
        ("DE FRYSKE MARREN", "De Fryske Marren"),
        ("IJSSELSTEIN UT", "IJsselstein UT"),
        ("'T HARDE", "'t Harde"),
        ("BERGEN OP ZOOM", "Bergen op Zoom"),
        ("NEDER-BETUWE", "Neder-Betuwe"),
        ("ONBEKEND", ""),
        ("", ""),
    ],
)
def test_places(cell, shown):
    assert names.place(cell) == shown


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("Samenwerking PC, RK, Alg. Bijz", "Samenwerking PC, RK, Alg. Bijz."),
        ("Gereformeerd vrijgemaakt / Eva", "Gereformeerd vrijgemaakt / Evangelisch"),
        ("Evangelische broedergemeenscha", "Evangelische broedergemeenschap"),
        ("Protestants-Christelijk/Evange", "Protestants-Christelijk/Evangelisch"),
        ("RK,PC,GV,RE,EV,AN,HI,I,J,AB,HU", "RK,PC,GV,RE,EV,AN,HI,I,J,AB,HU"),
        ("onbekend", ""),
        ("Openbaar", "Openbaar"),
    ],
)
def test_denominations(cell, shown):
    assert names.denomination(cell) == shown


@pytest.mark.parametrize(
    ("cell", "address"),
    [
        ("www. sterrenpad.fortior.nl", "https://www.sterrenpad.fortior.nl"),
        ("http://www.School.nl/", "http://www.school.nl/"),
        ("HTTPS://school.nl/Over_ons", "https://school.nl/Over_ons"),
        ("www.school.nl.", "https://www.school.nl"),
        ("www.school,nl", ""),
        ("www.school..nl", ""),
        ("javascript:alert(1)", ""),
        ("ftp://school.nl", ""),
        ("http://naam:woord@school.nl", ""),
        ("http://school.nl:99999", ""),
        ("school", ""),
        (" ", ""),
    ],
)
def test_web_addresses(cell, address):
    assert values.website(cell) == address


@pytest.mark.parametrize(
    ("cell", "digits"),
    [("0599671206", "0599671206"), ("059-2390290", "0592390290"), ("+31 592 390290", "0592390290"),
     ("0031592390290", "0592390290"), ("12345", ""), (" ", "")],
)  # fmt: skip
def test_phones(cell, digits):
    assert values.phone(cell) == digits


def test_lost_zeros_are_put_back_where_nothing_else_can_be_meant():
    assert values.brin("3WU") == "03WU"
    assert values.site_code("3WU00") == "03WU00"
    assert values.site_code("4", "02EB") == "02EB04"
    assert values.site_code("00*", "02EB") == "02EB00"
    assert values.municipality_code("114") == "0114"
    assert values.area_code("5") == "05"


def test_numbers_from_workbooks():
    assert values.number(34.909999999999997) == Decimal("34.91")
    assert values.number("34,91") == Decimal("34.91")
    for wrong in ("", "x", float("nan"), float("inf"), 1e12):
        with pytest.raises(BadValue):
            values.number(wrong)
    assert values.year("2018.0") == 2018
    with pytest.raises(BadValue) as bad:
        values.year("18")
    assert bad.value.reason is Reason.BAD_YEAR


@pytest.mark.parametrize("pair", [("x", 52), (52.1, 4.3), (4.3, float("nan")), (None, None), (7.4, 52)])
def test_points_outside_the_country(pair):
    with pytest.raises(BadValue):
        values.coordinates(*pair)


def test_headings_differ_only_in_dress():
    assert plain("HUISNUMMER-TOEVOEGING") == plain(" huisnummer_toevoeging ") == "huisnummer toevoeging"


@pytest.mark.parametrize("text", ["2026", "2026-13", "2026-00", "1989-01", "26-08", "2026-8", "", "2026-08-01"])
def test_what_is_no_vintage(text):
    with pytest.raises(ValueError, match="not a year and month"):
        Vintage.parse(text)


def test_vintages_stand_in_time():
    assert Vintage.parse("2021-01") < Vintage.parse("2026-08")
    assert str(Vintage(2026, 8)) == "2026-08"
    assert Vintage.of(Vintage(2026, 8).first_day) == Vintage(2026, 8)
