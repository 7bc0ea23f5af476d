"""What may be shown of whom, and which card a scan picks: pure, facts in, an answer out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from .states import MOVES, Phase

THRESHOLD = 4  # of this talk: from so many on, answers of a side are shown without telling it beforehand
LEVELS = (1, 2, 3, 4)


@dataclass(frozen=True)
class SideFacts:
    """How many of a side take part and are ready, and whether it was told that its answers are recognisable.

    lost: how many were set aside because they were not ready. opener: how many of `joined` opened the talk (0 or 1):
    they know their own answers, so they make nobody else less recognisable.
    """

    joined: int
    finished: int
    told: bool
    lost: int = 0
    opener: int = 0


@dataclass(frozen=True)
class Ranked:
    """A dimension in the outcome of a scan: its number, the middle answer, how far answers lie apart, of how many."""

    number: int
    middle: float
    spread: int
    n: int


def may_move(current: Phase, to: Phase) -> bool:
    """Can a talk go from this phase to that one?

    >>> may_move(Phase.INVITE, Phase.ALONE), may_move(Phase.INVITE, Phase.COMPARE)
    (True, False)
    """
    return to in MOVES[current]


def is_recognisable(side: SideFacts) -> bool:
    """Is this side so small that its answers can be traced, so that it must be told before it starts?

    >>> is_recognisable(SideFacts(3, 0, told=False)), is_recognisable(SideFacts(4, 0, told=False))
    (True, False)
    >>> is_recognisable(SideFacts(4, 0, told=False, opener=1))
    True
    """
    return side.joined - side.opener < THRESHOLD


def is_shown(side: SideFacts) -> bool:
    """May the answers of this side be shown: all of a side that was told, or enough of a side that was not?

    A side that was told was promised that everybody would be ready: once somebody was set aside it is never shown.

    >>> is_shown(SideFacts(3, 3, told=True)), is_shown(SideFacts(3, 2, told=True))
    (True, False)
    >>> is_shown(SideFacts(2, 2, told=True, lost=1)), is_shown(SideFacts(4, 4, told=False, lost=1))
    (False, True)
    >>> is_shown(SideFacts(6, 3, told=False)), is_shown(SideFacts(4, 4, told=False, opener=1))
    (False, False)
    """
    if side.told:
        return side.lost == 0 < side.finished == side.joined
    return side.finished - side.opener >= THRESHOLD


def waits_for_everybody(side: SideFacts) -> bool:
    """Is somebody of this side still busy, so that going on would erase what they wrote?

    >>> waits_for_everybody(SideFacts(6, 5, told=False)), waits_for_everybody(SideFacts(3, 3, told=True))
    (True, False)
    """
    return side.finished < side.joined


def distribution(levels: Sequence[int]) -> tuple[int, int, int, int]:
    """How often each level was chosen.

    >>> distribution([1, 2, 2, 4])
    (1, 2, 0, 1)
    """
    one, two, three, four = (levels.count(level) for level in LEVELS)
    return one, two, three, four


def most_chosen(counts: Sequence[int]) -> tuple[int, ...]:
    """The levels that were chosen most often; none when nobody chose.

    >>> most_chosen((1, 2, 0, 1)), most_chosen((0, 2, 2, 0)), most_chosen((0, 0, 0, 0))
    ((2,), (2, 3), ())
    """
    top = max(counts)
    return tuple(level for level, n in zip(LEVELS, counts, strict=True) if n == top) if top else ()


def ranking(answers: Mapping[int, Sequence[int]]) -> list[Ranked]:
    """The dimensions of a scan, the first to talk about first.

    Lowest middle answer first; of equal ones the one on which answers lie furthest apart; then the lowest number. In:
    the levels that may be shown, by number of the dimension; one without answers is left out.

    >>> [one.number for one in ranking({1: [3, 3, 3], 2: [1, 2, 4], 3: [2, 2, 2], 4: []})]
    [2, 3, 1]
    """
    ranked = [
        Ranked(number, median(levels), max(levels) - min(levels), len(levels))
        for number, levels in answers.items()
        if levels
    ]
    return sorted(ranked, key=lambda one: (one.middle, -one.spread, one.number))


def lacks_action(with_action: Sequence[str], reasons: Mapping[str, str], sides: Sequence[str]) -> list[str]:
    """The sides that have no action and of which nobody said why not.

    >>> lacks_action(["school"], {"board": " "}, ["school", "board"])
    ['board']
    """
    return [side for side in sides if side not in with_action and not reasons.get(side, "").strip()]
