"""Dates as people type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.ui import dates

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "typed",
    [
        "14-3-2027",
        "14-03-2027",
        "14/3/2027",
        "14.3.2027",
        "14 3 2027",
        "14 mrt 2027",
        "14 maart 2027",
        "14 Maart 27",
        "2027-03-14",
        " 14 - 3 - 2027 ",
        "14 march 2027",
        "14 mrt. 2027",
        "14-3",
        "14 mrt",
        "14-3-27",
    ],
)
def test_many_ways_to_say_one_day(typed: str) -> None:
    assert dates.read(typed, today=TODAY) == date(2027, 3, 14)


@pytest.mark.parametrize(
    "typed", ["", "morgen", "32-1-2027", "14-13-2027", "29-2-2027", "1-2-3-4", "14 mrtt 2027", "0-0"]
)
def test_no_date_is_no_date(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        dates.read(typed, today=TODAY)


def test_without_today_the_year_is_asked_for() -> None:
    with pytest.raises(dates.YearMissing):
        dates.read("14 mrt")


def test_two_digits_are_this_century_or_the_last() -> None:
    assert dates.read("1-1-68").year == 2068
    assert dates.read("1-1-69").year == 1969


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert dates.read("20 nov", today=TODAY) == date(2026, 11, 20)
    assert dates.read("1 jan", today=TODAY) == date(2027, 1, 1)
    assert dates.read("29 feb", today=TODAY) == date(2028, 2, 29)


@given(st.dates(date(1930, 1, 1), date(2090, 1, 1)))
def test_what_we_write_we_read(day: date) -> None:
    assert dates.read(f"{day.day}-{day.month}-{day.year}") == day
    assert dates.read(day.isoformat()) == day


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(-170, 170))
def test_a_day_nearby_needs_no_year(today: date, days: int) -> None:
    day = today + timedelta(days=days)
    assert dates.read(f"{day.day}-{day.month}", today=today) in (
        day,
        *([] if day.month != 2 or day.day != 29 else [day]),
    )


@given(st.text(max_size=40))
def test_anything_typed_is_a_date_or_a_clear_refusal(typed: str) -> None:
    try:
        assert isinstance(dates.read(typed, today=TODAY), date)
    except ValueError as wrong:
        assert isinstance(wrong, ValueError)
