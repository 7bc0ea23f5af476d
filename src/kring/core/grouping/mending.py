"""Mending a division until no rule is broken: swaps and moves of what clashes, never straight back (tabu).

Compiled. `mended` works in place on a Seating; what is broken is counted, every kind alike, by how much it is.
"""

import numpy as np
import numpy.typing as npt
from numba import njit

from .turning import guide_wrong, led_anew, moved_slot
from .units import Seating, Units

BACK, MASK = 6, (1 << 16) - 1  # rounds in which nobody goes back; size of the table that remembers them


@njit(cache=True, nogil=True)
def draw(rng: npt.NDArray[np.uint64], below: int) -> int:
    """A number from 0 to below − 1 (xorshift; the state is rng[0])."""
    x = rng[0]
    x ^= x << np.uint64(13)
    x ^= x >> np.uint64(7)
    x ^= x << np.uint64(17)
    rng[0] = x
    return int(np.int64(x >> np.uint64(33)) % below)


@njit(cache=True, nogil=True)
def change(u: int, g: int, sign: int, all_units: Units, now: Seating) -> None:
    """Unit u joins group g (1) or leaves it (−1)."""
    now.where[u] = g if sign > 0 else -1
    now.size[g] += sign * all_units.weight[u]
    now.load[now.slot[g]] += sign * all_units.weight[u]
    for i in range(all_units.class_from[u], all_units.class_from[u + 1]):
        now.shared[g, all_units.class_of[i]] += sign
    for q in range(all_units.quota.shape[1]):
        now.tally[g, q] += sign * all_units.quota[u, q]


@njit(cache=True, nogil=True)
def outside(value: int, least: int, most: int) -> int:
    """How far a number is from what is allowed."""
    return max(least - value, 0) + max(value - most, 0)


@njit(cache=True, nogil=True)
def joining(u: int, g: int, all_units: Units, now: Seating) -> int:
    """What it costs that u, who sits nowhere, joins g; seats of the slot not counted."""
    cost = 0 if all_units.allowed[u, now.slot[g]] else 1
    for i in range(all_units.class_from[u], all_units.class_from[u + 1]):
        if now.shared[g, all_units.class_of[i]] > 0:
            cost += 1
    for i in range(all_units.foe_from[u], all_units.foe_from[u + 1]):
        if now.where[all_units.foe[i]] == g:
            cost += 1
    least, most, size = all_units.least[g], all_units.most[g], now.size[g]
    cost += outside(size + all_units.weight[u], least, most) - outside(size, least, most)
    for q in range(all_units.quota.shape[1]):
        least, most, tally = all_units.quota_least[q], all_units.quota_most[q], now.tally[g, q]
        cost += outside(tally + all_units.quota[u, q], least, most) - outside(tally, least, most)
    return cost


@njit(cache=True, nogil=True)
def crowding(slot: int, more: int, all_units: Units, now: Seating) -> int:
    """What it costs that so many more people sit in a slot."""
    load, seats = now.load[slot], all_units.seats[slot]
    return max(load + more - seats, 0) - max(load - seats, 0)


@njit(cache=True, nogil=True)
def clash(u: int, all_units: Units, now: Seating) -> int:
    """0: u sits well. 1: in a group where it cannot be. 2: in a slot where it cannot be."""
    g = now.where[u]
    slot = now.slot[g]
    if not all_units.allowed[u, slot] or now.load[slot] > all_units.seats[slot]:
        return 2
    if now.size[g] > all_units.most[g]:
        return 1
    for i in range(all_units.class_from[u], all_units.class_from[u + 1]):
        if now.shared[g, all_units.class_of[i]] > 1:
            return 1
    for i in range(all_units.foe_from[u], all_units.foe_from[u + 1]):
        if now.where[all_units.foe[i]] == g:
            return 1
    for q in range(all_units.quota.shape[1]):
        if now.tally[g, q] < all_units.quota_least[q] and all_units.quota[u, q] == 0:
            return 1
        if now.tally[g, q] > all_units.quota_most[q] and all_units.quota[u, q] > 0:
            return 1
    return 0


@njit(cache=True, nogil=True)
def short(g: int, all_units: Units, now: Seating) -> bool:
    """Does a group want more people, or more members of a quota while there is room?"""
    if now.size[g] < all_units.least[g]:
        return True
    if now.size[g] < all_units.most[g]:
        for q in range(all_units.quota.shape[1]):
            if now.tally[g, q] < all_units.quota_least[q]:
                return True
    return False


@njit(cache=True, nogil=True)
def fresh(u: int, g: int, at: int, tabu: npt.NDArray[np.int64]) -> bool:
    """May unit u go to group g in round `at`: it did not just leave it?"""
    return tabu[(u * 40503 + g) & MASK] <= at


@njit(cache=True, nogil=True)
def swapping(u: int, v: int, g: int, base: int, all_units: Units, now: Seating) -> int:
    """What it costs that u, taken out of g where it cost `base`, and v trade groups. Leaves everything as it was."""
    h = now.where[v]
    change(v, h, -1, all_units, now)
    cost = joining(u, h, all_units, now) + joining(v, g, all_units, now) - base - joining(v, h, all_units, now)
    here, there = now.slot[g], now.slot[h]
    if here != there:
        one, other = all_units.weight[u], all_units.weight[v]
        cost += crowding(here, other, all_units, now) + crowding(there, one, all_units, now)
        cost -= crowding(here, one, all_units, now) + crowding(there, other, all_units, now)
    change(v, h, 1, all_units, now)
    return cost


@njit(cache=True, nogil=True)
def moving(u: int, g: int, h: int, base: int, all_units: Units, now: Seating) -> int:
    """What it costs that u, taken out of g where it cost `base`, goes to h."""
    weight = all_units.weight[u]
    cost = joining(u, h, all_units, now) - base
    if now.slot[g] != now.slot[h]:
        cost += crowding(now.slot[h], weight, all_units, now) - crowding(now.slot[g], weight, all_units, now)
    return cost


@njit(cache=True, nogil=True)
def rehome(u, rigid, calm, at, tabu, rng, all_units, now):  # type: ignore[no-untyped-def]  # numba infers it
    """Give a unit that clashes another group: the first change that mends, else the least bad one."""
    g, groups, count = now.where[u], len(now.size), len(now.where)
    change(u, g, -1, all_units, now)
    base = joining(u, g, all_units, now)
    best, best_h, best_v, ties = 1 << 40, -1, -1, 0
    start, length = draw(rng, count + groups), count + groups
    for i in range(length):
        v = (start + i) % length
        if v < count:
            h = now.where[v]
            if h == g or h < 0 or not (fresh(u, h, at, tabu) and fresh(v, g, at, tabu)):
                continue
            cost = swapping(u, v, g, base, all_units, now)
        else:
            h = v - count
            if rigid or h == g or not fresh(u, h, at, tabu):
                continue
            cost = moving(u, g, h, base, all_units, now)
        if cost < best:
            best, best_h, best_v, ties = cost, h, v, 1
            if cost < 0:
                break
        elif cost == best:
            ties += 1
            if draw(rng, ties) == 0:
                best_h, best_v = h, v
    if best_h < 0 or (best > 0 and draw(rng, 1 << (calm * min(best, 8))) > 0):
        change(u, g, 1, all_units, now)
        return
    if best_v < count:
        change(best_v, best_h, -1, all_units, now)
        change(best_v, g, 1, all_units, now)
        tabu[(best_v * 40503 + best_h) & MASK] = at + BACK + draw(rng, BACK)
    change(u, best_h, 1, all_units, now)
    tabu[(u * 40503 + g) & MASK] = at + BACK + draw(rng, BACK)


@njit(cache=True, nogil=True)
def fetch(g, calm, at, tabu, rng, all_units, now):  # type: ignore[no-untyped-def]
    """Bring a unit into a group that wants more: the first that mends, else the least bad one."""
    count = len(now.where)
    if count == 0:
        return
    best, best_v, ties, start = 1 << 40, -1, 0, draw(rng, count)
    for i in range(count):
        v = (start + i) % count
        h = now.where[v]
        if h == g or not fresh(v, g, at, tabu):
            continue
        change(v, h, -1, all_units, now)
        cost = moving(v, h, g, joining(v, h, all_units, now), all_units, now)
        change(v, h, 1, all_units, now)
        if cost < best:
            best, best_v, ties = cost, v, 1
            if cost < 0:
                break
        elif cost == best:
            ties += 1
            if draw(rng, ties) == 0:
                best_v = v
    if best_v >= 0 and (best <= 0 or draw(rng, 1 << (calm * min(best, 8))) == 0):
        h = now.where[best_v]
        change(best_v, h, -1, all_units, now)
        change(best_v, g, 1, all_units, now)
        tabu[(best_v * 40503 + h) & MASK] = at + BACK + draw(rng, BACK)


@njit(cache=True, nogil=True)
def mended(all_units, now, rounds, rng):  # type: ignore[no-untyped-def]
    """Mend in place, at most so many rounds; True when nothing clashes any more."""
    count, groups = len(now.where), len(now.size)
    tabu, alike = np.zeros(MASK + 1, np.int64), np.all(all_units.weight == 1)
    for at in range(1, rounds + 1):
        calm = 2 * (at * 4 // rounds % 2)  # by turns: go uphill at once, or seldom (4 times less for each step)
        rigid = alike and np.all(now.size == all_units.least) and np.all(now.size == all_units.most)
        start, found = draw(rng, count + groups), False
        for i in range(count + groups):
            place = (start + i) % (count + groups)
            if place < count:
                kind = clash(place, all_units, now)
                if kind == 2 and len(now.used) > 1 and draw(rng, 8) == 0:
                    moved_slot(now.where[place], draw(rng, 1 << 30), all_units, now)
                elif kind > 0:
                    rehome(place, rigid, calm, at, tabu, rng, all_units, now)
                found = kind > 0
            else:
                g = place - count
                if guide_wrong(g, all_units, now):
                    found = True
                    led_anew(g, draw(rng, 1 << 30), all_units, now)
                elif short(g, all_units, now):
                    found = True
                    fetch(g, calm, at, tabu, rng, all_units, now)
            if found:
                break
        if not found:
            return True
    return False
