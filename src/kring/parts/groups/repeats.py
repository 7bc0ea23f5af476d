"""People who met before: as few of them together as can be, and the proof of how few that is. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from kring.core import grouping

Pairs = Mapping[tuple[int, int], str]


def repeated(group: Sequence[int], pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs who share a group.

    >>> repeated([0, 0, 1], [(0, 1), (0, 2)])
    [(0, 1)]
    """
    return [pair for pair in pairs if group[pair[0]] == group[pair[1]]]


def fewest(circles: Iterable[frozenset[int]], groups: int) -> int:
    """So many pairs must meet again, whoever makes the groups: people who sat together, over so many groups.

    Every earlier group by itself: spread as evenly as can be, each group keeps a few of them. A pair that sat together
    twice counts for the first time only, so that what is added up is never the same pair.

    >>> fewest([frozenset({0, 1, 2, 3, 4})], 2)
    4
    """
    seen: set[tuple[int, int]] = set()
    total = 0
    for circle in circles:
        pairs = set(combinations(sorted(circle), 2))
        if pairs & seen:
            continue  # counted already in part; leaving it out keeps the proof true
        seen |= pairs
        each, more = divmod(len(circle), groups)
        total += more * (each + 1) * each // 2 + (groups - more) * each * (each - 1) // 2
    return total


def unavoidable(
    n: int, pairs: Pairs, sizes: grouping.Sizes, rules: grouping.Rules, budget: grouping.Seconds | grouping.Rounds,
    seed: int,
) -> list[tuple[int, int]]:  # fmt: skip
    """The pairs that meet again in groups with as few of them as the search finds. Raises Infeasible, NotFound."""
    import numpy as np  # takes a while: only who searches pays

    distances = np.zeros((n, n))
    for one, other in pairs:
        distances[one, other] = distances[other, one] = -1.0
    made = grouping.form(grouping.Matrix(distances), sizes, rules, budget=budget, seed=seed)
    return repeated(made.group, pairs)
