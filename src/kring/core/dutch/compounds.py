"""Splitting Dutch compounds by a vocabulary: "lerarentekort" is leraren and tekort.

The parts must be known words with perhaps a linking sound between them. Of several ways the one with the fewest parts
wins, then the one whose parts are most frequent together: the geometric mean of their frequencies, after Koehn and
Knight, "Empirical methods for compound splitting" (EACL 2003).
"""

import math
from collections.abc import Iterable, Mapping

from .tokens import STOP

LEAST = 4  # letters in a part: below that nearly every word falls apart into something
LONGEST = 40  # letters; the longest words that people write stay below it
MOST_PARTS = 4
LINKS = ("", "s", "e", "n", "en")  # personeel-s-tekort, paard-e-kracht, ouder-en-raad

Way = tuple[float, tuple[str, ...]]  # the sum of the logarithms of the frequencies, and the parts


def split(word: str, known: Mapping[str, int], *, least: int = LEAST) -> tuple[str, ...]:
    """The known words of which a word is made, in order; empty when it is not made of them.

    In: a folded word, and how often each known word occurs (any number from 0; only their order matters). A hyphen
    always separates.

    >>> split("lerarentekort", {"leraren": 40, "leraar": 50, "tekort": 9})
    ('leraren', 'tekort')
    >>> split("personeelsbeleid", {"personeel": 8, "beleid": 12})
    ('personeel', 'beleid')
    >>> split("tekort", {"tekort": 9})
    ()
    """
    halves = [half for half in word.split("-") if half]
    if len(halves) > 1:
        return tuple(part for half in halves for part in split(half, known, least=least) or (half,))
    if not 2 * least <= len(word) <= LONGEST:
        return ()
    best: dict[tuple[int, int], Way | None] = {}
    for parts in range(2, MOST_PARTS + 1):
        if way := _way(word, 0, parts, known, least, best):
            return way[1]
    return ()


def pieces(word: str, *, least: int = LEAST) -> set[str]:
    """Every piece that could be a part of this word: what to look up before `split` is asked.

    >>> sorted(pieces("schoolplan", least=5))
    ['lplan', 'schoo', 'school', 'schoolp', 'schoolpl', 'schoolpla']
    """
    return {
        half[start:end]
        for half in word.split("-")
        if 2 * least <= len(half) <= LONGEST
        for start in range(len(half) - least + 1)
        for end in range(start + least, len(half) + 1)
        if end - start < len(half) and (start == 0 or start >= least)
    }


def split_all(words: Iterable[str], known: Mapping[str, int], *, least: int = LEAST) -> dict[str, tuple[str, ...]]:
    """The parts of each word that has any."""
    found = {word: split(word, known, least=least) for word in words}
    return {word: parts for word, parts in found.items() if parts}


def _way(
    word: str, start: int, parts: int, known: Mapping[str, int], least: int, best: dict[tuple[int, int], Way | None]
) -> Way | None:
    """The best way to make the word from `start` on of exactly so many parts; each place is worked out once."""
    if (start, parts) not in best:
        ways = [_alone(word[start:], known)] if parts == 1 else list(_begun(word, start, parts, known, least, best))
        best[start, parts] = max((way for way in ways if way), default=None)
    return best[start, parts]


def _begun(
    word: str, start: int, parts: int, known: Mapping[str, int], least: int, best: dict[tuple[int, int], Way | None]
) -> Iterable[Way]:
    for end in range(start + least, len(word) - least + 1):
        first = _alone(word[start:end], known)
        if not first:
            continue
        for link in LINKS:
            if word.startswith(link, end) and len(word) - end - len(link) >= least:
                rest = _way(word, end + len(link), parts - 1, known, least, best)
                if rest:
                    yield first[0] + rest[0], first[1] + rest[1]


def _alone(word: str, known: Mapping[str, int]) -> Way | None:
    """One part; one is added to its frequency so that a rare word is not nothing."""
    return (math.log(known[word] + 1), (word,)) if word in known and word not in STOP else None
