"""The facts about one enrolment from which its standing follows, and what somebody did themselves."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Grant:
    """A registration that was granted: title (code, "" when the register has none), days, and the rules it used.

    until_date is the due date: the first day on which it no longer holds ("tot"); None: no end. anchor: the day from
    which the due date was counted; None: the day it was granted.
    """

    title: str
    from_date: date
    until_date: date | None
    rule_set: str
    anchor: date | None = None


@dataclass(frozen=True, slots=True)
class Postponement:
    """More time to renew, decided on from_date: until until_date (the first day on which it no longer holds)."""

    from_date: date
    until_date: date


@dataclass(frozen=True, slots=True)
class Facts:
    """When somebody enrolled, what was decided since (each oldest first), and when they left.

    removals: the days on which it was decided that somebody is no longer registered.
    """

    enrolled_on: date
    grants: tuple[Grant, ...] = ()
    left_on: date | None = None
    postponements: tuple[Postponement, ...] = ()
    removals: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something a leader did, from their own record. `on` is the last day; kind as record names it ("master":
    NVAO-accredited; "qualified": certified programme vakbekwaam); themes: codes of the standard; points: None when
    nobody valued it; proven: there is a file, a link, or a confirmed attendance."""

    id: int
    title: str
    on: date
    kind: str = "other"
    themes: frozenset[str] = frozenset()
    points: int | None = None
    proven: bool = True
