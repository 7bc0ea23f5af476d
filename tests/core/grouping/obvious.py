"""The rules of a question by trying everything: slow, obvious, and apart from how the engine keeps them.

Read from Rules and Sizes, not from the engine's arrays. A row of `seats` is one division: a group for everybody, −1 for
who is left out.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations, permutations, product
from typing import Any

import numpy as np
import numpy.typing as npt

from kring.core.grouping.conflicts import Conflict, Reason, RuleKind
from kring.core.grouping.problem import Rules, Sizes

Seats = npt.NDArray[np.int64]
Held = npt.NDArray[np.bool_]


def everything(n: int, sizes: Sizes, rules: Rules) -> list[Reason]:
    """All rules there are."""
    found = [Reason(RuleKind.LEAST), Reason(RuleKind.MOST), Reason(RuleKind.AVAILABLE)]
    found += [Reason(RuleKind.APART, (row, value)) for row in range(len(rules.apart)) for value in range(n)]
    found += [Reason(RuleKind.FOES, (pair.one, pair.other)) for pair in rules.pairs]
    found += [Reason(RuleKind.TOGETHER, tuple(sorted(one))) for one in rules.together]
    for slot in range(len(rules.slots)):
        found += [Reason(RuleKind.ROOMS, (slot,)), Reason(RuleKind.SEATS, (slot,))]
    for quota in range(len(rules.quotas)):
        found += [Reason(RuleKind.QUOTA_LEAST, (quota,)), Reason(RuleKind.QUOTA_MOST, (quota,))]
    return [*found, Reason(RuleKind.GUIDES)] if rules.guides else found


def possible(n: int, sizes: Sizes, rules: Rules, people: Iterable[int], reasons: Iterable[Reason]) -> bool:
    """Can these people be seated, others where they help, while these rules hold? Tries every division there is."""
    seats = np.array(list(product(range(-1, len(sizes)), repeat=n))).reshape(-1, n)
    seats = seats[(seats[:, list(people)] >= 0).all(axis=1)]
    reasons = list(reasons)
    fixed = [reason for reason in reasons if reason.kind not in MOVING]
    for reason in fixed:
        seats = seats[held(sizes, rules, reason, seats, (), ())]
    moving = [reason for reason in reasons if reason.kind in MOVING]
    return any(_fits(sizes, rules, moving, seats, slot, guide) for slot, guide in _frames(sizes, rules, moving))


MOVING = {RuleKind.APART, RuleKind.AVAILABLE, RuleKind.ROOMS, RuleKind.SEATS, RuleKind.GUIDES}


def _frames(sizes: Sizes, rules: Rules, reasons: list[Reason]) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    groups = len(sizes)
    led = Reason(RuleKind.GUIDES) in reasons
    for slot in product(range(len(rules.slots) or 1), repeat=groups):
        for guide in permutations(range(len(rules.guides)), groups) if led else [()]:
            yield slot, guide


def _fits(sizes: Sizes, rules: Rules, reasons: list[Reason], seats: Seats, slot: Any, guide: Any) -> bool:
    for reason in reasons:
        seats = seats[held(sizes, rules, reason, seats, slot, guide)]
    return len(seats) > 0


def held(sizes: Sizes, rules: Rules, reason: Reason, seats: Seats, slot: Any, guide: Any) -> Held:
    """In which divisions a rule holds. slot, guide: of each group (no guide: an empty tuple)."""
    numbers = reason.numbers
    groups = range(len(sizes))
    match reason.kind:
        case RuleKind.LEAST:
            return _all((seats == group).sum(axis=1) >= sizes.least[group] for group in groups)
        case RuleKind.MOST:
            return _all((seats == group).sum(axis=1) <= sizes.most[group] for group in groups)
        case RuleKind.QUOTA_LEAST | RuleKind.QUOTA_MOST:
            quota = rules.quotas[numbers[0]]
            counts = [(seats[:, sorted(quota.who)] == group).sum(axis=1) for group in groups]
            if reason.kind is RuleKind.QUOTA_LEAST:
                return _all(count >= quota.least for count in counts)
            return _all(count <= (seats.shape[1] if quota.most is None else quota.most) for count in counts)
        case RuleKind.FOES:
            return (seats[:, numbers[0]] != seats[:, numbers[1]]) | (seats[:, numbers[0]] < 0)
        case RuleKind.TOGETHER:
            pairs = combinations(numbers, 2)
            met = ((seats[:, a] == seats[:, b]) | (seats[:, a] < 0) | (seats[:, b] < 0) for a, b in pairs)
            return _all([np.ones(len(seats), bool), *met])
    return _held_in_frame(sizes, rules, reason, seats, slot, guide)


def _held_in_frame(sizes: Sizes, rules: Rules, reason: Reason, seats: Seats, slot: Any, guide: Any) -> Held:
    numbers, groups, always = reason.numbers, range(len(sizes)), np.ones(len(seats), bool)
    match reason.kind:
        case RuleKind.ROOMS:
            return always & (sum(one == numbers[0] for one in slot) <= rules.slots[numbers[0]].rooms)
        case RuleKind.SEATS:
            most = rules.slots[numbers[0]].seats
            inside = np.isin(seats, [group for group in groups if slot[group] == numbers[0]]).sum(axis=1)
            return always if most is None else inside <= most
        case RuleKind.AVAILABLE:
            can = rules.available
            if can is None:
                return always
            wrong = [seats[:, one] == g for one in range(seats.shape[1]) for g in groups if slot[g] not in can[one]]
            return ~np.any(wrong, axis=0) if wrong else always
        case RuleKind.GUIDES:
            leaders = [rules.guides[one].slots for one in guide]
            fine = len(set(guide)) == len(sizes)
            return always & (fine and all(one is None or slot[g] in one for g, one in enumerate(leaders)))
        case RuleKind.APART:
            apart = rules.apart[numbers[0]]
            values = list(dict.fromkeys(value for value in apart.values if value is not None))
            if numbers[1] >= len(values):
                return always
            value = values[numbers[1]]
            alike = [one for one, other in enumerate(apart.values) if other == value]
            led = [bool(guide) and rules.guides[guide[g]].apart.get(apart.name) == value for g in groups]
            return _all((seats[:, alike] == g).sum(axis=1) + led[g] <= 1 for g in groups)
    raise AssertionError(reason)


def _all(parts: Iterable[Held]) -> Held:
    return np.logical_and.reduce(list(parts))


def broken(n: int, sizes: Sizes, rules: Rules, start: Any) -> list[Reason]:
    """Which rules do not hold in a first grouping."""
    slot, guide = tuple(start.slot_of_group.tolist()), tuple(start.guide_of_group.tolist()) if rules.guides else ()
    assert start.group.shape == (n,)
    assert all(0 <= one < len(sizes) for one in start.group)
    assert len(slot) == len(sizes) and all(0 <= one < (len(rules.slots) or 1) for one in slot)
    assert rules.guides or (start.guide_of_group == -1).all()
    reasons = everything(n, sizes, rules)
    return [one for one in reasons if not held(sizes, rules, one, start.group[None, :], slot, guide).all()]


def is_minimal(n: int, sizes: Sizes, rules: Rules, conflict: Conflict) -> bool:
    """Do the names clash, and no longer when any one of them is let go?"""
    people, reasons = list(conflict.people), list(conflict.rules)
    if possible(n, sizes, rules, people, reasons):
        return False
    fewer = [([one for one in people if one != person], reasons) for person in people]
    fewer += [(people, [one for one in reasons if one != rule]) for rule in reasons]
    return all(possible(n, sizes, rules, *one) for one in fewer)
