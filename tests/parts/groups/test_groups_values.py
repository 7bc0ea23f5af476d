"""Numbers as people type them, and what is not known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.core.grouping import Kind
from kring.parts.groups.values import guessed, is_unknown, levels, number, numbers, yes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12), ("-3", -3), ("+3", 3), ("0,5", 0.5), ("0.5", 0.5), (",5", 0.5), ("5,", 5), ("1e3", 1000),
        ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1.234.567", 1234567), ("1 234", 1234), ("1\u00a0234,5", 1234.5),
        ("1'234", 1234), ("\u2212 3".replace(" ", ""), -3), (" 7 ", 7),
    ],
)  # fmt: skip
def test_numbers(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    "text", ["", "x", "12 jaar", "1.2.3", "1,2,3", "--1", "1e999", "nan", "inf", "٣", "1_000", "0x1"]
)
def test_no_numbers(text: str) -> None:
    assert number(text) is None


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e12, max_value=1e12))
def test_comma_and_point_mean_the_same(value: float) -> None:
    text = f"{value:.4f}"
    assert number(text) == number(text.replace(".", ",")) == float(text)


@given(st.text())
def test_any_text_is_a_finite_number_or_none(text: str) -> None:
    value = number(text)
    assert value is None or abs(value) < float("inf")


def test_unknown_in_all_its_forms() -> None:
    for text in ("", " ", "-", "–", "?", "Onbekend", "UNKNOWN", "n/a", "#N/B", "weet niet"):
        assert is_unknown(text), text
    for text in ("0", "nee", "geen", "n.v.t.", "x"):
        assert not is_unknown(text), text


def test_a_column_is_a_number_when_every_known_value_is() -> None:
    assert guessed(["1", "2,5", "?"]) is Kind.NUMBER
    assert guessed(["1", "2,5", "veel"]) is Kind.CATEGORY
    assert guessed(["", "-"]) is Kind.CATEGORY


def test_columns_tell_the_place_of_what_does_not_fit() -> None:
    assert numbers(["1", "?", "2,5"]) == [1, None, 2.5]
    assert numbers(["1", "?", "x"]) == 2


def test_an_order_from_numbers_or_as_told() -> None:
    assert levels(["6-10 jaar", "0-5 jaar", "", "11 of meer", "0-5 jaar"]) == [1, 0, None, 2, 0]
    assert levels(["9", "10", "9"]) == [0, 1, 0]
    assert levels(["mbo", "WO", "?"], ["mbo", "hbo", "wo"]) == [0, 2, None]
    assert levels(["mbo", "vmbo"], ["mbo", "hbo", "wo"]) == 1
    assert levels(["6-10", "veel"]) == 1


def test_marks() -> None:
    assert [yes(text) for text in ("x", "Ja", "1", "", "nee", "0", "misschien")] == [True] * 3 + [False] * 3 + [None]
