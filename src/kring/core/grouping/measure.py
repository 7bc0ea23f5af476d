"""How diverse a grouping is, exactly: sums of distances per attribute and group, and what random groups would have.

All sums are over unordered pairs within groups, of distances in 0 … 1 per attribute (unknown: 0).
"""

import math

import numpy as np
import numpy.typing as npt

from .coded import Floats, levels, points, scaled, shares, widest
from .plan import Ints
from .problem import Attribute, Kind, Matrix, People


def pairs(sizes: npt.NDArray[np.integer]) -> Floats:
    """How many pairs each group has."""
    return sizes * (sizes - 1) / 2.0


def attribute_sums(attribute: Attribute, group: Ints, groups: int) -> Floats:
    """Of one attribute the sum of distances within each group. Floats[G]."""
    if attribute.kind is Kind.CATEGORY:
        return _categories(levels(attribute), group, groups)
    if attribute.kind is Kind.PLACE:
        return _places(points(attribute), group, groups)
    return _numbers(scaled(attribute), group, groups)


def _categories(codes: Ints, group: Ints, groups: int) -> Floats:
    known = codes >= 0
    width = int(codes.max(initial=0)) + 1
    counts = np.bincount(group[known].astype(np.int64) * width + codes[known], minlength=groups * width)
    same = pairs(counts).reshape(groups, width).sum(axis=1)
    return pairs(np.bincount(group[known], minlength=groups)) - same


def _numbers(values: Floats, group: Ints, groups: int) -> Floats:
    """Sorted within the group, the value in place k (from 0) of s is added 2k − s + 1 times."""
    known = ~np.isnan(values)
    order = np.lexsort((values[known], group[known]))
    mine, sizes = group[known][order], np.bincount(group[known], minlength=groups)
    place = np.arange(len(mine)) - np.concatenate([[0], np.cumsum(sizes)[:-1]])[mine]
    factors = (2 * place - sizes[mine] + 1).astype(float)
    return np.bincount(mine, weights=factors * values[known][order], minlength=groups).astype(float)


def _places(spots: Floats, group: Ints, groups: int) -> Floats:
    far, sums = widest(spots), np.zeros(groups)
    known = ~np.isnan(spots[:, 0])
    if far:
        for one in range(groups):
            mine = spots[known & (group == one)]
            gaps = mine[:, None, :] - mine[None, :, :]
            sums[one] = np.sqrt((gaps**2).sum(axis=2)).sum() / 2 / far
    return sums


def from_one(attribute: Attribute, person: int, others: Ints) -> Floats:
    """Of one attribute the distance from one person to others. Floats, as long as others."""
    if attribute.kind is Kind.CATEGORY:
        codes = levels(attribute)
        return ((codes[others] != codes[person]) & (codes[others] >= 0) & (codes[person] >= 0)).astype(float)
    if attribute.kind is Kind.PLACE:
        spots = points(attribute)
        far = widest(spots)
        gaps = np.sqrt(((spots[others] - spots[person]) ** 2).sum(axis=1))
        return np.nan_to_num(gaps / far) if far else np.zeros(len(others))
    values = scaled(attribute)
    return np.nan_to_num(np.abs(values[others] - values[person]))


def sums(what: People | Matrix, group: Ints, groups: int) -> Floats:
    """Per attribute (one row for a matrix) and group the sum of distances. Floats[A, G]."""
    if isinstance(what, Matrix):
        rows = [np.flatnonzero(group == one) for one in range(groups)]
        return np.array([[what.distances[np.ix_(mine, mine)].sum() / 2 for mine in rows]])
    return np.array([attribute_sums(one, group, groups) for one in what.attributes])


def weights(what: People | Matrix) -> Floats:
    """What each row of `sums` weighs."""
    return np.ones(1) if isinstance(what, Matrix) else shares(what)


def diversity(what: People | Matrix, group: Ints, groups: int) -> float:
    """The sum of distances over all pairs within groups."""
    return float((weights(what) @ sums(what, group, groups)).sum())


def whole(what: People | Matrix) -> Floats:
    """Per attribute the mean distance of two people out of all: what random groups have. Floats[A]."""
    n = len(what)
    everybody = np.zeros(n, np.int32)
    return sums(what, everybody, 1)[:, 0] / max(1.0, math.comb(n, 2))
