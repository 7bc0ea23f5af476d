"""What holds for practices. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import TypeVar

from kring.core.days.api import anniversary

T = TypeVar("T")

OLD_AFTER = 3  # years; then readers are told that a practice may have been overtaken
MOST_THEMES = 6
MOST_STEPS = 20
NEEDED = ("title", "problem", "steps", "effect", "evidence", "audience")  # before it can be offered


def checked_codes(codes: Iterable[str], most: int = MOST_THEMES) -> list[str]:
    """Each code once, in a fixed order."""
    return sorted(set(codes))[:most]


def steps_of(text: str) -> list[str]:
    """Steps from lines of text: blank lines go, and so do numbers and dashes that people type before a step.

    >>> steps_of("1. Kies een groep\\n\\n- Kijk een les mee")
    ['Kies een groep', 'Kijk een les mee']
    """
    lines = (_without_mark(" ".join(line.split())) for line in text.splitlines())
    return [line for line in lines if line]


def _without_mark(line: str) -> str:
    head, _, rest = line.partition(" ")
    return rest.strip() if head in ("-", "*", "•") or (head.rstrip(".)").isdigit() and head[-1] in ".)") else line


def is_old(published: date, today: date) -> bool:
    """Is a practice older than three years: from the day after the third anniversary of its text on?

    >>> is_old(date(2023, 11, 26), date(2026, 11, 26)), is_old(date(2023, 11, 26), date(2026, 11, 27))
    (False, True)
    """
    return today > anniversary(published, OLD_AFTER)


def missing(text: Mapping[str, object]) -> list[str]:
    """Which of the needed parts are still empty, in the order in which they are asked."""
    return [name for name in NEEDED if not text.get(name)]


@dataclass(frozen=True)
class Piece:
    """A piece of text in both versions ("same"), only in the earlier ("gone") or only in the later ("new")."""

    kind: str
    text: str


def differences(before: str, after: str) -> list[Piece]:
    """Word by word what became different; joined, "same" and "new" give the later text back."""
    old, new = _words(before), _words(after)
    found: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Piece("same", "".join(new[j1:j2])))
            continue
        if i2 > i1:
            found.append(Piece("gone", "".join(old[i1:i2])))
        if j2 > j1:
            found.append(Piece("new", "".join(new[j1:j2])))
    return found


def _words(text: str) -> list[str]:
    """Words, each with the space before it."""
    words: list[str] = []
    for letter in text:
        starts = not words or (letter.isspace() and not words[-1][-1:].isspace())
        if starts:
            words.append(letter)
        else:
            words[-1] += letter
    return words


MOST_ASKED = 3  # people with whom one question lies
MOST_IN_A_MONTH = 2  # questions that one person gets


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be asked. fit: 3 author of the practice, 2 tried it, 1 the theme; alike: how many grounds of
    their schools are those of the asker's; asked: how often in the last year; lately: of which in the last month."""

    person_id: int
    boards: frozenset[str] = frozenset()
    fit: int = 1
    alike: int = 0
    asked: int = 0
    lately: int = 0
    last: date | None = None


def choose(
    candidates: Collection[Candidate], *, asker: int, boards: Collection[str], held: Collection[int] = (),
    passed: Collection[int] = (),
) -> list[int]:  # fmt: skip
    """Whom to ask now, best first: so many that with those who hold the question already it lies with three at most.

    asker and boards: who asks, and the boards they work for; held: who has the question or answered it; passed: who
    passed it on. Never the asker, never twice the same person, nobody who was asked twice this month. Who works for
    the asker's own board comes in only when there is nobody else at all.

    Those who know the practice come first, then schools that are much alike; among equals who was asked least, and
    longest ago.
    """
    free = [one for one in candidates if one.person_id != asker]
    others = [one for one in free if not one.boards & set(boards)] or free
    done = {*held, *passed}
    able = [one for one in others if one.person_id not in done and one.lately < MOST_IN_A_MONTH]
    places = max(0, MOST_ASKED - len(set(held)))
    chosen = list(dict.fromkeys(one.person_id for one in sorted(able, key=_turn)))
    return chosen[:places]


MUCH_ALIKE = 3  # of the five grounds


def _turn(one: Candidate) -> tuple[int, bool, int, date, int, int]:
    return (
        -one.fit, one.alike < MUCH_ALIKE, one.asked, one.last or date.min, -one.alike, one.person_id,
    )  # fmt: skip


def likeness(one: Sequence[str], other: Sequence[str]) -> int:
    """How many grounds two schools share; an unknown ground is shared with nobody."""
    return sum(a == b and a not in ("", "unknown") for a, b in zip(one, other, strict=True))


STEP = 10  # figures move on by tens, so that nobody sees the last one come in


def counted(trials: Sequence[T], threshold: int) -> list[T]:
    """The trials that the figures are made of, from all of them, oldest first: by tens, or none.

    >>> len(counted("a" * 27, 10)), len(counted("a" * 9, 10))
    (20, 0)
    """
    whole = len(trials) // STEP * STEP
    return list(trials[:whole]) if whole >= threshold else []
