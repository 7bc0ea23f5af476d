"""Standing: how somebody stands in a register on any day. Facts in, spans out: every day has exactly one.

>>> from .facts import Facts, Grant
>>> rdo = Grant("rdo_2", date(2021, 3, 14), date(2026, 3, 14), "po-2020-11")
>>> [str(span.status) for span in spans(Facts(date(2021, 1, 4), (rdo,)))]
['enrolled', 'registered', 'conditional', 'lapsed']
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kring.core.days.api import months_later

from .facts import Facts, Grant, Postponement
from .sets import rule_set_named


class Status(StrEnum):
    """How somebody stands. The Dutch words are in states.py."""

    ABSENT = "absent"  # not enrolled yet on that day
    ENROLLED = "enrolled"
    REGISTERED = "registered"
    POSTPONED = "postponed"  # past the due date, with postponement
    CONDITIONAL = "conditional"  # past the due date without postponement, within the months of grace
    LAPSED = "lapsed"  # by itself, after the months of grace
    REMOVED = "removed"  # by decision only
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Span:
    """One status from a day until another (the first day it no longer holds; None: no end known).

    title: what is borne, "" for none. due: the day before which somebody must renew, with every postponement that
    was granted; None when nothing has to be renewed. rule_set: of the grant it follows from.
    """

    status: Status
    from_date: date
    until_date: date | None
    title: str = ""
    rule_set: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """The status on a day, the title that belongs to it, since and until when (until: first day after)."""

    status: Status
    title: str = ""
    since: date | None = None
    until: date | None = None
    due: date | None = None
    rule_set: str = ""


def spans(facts: Facts) -> tuple[Span, ...]:
    """The whole life of an enrolment: from the day of enrolling on, without gap or overlap, the last without end."""
    start, left = facts.enrolled_on, facts.left_on
    found: list[Span] = []
    for made in _unbounded(facts):
        first = max(made.from_date, start)
        last = made.until_date if left is None else min(made.until_date or left, left)
        if last is None or first < last:
            found.append(Span(made.status, first, last, made.title, made.rule_set, made.due))
    if left is not None:
        found.append(Span(Status.WITHDRAWN, max(left, start), None))
    return tuple(found)


def standing(facts: Facts, on: date) -> Standing:
    """How somebody stands on this day: the span of that day, ABSENT before enrolling."""
    for span in spans(facts):
        if span.from_date <= on and (span.until_date is None or on < span.until_date):
            return Standing(span.status, span.title, span.from_date, span.until_date, span.due, span.rule_set)
    return Standing(Status.ABSENT)


def _unbounded(facts: Facts) -> Iterator[Span]:
    """Spans from the enrolment on, by each decision until the next one; leaving is not looked at."""
    turns: list[tuple[date, int, Grant | None]] = [(grant.from_date, 1, grant) for grant in facts.grants]
    turns += [(day, 0, None) for day in facts.removals]  # a grant on the day of a removal comes after it
    turns.sort(key=lambda turn: turn[:2])
    first = turns[0][0] if turns else None
    if first is None or facts.enrolled_on < first:
        yield Span(Status.ENROLLED, facts.enrolled_on, first)
    for place, (day, _, grant) in enumerate(turns):
        until = turns[place + 1][0] if place + 1 < len(turns) else None
        if grant is None:
            yield Span(Status.REMOVED, day, until)
        else:
            yield from _of_grant(grant, until, facts.postponements)


def _of_grant(grant: Grant, until: date | None, postponements: tuple[Postponement, ...]) -> Iterator[Span]:
    """What one grant gives until the next decision: registered, then postponed, conditional, lapsed."""
    if grant.until_date is None:
        yield Span(Status.REGISTERED, grant.from_date, until, grant.title, grant.rule_set)
        return
    grace = rule_set_named(grant.rule_set).grace_months
    mine = [
        more
        for more in postponements
        if grant.from_date <= more.from_date and (until is None or more.from_date < until)
    ]
    due = max([grant.until_date, *(more.until_date for more in mine)])
    for status, first, last in _after(grant, grace, mine):
        last = until if last is None or (until is not None and until < last) else last
        if last is None or first < last:
            yield Span(status, first, last, grant.title, grant.rule_set, due)


def _after(grant: Grant, grace: int, postponements: list[Postponement]) -> Iterator[tuple[Status, date, date | None]]:
    """Each status with its days, as if nothing were decided afterwards but these postponements."""
    assert grant.until_date is not None  # the caller looked
    yield Status.REGISTERED, grant.from_date, grant.until_date
    reached = grant.until_date  # every day before this one has its status
    ended = grant.until_date  # from here on the months of grace count
    for more in sorted(postponements, key=lambda more: more.from_date):
        if more.until_date <= reached:
            continue
        first = max(more.from_date, reached)
        yield from _without(reached, first, months_later(ended, grace))
        yield Status.POSTPONED, first, more.until_date
        reached = ended = more.until_date
    yield from _without(reached, None, months_later(ended, grace))


def _without(first: date, last: date | None, end_of_grace: date) -> Iterator[tuple[Status, date, date | None]]:
    """Days after the end without postponement: conditional within the months of grace, lapsed after them."""
    turn = max(first, end_of_grace if last is None else min(last, end_of_grace))
    if first < turn:
        yield Status.CONDITIONAL, first, turn
    if last is None or turn < last:
        yield Status.LAPSED, turn, last
