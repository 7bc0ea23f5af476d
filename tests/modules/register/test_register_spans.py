"""Spans: lives worked out by hand, and what holds for every life."""

import dataclasses
import time
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.modules.register.rules import Facts, Grant, Postponement, Status, months_later, spans, standing

from .test_register_needed_always import days, po_facts

S = Status
ENROLLED = date(2013, 9, 2)
RDO = Grant("rdo", date(2014, 3, 14), date(2018, 3, 14), "po-2013", date(2014, 3, 14))


def told(facts: Facts) -> list[tuple[Status, date, date | None]]:
    return [(span.status, span.from_date, span.until_date) for span in spans(facts)]


LIVES = {
    "never registered": (Facts(ENROLLED), [(S.ENROLLED, ENROLLED, None)]),
    "nothing done": (
        Facts(ENROLLED, (RDO,)),
        [
            (S.ENROLLED, ENROLLED, date(2014, 3, 14)),
            (S.REGISTERED, date(2014, 3, 14), date(2018, 3, 14)),
            (S.CONDITIONAL, date(2018, 3, 14), date(2018, 9, 14)),
            (S.LAPSED, date(2018, 9, 14), None),
        ],
    ),
    "renewed late, within the six months": (
        Facts(ENROLLED, (RDO, Grant("rdo", date(2018, 6, 1), date(2022, 3, 14), "po-2013"))),
        [
            (S.ENROLLED, ENROLLED, date(2014, 3, 14)),
            (S.REGISTERED, date(2014, 3, 14), date(2018, 3, 14)),
            (S.CONDITIONAL, date(2018, 3, 14), date(2018, 6, 1)),
            (S.REGISTERED, date(2018, 6, 1), date(2022, 3, 14)),
            (S.CONDITIONAL, date(2022, 3, 14), date(2022, 9, 14)),
            (S.LAPSED, date(2022, 9, 14), None),
        ],
    ),
    "postponed in time": (
        Facts(ENROLLED, (RDO,), postponements=(Postponement(date(2018, 1, 10), date(2018, 12, 1)),)),
        [
            (S.ENROLLED, ENROLLED, date(2014, 3, 14)),
            (S.REGISTERED, date(2014, 3, 14), date(2018, 3, 14)),
            (S.POSTPONED, date(2018, 3, 14), date(2018, 12, 1)),
            (S.CONDITIONAL, date(2018, 12, 1), date(2019, 6, 1)),
            (S.LAPSED, date(2019, 6, 1), None),
        ],
    ),
    "postponed late": (
        Facts(ENROLLED, (RDO,), postponements=(Postponement(date(2018, 5, 1), date(2018, 12, 1)),)),
        [
            (S.ENROLLED, ENROLLED, date(2014, 3, 14)),
            (S.REGISTERED, date(2014, 3, 14), date(2018, 3, 14)),
            (S.CONDITIONAL, date(2018, 3, 14), date(2018, 5, 1)),
            (S.POSTPONED, date(2018, 5, 1), date(2018, 12, 1)),
            (S.CONDITIONAL, date(2018, 12, 1), date(2019, 6, 1)),
            (S.LAPSED, date(2019, 6, 1), None),
        ],
    ),
    "removed, and back": (
        Facts(
            ENROLLED,
            (RDO, Grant("rdo_2", date(2021, 1, 1), date(2026, 1, 1), "po-2020-11")),
            removals=(date(2018, 11, 1),),
        ),
        [
            (S.ENROLLED, ENROLLED, date(2014, 3, 14)),
            (S.REGISTERED, date(2014, 3, 14), date(2018, 3, 14)),
            (S.CONDITIONAL, date(2018, 3, 14), date(2018, 9, 14)),
            (S.LAPSED, date(2018, 9, 14), date(2018, 11, 1)),
            (S.REMOVED, date(2018, 11, 1), date(2021, 1, 1)),
            (S.REGISTERED, date(2021, 1, 1), date(2026, 1, 1)),
            (S.CONDITIONAL, date(2026, 1, 1), date(2026, 7, 1)),
            (S.LAPSED, date(2026, 7, 1), None),
        ],
    ),
    "left while registered": (
        Facts(ENROLLED, (RDO,), left_on=date(2016, 8, 1)),
        [
            (S.ENROLLED, ENROLLED, date(2014, 3, 14)),
            (S.REGISTERED, date(2014, 3, 14), date(2016, 8, 1)),
            (S.WITHDRAWN, date(2016, 8, 1), None),
        ],
    ),
    "left on the day itself": (Facts(ENROLLED, left_on=ENROLLED), [(S.WITHDRAWN, ENROLLED, None)]),
}


@pytest.mark.parametrize("life", LIVES)
def test_a_life_by_hand(life: str) -> None:
    facts, expected = LIVES[life]
    assert told(facts) == expected


def test_the_due_date_goes_with_the_postponement() -> None:
    facts = LIVES["postponed in time"][0]
    assert [span.due for span in spans(facts)] == [None, *[date(2018, 12, 1)] * 4]


@given(facts=po_facts())
def test_no_gap_and_no_overlap(facts: Facts) -> None:
    found = spans(facts)
    assert found[0].from_date == facts.enrolled_on
    assert found[-1].until_date is None
    assert all(one.until_date == other.from_date for one, other in pairwise(found))
    assert all(span.until_date is None or span.from_date < span.until_date for span in found)


@given(facts=po_facts(), on=days)
def test_the_standing_of_a_day_is_the_span_of_that_day(facts: Facts, on: date) -> None:
    how = standing(facts, on)
    if on < facts.enrolled_on:
        assert how.status is S.ABSENT
        return
    [span] = [one for one in spans(facts) if one.from_date <= on and (one.until_date is None or on < one.until_date)]
    assert (how.status, how.title, how.since, how.until, how.due) == (
        span.status, span.title, span.from_date, span.until_date, span.due,
    )  # fmt: skip


@given(facts=po_facts(), start=days, months=st.integers(1, 24), on=days)
def test_a_postponement_never_shortens(facts: Facts, start: date, months: int, on: date) -> None:
    order = [S.LAPSED, S.CONDITIONAL, S.POSTPONED, S.REGISTERED]
    more = Postponement(start, months_later(start, months))
    with_more = dataclasses.replace(
        facts, postponements=tuple(sorted((*facts.postponements, more), key=lambda one: one.from_date))
    )
    one, other = standing(facts, on), standing(with_more, on)
    if one.status in order:
        assert order.index(other.status) >= order.index(one.status)
        assert (other.due or date.max) >= (one.due or date.max)
    else:
        assert other.status is one.status


@given(facts=po_facts())
def test_under_conditions_lasts_six_months_at_most(facts: Facts) -> None:
    for span in spans(facts):
        if span.status is S.CONDITIONAL:
            assert span.until_date is not None
            assert span.until_date <= months_later(span.from_date, 6) + timedelta(days=3)


@given(facts=po_facts(), on=days)
def test_removed_by_decision_only(facts: Facts, on: date) -> None:
    without = dataclasses.replace(facts, removals=())
    assert standing(without, on).status is not S.REMOVED


def test_everybody_within_two_seconds() -> None:
    lives = [LIVES["removed, and back"][0], LIVES["postponed late"][0], LIVES["nothing done"][0]] * 3667
    begun = time.process_time()
    found = {standing(facts, date(2018, 4, 1)).status for facts in lives}
    assert found == {S.CONDITIONAL}
    assert time.process_time() - begun < 2
