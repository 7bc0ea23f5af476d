"""Which of several lists is in force on a day. Pure."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar


class Dated(Protocol):
    """Something in force from a day until, but not on, another day."""

    @property
    def from_date(self) -> date: ...

    @property
    def until_date(self) -> date | None: ...


Found = TypeVar("Found", bound=Dated)


def holds(dated: Dated, on: date) -> bool:
    """Is it in force on this day?"""
    return dated.from_date <= on and (dated.until_date is None or on < dated.until_date)


def in_force(found: Iterable[Found], on: date) -> Found | None:
    """The one in force on this day; before the first, the first; None when there are none."""
    ordered = sorted(found, key=lambda one: one.from_date)
    held = [one for one in ordered if holds(one, on)]
    return held[-1] if held else ordered[0] if ordered and on < ordered[0].from_date else None
