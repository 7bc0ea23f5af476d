"""The inner loops for a plain matrix of distances. All partners of one element are weighed in one pass.

toward[g, v]: the sum of distances of v to the members of group g, so the gain of swapping x and y is
toward[gy, x] − own[x] + toward[gx, y] − own[y] − 2 · d(x, y), and one pass over contiguous rows gives it for every y.
Of gain + noise the largest wins, "stay" included. Empty seats are elements at distance 0 behind the real ones, so
that going to an empty seat is a swap like any other. Whole numbers only.
"""

from typing import Any

import numba
import numpy as np

from .noise import LENGTH

NEVER = 1 << 29  # more than any gain
MASK = LENGTH - 1
EMPTY = 8  # empty seats are weighed in one of so many rounds: going there pays seldom
jit = numba.njit(cache=True, nogil=True)


@jit
def sums(distances: Any, group: Any, groups: int) -> Any:
    """toward[G, N] and own[N]."""
    n = distances.shape[0]
    toward = np.zeros((groups, n), np.int32)
    for x in range(n):
        row, distance = toward[group[x]], distances[x]
        for v in range(n):
            row[v] += distance[v]
    own = np.empty(n, np.int32)
    for v in range(n):
        own[v] = toward[group[v], v]
    return toward, own


@jit
def swap(distances: Any, group: Any, toward: Any, own: Any, x: int, y: int) -> None:
    """Swap the groups of x and y, and keep toward and own right."""
    a, b = group[x], group[y]
    of_x, of_y, to_a, to_b = distances[x], distances[y], toward[a], toward[b]
    for v in range(distances.shape[0]):
        change = of_y[v] - of_x[v]
        to_a[v] += change
        to_b[v] -= change
    group[x], group[y] = b, a
    for v in range(distances.shape[0]):
        if group[v] == a:
            own[v] = to_a[v]
        elif group[v] == b:
            own[v] = to_b[v]


@jit
def shuffle(order: Any, seed: Any) -> Any:
    """Another order, and the next seed (xorshift64)."""
    count = order.shape[0]
    for k in range(count):
        seed ^= seed << np.uint64(13)
        seed ^= seed >> np.uint64(7)
        seed ^= seed << np.uint64(17)
        j = k + np.int64((seed >> np.uint64(20)) % np.uint64(count - k))
        order[k], order[j] = order[j], order[k]
    return seed


@jit
def weigh(
    distances: Any, group: Any, toward: Any, own: Any, x: int, among: int, z: Any, column: Any, found: Any
) -> Any:
    """Gain plus noise of swapping x with each of the first `among`, into found; the largest."""
    a = group[x]
    mine, to_a, of_x = own[x], toward[a], distances[x]
    for g in range(toward.shape[0]):
        column[g] = toward[g, x] - mine
    column[a] = -NEVER
    best = -np.int32(NEVER)
    for y in range(among):
        value = column[group[y]] + to_a[y] - own[y] - 2 * of_x[y] + z[y]
        found[y] = value
        best = max(best, value)
    return best


@jit
def anneal(distances: Any, group: Any, toward: Any, own: Any, size: Any, least: Any, order: Any, noise: Any,
           rounds: int, seed: Any) -> Any:  # fmt: skip
    """Rounds, in each of which every real element (order holds them) may swap once. Gain, swaps done, next seed."""
    n, real = distances.shape[0], order.shape[0]
    column, found = np.empty(toward.shape[0], np.int32), np.empty(n, np.int32)
    gained, moved = np.int64(0), 0
    for turn in range(rounds):
        seed = shuffle(order, seed)
        all_seats = n if turn % EMPTY == 0 else real
        for k in range(real):
            x = order[k]
            seed ^= seed << np.uint64(13)
            seed ^= seed >> np.uint64(7)
            seed ^= seed << np.uint64(17)
            offset = np.int64(seed & np.uint64(MASK))
            z = noise[offset : offset + n]
            among = all_seats if size[group[x]] > least[group[x]] else real  # else the group may not shrink
            best = weigh(distances, group, toward, own, x, among, z, column, found)
            if best > noise[np.int64((seed >> np.uint64(32)) & np.uint64(MASK))]:
                for y in range(among):
                    if found[y] == best:
                        break
                gained += np.int64(best - z[y])
                moved += 1
                if y >= real:
                    size[group[x]] -= 1
                    size[group[y]] += 1
                swap(distances, group, toward, own, x, y)
    return gained, moved, seed


@jit
def regret(distances: Any, group: Any, toward: Any, own: Any, real: int) -> Any:
    """How much the best swap of each element would lose, added up: the scale of temperatures. Best at an optimum."""
    n = distances.shape[0]
    column, found, none = np.empty(toward.shape[0], np.int32), np.empty(n, np.int32), np.zeros(n, np.int32)
    total = np.int64(0)
    for x in range(real):
        best = weigh(distances, group, toward, own, x, real, none, column, found)
        if best > -(NEVER >> 1):
            total -= best
    return total
