"""Which days a shield may have, and when its end is near. Pure."""

from datetime import date, timedelta

LONGEST = 366  # days; whoever is still threatened then gets a new decision
NEAR = 30  # days before the end on which the office sees that it comes
REMIND = 14  # days before the end on which the person is told


def may_last(from_date: date, until_date: date) -> bool:
    """Is this a possible last day of a shield that begins (or is looked at again) on this day?

    >>> may_last(date(2026, 11, 20), date(2027, 11, 20)), may_last(date(2026, 11, 20), date(2026, 11, 19))
    (True, False)
    """
    return from_date <= until_date <= from_date + timedelta(days=LONGEST)


def is_near(until_date: date, on: date, days: int = NEAR) -> bool:
    """Does the last day come within this many days (or has it come)?"""
    return until_date - on <= timedelta(days=days)
