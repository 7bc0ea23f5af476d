"""The inner loops for people with attributes: groups are rows of seats, and a move swaps what sits on two seats.

No matrix of n × n: a distance is computed when it is needed, from values that lie in the order of the seats, so that
one group beside a run of other groups is a small table that the processor fills many numbers at a time. From that
table follow the gains of all swaps between them; one is drawn by heat bath (the largest of gain + temperature ×
Gumbel noise, "stay" included). An empty seat is somebody without values, so unequal sizes need no moves of their own.

Integers only, so the same seed gives the same bytes on every machine. Distances: 65,536 is the largest possible.
"""

from typing import Any, NamedTuple

import numba
import numpy as np

FORBIDDEN = 1 << 26  # more than any gain, and 16 of them fit in 32 bits
jit = numba.njit(cache=True, nogil=True)


class Seats(NamedTuple):
    """Everything that the loops read and write. N seats in G groups; A categories, B numbers, C classes, S slots.

    begin[G + 1]: group g owns seats begin[g] … begin[g + 1] − 1. who[N]: the person on a seat, −1: empty, −2: a guide;
    seat[n]: where a person sits. distances[n, n]: beside attributes or instead of them (0 × 0: none).
    codes[A, N], known[A, N] (−1 known, 0 not), weight[A]; numbers[B, N], number_known[B, N]; spots[N, 2] metres and
    spot_known[N], spot_scale: gain per metre (0: no places). classes[C, N], −1: none. barred[S, N]: −FORBIDDEN where
    the one on the seat cannot come in that slot. still[N]: −FORBIDDEN for who does not move alone. empty[N]:
    −FORBIDDEN for an empty seat. home[N]: the group in which this person sat before, −1: none. own[N]: sum of
    distances to the others of the group. slot[G], size[G], least[G]; crowd[S], seats[S]: people in a slot, and at
    most. tally[Q, G], quota_least[Q], quota_most[Q], member[Q, n]; foes_from, foes as in Plan.
    """

    begin: Any
    who: Any
    seat: Any
    distances: Any
    codes: Any
    known: Any
    weight: Any
    numbers: Any
    number_known: Any
    spots: Any
    spot_known: Any
    spot_scale: Any
    classes: Any
    barred: Any
    still: Any
    empty: Any
    home: Any
    own: Any
    slot: Any
    size: Any
    least: Any
    crowd: Any
    seats: Any
    tally: Any
    quota_least: Any
    quota_most: Any
    member: Any
    foes_from: Any
    foes: Any


@jit
def add_categories(codes, known, weight, start, end, first, last, rows):  # type: ignore[no-untyped-def]
    """One category: its weight where values differ."""
    others, sure = codes[first:last], known[first:last]
    for i in range(start, end):
        if known[i]:
            code, row = codes[i], rows[i - start]
            for j in range(last - first):
                row[j] += np.int32(weight if others[j] != code else 0) & sure[j]


@jit
def add_numbers(numbers, known, start, end, first, last, rows):  # type: ignore[no-untyped-def]
    """One number: the difference, which is weighed already."""
    others, sure = numbers[first:last], known[first:last]
    for i in range(start, end):
        if known[i]:
            value, row = numbers[i], rows[i - start]
            for j in range(last - first):
                row[j] += abs(others[j] - value) & sure[j]


@jit
def add_places(spots, known, scale, start, end, first, last, rows):  # type: ignore[no-untyped-def]
    """Kilometres between places, weighed. Square roots are exact to the last bit everywhere, so this is too."""
    for i in range(start, end):
        if known[i]:
            east, north, row = spots[i, 0], spots[i, 1], rows[i - start]
            for j in range(last - first):
                if known[first + j]:
                    x, y = spots[first + j, 0] - east, spots[first + j, 1] - north
                    row[j] += np.int32(np.sqrt(x * x + y * y) * scale)


@jit
def add_distances(distances, who, start, end, first, last, rows):  # type: ignore[no-untyped-def]
    """Distances that were given."""
    for i in range(start, end):
        if who[i] >= 0:
            given, row = distances[who[i]], rows[i - start]
            for j in range(last - first):
                if who[first + j] >= 0:
                    row[j] += given[who[first + j]]


@jit
def add_bans(classes, start, end, first, last, rows):  # type: ignore[no-untyped-def]
    """One class: −FORBIDDEN for two of the same."""
    others = classes[first:last]
    for i in range(start, end):
        code = classes[i]
        if code >= 0:
            row = rows[i - start]
            for j in range(last - first):
                row[j] -= np.int32(FORBIDDEN if others[j] == code else 0)


@jit
def fill(s, start, end, first, last, rows):  # type: ignore[no-untyped-def]
    """The distances from seats start … end − 1 to seats first … last − 1, into rows; −FORBIDDEN for a ban."""
    for i in range(end - start):
        row = rows[i]
        for j in range(last - first):
            row[j] = 0
    for a in range(s.codes.shape[0]):
        add_categories(s.codes[a], s.known[a], s.weight[a], start, end, first, last, rows)
    for a in range(s.numbers.shape[0]):
        add_numbers(s.numbers[a], s.number_known[a], start, end, first, last, rows)
    if s.spot_scale[0] > 0:
        add_places(s.spots, s.spot_known, s.spot_scale[0], start, end, first, last, rows)
    if s.distances.shape[0]:
        add_distances(s.distances, s.who, start, end, first, last, rows)
    for c in range(s.classes.shape[0]):
        add_bans(s.classes[c], start, end, first, last, rows)


@jit
def tally_own(s, group, rows):  # type: ignore[no-untyped-def]
    """Fill own[] of one group anew."""
    first, last = s.begin[group], s.begin[group + 1]
    fill(s, first, last, first, last, rows)
    for i in range(last - first):
        row, total = rows[i], np.int32(0)
        for j in range(last - first):
            total += row[j] if j != i else 0
        s.own[first + i] = total


@jit
def exchange(s, i, j):  # type: ignore[no-untyped-def]
    """Swap who sits on two seats, with all that belongs to them."""
    for a in range(s.codes.shape[0]):
        s.codes[a, i], s.codes[a, j] = s.codes[a, j], s.codes[a, i]
        s.known[a, i], s.known[a, j] = s.known[a, j], s.known[a, i]
    for a in range(s.numbers.shape[0]):
        s.numbers[a, i], s.numbers[a, j] = s.numbers[a, j], s.numbers[a, i]
        s.number_known[a, i], s.number_known[a, j] = s.number_known[a, j], s.number_known[a, i]
    for c in range(s.classes.shape[0]):
        s.classes[c, i], s.classes[c, j] = s.classes[c, j], s.classes[c, i]
    for t in range(s.barred.shape[0]):
        s.barred[t, i], s.barred[t, j] = s.barred[t, j], s.barred[t, i]
    for d in range(2):
        s.spots[i, d], s.spots[j, d] = s.spots[j, d], s.spots[i, d]
    s.spot_known[i], s.spot_known[j] = s.spot_known[j], s.spot_known[i]
    s.still[i], s.still[j] = s.still[j], s.still[i]
    s.empty[i], s.empty[j] = s.empty[j], s.empty[i]
    s.home[i], s.home[j] = s.home[j], s.home[i]
    s.who[i], s.who[j] = s.who[j], s.who[i]
    for k in (i, j):
        if s.who[k] >= 0:
            s.seat[s.who[k]] = k


@jit
def meets_foe(s, person, group, leaving):  # type: ignore[no-untyped-def]
    """Does somebody whom this person may not meet sit in the group, on another seat than `leaving`?"""
    start, end = s.foes_from[person], s.foes_from[person + 1]
    for seat in range(s.begin[group], s.begin[group + 1]):
        other = s.who[seat]
        if other >= 0 and seat != leaving:
            for k in range(start, end):
                if s.foes[k] == other:
                    return True
    return False


@jit
def may_change(s, leaves, joins, group):  # type: ignore[no-untyped-def]
    """Do the quotas of a group still hold when one person leaves and another joins (−1: nobody)?"""
    for q in range(s.quota_least.shape[0]):
        change = (s.member[q, joins] if joins >= 0 else 0) - (s.member[q, leaves] if leaves >= 0 else 0)
        after = s.tally[q, group] + change
        if (change < 0 and after < s.quota_least[q]) or (change > 0 and after > s.quota_most[q]):
            return False
    return True


@jit
def allowed(s, i, j, a, b):  # type: ignore[no-untyped-def]
    """What the table of gains does not know: foes, quotas, and how many people a slot holds."""
    one, other = s.who[i], s.who[j]
    if s.foes.shape[0] and ((one >= 0 and meets_foe(s, one, b, j)) or (other >= 0 and meets_foe(s, other, a, i))):
        return False
    if s.quota_least.shape[0] and not (may_change(s, one, other, a) and may_change(s, other, one, b)):
        return False
    t, u = s.slot[a], s.slot[b]
    if t != u and (one < 0 or other < 0):
        into = u if one >= 0 else t
        return s.crowd[into] < s.seats[into]
    return True


@jit
def book(s, i, j, a, b):  # type: ignore[no-untyped-def]
    """Keep the counts right, before the swap of seats i (in group a) and j (in b)."""
    one, other = s.who[i], s.who[j]
    for q in range(s.quota_least.shape[0]):
        change = (s.member[q, other] if other >= 0 else 0) - (s.member[q, one] if one >= 0 else 0)
        s.tally[q, a] += change
        s.tally[q, b] -= change
    if one < 0 or other < 0:
        change = 1 if one < 0 else -1
        s.size[a] += change
        s.size[b] -= change
        s.crowd[s.slot[a]] += change
        s.crowd[s.slot[b]] -= change


@jit
def settle(s, i, j, a, b, rows):  # type: ignore[no-untyped-def]
    """Do the swap of seats i (in group a) and j (in group b)."""
    book(s, i, j, a, b)
    exchange(s, i, j)
    tally_own(s, a, rows)
    tally_own(s, b, rows)
