"""Which reminder is due: the nearest moment that has come, once."""

from collections.abc import Collection
from datetime import date

from kring.core.days.api import months_later


def moment_for(due: date, on: date, moments: Collection[int]) -> int | None:
    """The moment (months before the due date) to write about on this day; None before the first, or when it is past.

    Only the nearest one that has come: whoever was just taken in with two months to go gets one letter, not three.

    >>> moment_for(date(2027, 3, 14), date(2026, 10, 1), [12, 6, 3, 1])
    6
    """
    if on >= due:
        return None
    return min((months for months in moments if months_later(due, -months) <= on), default=None)
