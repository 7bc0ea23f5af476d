"""Pure rules about leave to look. No database, no clock."""

from datetime import date

LONGEST_DAYS = 366  # leave to look is renewed every year, never given for good


def in_force(from_date: date, until_date: date, withdrawn: bool, on: date) -> bool:
    """Does leave with these days (both included) hold on this day?"""
    return not withdrawn and from_date <= on <= until_date


def covers(grant_kind: str, grant_id: str, item_kind: str, item_id: str) -> bool:
    """Is this thing within what was given? Leave without an id is for everything of its kind."""
    return grant_kind == item_kind and grant_id in ("", item_id)
