"""What holds for an activity. Pure."""

from collections.abc import Collection
from datetime import date, timedelta

EARLIEST = date(1960, 1, 1)
AHEAD_DAYS = 366  # what is planned may stand in the record up to a year ahead
ASK_AFTER_DAYS = 91  # three months
MOST_THEMES = 20


def checked_themes(themes: Collection[str]) -> list[str]:
    """The codes of the themes once each, in a fixed order."""
    return sorted(set(themes))[:MOST_THEMES]


def ask_date(until_date: date, today: date) -> date:
    """When to ask again what it brought: three months after the end, or after today when that was long ago."""
    return max(until_date, today) + timedelta(days=ASK_AFTER_DAYS)


def fits(from_date: date, until_date: date, today: date) -> bool:
    """Are these days that somebody can have learnt something on?"""
    return EARLIEST <= from_date <= until_date <= today + timedelta(days=AHEAD_DAYS)
