"""The facts about one enrolment from which its standing follows."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Grant:
    """A registration that was granted: title (code, "" when the register has none), days, and the rules it used.

    until_date is the first day on which it no longer holds ("tot"); None: no end.
    """

    title: str
    from_date: date
    until_date: date | None
    rule_set: str


@dataclass(frozen=True)
class Facts:
    """When somebody enrolled, what was granted (oldest first), and when they left."""

    enrolled_on: date
    grants: tuple[Grant, ...] = ()
    left_on: date | None = None
