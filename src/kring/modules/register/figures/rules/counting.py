"""Counting who or what is there on the first day of each month, from intervals of days."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

Key = TypeVar("Key")
FOREVER = date.max


@dataclass(frozen=True, order=True)
class Interval:
    """From a day until the first day no longer."""

    start: date
    end: date = FOREVER

    def __bool__(self) -> bool:
        return self.start < self.end


def months_between(first: date, last: date) -> list[date]:
    """The first days of the months from first to last, both included.

    >>> [str(day) for day in months_between(date(2013, 11, 15), date(2014, 1, 31))]
    ['2013-12-01', '2014-01-01']
    """
    year, month = (first.year, first.month) if first.day == 1 else divmod(first.year * 12 + first.month, 12)
    if first.day != 1:
        month += 1
    found = []
    while date(year, month, 1) <= last:
        found.append(date(year, month, 1))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found


def overlap(one: Interval, other: Interval) -> Interval:
    """The days that both have; empty (false) when there are none."""
    return Interval(max(one.start, other.start), min(one.end, other.end))


def union(intervals: Iterable[Interval]) -> Iterator[Interval]:
    """The same days, without overlap: so that one thing is counted once."""
    current: Interval | None = None
    for one in sorted(interval for interval in intervals if interval):
        if current is None or one.start > current.end:
            if current is not None:
                yield current
            current = one
        else:
            current = Interval(current.start, max(current.end, one.end))
    if current is not None:
        yield current


def tally(there: Mapping[Key, Iterable[Interval]], months: list[date]) -> list[dict[Key, int]]:
    """How many intervals of each key hold on each of these days; months stand in order.

    >>> days = [date(2020, 1, 1), date(2020, 2, 1)]
    >>> tally({"a": [Interval(date(2019, 5, 1), date(2020, 2, 1)), Interval(date(2020, 1, 15))]}, days)
    [{'a': 1}, {'a': 1}]
    """
    steps: dict[Key, list[int]] = {key: [0] * (len(months) + 1) for key in there}
    for key, intervals in there.items():
        line = steps[key]
        for one in intervals:
            line[_first_from(months, one.start)] += 1
            line[_first_from(months, one.end)] -= 1
    found: list[dict[Key, int]] = []
    running = dict.fromkeys(steps, 0)
    for place in range(len(months)):
        for key, line in steps.items():
            running[key] += line[place]
        found.append(dict(running))
    return found


def _first_from(months: list[date], day: date) -> int:
    """The place of the first of these days that is not before this day."""
    low, high = 0, len(months)
    while low < high:
        middle = (low + high) // 2
        if months[middle] < day:
            low = middle + 1
        else:
            high = middle
    return low
