"""What modules tell the search: which kinds of things there are, how its filters are called, which words there are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

Titles = Callable[[list[str]], dict[str, str]]
FACETS = ("theme", "region", "audience")


@dataclass(frozen=True)
class FoundKind:
    """A kind of thing that can be found: its word, and what one and several are called ("praktijk", "praktijken")."""

    kind: str
    label: Any
    plural: Any


@dataclass
class Told:
    kinds: dict[str, FoundKind] = field(default_factory=dict)
    facets: dict[str, list[Titles]] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=dict)


_told = Told()


def register_found_kind(kind: str, label: Any, plural: Any) -> None:
    """Tell how a kind of thing is called; both may be lazy translations. Its names are words it is found by."""
    _told.kinds[kind] = FoundKind(kind, label, plural)


def register_facet(facet: str, titles: Titles) -> None:
    """Tell how the values of a filter are called: "theme", "region" or "audience". `titles` gets codes and answers
    code → name, at most one look-up for all. Several may tell; a code that all leave out is not offered.
    Raises ValueError for others."""
    if facet not in FACETS:
        raise ValueError(f"no such filter: {facet}")
    known = _told.facets.setdefault(facet, [])
    if titles not in known:
        known.append(titles)


def register_words(words: Iterable[str]) -> None:
    """Give words of which others are made ("leraren", "tekort"), also where no text holds them yet."""
    _told.words.update(dict.fromkeys(words, 1))


def found_kind(kind: str) -> FoundKind:
    """How a kind is called; by its own word when nobody told."""
    return _told.kinds.get(kind) or FoundKind(kind, kind, kind)


def facet_titles(facet: str) -> Titles | None:
    """How the values of a filter are called, by all who told; None when nobody did."""
    known = _told.facets.get(facet)
    if not known:
        return None
    return lambda codes: {code: name for titles in known for code, name in titles(codes).items() if name}


def told_words() -> dict[str, int]:
    return _told.words
