"""The national crowd: the figures of its time, the same people on every day, lives that the rules can read."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from kring.modules.register.national import Life, cut, enrolled_on_day, lives
from kring.modules.register.rules import Status, spans, standing

SITES = [(f"{number:02}AA00", "bo", str(number % 7)) for number in range(60)]
SITES += [(f"{number:02}VV00", "vo", str(number % 5)) for number in range(20)]
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def crowd() -> list[Life]:
    return lives(seed=1, today=TODAY, sites=SITES, board="3")


def how_many(crowd: list[Life], day: date, *, registered: bool = False) -> int:
    there = list(enrolled_on_day(crowd, "po", day))
    if registered:
        there = [life for life in there if standing(life.facts, day).status is Status.REGISTERED]
    return len(there)


@pytest.mark.parametrize("month", [10, 11, 12])
def test_autumn_2013_reads_as_it_was(crowd: list[Life], month: int) -> None:
    enrolled = how_many(crowd, date(2013, month, 1))
    assert enrolled >= 4300
    assert round(100 * enrolled / 10_750) == 40


def test_later_years_read_as_they_were(crowd: list[Life]) -> None:
    assert abs(how_many(crowd, date(2019, 1, 1)) - 8913) < 60
    assert abs(how_many(crowd, date(2019, 1, 1), registered=True) - 7109) < 700
    assert how_many(crowd, date(2015, 1, 1), registered=True) < 0.2 * how_many(crowd, date(2015, 1, 1))
    for month in (1, 6, 12):
        assert how_many(crowd, date(2021, month, 1)) > 8000
    assert len(crowd) > 10_900


def test_another_today_shows_the_same_lives_until_then(crowd: list[Life]) -> None:
    earlier = lives(seed=1, today=date(2017, 5, 1), sites=SITES, board="3")
    later = {(life.person, life.register, life.facts.enrolled_on): life for life in crowd}
    for life in earlier[::17]:
        known = later[life.person, life.register, life.facts.enrolled_on]
        assert cut(known.facts, date(2017, 5, 1)) == life.facts


def test_every_life_can_be_told_day_by_day(crowd: list[Life]) -> None:
    met = set()
    for life in crowd[::5]:
        told = spans(life.facts)
        assert told[0].from_date == life.facts.enrolled_on
        assert all(before.until_date == after.from_date for before, after in pairwise(told))
        met |= {span.status for span in told if span.from_date <= TODAY}
    assert met == set(Status) - {Status.ABSENT}


def test_nobody_works_after_leaving_and_nothing_is_known_of_tomorrow(crowd: list[Life]) -> None:
    for life in crowd:
        assert all(job.from_date <= TODAY for job in life.jobs)
        assert all(job.until_date is None or job.until_date >= job.from_date for job in life.jobs)
        assert all(grant.from_date <= TODAY for grant in life.facts.grants)
        left = life.facts.left_on
        assert left is None or left <= TODAY


def test_a_smaller_crowd_keeps_the_proportions() -> None:
    small = lives(seed=2, today=TODAY, sites=SITES, count=1100)
    assert 425 <= how_many(small, date(2013, 10, 2)) <= 436
    assert lives(seed=2, today=date(2013, 6, 1) - timedelta(days=30), sites=SITES, count=1100) == []
