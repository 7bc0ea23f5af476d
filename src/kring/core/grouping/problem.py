"""What is asked: people or distances, sizes, and what must hold. Plain data; every mistake is named here, in words.

People are numbered 0 … n − 1 in the order in which they came; groups 0 … G − 1.
"""

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt


class Unusable(ValueError):
    """The question itself cannot be right; the message says which part, and what to do."""


class Kind(StrEnum):
    """How two values of an attribute differ."""

    CATEGORY = "category"  # 0 or 1: the same or not
    NUMBER = "number"  # |x - y| / range
    ORDER = "order"  # as numbers, by place in the order of the levels: |rank - rank| / (levels - 1)
    PLACE = "place"  # kilometres between (latitude, longitude), divided by the largest among these people


@dataclass(frozen=True)
class Attribute:
    """One thing in which people differ, and how much it weighs.

    values: one per person; None is unknown, and adds no diversity to anybody. Numbers for NUMBER, (latitude,
    longitude) in degrees for PLACE, anything hashable for CATEGORY. For ORDER: positions in the order (0, 1, 2, …).
    kind: without one, a column of numbers is NUMBER and anything else CATEGORY. weight: above 0; only ratios matter.
    """

    name: str
    values: Sequence[Hashable]
    weight: float = 1.0
    kind: Kind | None = None

    def __post_init__(self) -> None:
        if self.kind is None:
            object.__setattr__(self, "kind", kind_of(self.values))
        if not (self.weight > 0 and math.isfinite(self.weight)):
            raise Unusable(f"The weight of {self.name} is {self.weight}; it must be above 0.")
        if self.kind in (Kind.NUMBER, Kind.ORDER):
            for place, value in enumerate(self.values):
                if value is not None and not is_number(value):
                    raise Unusable(f"{self.name}: person {place} has {value!r}, which is not a number.")
        if self.kind is Kind.PLACE:
            for place, value in enumerate(self.values):
                if value is not None and not is_place(value):
                    raise Unusable(f"{self.name}: person {place} has {value!r}, which is not (latitude, longitude).")

    @property
    def unknown(self) -> int:
        """Of how many people the value is unknown."""
        return sum(value is None for value in self.values)


def is_number(value: object) -> bool:
    """A finite number, and not True or False."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def is_place(value: object) -> bool:
    """(latitude, longitude) in degrees."""
    if not (isinstance(value, tuple) and len(value) == 2 and all(is_number(part) for part in value)):
        return False
    return abs(value[0]) <= 90 and abs(value[1]) <= 180


def kind_of(values: Sequence[Hashable]) -> Kind:
    """NUMBER when every known value is a number, else CATEGORY."""
    known = [value for value in values if value is not None]
    return Kind.NUMBER if known and all(is_number(value) for value in known) else Kind.CATEGORY


@dataclass(frozen=True)
class People:
    """Who are to be grouped. ids: how each is called in words, all different. At least one attribute."""

    ids: Sequence[str]
    attributes: Sequence[Attribute]

    def __post_init__(self) -> None:
        if len(set(self.ids)) != len(self.ids):
            twice = next(one for place, one in enumerate(self.ids) if one in self.ids[:place])
            raise Unusable(f"{twice} stands in the list twice.")
        if not self.attributes:
            raise Unusable("Name at least one attribute in which people may differ.")
        if sum(one.kind is Kind.PLACE for one in self.attributes) > 1:
            raise Unusable("Only one attribute can be a place.")
        for one in self.attributes:
            if len(one.values) != len(self.ids):
                raise Unusable(f"{one.name} has {len(one.values)} values for {len(self.ids)} people.")

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True)
class Apart:
    """People with the same value may not share a group: the same board, the same school. None: nobody's equal."""

    name: str
    values: Sequence[Hashable]


@dataclass(frozen=True)
class Pair:
    """Two people who may not share a group, and why: "named", "met in round 3"."""

    one: int
    other: int
    why: str = "named"


@dataclass(frozen=True)
class Quota:
    """Of these people at least `least` and at most `most` in every group (None: no upper limit).

    where_enough: when there are fewer than least × groups, as many groups as possible get `least`, and no group more.
    """

    name: str
    who: frozenset[int]
    least: int = 0
    most: int | None = None
    where_enough: bool = False


@dataclass(frozen=True)
class Slot:
    """A date and place. rooms: how many groups at once; seats: how many people in all (None: as the rooms allow)."""

    name: str
    rooms: int
    seats: int | None = None


@dataclass(frozen=True)
class Guide:
    """Somebody who leads one group and is not one of the people. apart: per name of an Apart the guide's own value.

    slots: the numbers of the slots in which they can; None: in all.
    """

    id: str
    apart: dict[str, Hashable] = field(default_factory=dict)
    slots: frozenset[int] | None = None


@dataclass(frozen=True)
class Rules:
    """What must hold in every grouping. All of it is optional.

    together: sets of people who stay in one group. available: per person the numbers of the slots in which they can;
    without it everybody can always. guides: one leads each group; there must be enough.
    """

    apart: Sequence[Apart] = ()
    pairs: Sequence[Pair] = ()
    together: Sequence[frozenset[int]] = ()
    quotas: Sequence[Quota] = ()
    slots: Sequence[Slot] = ()
    available: Sequence[frozenset[int]] | None = None
    guides: Sequence[Guide] = ()

    def check(self, n: int) -> None:
        """Raises Unusable when a rule names somebody or some slot that there is not."""
        for one in self.apart:
            if len(one.values) != n:
                raise Unusable(f"{one.name} has {len(one.values)} values for {n} people.")
        named = [pair.one for pair in self.pairs] + [pair.other for pair in self.pairs]
        named += [person for group in self.together for person in group]
        named += [person for quota in self.quotas for person in quota.who]
        if any(not 0 <= person < n for person in named):
            raise Unusable("A rule names somebody who is not in the list.")
        if any(pair.one == pair.other for pair in self.pairs):
            raise Unusable("A pair that may not meet names one person twice.")
        if self.available is not None and (not self.slots or len(self.available) != n):
            raise Unusable("Availability needs slots, and a line for every person.")
        slots = range(len(self.slots))
        if self.available and any(slot not in slots for can in self.available for slot in can):
            raise Unusable("Somebody is available in a slot that there is not.")
        if any(quota.most is not None and quota.most < quota.least for quota in self.quotas):
            raise Unusable("A quota asks for more than it allows.")


@dataclass(frozen=True)
class Sizes:
    """How large each group may be. least and most: one number per group, 1 ≤ least ≤ most."""

    least: tuple[int, ...]
    most: tuple[int, ...]

    @classmethod
    def of(cls, n: int, size: int | tuple[int, int] | Sequence[int], groups: int | str | None = None) -> "Sizes":
        """Sizes for n people: one number, (least, most), or a list with the size of every group.

        groups: how many; "most": as many as fit; None: the number that brings sizes nearest to the middle.
        Raises Unusable when n people cannot be divided so.

        >>> Sizes.of(25, (4, 6)).least
        (4, 4, 4, 4, 4)
        """
        if isinstance(size, list) or (isinstance(size, tuple) and len(size) != 2):
            return cls._listed(n, size, groups)
        least, most = (size, size) if isinstance(size, int) else size
        if not 1 <= least <= most:
            raise Unusable(
                f"A group of {least} to {most} people cannot be: the first must be 1 or more, and not above the second."
            )
        fewest, greatest = -(-n // most), n // least
        if n < least:
            raise Unusable(f"There are {n} people, fewer than one group of {least}.")
        if fewest > greatest:
            raise Unusable(
                f"{n} people cannot be divided into groups of {_span(least, most)}. "
                f"Allow {n // max(1, round(n / most))} to {-(-n // max(1, round(n / most)))}, for example."
            )
        if groups is None:
            middle = (least + most) / 2
            groups = min(range(fewest, greatest + 1), key=lambda count: (abs(n / count - middle), count))
        elif groups == "most":
            groups = greatest
        if not isinstance(groups, int) or not fewest <= groups <= greatest:
            raise Unusable(
                f"{n} people in groups of {_span(least, most)} make {_span(fewest, greatest)} groups, not {groups}."
            )
        return cls((least,) * groups, (most,) * groups)

    @classmethod
    def _listed(cls, n: int, size: Sequence[int], groups: int | str | None) -> "Sizes":
        if not size or any(one < 1 for one in size):
            raise Unusable("Every group in the list needs at least one person.")
        if sum(size) != n:
            raise Unusable(f"The sizes in the list add up to {sum(size)}, but there are {n} people.")
        if isinstance(groups, int) and groups != len(size):
            raise Unusable(f"The list has {len(size)} sizes, for {groups} groups.")
        return cls(tuple(size), tuple(size))

    def __len__(self) -> int:
        return len(self.least)


def _span(least: int, most: int) -> str:
    return str(least) if least == most else f"{least} to {most}"


@dataclass(frozen=True)
class Seconds:
    """Search until this many seconds on the clock that is handed in have passed (time.monotonic, time.process_time)."""

    seconds: float
    clock: Callable[[], float]


@dataclass(frozen=True)
class Rounds:
    """Search this many rounds, in each of which everybody is considered once. Same seed, same rounds: same bytes.

    A first descent and finding the temperatures take some dozens of rounds, also when fewer are asked.
    """

    rounds: int


@dataclass(frozen=True, eq=False)
class Matrix:
    """Distances between n things, when there are no attributes: n × n, symmetric, zeros on the diagonal.

    distances: whatever numpy reads as two-dimensional; kept as a copy in float64 that cannot be written. They may be
    below 0. Raises Unusable when it is not such a matrix.
    """

    distances: npt.NDArray[np.float64]

    def __post_init__(self) -> None:
        try:
            made = np.array(self.distances, np.float64)
        except (TypeError, ValueError):
            raise Unusable("The distances are not a table of numbers.") from None
        if made.ndim != 2 or made.shape[0] != made.shape[1] or not made.size:
            raise Unusable(f"The distances have the shape {made.shape}; as many rows as columns are needed.")
        if not np.isfinite(made).all():
            row, column = np.argwhere(~np.isfinite(made))[0]
            raise Unusable(f"The distance between {row} and {column} is not a finite number.")
        if made.diagonal().any():
            raise Unusable(f"{np.flatnonzero(made.diagonal())[0]} has a distance to itself; it must be 0.")
        if not np.array_equal(made, made.T):
            row, column = np.argwhere(made != made.T)[0]
            raise Unusable(f"The distance from {row} to {column} is another than back.")
        made.flags.writeable = False
        object.__setattr__(self, "distances", made)

    def __len__(self) -> int:
        return len(self.distances)
