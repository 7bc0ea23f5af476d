"""From words to what the database is asked. Pure: what is known of the words goes in, tsquery comes out.

Each word becomes a term: the word itself, words that mean the same, the parts of a compound, and where nobody knows
the word, those that come near. A term weighs more the fewer things it occurs in.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kring.core.dutch.api import split

SAME, IN_PARTS, NEAR = 0.7, 0.6, 0.8  # what another way of saying it counts beside the word itself
HEAD, ONE_OF = 0.4, 0.2  # when little is found: "tekort" for "lerarentekort"; one word of several that belong together

Phrase = tuple[tuple[str, ...], tuple[str, ...]]  # words, and their stems
Way = tuple[tuple[str, ...], float]  # words that must all stand there, and what they count


@dataclass(frozen=True)
class Known:
    """What is known of a word: its stem, in how many things a word of that stem stands, and the word exactly so."""

    stem: str
    often: int = 0
    exactly: int = 0


@dataclass(frozen=True)
class Facts:
    """What the database knows about the words of a question. `groups`: words that mean the same, each as its own
    words and their stems; `near`: for a word nobody knows, those that were perhaps meant, the likeliest first."""

    documents: int = 0
    known: Mapping[str, Known] = field(default_factory=dict)
    vocabulary: Mapping[str, int] = field(default_factory=dict)
    groups: Sequence[Sequence[Phrase]] = ()
    near: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Term:
    """One thing that is looked for: the ways to say it, each with what it counts, and how much the term weighs."""

    ways: tuple[Way, ...]
    weight: float
    looser: tuple[Way, ...] = ()  # ways that only count when little is found

    @property
    def query(self) -> str:
        return " | ".join(f"({all_words(words)})" for words, _ in self.ways)

    def loosened(self) -> "Term":
        """The same with every way to say it."""
        return Term(tuple(dict.fromkeys(self.ways + self.looser)), self.weight)


def terms_of(words: Sequence[str], facts: Facts) -> list[Term]:
    """The terms of a question, in its order; words that together have a synonym become one term."""
    terms: list[Term] = []
    place = 0
    while place < len(words):
        length, others = _same_as(words[place:], facts)
        some = words[place : place + max(1, length)]
        terms.append(_term(some, others, facts))
        place += len(some)
    return terms


def _term(words: Sequence[str], others: list[tuple[str, ...]], facts: Facts) -> Term:
    ways = [(apart(words), 1.0), *((apart(other), SAME) for other in others)]
    looser = [(apart([word]), ONE_OF) for word in words] if len(words) > 1 else []
    for word in words if len(words) == 1 else ():
        if "-" in word:
            ways.append(((word.replace("-", ""),), 1.0))
        if parts := split(word, facts.vocabulary):
            ways.append((parts, IN_PARTS))
            looser.append((parts[-1:], HEAD))
        ways += [((near,), NEAR) for near in facts.near.get(word, ())]
    return Term(tuple(dict.fromkeys(ways)), max(weight_of(word, facts) for word in words), tuple(looser))


def weight_of(word: str, facts: Facts) -> float:
    """How telling a word is: 1 when it stands everywhere, more the rarer it is. A compound nobody wrote is as rare as
    its rarest part, a word with a typing error as the word that was meant; what nobody knows tells nothing."""
    often = facts.known[word].often if word in facts.known else 0
    if not often:
        parts = split(word, facts.vocabulary) or tuple(facts.near.get(word, ())[:1])
        often = min((facts.vocabulary.get(part, 0) for part in parts), default=facts.documents)
    return 1.0 + math.log((facts.documents + 1) / (min(often, facts.documents) + 1))


def _same_as(words: Sequence[str], facts: Facts) -> tuple[int, list[tuple[str, ...]]]:
    """How many words from the first on have a synonym together (the longest such run), and their synonyms."""
    stems = [facts.known[word].stem if word in facts.known else word for word in words]
    found: dict[int, list[tuple[str, ...]]] = {}
    for group in facts.groups:
        for _, member in group:
            if member and tuple(stems[: len(member)]) == member:
                found.setdefault(len(member), []).extend(other for other, its in group if its != member)
    longest = max(found, default=0)
    return longest, list(dict.fromkeys(found.get(longest, [])))


def apart(words: Sequence[str]) -> tuple[str, ...]:
    """The words with those that hyphens join apart, as PostgreSQL keeps them."""
    return tuple(part for word in words for part in word.split("-") if part)


def all_words(words: Sequence[str]) -> str:
    return " & ".join(apart(words))


def all_of(terms: Sequence[Term]) -> str:
    return " & ".join(f"({term.query})" for term in terms)


def any_of(terms: Sequence[Term]) -> str:
    return " | ".join(term.query for term in terms)


def literally(phrases: Sequence[Sequence[str]], without: Sequence[str]) -> str:
    """What must stand there word for word, and what must not stand there; "" for nothing."""
    musts = [" <-> ".join(apart(phrase)) for phrase in phrases]
    return " & ".join([*(f"({must})" for must in musts), *(f"!({all_words([word])})" for word in without)])
