"""Steps of mending for a whole group: another slot, another guide. Compiled; in place."""

import numpy as np
from numba import njit

from .units import Seating, Units


@njit(cache=True, nogil=True)
def guide_cost(k: int, g: int, all_units: Units, now: Seating) -> int:
    """What it costs that guide k leads g, which has no guide now."""
    cost = 0 if all_units.guide_allowed[k, now.slot[g]] else 1
    for i in range(all_units.guide_from[k], all_units.guide_from[k + 1]):
        cost += now.shared[g, all_units.guide_class[i]]
    return cost


@njit(cache=True, nogil=True)
def lead(k: int, g: int, sign: int, all_units: Units, now: Seating) -> None:
    """Guide k takes group g (1) or leaves it (−1)."""
    now.guide[g] = k if sign > 0 else -1
    now.leads[k] = g if sign > 0 else -1
    for i in range(all_units.guide_from[k], all_units.guide_from[k + 1]):
        now.shared[g, all_units.guide_class[i]] += sign


@njit(cache=True, nogil=True)
def guide_wrong(g: int, all_units: Units, now: Seating) -> bool:
    """Can the guide of g not be there, or not with somebody in it?"""
    k = now.guide[g]
    if k < 0:
        return False
    if not all_units.guide_allowed[k, now.slot[g]]:
        return True
    for i in range(all_units.guide_from[k], all_units.guide_from[k + 1]):
        if now.shared[g, all_units.guide_class[i]] > 1:
            return True
    return False


@njit(cache=True, nogil=True)
def led_anew(g: int, at: int, all_units: Units, now: Seating) -> None:
    """Another guide for g, in exchange with the group that they lead: the least bad one, at random among equals."""
    mine, guides = now.guide[g], len(now.leads)
    lead(mine, g, -1, all_units, now)
    base = guide_cost(mine, g, all_units, now)
    best, best_k = 1 << 40, mine
    for i in range(guides):
        k = (at + i) % guides
        h = now.leads[k]
        if k == mine:
            continue
        cost = guide_cost(k, g, all_units, now) - base
        if h >= 0:
            lead(k, h, -1, all_units, now)
            cost = guide_cost(k, g, all_units, now) - base
            cost += guide_cost(mine, h, all_units, now) - guide_cost(k, h, all_units, now)
            lead(k, h, 1, all_units, now)
        if cost < best:
            best, best_k = cost, k
    if best > 0 and at % 4 > 0:
        best_k = mine  # seldom for the worse: somebody in the group may give way instead
    h = now.leads[best_k]
    if best_k != mine and h >= 0:
        lead(best_k, h, -1, all_units, now)
        lead(mine, h, 1, all_units, now)
    lead(best_k, g, 1, all_units, now)


@njit(cache=True, nogil=True)
def absent(g: int, s: int, all_units: Units, now: Seating) -> int:
    """How many units of g, and its guide, cannot be in slot s."""
    missing = 0
    for u in range(len(now.where)):
        if now.where[u] == g and not all_units.allowed[u, s]:
            missing += 1
    k = now.guide[g]
    if k >= 0 and not all_units.guide_allowed[k, s]:
        missing += 1
    return missing


@njit(cache=True, nogil=True)
def over(load: int, seats: int) -> int:
    """How many people too many."""
    return max(load - seats, 0)


@njit(cache=True, nogil=True)
def take(g: int, before: int, slot: int, now: Seating) -> None:
    """Group g goes from one slot to another."""
    now.slot[g] = slot
    now.load[before] -= now.size[g]
    now.load[slot] += now.size[g]
    now.used[before] -= 1
    now.used[slot] += 1


@njit(cache=True, nogil=True)
def moved_slot(g: int, at: int, all_units: Units, now: Seating) -> None:
    """Another slot for g: a free room, or that of a group which takes g's; the least bad one of them."""
    here, groups, slots = now.slot[g], len(now.slot), len(now.used)
    mine = np.array([absent(g, s, all_units, now) for s in range(slots)])
    best, best_s, best_h = 1 << 40, -1, -1
    for i in range(slots + groups):
        h = (at + i) % (slots + groups) - slots
        s = h + slots if h < 0 else now.slot[h]
        if s == here or (h < 0 and now.used[s] >= all_units.rooms[s]):
            continue
        cost, other = mine[s] - mine[here], 0
        if h >= 0:
            other = now.size[h]
            cost += absent(h, here, all_units, now) - absent(h, s, all_units, now)
        more = now.size[g] - other
        cost += over(now.load[s] + more, all_units.seats[s]) - over(now.load[s], all_units.seats[s])
        cost += over(now.load[here] - more, all_units.seats[here]) - over(now.load[here], all_units.seats[here])
        if cost < best:
            best, best_s, best_h = cost, s, h
            if cost < 0:
                break
    if best_s < 0 or best > at % 3:
        return  # hardly ever for the worse: a whole group is much to mend
    take(g, here, best_s, now)
    if best_h >= 0:
        take(best_h, best_s, here, now)
