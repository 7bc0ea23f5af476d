"""A slow and obvious engine: every pair looked at, every grouping tried."""

import itertools
import math
from collections.abc import Iterator, Sequence
from typing import Any

from kring.core import grouping
from kring.core.grouping import Kind


def differ(attribute: grouping.Attribute, one: int, other: int) -> float:
    """The distance of two people in one attribute, 0 to 1."""
    values: Sequence[Any] = attribute.values
    if values[one] is None or values[other] is None:
        return 0.0
    if attribute.kind is Kind.CATEGORY:
        return float(values[one] != values[other])
    if attribute.kind is Kind.PLACE:
        known = [value for value in values if value is not None]
        far = max((apart(a, b, known) for a, b in itertools.combinations(known, 2)), default=0.0)
        return apart(values[one], values[other], known) / far if far else 0.0
    known = [value for value in values if value is not None]
    span = max(known) - min(known)
    return abs(values[one] - values[other]) / span if span else 0.0


def apart(a: tuple[float, float], b: tuple[float, float], known: Sequence[tuple[float, float]]) -> float:
    """Metres on a plane around the middle of all known places."""
    middle = math.radians(sum(place[0] for place in known) / len(known))
    north, east = math.radians(a[0] - b[0]), math.radians(a[1] - b[1]) * math.cos(middle)
    return 6_371_008.8 * math.hypot(north, east)


def distance(what: grouping.People | grouping.Matrix, one: int, other: int) -> float:
    """Gower: the weighted mean over attributes."""
    if isinstance(what, grouping.Matrix):
        return float(what.distances[one, other])
    total = sum(attribute.weight for attribute in what.attributes)
    return sum(attribute.weight * differ(attribute, one, other) for attribute in what.attributes) / total


def diversity(what: grouping.People | grouping.Matrix, group: Sequence[int]) -> float:
    """All pairs within groups."""
    pairs = itertools.combinations(range(len(group)), 2)
    return sum(distance(what, one, other) for one, other in pairs if group[one] == group[other])


def groupings(n: int, sizes: grouping.Sizes) -> Iterator[tuple[int, ...]]:
    """Every grouping within the sizes."""
    for group in itertools.product(range(len(sizes)), repeat=n):
        counts = [group.count(one) for one in range(len(sizes))]
        if all(low <= count <= high for low, count, high in zip(sizes.least, counts, sizes.most, strict=True)):
            yield group


def best(what: grouping.People | grouping.Matrix, sizes: grouping.Sizes) -> float:
    """The highest diversity there is."""
    return max(diversity(what, group) for group in groupings(len(what), sizes))
