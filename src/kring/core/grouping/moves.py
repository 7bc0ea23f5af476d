"""Searching over seats: heat bath over the swaps of one group with a run of others, and moves of people together."""

import numba
import numpy as np

from .noise import LENGTH
from .seats import FORBIDDEN, allowed, book, exchange, fill, meets_foe, settle, tally_own

jit = numba.njit(cache=True, nogil=True)


@jit
def next_random(seed):  # type: ignore[no-untyped-def]
    """xorshift64: the next of a row of numbers that is the same on every machine."""
    seed ^= seed << np.uint64(13)
    seed ^= seed >> np.uint64(7)
    return seed ^ (seed << np.uint64(17))


@jit
def bars(s, a, first, last, price, bar):  # type: ignore[no-untyped-def]
    """Per seat of the run what a move to group a gains or forbids beside distances, into bar."""
    barred, still = s.barred[s.slot[a], first:last], s.still[first:last]
    for j in range(last - first):
        bar[j] = barred[j] + still[j]
    if price:
        for j in range(last - first):
            bar[j] += price if s.home[first + j] == a else 0


@jit
def table(s, a, low, high, rows, sums, row_sums):  # type: ignore[no-untyped-def]
    """Distances of group a's seats to those of groups low … high − 1, with sums per seat and per group."""
    first, last = s.begin[low], s.begin[high]
    start = s.begin[a]
    for j in range(last - first):
        sums[j] = 0
    fill(s, start, s.begin[a + 1], first, last, rows)
    for i in range(start, s.begin[a + 1]):
        row = rows[i - start]
        for j in range(last - first):
            sums[j] += row[j]
        for b in range(low, high):
            total = np.int32(0)
            for j in range(s.begin[b] - first, s.begin[b + 1] - first):
                total += row[j]
            row_sums[i - start, b - low] = total


@jit
def offers(s, i, a, low, high, price, totals, base):  # type: ignore[no-untyped-def]
    """What the one on seat i gains by going to each group of the run, laid out over its seats, into base."""
    first = s.begin[low]
    vacant = s.who[i] == -1
    for b in range(low, high):
        gain = totals[b - low] - s.own[i] + s.barred[s.slot[b], i]
        if b == a or (vacant and s.size[b] <= s.least[b]):
            gain = -2 * FORBIDDEN
        elif price:
            gain += price * ((s.home[i] == b) - (s.home[i] == a))
        for j in range(s.begin[b] - first, s.begin[b + 1] - first):
            base[j] = gain
            if price and s.home[first + j] == b:
                base[j] -= price


@jit
def scan(s, a, low, high, noise, seed, price, room):  # type: ignore[no-untyped-def]
    """Draw one swap between group a and the groups low … high − 1, and do it. Returns the gain, or 0 when all stay."""
    rows, sums, row_sums, bar, base, found = room
    first, last, start = s.begin[low], s.begin[high], s.begin[a]
    width = last - first
    table(s, a, low, high, rows, sums, row_sums)
    bars(s, a, first, last, price, bar)
    mask = np.uint64(LENGTH - 1)
    best, at = noise[np.int64((seed >> np.uint64(32)) & mask)], -1
    own, empty = s.own[first:last], s.empty[first:last]
    for i in range(start, s.begin[a + 1]):
        if s.still[i]:
            continue
        offers(s, i, a, low, high, price, row_sums[i - start], base)
        no_empty = s.who[i] == -1 or s.size[a] <= s.least[a]
        seed = next_random(seed)
        z = noise[np.int64(seed & mask) : np.int64(seed & mask) + width]
        row = rows[i - start]
        top = -np.int32(2147483647)
        for j in range(width):
            value = base[j] + sums[j] - 2 * row[j] - own[j] + bar[j] + z[j] + (empty[j] if no_empty else 0)
            found[j] = value
            top = max(top, value)
        if top > best:
            for j in range(width):
                if found[j] == top:
                    break
            best, at, into, luck = top, i, first + j, z[j]
    if at < 0 or best < -(FORBIDDEN >> 1):
        return np.int64(0)
    b = low
    while s.begin[b + 1] <= into:
        b += 1
    if not allowed(s, at, into, a, b):
        return np.int64(0)
    gain = np.int64(best) - luck
    settle(s, at, into, a, b, rows)
    return gain


@jit
def anneal(s, noise, rounds, run, seed, price, room):  # type: ignore[no-untyped-def]
    """Rounds, in each of which as many scans are drawn as there are groups. Returns gain, swaps done and the seed.

    run: how many groups at a time stand beside one; wide runs for cold times, when a swap is rare.
    """
    groups = s.begin.shape[0] - 1
    gained, moved = np.int64(0), 0
    for _ in range(rounds * groups):
        seed = next_random(seed)
        a = np.int64((seed >> np.uint64(11)) % np.uint64(groups))
        seed = next_random(seed)
        start = np.int64((seed >> np.uint64(11)) % np.uint64(groups + run - 1)) - run + 1
        gain = scan(s, a, max(0, start), min(groups, start + run), noise, seed, price, room)
        gained += gain
        moved += gain != 0
    return gained, moved, seed


@jit
def worth(s, a, price):  # type: ignore[no-untyped-def]
    """Of one group: its distances, each pair once, and the price of those who sat there before."""
    total, homes = np.int64(0), 0
    for i in range(s.begin[a], s.begin[a + 1]):
        total += s.own[i]
        homes += s.home[i] == a
    return total // 2 + np.int64(price) * homes


@jit
def holds(s, a):  # type: ignore[no-untyped-def]
    """Do sizes, quotas, slots and foes of a group hold?"""
    if s.size[a] < s.least[a] or s.crowd[s.slot[a]] > s.seats[s.slot[a]]:
        return False
    for q in range(s.quota_least.shape[0]):
        if not s.quota_least[q] <= s.tally[q, a] <= s.quota_most[q]:
            return False
    for i in range(s.begin[a], s.begin[a + 1]):
        if s.barred[s.slot[a], i]:
            return False
        if s.foes.shape[0] and s.who[i] >= 0 and meets_foe(s, s.who[i], a, i):
            return False
    return True


@jit
def move_together(s, members, b, noise, seed, price, rows):  # type: ignore[no-untyped-def]
    """Try to take people who stay together to group b, against as many seats there. Returns gain and seed."""
    a = np.searchsorted(s.begin, s.seat[members[0]], side="right") - 1
    size = s.begin[b + 1] - s.begin[b]
    if a == b or size < members.shape[0]:
        return np.int64(0), seed
    before = worth(s, a, price) + worth(s, b, price)
    pairs, done = np.empty((members.shape[0], 2), np.int64), 0
    seed = next_random(seed)
    offset = np.int64((seed >> np.uint64(11)) % np.uint64(size))
    for k in range(size):
        into = s.begin[b] + (offset + k) % size
        if done < members.shape[0] and s.still[into] == 0:
            pairs[done, 0], pairs[done, 1] = s.seat[members[done]], into
            done += 1
    if done < members.shape[0]:
        return np.int64(0), seed
    for k in range(done):
        book(s, pairs[k, 0], pairs[k, 1], a, b)
        exchange(s, pairs[k, 0], pairs[k, 1])
    tally_own(s, a, rows)
    tally_own(s, b, rows)
    gain = worth(s, a, price) + worth(s, b, price) - before
    mask = np.uint64(LENGTH - 1)
    luck = noise[np.int64((seed >> np.uint64(30)) & mask)] - noise[np.int64((seed >> np.uint64(46)) & mask)]
    if gain + luck > 0 and holds(s, a) and holds(s, b):
        return gain, seed
    for k in range(done):
        book(s, pairs[k, 0], pairs[k, 1], a, b)
        exchange(s, pairs[k, 0], pairs[k, 1])
    tally_own(s, a, rows)
    tally_own(s, b, rows)
    return np.int64(0), seed


@jit
def anneal_together(s, block_from, blocks, tries, noise, seed, price, rows):  # type: ignore[no-untyped-def]
    """Every set of people who stay together tries some other groups. Returns gain and seed."""
    groups, gained = s.begin.shape[0] - 1, np.int64(0)
    for k in range((block_from.shape[0] - 1) * tries):
        seed = next_random(seed)
        b = np.int64((seed >> np.uint64(11)) % np.uint64(groups))
        block = k // tries
        members = blocks[block_from[block] : block_from[block + 1]]
        gain, seed = move_together(s, members, b, noise, seed, price, rows)
        gained += gain
    return gained, seed


@jit
def lift(s, room):  # type: ignore[no-untyped-def]
    """Swap once so that the worst group and its partner are both better than the worst was. False: no such swap."""
    rows, sums, row_sums, _bar, _base, _found = room
    groups = s.begin.shape[0] - 1
    a, lowest = 0, np.inf
    for g in range(groups):
        mean = worth(s, g, 0) / max(1.0, s.size[g] * (s.size[g] - 1) / 2)
        if mean < lowest:
            a, lowest = g, mean
    best, at, into, other = lowest, -1, -1, -1
    mine, pairs = worth(s, a, 0), max(1.0, s.size[a] * (s.size[a] - 1) / 2)
    for b in range(groups):
        if b == a:
            continue
        table(s, a, b, b + 1, rows, sums, row_sums)
        theirs, their_pairs = worth(s, b, 0), max(1.0, s.size[b] * (s.size[b] - 1) / 2)
        for i in range(s.begin[a], s.begin[a + 1]):
            for j in range(s.begin[b], s.begin[b + 1]):
                if s.who[i] < 0 or s.who[j] < 0 or s.still[i] or s.still[j]:
                    continue
                if s.barred[s.slot[b], i] or s.barred[s.slot[a], j]:
                    continue
                cross = rows[i - s.begin[a], j - s.begin[b]]
                one = (mine - s.own[i] + sums[j - s.begin[b]] - cross) / pairs
                two = (theirs - s.own[j] + row_sums[i - s.begin[a], 0] - cross) / their_pairs
                if min(one, two) > best and allowed(s, i, j, a, b):
                    best, at, into, other = min(one, two), i, j, b
    if at >= 0:
        settle(s, at, into, a, other, rows)
    return at >= 0
