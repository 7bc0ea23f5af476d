"""What somebody asks of the search: the words they typed, and what they narrowed it to."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from kring.core.dutch.api import fold, telling, tokens

SHORTEST, LONGEST, MOST_WORDS = 2, 200, 12
MOST_CHOSEN = 20  # values of one filter
_QUOTED = re.compile(r'["“”„]([^"“”„]*)["“”„]')
_NOT = re.compile(r"(?:^|\s)-(\w[\w-]*)")


@dataclass(frozen=True)
class Asked:
    """The text as typed (cleaned and cut), and the values chosen of each filter; nothing chosen means everything."""

    text: str = ""
    kinds: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    audiences: tuple[str, ...] = ()

    @property
    def narrowed(self) -> bool:
        """Was anything chosen?"""
        return self != Asked(self.text)

    @property
    def only_kinds(self) -> bool:
        """Was nothing chosen but kinds? Names of schools and people know no theme, year or region."""
        return self == Asked(self.text, self.kinds)

    def about(self, text: str) -> "Asked":
        """The same question with another text."""
        return replace(self, text=clean(text))


def asked_by(text: str, chosen: Callable[[str], list[str]]) -> Asked:
    """Read a question from an address: `chosen` gives the values of a parameter (request.GET.getlist)."""

    def values(name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(clean(value)[:60] for value in chosen(name)[:MOST_CHOSEN] if clean(value)))

    years = tuple(int(year) for year in values("jaar") if re.fullmatch(r"[0-9]{4}", year))
    return Asked(clean(text), values("soort"), values("thema"), values("regio"), years, values("voor"))


def clean(text: str) -> str:
    """A text without null letters, line ends and doubled spaces, at most so long."""
    return " ".join(text[: 10 * LONGEST].replace("\x00", " ").split())[:LONGEST].strip()


@dataclass(frozen=True)
class Typed:
    """The words of a text: those that say what it is about, what must stand there literally, what must not."""

    words: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()


def typed(text: str) -> Typed:
    """Take a text apart: "quoted words" belong together, -word must not occur. Only small words: then those.

    >>> typed('hoe geef ik "goede feedback" -cursus')
    Typed(words=('goede', 'feedback'), phrases=(('goede', 'feedback'),), without=('cursus',))
    """
    phrases = tuple(phrase for quoted in _QUOTED.findall(text) if len(phrase := tuple(tokens(quoted))) > 1)
    without = tuple(word for taken in _NOT.findall(text) for word in tokens(taken))
    words = list(dict.fromkeys(tokens(_NOT.sub(" ", text))))
    return Typed(tuple((telling(words) or words)[:MOST_WORDS]), phrases[:3], without[:5])


def same_name(one: str, other: str) -> bool:
    """Are these two the same but for accents, capitals and signs?"""
    return tokens(fold(one)) == tokens(fold(other))
