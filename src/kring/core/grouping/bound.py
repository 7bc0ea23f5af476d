"""What no grouping can exceed: every attribute at its own best, added up (grouping.md §3).

Each attribute is solved exactly for the sizes with the most pairs; those have the highest optimum of all sizes within
the same bounds for every group, since taking somebody from a smaller to a larger group never loses. Rules of any kind
only take groupings away, so the bound stays valid with them. Places are the exception to "exact": a distance in the
plane is the mean of its projections over all directions, each direction is a number, and 60 of them are taken, with
the most that this can fall short added (0.06 %).
"""

import math

import numpy as np
import numpy.typing as npt
from scipy.optimize import linprog
from scipy.sparse import coo_array

from .coded import Floats, levels, points, scaled, shares, widest
from .measure import pairs
from .problem import Kind, People, Sizes

DIRECTIONS = 60


def bound(people: People, sizes: Sizes) -> float | None:
    """The most that the diversity can be; None when groups have different bounds (no exact optimum is known then)."""
    n = len(people)
    if len(set(zip(sizes.least, sizes.most, strict=True))) > 1 and sizes.least != sizes.most:
        return None
    full = _fullest(n, sizes)
    total = 0.0
    for attribute, share in zip(people.attributes, shares(people), strict=True):
        seated = _seated(full, n - attribute.unknown)
        if attribute.kind is Kind.CATEGORY:
            codes = levels(attribute)
            best = float(pairs(seated).sum()) - fewest_equal(np.bincount(codes[codes >= 0]), seated)
        elif attribute.kind is Kind.PLACE:
            best = _places(points(attribute), seated)
        else:
            values = scaled(attribute)
            best = widest_numbers(values[~np.isnan(values)], seated)
        total += float(share) * best
    return total


def _fullest(n: int, sizes: Sizes) -> npt.NDArray[np.int64]:
    """Sizes with the most pairs: as many groups as possible at their most, the others at their least."""
    size = np.array(sizes.least, np.int64)
    left = n - int(size.sum())
    for place, most in enumerate(sizes.most):
        more = min(left, most - int(size[place]))
        size[place] += more
        left -= more
    return size


def _seated(size: npt.NDArray[np.int64], known: int) -> npt.NDArray[np.int64]:
    """How many with a known value sit in each group at best: those without fill the smallest groups."""
    out, left = np.sort(size)[::-1].copy(), known
    for place in range(len(out)):
        out[place] = min(left, int(out[place]))
        left -= int(out[place])
    return out


def widest_numbers(values: Floats, sizes: npt.NDArray[np.int64]) -> float:
    """The largest sum of |x − y| within groups: sorted values times the sorted places 2k − s + 1 of all groups."""
    factors = np.sort(np.concatenate([2.0 * np.arange(s) - s + 1 for s in sizes] or [np.zeros(0)]))
    return float(factors @ np.sort(values))


def fewest_equal(counts: npt.NDArray[np.integer], sizes: npt.NDArray[np.int64]) -> float:
    """The smallest number of equal pairs within groups, of levels with these counts.

    Equal sizes: every level evenly over the groups, which all levels can do at once. Otherwise: levels flow to groups
    of each size, the k-th of a level in one group costing k − 1; that is a transport problem, so its linear programme
    has a whole solution, and within groups of one size it can be spread evenly.
    """
    counts = counts[counts > 0]
    groups = len(sizes)
    if len(set(sizes.tolist())) <= 1:
        each, more = counts // groups, counts % groups
        return float((more * pairs(each + 1) + (groups - more) * pairs(each)).sum())
    kinds, many = np.unique(sizes[sizes > 0], return_counts=True)
    steps = [(level, kind, k) for level in range(len(counts)) for kind in range(len(kinds))
             for k in range(int(min(counts[level], kinds[kind])))]  # fmt: skip
    level, kind, step = (np.array(column) for column in zip(*steps, strict=True))
    column = np.arange(len(steps))
    rows = np.concatenate([level, len(counts) + kind])
    equal = coo_array((np.ones(2 * len(steps)), (rows, np.concatenate([column, column]))))
    upper = np.column_stack([np.zeros(len(steps)), many[kind]])
    found = linprog(step, A_eq=equal.tocsr(), b_eq=np.concatenate([counts, kinds * many]), bounds=upper)
    return math.floor(found.fun * (1 + 1e-9) + 1e-6) if found.status == 0 else 0.0


def _places(spots: Floats, sizes: npt.NDArray[np.int64]) -> float:
    known = spots[~np.isnan(spots[:, 0])]
    far = widest(spots)
    if not far:
        return 0.0
    angles = np.pi * np.arange(DIRECTIONS) / DIRECTIONS
    each = [widest_numbers(known @ np.array([math.cos(a), math.sin(a)]), sizes) for a in angles]
    half = math.pi / (2 * DIRECTIONS)
    short = half / math.tan(half)  # the mean over these directions is at least this part of the mean over all
    return float(np.sum(each)) * half / far / short
