"""The question as arrays, as the compiled loops want it. Made once by `compiled`; nothing here is changed later."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .problem import Rules, Sizes

Ints = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Plan:
    """Rules in arrays. n people, G groups, C classes that stay apart, S slots (1 when there are none), Q quotas.

    least, most: Ints[G]. classes: Ints[C, n], −1 for no class. guide_classes: Ints[C, guides], in the same numbering,
    −1 for none. friends: per person the number of their together-set, or −1: Ints[n]. foes_from: Ints[n + 1] and foes:
    Ints[…]: those who may not meet person v are foes[foes_from[v] : foes_from[v + 1]], sorted. allowed: Flags[n, S].
    rooms: Ints[S], groups at once; seats: Ints[S], people in all. guide_allowed: Flags[guides, S].
    member: Flags[Q, n]; quota_least, quota_most: Ints[Q].
    """

    n: int
    least: Ints
    most: Ints
    classes: Ints
    guide_classes: Ints
    friends: Ints
    foes_from: Ints
    foes: Ints
    allowed: Flags
    rooms: Ints
    seats: Ints
    guide_allowed: Flags
    member: Flags
    quota_least: Ints
    quota_most: Ints

    @property
    def groups(self) -> int:
        """How many groups."""
        return len(self.least)


def compiled(n: int, sizes: Sizes, rules: Rules) -> Plan:
    """The arrays of a question that was checked (Rules.check)."""
    groups = len(sizes)
    slots = len(rules.slots) or 1
    classes, guide_classes = _classes(n, rules)
    allowed = np.ones((n, slots), bool)
    if rules.available is not None:
        allowed[:] = False
        for person, can in enumerate(rules.available):
            allowed[person, list(can)] = True
    guide_allowed = np.ones((len(rules.guides), slots), bool)
    for place, guide in enumerate(rules.guides):
        if guide.slots is not None:
            guide_allowed[place] = False
            guide_allowed[place, list(guide.slots)] = True
    rooms = [slot.rooms for slot in rules.slots] or [groups]
    seats = [n if slot.seats is None else slot.seats for slot in rules.slots] or [n]
    member = np.zeros((len(rules.quotas), n), bool)
    least, most = [], []
    for place, quota in enumerate(rules.quotas):
        member[place, list(quota.who)] = True
        short = quota.where_enough and len(quota.who) < quota.least * groups
        least.append(0 if short else quota.least)
        most.append(quota.least if short else n if quota.most is None else quota.most)
    foes_from, foes = _foes(n, rules)
    return Plan(
        n, np.array(sizes.least, np.int32), np.array(sizes.most, np.int32), classes, guide_classes,
        _friends(n, rules.together), foes_from, foes, allowed, np.array(rooms, np.int32), np.array(seats, np.int32),
        guide_allowed, member, np.array(least, np.int32), np.array(most, np.int32),
    )  # fmt: skip


def _classes(n: int, rules: Rules) -> tuple[Ints, Ints]:
    classes = np.full((len(rules.apart), n), -1, np.int32)
    guides = np.full((len(rules.apart), len(rules.guides)), -1, np.int32)
    for row, apart in enumerate(rules.apart):
        numbers: dict[Hashable, int] = {}
        for person, value in enumerate(apart.values):
            if value is not None:
                classes[row, person] = numbers.setdefault(value, len(numbers))
        for place, guide in enumerate(rules.guides):
            guides[row, place] = numbers.get(guide.apart.get(apart.name), -1)
    return classes, guides


def _friends(n: int, together: Sequence[frozenset[int]]) -> Ints:
    """Sets that share somebody are one set."""
    parent = list(range(n))

    def root(person: int) -> int:
        while parent[person] != person:
            parent[person] = parent[parent[person]]
            person = parent[person]
        return person

    for group in together:
        first, *rest = sorted(group) or [0]
        for other in rest:
            parent[root(other)] = root(first)
    roots = np.array([root(person) for person in range(n)], np.int32)
    counts = np.bincount(roots, minlength=n)
    numbers = {int(one): place for place, one in enumerate(np.flatnonzero(counts > 1))}
    return np.array([numbers.get(int(one), -1) for one in roots], np.int32)


def _foes(n: int, rules: Rules) -> tuple[Ints, Ints]:
    sets: list[set[int]] = [set() for _ in range(n)]
    for pair in rules.pairs:
        sets[pair.one].add(pair.other)
        sets[pair.other].add(pair.one)
    starts = np.concatenate([[0], np.cumsum([len(one) for one in sets])]).astype(np.int32)
    return starts, np.array([foe for one in sets for foe in sorted(one)], np.int32)
