"""What makes a certificate right, and when it is revoked. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kring.modules.register.rules import Status

BEARING = frozenset({Status.REGISTERED, Status.POSTPONED})  # who may show a certificate: not under conditions


class Reason(StrEnum):
    """Why a certificate was revoked."""

    CHANGED = "changed"  # other days or another title than it says
    REMOVED = "removed"  # by a decision
    WITHDRAWN = "withdrawn"  # left the register
    MERGED = "merged"  # the enrolment went on under another
    REPLACED = "replaced"  # its owner made a new one
    KEY = "key"  # the key that signed it leaked


@dataclass(frozen=True)
class Period:
    """A status with its title, from a day until another (the first day it no longer holds; None: no end known)."""

    status: Status
    title: str
    from_date: date
    until_date: date | None


@dataclass(frozen=True)
class Promise:
    """What a certificate says."""

    title: str
    from_date: date
    until_date: date | None


def period_on(periods: Iterable[Period], on: date) -> Period | None:
    """The period for which somebody can have a certificate on this day, None when there is none."""
    for period in periods:
        if period.from_date <= on and (period.until_date is None or on < period.until_date):
            return period if period.status in BEARING else None
    return None


def why_revoke(promise: Promise, periods: Iterable[Period], on: date) -> Reason | None:
    """Why a certificate no longer tells the truth; None while it does, and when it simply ran out.

    >>> said = Promise("rdo_2", date(2026, 1, 1), date(2031, 1, 1))
    >>> kept = Period(Status.REGISTERED, "rdo_2", date(2026, 1, 1), date(2031, 1, 1))
    >>> why_revoke(said, [kept], date(2026, 6, 1)) is None
    True
    >>> short = Period(Status.REGISTERED, "rdo_2", date(2026, 1, 1), date(2026, 5, 1))
    >>> gone = Period(Status.REMOVED, "", date(2026, 5, 1), None)
    >>> why_revoke(said, [short, gone], date(2026, 6, 1))
    <Reason.REMOVED: 'removed'>
    """
    known = list(periods)
    if not known:
        return Reason.MERGED
    if promise.until_date is not None and promise.until_date <= on:
        return None
    for period in known:
        if period.status in BEARING and _same(promise, period):
            return None
    now = next((p for p in known if p.from_date <= on and (p.until_date is None or on < p.until_date)), None)
    because = {Status.REMOVED: Reason.REMOVED, Status.WITHDRAWN: Reason.WITHDRAWN}
    return because.get(now.status, Reason.CHANGED) if now else Reason.CHANGED


def _same(promise: Promise, period: Period) -> bool:
    return (promise.title, promise.from_date, promise.until_date) == (period.title, period.from_date, period.until_date)
