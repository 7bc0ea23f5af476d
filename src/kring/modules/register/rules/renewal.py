"""Renewal: which way is met by what somebody did, and until when a decision then holds."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kring.core.days.api import months_later

from .facts import Evidence, Grant
from .sets import Band, RuleSet


class Way(StrEnum):
    """A way to renew. The Dutch words are in states.py."""

    THEMES = "themes"
    POINTS = "points"
    MASTER = "master"
    QUALIFIED = "qualified"


@dataclass(frozen=True, slots=True)
class Weighed:
    """One way, looked at: how much there is, how much it asks, which evidence counts, which would with proof.

    years: how long a renewal by this way holds; 0 when it is not met.
    """

    way: Way
    have: int
    asks: int
    counted: tuple[Evidence, ...]
    would: tuple[Evidence, ...]
    years: int

    @property
    def met(self) -> bool:
        return self.years > 0


def weigh(rules: RuleSet, grant: Grant, evidence: Iterable[Evidence], on: date) -> tuple[Weighed, ...]:
    """Every way that these rules know for the title of this grant, by what was done since it (reading 5).

    Nothing for rules that ask no renewal. More evidence never lowers what a way has, or its years.
    """
    renewal, title = rules.renewal, rules.heir(grant.title)
    if renewal is None or rules.years is None:
        return ()
    since = sorted((one for one in evidence if grant.from_date < one.on <= on), key=lambda one: (one.on, one.id))
    ways = []
    if renewal.themes:
        ways.append(_themes(renewal.themes, rules.years, since))
    if renewal.bands:
        ways.append(_points(renewal.bands, renewal.full, since))
    if title in renewal.qualified:
        ways.append(_finished(Way.QUALIFIED, "qualified", rules.years, since))
    if title in renewal.master:
        ways.append(_finished(Way.MASTER, "master", rules.years, since))
    return tuple(ways)


def best(ways: Iterable[Weighed]) -> Weighed | None:
    """The way that gives the longest registration, None when none is met."""
    met = [way for way in ways if way.met]
    return max(met, key=lambda way: way.years) if met else None


def due_after(
    rules: RuleSet, decided_on: date, previous: Grant | None = None, years: int | None = None
) -> tuple[date, date | None]:
    """Anchor and due date of a registration decided on this day; previous: the grant it renews, None for a first one.

    years: by the way that was met (None: the term of the rules). Readings 1 and 2 of sets.py.
    """
    if rules.years is None:
        return decided_on, None
    term = 12 * (years or rules.years)
    if previous is None or previous.until_date is None:
        return decided_on, months_later(decided_on, term)
    if rules.renewal is not None and rules.renewal.keeps_anchor:
        anchor, terms = previous.until_date, 1
        while months_later(anchor, terms * term) <= decided_on:
            terms += 1
        return months_later(anchor, (terms - 1) * term), months_later(anchor, terms * term)
    return decided_on, max(previous.until_date, months_later(decided_on, term))


def years_for(bands: tuple[Band, ...], points: int) -> int:
    """How many years a renewal with so many points holds; 0 when there are too few."""
    return max((band.years for band in bands if band.points <= points), default=0)


def _themes(asks: int, years: int, since: list[Evidence]) -> Weighed:
    with_themes = [one for one in since if one.themes]
    counted = tuple(one for one in with_themes if one.proven)
    have = frozenset[str]().union(*(one.themes for one in counted))
    would = tuple(one for one in with_themes if not one.proven and one.themes - have)
    return Weighed(Way.THEMES, len(have), asks, counted, would, years if len(have) >= asks else 0)


def _points(bands: tuple[Band, ...], full: int, since: list[Evidence]) -> Weighed:
    valued = [one for one in since if one.points and one.points > 0]
    counted = tuple(one for one in valued if one.proven)
    have = sum(one.points or 0 for one in counted)
    would = tuple(one for one in valued if not one.proven)
    return Weighed(Way.POINTS, have, full, counted, would, years_for(bands, have))


def _finished(way: Way, kind: str, years: int, since: list[Evidence]) -> Weighed:
    finished = [one for one in since if one.kind == kind]
    counted = tuple(one for one in finished if one.proven)
    would = tuple(one for one in finished if not one.proven)
    return Weighed(way, min(len(counted), 1), 1, counted, would, years if counted else 0)
