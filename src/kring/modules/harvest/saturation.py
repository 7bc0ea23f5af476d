"""Do new groups still bring new aspects? Pure: sets of aspects in, a curve and an estimate out.

Sources: the curve of new codes per conversation is what G. Guest, A. Bunce & L. Johnson counted ("How many interviews
are enough?", *Field Methods* 18 (2006), 59-82). How many aspects nobody named yet: Chao2, for things seen or not seen
per group (A. Chao, "Estimating the population size for capture-recapture data with unequal catchability", *Biometrics*
43 (1987), 783-791), in its form without division by zero. What one further group would bring: the extrapolation of R.
Colwell et al., *Journal of Plant Ecology* 5 (2012), 3-21, for one sampling unit more. Chao2 is a lower bound.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction

LEAST_GROUPS = 3  # with fewer groups an estimate is a guess


@dataclass(frozen=True)
class Step:
    """A group in order of meeting: how many aspects it named, how many of these were new, how many are known then."""

    group: str
    named: int
    new: int
    known: int


@dataclass(frozen=True)
class Saturation:
    """The curve, and with enough groups: how many aspects nobody named yet, and how many a further group would bring
    (both None with fewer than LEAST_GROUPS groups)."""

    steps: tuple[Step, ...]
    unseen: Fraction | None
    next_new: Fraction | None

    @property
    def known(self) -> int:
        return self.steps[-1].known if self.steps else 0


def saturation(groups: Sequence[tuple[str, AbstractSet[Hashable]]]) -> Saturation:
    """The curve of new aspects per group, in the order given.

    >>> found = saturation([("A", {1, 2}), ("B", {2, 3}), ("C", {2})])
    >>> [step.new for step in found.steps], found.known, found.unseen, found.next_new
    ([2, 1, 0], 3, Fraction(2, 3), Fraction(1, 3))
    """
    known: set[Hashable] = set()
    steps = []
    for name, aspects in groups:
        new = len(aspects - known)
        known |= aspects
        steps.append(Step(name, len(aspects), new, len(known)))
    if len(groups) < LEAST_GROUPS:
        return Saturation(tuple(steps), None, None)
    seen = Counter(aspect for _, aspects in groups for aspect in aspects)
    times = Counter(seen.values())
    unseen = _unseen(len(groups), times[1], times[2])
    return Saturation(tuple(steps), unseen, _next(len(groups), times[1], unseen))


def _unseen(groups: int, once: int, twice: int) -> Fraction:
    """Chao2: (T-1)/T times Q1²/2Q2, or Q1(Q1-1)/2 when nothing was named by exactly two groups."""
    rest = Fraction(once * once, 2 * twice) if twice else Fraction(once * (once - 1), 2)
    return Fraction(groups - 1, groups) * rest


def _next(groups: int, once: int, unseen: Fraction) -> Fraction:
    """Unseen times the chance that one more group names one of them: Q1 / (Q1 + T x unseen)."""
    return unseen * once / (once + groups * unseen) if once else Fraction(0)
