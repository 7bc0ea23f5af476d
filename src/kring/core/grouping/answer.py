"""What comes out: who sits where, how diverse that is, and how good that is at best."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Aim(StrEnum):
    """What is made as large as can be."""

    SUM = "sum"  # the diversity of all groups together
    WORST = "worst"  # that of the least diverse group


@dataclass(frozen=True)
class Grouping:
    """A grouping that keeps to every rule.

    group: per person their group. slot: per group its slot (empty without slots). guide: per group its guide (empty
    without). diversity: sum of distances over all pairs within groups, 0 or more. bound: what no grouping can exceed;
    None when nothing useful is known (a plain matrix). random: what random groups of these sizes have on average.
    rounds: how often everybody was considered. stopped: somebody ended the search before its budget.
    """

    group: tuple[int, ...]
    slot: tuple[int, ...]
    guide: tuple[int, ...]
    sizes: tuple[int, ...]
    diversity: float
    bound: float | None
    random: float
    rounds: int
    stopped: bool

    @property
    def share(self) -> float | None:
        """Diversity as a part of the bound, 0 to 1: "at least this part of what is possible at all"."""
        if self.bound is None:
            return None
        return min(1.0, self.diversity / self.bound) if self.bound > 0 else 1.0

    def members(self, group: int) -> tuple[int, ...]:
        """The people of a group."""
        return tuple(person for person, theirs in enumerate(self.group) if theirs == group)


@dataclass(frozen=True)
class Before:
    """A grouping that people know already: per id the group, and the slot and guide of every group (or empty)."""

    group: Mapping[str, int]
    slot: tuple[int, ...] = ()
    guide: tuple[int, ...] = ()


@dataclass(frozen=True)
class Move:
    """Somebody goes from a group, by its number before (None: they are new), to a group, by its number now."""

    id: str
    from_group: int | None
    to_group: int


@dataclass(frozen=True)
class Repaired:
    """A grouping close to the one before, and what is different.

    kept: per group the number it had before; None: it is new. left: ids that were there and are no longer.
    """

    grouping: Grouping
    kept: tuple[int | None, ...]
    moves: tuple[Move, ...]
    left: tuple[str, ...]


@dataclass(frozen=True)
class Spread:
    """One attribute: the mean distance of two people out of all, and of two people within each group; 0 to 1."""

    name: str
    whole: float
    groups: tuple[float, ...]
    unknown: int


@dataclass(frozen=True)
class Why:
    """What somebody adds to a group: per attribute the mean distance to its other people, and to all people."""

    id: str
    group: int
    here: Mapping[str, float]
    whole: Mapping[str, float]
    others: tuple[float, ...]  # per group the mean distance to its people, all attributes together


@dataclass(frozen=True)
class Cost:
    """The cheapest way to bring somebody into a group. swapped: who comes back for them (None: nobody has to).

    change: of the diversity; below 0 it costs. possible: False when every way breaks a rule; then change is 0.
    """

    id: str
    group: int
    swapped: str | None
    change: float
    possible: bool
