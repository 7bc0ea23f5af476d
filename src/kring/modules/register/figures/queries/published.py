"""Figures as they were published. A month that the nightly job has not reached yet is computed in the same way."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.core.cache import cache
from django.db.models import Max
from django.http import Http404

from kring.modules.directory.api import region_names
from kring.modules.register.figures.rules import months_between, publishable, total_for
from kring.modules.register.models import LeadersTotal, MonthFigures, Register

from .facts import counts_of
from .words import SCHEME

KEPT_SECONDS = 600
FIRST = date(2013, 1, 1)  # the year in which the first register began


@dataclass(frozen=True)
class Version:
    """One time that a month was published; reason: why it was done again."""

    version: int
    published_at: datetime
    reason: str


@dataclass(frozen=True)
class TotalRow:
    """How many leaders there are in all, on a day, according to a source."""

    on_date: date
    total: int
    source: str


@dataclass(frozen=True)
class Month:
    """The figures of one register for the first of a month. counts: see rules.publishable. versions: latest first;
    empty while it is not published yet. total: what a share is compared with, None without a source."""

    register: str
    name: str
    month: date
    counts: Mapping[str, Any]
    versions: tuple[Version, ...]
    total: TotalRow | None
    previous: date | None
    next: date | None
    regions: Mapping[str, str]


def latest(register: Register, on: date) -> date:
    """The last month that was published, or the first of this month while none was."""
    found = MonthFigures.objects.filter(register=register, month__lte=on).order_by("-month").first()
    return found.month if found else on.replace(day=1)


def mark(register: Register, month: date, on: date) -> Hashable | None:
    """What a page about this month hangs on: publications and corrections, the sourced totals, names of provinces.
    None for a month that is not published: its figures still follow the facts."""
    rows = MonthFigures.objects.filter(register=register)
    newest = rows.aggregate(id=Max("pk"), at=Max("published_at"), month=Max("month"))
    if newest["month"] is None or month > newest["month"]:
        return None
    return (*newest.values(), *totals(register), *region_names(SCHEME).items())


def months_of(on: date) -> list[date]:
    """Every first of a month that can be asked for on this day, latest first."""
    return months_between(FIRST, on)[::-1]


def month_page(*, register: Register, month: date, on: date) -> Month:
    """The figures for this month; 404 for a day that is no first of a month, or lies ahead."""
    known = months_of(on)
    if month not in known:
        raise Http404
    rows = list(MonthFigures.objects.filter(register=register, month=month).order_by("-version"))
    counts: dict[str, Any] = rows[0].counts if rows else _computed_once(register, month)
    place = known.index(month)
    return Month(
        register=register.pk,
        name=register.name,
        month=month,
        counts=counts,
        versions=tuple(Version(row.version, row.published_at, row.reason) for row in rows),
        total=total_for(month, totals(register)),
        previous=known[place + 1] if place + 1 < len(known) else None,
        next=known[place - 1] if place else None,
        regions=region_names(SCHEME),
    )


def series(register: Register, until: date) -> dict[date, Mapping[str, Any]]:
    """Every published month until this one, oldest first, in its latest version."""
    rows = MonthFigures.objects.filter(register=register, month__lte=until).order_by("month", "version")
    return dict(rows.values_list("month", "counts"))


def new_per_month(known: Mapping[date, Mapping[str, Any]]) -> dict[date, int]:
    """How many enrolled in each month, from the figures of the first day after it; from the first that had any."""
    found: dict[date, int] = {}
    for day, counts in known.items():
        before = date(day.year - (day.month == 1), (day.month - 2) % 12 + 1, 1)
        if found or counts["new"]:
            found[before] = counts["new"]
    return found


def totals(register: Register) -> list[TotalRow]:
    """The sourced numbers of leaders in all, latest first."""
    return [TotalRow(row.on_date, row.total, row.source) for row in LeadersTotal.objects.filter(register=register)]


def _computed_once(register: Register, month: date) -> dict[str, Any]:
    """Kept for some minutes: until the night, everybody who asks would compute it again."""
    key = f"register.figures.{register.pk}.{month}"
    found: dict[str, Any] | None = cache.get(key)
    if found is None:
        found = _computed(register, month)
        cache.set(key, found, KEPT_SECONDS)
    return found


def _computed(register: Register, month: date) -> dict[str, Any]:
    before = MonthFigures.objects.filter(register=register, month__lt=month).order_by("-month", "-version").first()
    missing = months_between(before.month if before else FIRST, month)[1 if before else 0 :]
    counts: dict[str, Any] | None = before.counts if before else None
    for exact in counts_of(register, missing):
        counts = publishable(exact, counts)
    assert counts is not None  # the month asked for is the last of those that were missing
    return counts
