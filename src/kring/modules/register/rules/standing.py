"""Standing: how somebody stands in a register on any day. Facts and a date in, an answer out."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .facts import Facts
from .sets import RuleSet, rule_set_named


class Status(StrEnum):
    """How somebody stands. The Dutch words are in states.py."""

    ABSENT = "absent"  # not enrolled yet on that day
    ENROLLED = "enrolled"
    REGISTERED = "registered"
    CONDITIONAL = "conditional"  # past the end, within the months of grace
    LAPSED = "lapsed"
    LEFT = "left"


@dataclass(frozen=True)
class Standing:
    """The status on a day, the title that belongs to it, and since and until when (until: first day after)."""

    status: Status
    title: str = ""
    since: date | None = None
    until: date | None = None


def standing(facts: Facts, on: date) -> Standing:
    """How somebody stands on this day. Exactly one answer for every day: no gap, no overlap."""
    if on < facts.enrolled_on:
        return Standing(Status.ABSENT)
    if facts.left_on is not None and facts.left_on <= on:
        return Standing(Status.LEFT, since=facts.left_on)
    given = [grant for grant in facts.grants if grant.from_date <= on]
    if not given:
        return Standing(Status.ENROLLED, since=facts.enrolled_on)
    running = [grant for grant in given if grant.until_date is None or on < grant.until_date]
    if running:
        last = running[-1]
        return Standing(Status.REGISTERED, last.title, last.from_date, last.until_date)
    last = max(given, key=lambda grant: grant.until_date or grant.from_date)
    assert last.until_date is not None  # a grant without an end would be running
    end_of_grace = months_later(last.until_date, rule_set_named(last.rule_set).grace_months)
    if on < end_of_grace:
        return Standing(Status.CONDITIONAL, last.title, last.until_date, end_of_grace)
    return Standing(Status.LAPSED, last.title, end_of_grace)


def ends_on(rules: RuleSet, decided_on: date) -> date | None:
    """The first day on which a registration decided today no longer holds; None when it has no end.

    >>> from .sets import rule_set_named
    >>> ends_on(rule_set_named("po-2020"), date(2024, 2, 29))
    datetime.date(2029, 2, 28)
    """
    return None if rules.years is None else months_later(decided_on, 12 * rules.years)


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last day of that month when it is shorter.

    >>> months_later(date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
