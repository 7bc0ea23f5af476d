"""Exact counts of a register for first days of months. Nothing here is shown: it goes through rules.publishable.

Read in five statements, whatever the number of months: spans and enrolments of this module; of people's relations who
leads which school (person_id, ref_id, from_date, until_date); of the directory's sites kind, board, days and province.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.db import connection

from kring.modules.register.figures.rules import NOT_YET, WITHOUT, Counts, Interval, overlap, tally, union
from kring.modules.register.figures.rules.counting import FOREVER
from kring.modules.register.models import BoardSignup, Register
from kring.modules.register.rules.sets import RULE_SETS

from .words import KINDS, SCHEME

NO_LONGER, REGISTERED = "no_longer", "registered"
BORNE = frozenset({"registered", "postponed", "conditional"})  # the title is borne
GONE = frozenset({"lapsed", "removed"})

SPANS = """
SELECT e.id, e.person_id, s.status, s.title, s.from_date, s.until_date
FROM register_span s JOIN register_enrolment e ON e.id = s.enrolment_id
WHERE e.register_id = %s AND s.status <> 'withdrawn' ORDER BY e.id, s.from_date
"""
LED = """
SELECT r.person_id, r.ref_id, r.from_date, r.until_date FROM people_relation r
WHERE r.ref_kind = 'site' AND r.role IN ('leader', 'deputy', 'team_leader') AND r.standing <> 'disputed'
  AND r.person_id IN (SELECT person_id FROM register_enrolment WHERE register_id = %s)
ORDER BY r.person_id, r.from_date, r.id
"""
SITES = """
SELECT s.code, s.kind, s.board_id, s.opened_date, s.closed_date, coalesce(g.code, '')
FROM directory_site s
LEFT JOIN directory_siteregion m ON m.site_id = s.code AND m.scheme = %s
LEFT JOIN directory_region g ON g.key = m.region_id
WHERE (s.kind = 'vo') = %s
"""
NEW = """
SELECT date_trunc('month', enrolled_at AT TIME ZONE 'Europe/Amsterdam')::date, count(*)
FROM register_enrolment WHERE register_id = %s GROUP BY 1
"""


@dataclass(frozen=True)
class Site:
    """A school of the register's sector: its kind, province, board and days."""

    kind: str
    region: str
    board: str
    days: Interval


@dataclass
class Facts:
    """Everything that the counts follow from, as intervals of days."""

    standing: dict[str, list[Interval]] = field(default_factory=dict)
    region: dict[str, list[Interval]] = field(default_factory=dict)
    kind: dict[str, list[Interval]] = field(default_factory=dict)
    led: dict[str, list[Interval]] = field(default_factory=dict)  # by site
    new: dict[date, int] = field(default_factory=dict)


def counts_of(register: Register, months: list[date]) -> list[Counts]:
    """The exact counts for these first days, in order."""
    sites = _sites(register)
    facts = _facts(register, sites)
    boards, signed = _boards(register, sites)
    led, there = _schools(sites, facts.led)
    lines = [tally(found, months) for found in (facts.standing, facts.region, facts.kind, led, there, boards, signed)]
    standing, region, kind, with_leader, schools, all_boards, signed_up = lines
    return [
        Counts(
            standing=_filled(standing[place], standings_on(register.pk, day)),
            region=region[place],
            kind=kind[place],
            schools={name: (with_leader[place][name], of) for name, of in schools[place].items()},
            boards=(signed_up[place]["all"], all_boards[place]["all"]),
            new=facts.new.get((day - timedelta(days=1)).replace(day=1), 0),
        )
        for place, day in enumerate(months)
    ]


def standings_on(register: str, day: date) -> tuple[str, ...]:
    """The parts in which people are divided: every title there was to bear on this day, used or not, so that a new
    row tells nothing."""
    titles = [
        rule.code
        for rules in RULE_SETS
        if rules.register == register and rules.valid_from <= day
        for rule in rules.titles[::-1]
    ]
    return (*(titles or [REGISTERED]), NOT_YET, NO_LONGER)


def _filled(found: Mapping[str, int], names: Iterable[str]) -> dict[str, int]:
    return {name: found.get(name, 0) for name in names} | {name: many for name, many in found.items() if many}


def _sites(register: Register) -> dict[str, Site]:
    return {
        code: Site(
            kind if kind in KINDS else "special", region or WITHOUT, board or "",
            Interval(opened or date.min, closed or FOREVER),
        )
        for code, kind, board, opened, closed, region in _rows(SITES, SCHEME, register.secondary)
    }  # fmt: skip


def _facts(register: Register, sites: dict[str, Site]) -> Facts:
    facts = Facts(new=dict(_rows(NEW, register.pk)))
    for name in sorted({site.region for site in sites.values()} | {WITHOUT}):
        facts.region[name] = []
    for name in sorted({site.kind for site in sites.values()} | {WITHOUT}):
        facts.kind[name] = []
    here: dict[int, list[Interval]] = {}
    for _, person, status, title, start, end in _rows(SPANS, register.pk):
        days = Interval(start, end or FOREVER)
        facts.standing.setdefault(_part(status, title), []).append(days)
        here.setdefault(person, []).append(days)
    jobs: dict[int, list[tuple[str, Interval]]] = {}
    for person, code, start, end in _rows(LED, register.pk):
        if code in sites:
            jobs.setdefault(person, []).append((code, Interval(start, end + timedelta(days=1) if end else FOREVER)))
    for person, spans in here.items():
        for days in spans:
            _place(facts, sites, days, jobs.get(person, []))
    return facts


def _part(status: str, title: str) -> str:
    if status in BORNE:
        return title or REGISTERED
    return NO_LONGER if status in GONE else NOT_YET


def _place(facts: Facts, sites: dict[str, Site], days: Interval, jobs: list[tuple[str, Interval]]) -> None:
    """Where somebody is counted in these days: at the school where they have led the longest, at every moment."""
    for code, job in jobs:
        if both := overlap(days, job):
            facts.led.setdefault(code, []).append(both)
    for code, part in _longest(days, jobs):
        site = sites.get(code)
        facts.region.setdefault(site.region if site else WITHOUT, []).append(part)
        facts.kind.setdefault(site.kind if site else WITHOUT, []).append(part)


def _longest(days: Interval, jobs: list[tuple[str, Interval]]) -> Iterator[tuple[str, Interval]]:
    """These days in pieces, each with the code of the school ("" for none); jobs stand in order of their first day."""
    cuts = {days.start, days.end}
    cuts |= {cut for _, job in jobs for cut in (job.start, job.end) if days.start < cut < days.end}
    ordered = sorted(cuts)
    for start, end in itertools.pairwise(ordered):
        code = next((code for code, job in jobs if job.start <= start and end <= job.end), "")
        yield code, Interval(start, end)


def _schools(
    sites: dict[str, Site], led: dict[str, list[Interval]]
) -> tuple[dict[str, list[Interval]], dict[str, list[Interval]]]:
    """Of each region: when its schools had somebody enrolled, and when they were there at all."""
    with_somebody: dict[str, list[Interval]] = {}
    there: dict[str, list[Interval]] = {}
    for code, site in sites.items():
        there.setdefault(site.region, []).append(site.days)
        with_somebody.setdefault(site.region, []).extend(
            part for one in union(led.get(code, [])) if (part := overlap(one, site.days))
        )
    return with_somebody, there


def _boards(register: Register, sites: dict[str, Site]) -> tuple[dict[str, list[Interval]], dict[str, list[Interval]]]:
    """When there were boards with a school of this sector, and when boards were signed up."""
    days: dict[str, list[Interval]] = {}
    for site in sites.values():
        if site.board:
            days.setdefault(site.board, []).append(site.days)
    signed: dict[str, list[Interval]] = {}
    found = BoardSignup.objects.filter(register=register, accepted_date__isnull=False)
    for board, start, end in found.values_list("board_id", "accepted_date", "ended_date"):
        signed.setdefault(board, []).append(Interval(start or FOREVER, end or FOREVER))
    return (
        {"all": [part for known in days.values() for part in union(known)]},
        {"all": [part for known in signed.values() for part in union(known)]},
    )


def _rows(sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())
