"""What holds in a harvest: codes, who codes what, what is settled, what is left. Pure."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from .states import Direction

FEWEST_SHARE, MOST_SHARE = 0, 100


@dataclass(frozen=True, order=True)
class Code:
    """A code: an aspect does something to a competence. aspect 0: there is nothing to code in the note."""

    aspect: int = 0
    competence: str = ""  # "": of none in particular
    direction: str = ""

    def __str__(self) -> str:
        return f"{self.aspect}:{self.competence}:{self.direction}"

    @classmethod
    def parse(cls, text: str) -> "Code":
        """The code written as "3:po-c1:helps"; raises ValueError for anything else.

        >>> Code.parse("3:po-c1:helps"), Code.parse("0::")
        (Code(aspect=3, competence='po-c1', direction='helps'), Code(aspect=0, competence='', direction=''))
        """
        parts = text.split(":")
        if len(parts) != 3 or not (parts[0].isascii() and parts[0].isdecimal() and len(parts[0]) < 19):
            raise ValueError(f"not a code: {text!r}")
        aspect = int(parts[0])
        if aspect == 0:
            if parts[1] or parts[2]:
                raise ValueError(f"not a code: {text!r}")
            return cls()
        return cls(aspect, parts[1], Direction(parts[2]).value)


def deal(
    notes: Iterable[int], coders: Sequence[int], double: int, dealt: Collection[tuple[int, int]] = ()
) -> list[tuple[int, int]]:
    """Who codes which notes: (note, coder). In: the notes, the coders in a fixed order, of 100 notes how many two
    people code, what was dealt before (it stays). Out: what is dealt now; all get about as much, doubles lie evenly.

    >>> deal([1, 2, 3, 4], [7, 8], 50)
    [(1, 7), (2, 8), (2, 7), (3, 8), (4, 7), (4, 8)]
    """
    known = {note for note, _ in dealt}
    load = Counter(coder for _, coder in dealt)
    fresh = sorted(set(notes) - known)
    made: list[tuple[int, int]] = []
    if not coders:
        return made
    for place, note in enumerate(fresh, start=len(known)):
        twice = (place + 1) * double // 100 > place * double // 100 and len(coders) > 1
        for coder in sorted(coders, key=lambda one: (load[one], coders.index(one)))[: 2 if twice else 1]:
            load[coder] += 1
            made.append((note, coder))
    return made


def settled(codes: Sequence[Code | None], verdict: Code | None) -> Code | None:
    """The code of a note. codes: of everybody it was dealt to, None while they did not code it. None: nobody knows yet.

    >>> a, b = Code(1, "", "helps"), Code(1, "", "hinders")
    >>> settled([a, a], None) == a, settled([a, None], None), settled([a, b], None), settled([a, b], b) == b
    (True, None, None, True)
    """
    if verdict is not None:
        return verdict
    if not codes or None in codes or len(set(codes)) > 1:
        return None
    return codes[0]


def differ(codes: Sequence[Code | None]) -> bool:
    """Did everybody code it, and not alike?"""
    return bool(codes) and None not in codes and len(set(codes)) > 1


@dataclass(frozen=True)
class Counted:
    """A cell of the matrix: the notes in which this aspect helps this competence, and those in which it hinders."""

    helps: tuple[int, ...] = ()
    hinders: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        return len(self.helps) + len(self.hinders)


def matrix(codes: Mapping[int, Code]) -> dict[tuple[int, str], Counted]:
    """By (aspect, competence) the notes behind it, in order of their number; notes without an aspect stand nowhere.

    >>> matrix({5: Code(1, "c", "helps"), 4: Code(1, "c", "hinders"), 6: Code()})
    {(1, 'c'): Counted(helps=(5,), hinders=(4,))}
    """
    found: dict[tuple[int, str], dict[str, list[int]]] = {}
    for note, code in sorted(codes.items()):
        if code.aspect:
            place = found.setdefault((code.aspect, code.competence), {"helps": [], "hinders": []})
            place[code.direction].append(note)
    return {key: Counted(tuple(cell["helps"]), tuple(cell["hinders"])) for key, cell in found.items()}


def left(notes: Iterable[int], outcomes: Collection[int]) -> list[int]:
    """The notes of which nobody said yet what becomes of them.

    >>> left([3, 1, 2], {2})
    [3, 1]
    """
    return [note for note in notes if note not in outcomes]


def unfounded(notes: Collection[int], confirmed: bool, is_head: bool, known: Collection[int]) -> bool:
    """Does a sentence still wait for somebody: it stands on no note that is there, and nobody stands for it?

    >>> unfounded([], False, False, {1}), unfounded([1], False, False, {1}), unfounded([2], False, False, {1})
    (True, False, True)
    """
    return not (is_head or confirmed or set(notes) & set(known))
