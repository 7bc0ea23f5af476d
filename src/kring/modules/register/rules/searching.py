"""Finding a leader by a name as people type it: typos, accents, particles, and a place, school or board beside it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

# Parts of a surname that hardly tell people apart; as typed, also shortened.
PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "het",
        "ten",
        "ter",
        "te",
        "in",
        "op",
        "aan",
        "bij",
        "uit",
        "du",
        "des",
        "di",
        "da",
        "del",
        "la",
        "le",
        "el",
        "al",
        "vd",
        "v",
        "d",
        "t",
        "s",
    ]
)
SHORTEST = 2
LONGEST = 100
SHORT_NAME = 5  # up to here trigrams say too little, and all names one typo away are looked up instead
GOOD_ENOUGH = 0.6
LETTERS = "abcdefghijklmnopqrstuvwxyz"
FOLDED = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ł": "l", "ð": "d", "þ": "th", "ı": "i"})


class BadQuery(ValueError):
    """Nothing to search by: empty, only signs, or only particles."""


@dataclass(frozen=True)
class Query:
    """What is looked for: the whole text in small letters, its telling words, and the words of the place or school."""

    text: str
    words: tuple[str, ...]
    where: tuple[str, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """Somebody who might be meant, in small letters without accents."""

    given: str
    family: str
    where: str = ""


def plain(text: str) -> str:
    """Small letters without accents, one space between words; signs other than the hyphen become spaces.

    >>> plain("  Müller-d'Hondt, v.d. ")
    'muller-d hondt v d'
    """
    spread = unicodedata.normalize("NFKD", text.lower().translate(FOLDED))
    bare = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return re.sub(r"\s+", " ", re.sub(r"[^a-z0-9-]", " ", bare)).strip(" -")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text that tell something: no particles.

    >>> words_of("jan van der berg-de vries")
    ('jan', 'berg', 'vries')
    """
    return tuple(word for word in re.split(r"[ -]+", text) if word and word not in PARTICLES)


def read_query(name: str, where: str = "") -> Query:
    """Read what was typed. Raises BadQuery when no word of two letters is left (empty, wildcards, only "van der").

    >>> read_query("de Vries", "Utrecht")
    Query(text='de vries', words=('vries',), where=('utrecht',))
    """
    text = plain(name[:LONGEST])
    words = tuple(
        word for word in words_of(text) if len(word) >= SHORTEST and any(letter in LETTERS for letter in word)
    )
    if not words:
        raise BadQuery(name)
    return Query(text, words[:6], words_of(plain(where[:LONGEST]))[:6])


def variants(word: str) -> frozenset[str]:
    """The word and everything one typo away: a letter less, more, other, or two swapped.

    >>> {"bos", "bs", "bois", "bas", "obs"} <= variants("bos")
    True
    """
    splits = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    less = {left + right[1:] for left, right in splits if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1}
    other = {left + letter + right[1:] for left, right in splits if right for letter in LETTERS}
    more = {left + letter + right for left, right in splits for letter in LETTERS}
    return frozenset({word} | less | swapped | other | more)


def distance(one: str, other: str, most: int = 2) -> int:
    """How many typos (letter less, more, other, two swapped) lie between two words; most + 1 when there are more.

    >>> distance("jansen", "janssen"), distance("visser", "vissre"), distance("smit", "bakker")
    (1, 1, 3)
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i] + [0] * len(other)
        for j, b in enumerate(other, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                row[j] = min(row[j], earlier[j - 2] + 1)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


@lru_cache(maxsize=20_000)
def likeness(typed: str, held: str) -> float:
    """How well a typed word fits a held one: 1 the same, 0 not at all; a beginning fits nearly as well.

    >>> likeness("jansen", "jansen"), likeness("jansen", "bakker")
    (1.0, 0.0)
    """
    if typed == held:
        return 1.0
    if held.startswith(typed):
        return 0.8 + 0.15 * len(typed) / len(held)
    allowed = 1 if len(typed) <= SHORT_NAME else 2
    if len(set(typed) ^ set(held)) > 2 * allowed:  # one typo changes at most two letters: quick to see
        return 0.0
    typos = distance(typed, held, allowed)
    if typos <= allowed:
        return max(0.62, 0.95 - typos / max(len(typed), len(held)))
    return 0.0


def score(query: Query, candidate: Candidate) -> float:
    """How well this person fits, 0 to 1; 0 when nobody would mean them.

    A word of the query must fit the surname; other words may fit the given name, or a place, school or board. Whoever
    asks for a place as well gets only people there.
    """
    family = (*(words_of(candidate.family) or (candidate.family,)), candidate.family.replace("-", "").replace(" ", ""))
    around = words_of(candidate.where)
    if query.where and not all(_best(word, around) >= GOOD_ENOUGH for word in query.where):
        return 0.0
    by_family = [_best(word, family) for word in query.words]
    if max(by_family) < GOOD_ENOUGH:
        return 0.0
    given = words_of(candidate.given)
    fits = [
        fit if fit >= 0.9 else max(fit, 0.9 * _best(word, given), 0.9 * _best(word, around))
        for word, fit in zip(query.words, by_family, strict=True)
    ]
    share = sum(fits) / len(fits)
    if min(fits) < GOOD_ENOUGH:  # a word that fits nothing: perhaps somebody of that name, hardly this one
        return 0.5 * share
    return 0.85 * share + 0.15 * max(by_family)


def _best(typed: str, held: Sequence[str]) -> float:
    return max((likeness(typed, word) for word in held), default=0.0)
