"""When something is old, and what a newsletter holds. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kring.core.days.api import anniversary
from kring.modules.knowledge.states import ContentKind

NEWS_YEARS = 5
MOST_IN_A_LETTER = 8
SOON_DAYS = 28  # so long before its review date the owner is told
UNSURE_DAYS = 21  # a link that cannot be reached for so long is told to its owner


@dataclass(frozen=True)
class AgeNotice:
    """Why a reader should take care: older than so many years, or (years 0) due to be looked at since a day."""

    years: int
    since: date


def age_notice(kind: str, dated: date, review_date: date | None, today: date) -> AgeNotice | None:
    """What to say about the age of a page on this day; None: nothing.

    News is old from the day after its fifth anniversary. What a law says is doubtful from its review date on, however
    young it is. Other kinds never.
    """
    if kind == ContentKind.LAW:
        return AgeNotice(0, review_date) if review_date is not None and review_date <= today else None
    if kind != ContentKind.NEWS or today <= anniversary(dated, NEWS_YEARS):
        return None
    return AgeNotice(NEWS_YEARS, anniversary(dated, NEWS_YEARS) + timedelta(days=1))


def is_soon(review_date: date | None, today: date) -> bool:
    """Is it time to tell the owner: past, or within four weeks?"""
    return review_date is not None and review_date <= today + timedelta(days=SOON_DAYS)


@dataclass(frozen=True)
class Candidate:
    """A page that may stand in a newsletter. new: published for the first time since the last letter."""

    id: int
    themes: tuple[str, ...]
    region: str
    new: bool
    dated: date


@dataclass(frozen=True)
class Chosen:
    """A page in a newsletter and why: the shared themes, or the province, or (neither) because all was asked for."""

    id: int
    new: bool
    themes: tuple[str, ...]
    region: bool


def chosen_for(candidates: Sequence[Candidate], themes: Collection[str], region: str) -> list[Chosen]:
    """What belongs in somebody's letter: what shares a theme or the province, or all when neither was chosen.

    At most eight: what is new before what changed, what shares more themes before less, the newest first.
    """
    everything = not themes and not region
    found = []
    for one in candidates:
        shared = tuple(sorted(set(one.themes) & set(themes)))
        near = bool(region) and one.region == region
        if everything or shared or near:
            order = (not one.new, -len(shared), -one.dated.toordinal(), one.id)
            found.append((order, Chosen(one.id, one.new, shared, near)))
    return [chosen for _order, chosen in sorted(found, key=lambda pair: pair[0])[:MOST_IN_A_LETTER]]


def period_of(rhythm: str, today: date) -> str:
    """The period to which a letter of this day belongs; there is one letter per period.

    >>> period_of("weekly", date(2026, 11, 23)), period_of("monthly", date(2026, 11, 23))
    ('2026-W48', '2026-11')
    """
    if rhythm == "monthly":
        return f"{today:%Y-%m}"
    year, week, _day = today.isocalendar()
    return f"{year}-W{week:02}"
