"""The three likeliest codes for a note, learnt from what people coded: by its nearest neighbours.

Method: cosine over tf-idf of stems; the codes of the nearest notes vote with how near they are (T. Cover & P. Hart,
"Nearest neighbor pattern classification", *IEEE Trans. Inf. Theory* 13 (1967), 21-27; weighted by distance: S.
Dudani, *IEEE Trans. SMC* 6 (1976), 325-327). Neighbours were chosen above a model with weights because a person can
be shown why: the note that it looks like.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from kring.core.dutch.api import fold

from .words import weighed

LEAST_EXAMPLES = 20  # fewer coded notes teach nothing
LEAST_LIKENESS = 0.2  # cosine; what is further away says nothing
NEIGHBOURS = 9
MOST = 3
ABOUT_TEACHING = re.compile(
    r"\b(les(sen)? (te )?ge\w+|(geef|geeft|geven|gaf|gaven)\b[^.!?]{0,30}\bles(sen)?\b"
    r"|lesge\w+|lesgaf\w*|voor de (klas|groep)\b)"
)


@dataclass(frozen=True)
class Example:
    """A coded note: its number, its words, the code that people gave it."""

    note: int
    words: str
    code: str


@dataclass(frozen=True)
class Suggestion:
    """A code that may fit; share: its part of the vote, in hundredths; because: the coded note it looks like most."""

    code: str
    share: int
    because: int


@dataclass(frozen=True)
class Suggested:
    """Nothing or up to three suggestions for a note. too_few: there is not enough coded to learn from; teaching: the
    note is about teaching or not teaching oneself, where likeness of words misleads."""

    suggestions: tuple[Suggestion, ...] = ()
    too_few: bool = False
    teaching: bool = False


def is_about_teaching(words: str) -> bool:
    """Does a note speak of teaching or standing before a class? "Wel" or "geen" before it turns helps into hinders, and
    is one small word among many: the likeness of the whole hardly sees it.

    >>> is_about_teaching("Ik geef zelf geen les meer"), is_about_teaching("De lessen zijn kort")
    (True, False)
    """
    return bool(ABOUT_TEACHING.search(fold(words)))


def suggest(words: str, examples: Sequence[Example], *, note: int = 0) -> Suggested:
    """The likeliest codes for a note. In: its words, what people coded, its own number (never its own example).

    Out: Suggested; without suggestions when fewer than LEAST_EXAMPLES are coded, when they all have one code, or when
    nothing coded looks like it. The order of the examples does not matter.
    """
    teaching = is_about_teaching(words)
    known = sorted((one for one in examples if one.note != note), key=lambda one: (one.note, one.code))
    if len(known) < LEAST_EXAMPLES or len({one.code for one in known}) < 2:
        return Suggested(too_few=True, teaching=teaching)
    try:
        scale, rows = weighed([one.words for one in known])
    except ValueError:  # no stem anywhere
        return Suggested(too_few=True, teaching=teaching)
    from sklearn.neighbors import NearestNeighbors  # as in words.py

    search = NearestNeighbors(n_neighbors=len(known), metric="cosine", algorithm="brute").fit(rows)
    distances, places = search.kneighbors(scale.transform([words]))
    near = [(round(1 - float(far), 6), known[place]) for far, place in zip(distances[0], places[0], strict=True)]
    near.sort(key=lambda pair: (-pair[0], pair[1].note, pair[1].code))
    return Suggested(_votes([pair for pair in near[:NEIGHBOURS] if pair[0] >= LEAST_LIKENESS]), teaching=teaching)


def _votes(near: Sequence[tuple[float, Example]]) -> tuple[Suggestion, ...]:
    votes: dict[str, Fraction] = {}
    because: dict[str, int] = {}
    for likeness, one in near:
        votes[one.code] = votes.get(one.code, Fraction(0)) + Fraction(str(likeness))
        because.setdefault(one.code, one.note)
    whole = sum(votes.values(), Fraction(0))
    ordered = sorted(votes.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST]
    return tuple(Suggestion(code, round(100 * vote / whole), because[code]) for code, vote in ordered)
