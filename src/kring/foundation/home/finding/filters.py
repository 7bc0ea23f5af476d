"""The filters beside what was found: what each value is called, and how many are left when it is chosen."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from kring.foundation.home.found_kinds import FACETS, facet_titles, found_kind
from kring.ui.api import Filter, Option

from .asked import Asked
from .documents import FoundDocuments
from .names import Names

MOST = 10  # values of a filter: beyond that nobody reads


def kind_label(kind: str) -> str:
    """What one of this kind is called, as the beginning of a line."""
    return _capital(str(found_kind(kind).label))


def titles_of(documents: FoundDocuments) -> dict[str, dict[str, str]]:
    """facet → code → name, of every value that occurs; one question per facet."""
    found: dict[str, dict[str, str]] = {}
    for facet in FACETS:
        titles, codes = facet_titles(facet), sorted(documents.counts.get(facet, {}))
        found[facet] = titles(codes) if titles and codes else {}
    return found


def filters_of(
    asked: Asked, documents: FoundDocuments, names: Names, titles: dict[str, dict[str, str]]
) -> list[Filter]:
    """The filters that have something to choose."""
    counts = documents.counts
    years = counts.get("year", {})
    offered = [
        Filter("soort", _("Soort"), _kinds(asked, counts.get("kind", {}), names)),
        Filter("thema", _("Thema"), _options(counts.get("theme", {}), titles["theme"], asked.themes)),
        Filter("regio", _("Regio"), _options(counts.get("region", {}), titles["region"], asked.regions)),
        Filter("voor", _("Voor wie"), _options(counts.get("audience", {}), titles["audience"], asked.audiences)),
        Filter("jaar", _("Jaar"), _years(years, asked.years)),
    ]
    return [one for one in offered if len(one.options) > 1 or any(option.chosen for option in one.options)]


def _kinds(asked: Asked, counts: dict[str, int], names: Names) -> tuple[Option, ...]:
    things = {kind: (_capital(str(found_kind(kind).plural)), count) for kind, count in counts.items()}
    named = {value: (_capital(label), count) for value, (label, count) in names.counted().items()}
    left = things | named
    missing = {value: (kind_label(value), 0) for value in asked.kinds if value not in left and not _is_name(value)}
    return tuple(
        Option(value, label, count, value in asked.kinds)
        for value, (label, count) in _most({**left, **missing}, asked.kinds)
    )


def _options(counts: dict[str, int], titles: dict[str, str], chosen: Iterable[str]) -> tuple[Option, ...]:
    left = {value: (titles[value], count) for value, count in counts.items() if value in titles}
    left |= {value: (titles[value], 0) for value in chosen if value in titles and value not in left}
    return tuple(Option(value, label, count, value in chosen) for value, (label, count) in _most(left, tuple(chosen)))


def _years(counts: dict[str, int], chosen: tuple[int, ...]) -> tuple[Option, ...]:
    left = {int(year): count for year, count in counts.items()} | {
        year: 0 for year in chosen if str(year) not in counts
    }
    kept = sorted(left, reverse=True)
    return tuple(
        Option(str(year), str(year), left[year], year in chosen)
        for year in [*kept[:MOST], *(year for year in kept[MOST:] if year in chosen)]
    )


def _most(left: dict[str, tuple[str, int]], chosen: tuple[str, ...]) -> list[tuple[str, tuple[str, int]]]:
    """The values with most behind them, and those that were chosen."""
    order = sorted(left.items(), key=lambda pair: (-pair[1][1], pair[1][0]))
    return [*order[:MOST], *(pair for pair in order[MOST:] if pair[0] in chosen)]


def _is_name(value: str) -> bool:
    return value.startswith("naam-")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
