"""Counting in months and years, as rules do. Pure."""

from calendar import monthrange
from datetime import date

__all__ = ["anniversary", "months_later"]


def months_later(day: date, months: int) -> date:
    """The same day so many months later (earlier when negative), or the last day of that month when it is shorter.

    >>> months_later(date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def anniversary(day: date, years: int) -> date:
    """The same day so many years later; 29 February becomes the last day of February.

    >>> anniversary(date(2016, 2, 29), 5)
    datetime.date(2021, 2, 28)
    """
    return months_later(day, 12 * years)
