"""Clashes that can be seen from the rules themselves, without search; proven, in the sense of conflicts.py.

Each proof takes a plan and returns (people, rules), not always the smallest such set, or None when it sees nothing.
"""

from collections.abc import Iterable, Iterator

import numpy as np

from .conflicts import Reason, RuleKind, foes_of, has_guides, least_rule, most_rule, together_rule
from .places import Crowded, placed
from .plan import Flags, Ints, Plan

Clash = tuple[tuple[int, ...], tuple[Reason, ...]]
TRIES = 200  # people from whom a clique of foes is grown


def first_proof(plan: Plan) -> Clash | None:
    """The first clash that is seen, simple kinds first."""
    for proof in (by_size, by_rooms, by_guides, by_quota, by_friends, by_class, by_place, by_class_in_place, by_foes):
        found = proof(plan)
        if found:
            return found
    return None


def by_size(plan: Plan) -> Clash | None:
    """Too few people for the least sizes, or too many for the most."""
    if plan.least.sum() > plan.n:
        return (), (least_rule(plan),)
    most = int(plan.most.sum())
    return (tuple(range(most + 1)), (most_rule(plan),)) if most < plan.n else None


def by_rooms(plan: Plan) -> Clash | None:
    """Fewer rooms than groups, counting only rooms that can be filled with the seats of their slot."""
    least = int(plan.least.min())
    seated = plan.seats // least if least else np.full(len(plan.seats), plan.groups)
    if np.minimum(plan.rooms, seated).sum() >= plan.groups:
        return None
    by_seats = [bool(one) for one in seated < plan.rooms]
    rules = [Reason(RuleKind.SEATS if seats else RuleKind.ROOMS, (slot,)) for slot, seats in enumerate(by_seats)]
    return (), (*rules, least_rule(plan)) if any(by_seats) else tuple(rules)


def by_guides(plan: Plan) -> Clash | None:
    """Too few guides, or too few who can where there are rooms; only slots whose rooms matter are named."""
    if not has_guides(plan):
        return None
    rooms = plan.rooms.copy()
    if _led(plan, rooms) >= plan.groups:
        return None
    for slot in range(len(rooms)):
        rooms[slot] = plan.groups
        if _led(plan, rooms) >= plan.groups:
            rooms[slot] = plan.rooms[slot]
    tight = [Reason(RuleKind.ROOMS, (slot,)) for slot in range(len(rooms)) if rooms[slot] < plan.groups]
    return (), (Reason(RuleKind.GUIDES), *tight)


def _led(plan: Plan, rooms: Ints) -> int:
    at, _ = placed(plan.guide_allowed, rooms, np.random.default_rng(0))
    return int((at >= 0).sum())


def by_quota(plan: Plan) -> Clash | None:
    """Totals that cannot add up: too few or too many members, or too few or too many others."""
    for quota, who in enumerate(plan.member):
        least, most = int(plan.quota_least[quota]), int(plan.quota_most[quota])
        low, high = Reason(RuleKind.QUOTA_LEAST, (quota,)), Reason(RuleKind.QUOTA_MOST, (quota,))
        members, others = np.flatnonzero(who), np.flatnonzero(~who)
        room = plan.most - least
        if len(members) < least * plan.groups:
            return (), (low,)
        if len(members) > most * plan.groups:
            return _some(members, most * plan.groups + 1), (high,)
        if room.min() < 0:
            return (), (low, most_rule(plan))
        if len(others) > room.sum():
            return _some(others, int(room.sum()) + 1), (low, most_rule(plan))
        if len(others) < np.maximum(plan.least - most, 0).sum():
            return (), (high, least_rule(plan))
    return None


def _some(people: Iterable[int], count: int) -> tuple[int, ...]:
    return tuple(int(one) for one in people)[:count]


def by_friends(plan: Plan) -> Clash | None:
    """A set that stays together and is too large for any group or slot, or holds people who may not meet."""
    for number in range(int(plan.friends.max(initial=-1)) + 1):
        rule = together_rule(plan, number)
        members = np.array(rule.numbers)
        most = int(plan.most.max())
        if len(members) > most:
            return _some(members, most + 1), (rule, most_rule(plan))
        for one in rule.numbers:
            for foe in foes_of(plan, one):
                if plan.friends[foe] == number:
                    pair = (min(one, int(foe)), max(one, int(foe)))
                    return pair, (rule, Reason(RuleKind.FOES, pair))
        for row, classes in enumerate(plan.classes):
            values, counts = np.unique(classes[members][classes[members] >= 0], return_counts=True)
            if (counts > 1).any():
                value = int(values[np.argmax(counts > 1)])
                return _some(members[classes[members] == value], 2), (rule, Reason(RuleKind.APART, (row, value)))
        for quota, who in enumerate(plan.member):
            if who[members].sum() > plan.quota_most[quota]:
                high = Reason(RuleKind.QUOTA_MOST, (quota,))
                return _some(members[who[members]], int(plan.quota_most[quota]) + 1), (rule, high)
        can = plan.allowed[members].all(axis=0)
        if not (can & (plan.rooms > 0) & (plan.seats >= len(members))).any():
            return rule.numbers, (rule, Reason(RuleKind.AVAILABLE), *_places(plan, range(len(can))))
    return None


def _places(plan: Plan, slots: Iterable[int]) -> Iterator[Reason]:
    """What limits these slots."""
    for slot in slots:
        if plan.rooms[slot] < plan.groups:
            yield Reason(RuleKind.ROOMS, (int(slot),))
        if plan.seats[slot] < plan.n:
            yield Reason(RuleKind.SEATS, (int(slot),))


def _members(plan: Plan) -> Iterator[tuple[int, int, Ints]]:
    """Row, class, and who is in it; only classes of more than one."""
    for row, classes in enumerate(plan.classes if plan.n else ()):
        order = np.argsort(classes, kind="stable").astype(np.int32)
        values, starts = np.unique(classes[order], return_index=True)
        for value, people in zip(values.tolist(), np.split(order, starts[1:]), strict=True):
            if value >= 0:
                yield row, value, people


def by_class(plan: Plan) -> Clash | None:
    """More people of one class than groups, or than groups that somebody of another class can lead."""
    for row, value, people in _members(plan):
        rule = Reason(RuleKind.APART, (row, value))
        if len(people) > plan.groups:
            return _some(people, plan.groups + 1), (rule,)
        others = int((plan.guide_classes[row] != value).sum())
        if has_guides(plan) and len(people) > others:
            return _some(people, others + 1), (rule, Reason(RuleKind.GUIDES))
    return None


def _together_allowed(plan: Plan) -> Flags:
    """Where everybody can together with those with whom they stay."""
    sets = int(plan.friends.max(initial=-1)) + 1
    both = np.ones((sets, plan.allowed.shape[1]), bool)
    inside = plan.friends >= 0
    np.logical_and.at(both, plan.friends[inside], plan.allowed[inside])
    allowed = plan.allowed.copy()
    allowed[inside] = both[plan.friends[inside]]
    return allowed


def _named(plan: Plan, crowded: Crowded, rules: Iterable[Reason]) -> Clash:
    """People who crowd some slots, with those with whom they stay."""
    sets = sorted({int(plan.friends[one]) for one in crowded.people if plan.friends[one] >= 0})
    together = [together_rule(plan, number) for number in sets]
    people = {*crowded.people, *(one for rule in together for one in rule.numbers)}
    return tuple(sorted(people)), (Reason(RuleKind.AVAILABLE), *_places(plan, crowded.places), *together, *rules)


def by_place(plan: Plan) -> Clash | None:
    """More people than seats in the slots in which they can (Hall)."""
    if len(plan.rooms) == 1 and plan.allowed.all():
        return None
    largest = np.concatenate([[0], np.cumsum(np.sort(plan.most)[::-1])])
    room = np.minimum(largest[np.minimum(plan.rooms, plan.groups)], plan.seats).astype(np.int32)
    _, crowded = placed(_together_allowed(plan), room, np.random.default_rng(0))
    return _named(plan, crowded, [most_rule(plan)]) if crowded else None


def by_class_in_place(plan: Plan) -> Clash | None:
    """More people of one class than groups in the slots in which they can (Hall)."""
    room = np.minimum(plan.rooms, plan.seats)
    if len(room) == 1:
        return None
    allowed = _together_allowed(plan)
    for row, value, people in _members(plan):
        if len(people) > room.min():
            _, crowded = placed(allowed[people], room, np.random.default_rng(0))
            if crowded:
                who = Crowded(tuple(int(people[one]) for one in crowded.people), crowded.places)
                return _named(plan, who, [Reason(RuleKind.APART, (row, value))])
    return None


def by_foes(plan: Plan) -> Clash | None:
    """More people than groups of whom no two may meet, grown from one person after another (so not all are seen)."""
    if not len(plan.foes):
        return None
    near: dict[int, set[int]] = {}
    for one in np.flatnonzero(np.diff(plan.foes_from)).tolist():
        alike = ((plan.classes == plan.classes[:, [one]]) & (plan.classes >= 0)).any(axis=0)
        near[one] = {int(foe) for foe in foes_of(plan, one)} | set(np.flatnonzero(alike).tolist()) - {one}
    few = [one for one in near if len(near[one]) < plan.groups]
    while few:
        gone = few.pop()
        for other in near.pop(gone, set()):
            if other in near:
                near[other].discard(gone)
                if len(near[other]) == plan.groups - 1:
                    few.append(other)
    for first in list(near)[:TRIES]:
        clique, left = [first], near[first] & near.keys()
        while left and len(clique) <= plan.groups:
            chosen = min(left, key=lambda one: (-len(near[one] & left), one))
            clique.append(chosen)
            left = left & near[chosen]
        if len(clique) > plan.groups:
            return tuple(sorted(clique)), tuple(_between(plan, clique))
    return None


def _between(plan: Plan, clique: list[int]) -> Iterator[Reason]:
    """A rule for every two of them."""
    for place, one in enumerate(clique):
        for other in clique[:place]:
            alike = np.flatnonzero((plan.classes[:, one] == plan.classes[:, other]) & (plan.classes[:, one] >= 0))
            if len(alike):
                yield Reason(RuleKind.APART, (int(alike[0]), int(plan.classes[alike[0], one])))
            else:
                yield Reason(RuleKind.FOES, (min(one, other), max(one, other)))
