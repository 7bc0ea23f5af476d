"""Groups that were made, with what people want to know of them. No words here: figures."""

import math
import statistics
from argparse import Namespace
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from kring.core.grouping import Grouping, People, Rules, Spread

from .asking import Seen
from .tables import Table


def percent_down(part: float, whole: float | None) -> float | None:
    """A share as a percentage with two decimals, rounded down so that "at least" stays true; None when unknown.

    >>> percent_down(0.99978, 1), percent_down(1, None)
    (99.97, None)
    """
    if whole is None:
        return None
    if whole <= 0:
        return 100.0  # all are alike: nothing more is possible
    return math.floor(part / whole * 10_000 + 1e-9) / 100


@dataclass(frozen=True)
class Outcome:
    """The question, the answer, and how the answer is spread. seconds: how long the search took.

    widened: groups as equal as can be were asked, and could not be made or found. unread: columns in the
    file of guides that said nothing.
    """

    table: Table
    options: Namespace
    people: People
    seen: tuple[Seen, ...]
    rules: Rules
    grouping: Grouping
    spreads: tuple[Spread, ...]
    means: tuple[float, ...]
    seconds: float
    widened: bool = False
    unread: tuple[str, ...] = ()

    @cached_property
    def members(self) -> tuple[tuple[int, ...], ...]:
        """The people of every group, in the order of the list."""
        made: list[list[int]] = [[] for _ in self.means]
        for person, group in enumerate(self.grouping.group):
            made[group].append(person)
        return tuple(tuple(one) for one in made)

    @property
    def sizes(self) -> dict[int, int]:
        """How many groups there are of each size, the smallest first."""
        return dict(sorted(Counter(map(len, self.members)).items()))

    @property
    def share(self) -> float | None:
        """At least this percentage of the diversity that is possible at all."""
        return percent_down(self.grouping.diversity, self.grouping.bound)

    @property
    def random_share(self) -> float | None:
        """What groups by lot reach, on average, as a percentage of what is possible at all."""
        return percent_down(self.grouping.random, self.grouping.bound)

    @property
    def above_random(self) -> float | None:
        """How many percent more than by lot."""
        by_lot = self.grouping.random
        return round((self.grouping.diversity / by_lot - 1) * 100, 2) if by_lot > 0 else None

    @cached_property
    def quartiles(self) -> tuple[float, float, float]:
        """Lower quartile, median and upper quartile of the groups' mean distances."""
        if len(self.means) < 2:
            return (self.means[0],) * 3
        low, middle, high = statistics.quantiles(self.means, n=4, method="inclusive")
        return low, middle, high

    @property
    def worst(self) -> int:
        """The group that is least diverse."""
        return min(range(len(self.means)), key=self.means.__getitem__)

    def slot_of(self, group: int) -> str:
        """When and where a group meets; "" without slots."""
        return self.rules.slots[self.grouping.slot[group]].name if self.grouping.slot else ""

    def guide_of(self, group: int) -> str:
        """Who leads a group; "" without guides."""
        return self.rules.guides[self.grouping.guide[group]].id if self.grouping.guide else ""
