"""Names beside things: schools, boards, people and one's own activities, as their modules find them."""

from dataclasses import dataclass, field

from kring.core.dutch.api import tokens
from kring.foundation.home.registry import SearchHit, search_sources
from kring.foundation.records.api import Actor

from .asked import Asked, same_name


@dataclass(frozen=True)
class Names:
    """Names that fit, one that is exactly what was typed first; and names that only come near."""

    fitting: list[SearchHit] = field(default_factory=list)
    near: list[SearchHit] = field(default_factory=list)

    def counted(self) -> dict[str, tuple[str, int]]:
        """Of each kind of name: what it is called and how many fit."""
        found: dict[str, tuple[str, int]] = {}
        for hit in self.fitting:
            found[slug(hit.kind)] = (hit.kind, found.get(slug(hit.kind), ("", 0))[1] + 1)
        return found


def find_names(*, by: Actor, asked: Asked) -> Names:
    """What the modules know by this name, for this actor. Names know no theme, year or region."""
    if not asked.only_kinds:
        return Names()
    hits = sorted(
        (hit for source in search_sources() for hit in source(by, asked.text)),
        key=lambda hit: (not same_name(hit.title, asked.text), -hit.nearness, hit.title),
    )
    fit = [hit for hit in hits if fits(hit, asked.text)]
    return Names(fit, [hit for hit in hits if hit not in fit])


def fits(hit: SearchHit, text: str) -> bool:
    """Does every word of the text begin a word of the name or of its quiet line?

    >>> [fits(SearchHit("school", "De Eik", "/", quiet="Utrecht"), text) for text in ("eik utr", "eiken")]
    [True, False]
    """
    there = tokens(f"{hit.title} {hit.quiet}".replace("-", " "))
    return all(any(word.startswith(asked) for word in there) for asked in tokens(text.replace("-", " ")))


def slug(kind: str) -> str:
    """A kind of name as the value of a filter."""
    return "-".join(["naam", *tokens(kind)])
