"""When something is old; what belongs in a letter."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.core.days.api import anniversary
from kring.modules.knowledge.news.rules import (
    MOST_IN_A_LETTER,
    Candidate,
    age_notice,
    chosen_for,
    is_soon,
    period_of,
)

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2040, 12, 31))


@pytest.mark.parametrize(
    ("dated", "last_young"),
    [
        (date(2013, 6, 10), date(2018, 6, 10)),
        (date(2016, 2, 29), date(2021, 2, 28)),  # the last day of February stands for the 29th
        (date(2016, 2, 28), date(2021, 2, 28)),
        (date(2019, 2, 28), date(2024, 2, 28)),
        (date(2019, 3, 1), date(2024, 3, 1)),  # 29 February lies in between
        (date(2020, 12, 31), date(2025, 12, 31)),
    ],
)
def test_news_is_old_at_five_years_and_a_day(dated: date, last_young: date) -> None:
    assert age_notice("news", dated, None, last_young) is None
    notice = age_notice("news", dated, None, last_young + timedelta(days=1))
    assert notice is not None
    assert (notice.years, notice.since) == (5, last_young + timedelta(days=1))


@given(DAYS, st.integers(0, 4000))
def test_once_old_news_stays_old_and_never_before_1826_days(dated: date, later: int) -> None:
    today = dated + timedelta(days=later)
    notice = age_notice("news", dated, None, today)
    assert (notice is None) == (today <= anniversary(dated, 5))
    if later < 1825:
        assert notice is None
    if later > 1827:
        assert notice is not None
        assert notice.since <= today


@given(DAYS, DAYS, DAYS)
def test_a_law_is_doubtful_from_its_review_date_however_old_it_is(dated: date, review: date, today: date) -> None:
    assert (age_notice("law", dated, review, today) is not None) == (today >= review)
    assert age_notice("law", dated, None, today) is None


@pytest.mark.parametrize("kind", ["theme", "magazine", "dossier"])
def test_other_kinds_are_never_old(kind: str) -> None:
    assert age_notice(kind, date(1990, 1, 1), date(1991, 1, 1), date(2026, 1, 1)) is None


@given(DAYS, st.integers(-10, 10))
def test_an_anniversary_is_the_same_day_or_the_last_of_february(day: date, years: int) -> None:
    then = anniversary(day, years)
    assert (then.year, then.month) == (day.year + years, day.month)
    assert then.day == day.day or (day.month, day.day, then.day) == (2, 29, 28)


def test_the_owner_is_told_four_weeks_ahead() -> None:
    today = date(2026, 11, 20)
    assert [is_soon(day, today) for day in (None, date(2026, 12, 18), date(2026, 12, 19), date(2020, 1, 1))] == [
        False, True, False, True,
    ]  # fmt: skip


def candidate(id: int, themes: tuple[str, ...] = (), region: str = "", *, new: bool = True, day: int = 1) -> Candidate:
    return Candidate(id, themes, region, new, date(2026, 11, day))


def test_a_letter_holds_what_shares_something_the_new_first() -> None:
    pages = [
        candidate(1, ("a",), new=False),
        candidate(2, ("a",)),
        candidate(3, ("a", "b")),
        candidate(4, ("c",), "zeeland"),
        candidate(5, ("c",)),
    ]
    chosen = chosen_for(pages, {"a", "b"}, "zeeland")
    assert [(one.id, one.themes, one.region) for one in chosen] == [
        (3, ("a", "b"), False), (2, ("a",), False), (4, (), True), (1, ("a",), False),
    ]  # fmt: skip


def test_who_chose_nothing_gets_all_the_newest_first_and_eight_at_most() -> None:
    pages = [candidate(number, day=number) for number in range(1, 15)]
    assert [one.id for one in chosen_for(pages, (), "")] == list(range(14, 14 - MOST_IN_A_LETTER, -1))


@given(st.lists(st.tuples(st.sets(st.sampled_from("abc")), st.sampled_from(["", "z"]), st.booleans())))
def test_nothing_comes_twice_and_nothing_without_a_reason(rows: list[tuple[set[str], str, bool]]) -> None:
    pages = [candidate(place, tuple(sorted(row[0])), row[1], new=row[2]) for place, row in enumerate(rows)]
    chosen = chosen_for(pages, {"a"}, "z")
    assert len({one.id for one in chosen}) == len(chosen) <= MOST_IN_A_LETTER
    assert all(one.themes or one.region for one in chosen)


def test_periods() -> None:
    assert period_of("weekly", date(2027, 1, 1)) == "2026-W53"
    assert period_of("monthly", date(2027, 1, 1)) == "2027-01"
