"""The slow and obvious check of a grouping, and what a first grouping is."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .conflicts import RuleKind, foes_of, has_guides
from .plan import Ints, Plan


@dataclass(frozen=True)
class Start:
    """group: Ints[n]. slot_of_group: Ints[G]. guide_of_group: Ints[G], −1 without guides."""

    group: Ints
    slot_of_group: Ints
    guide_of_group: Ints


class Broken(NamedTuple):
    """A rule that does not hold, and who are in it (nobody, where a group lacks somebody)."""

    kind: RuleKind
    people: tuple[int, ...]


def violations(plan: Plan, found: Start) -> list[Broken]:
    """What does not hold, row by row; empty when everything does."""
    members = [tuple(np.flatnonzero(found.group == group).tolist()) for group in range(plan.groups)]
    rows = _in_groups(plan, found, members)
    for number in range(int(plan.friends.max(initial=-1)) + 1):
        friends = np.flatnonzero(plan.friends == number)
        if len(set(found.group[friends])) > 1:
            rows.append(Broken(RuleKind.TOGETHER, tuple(friends.tolist())))
    for slot, rooms in enumerate(plan.rooms):
        inside = np.flatnonzero(found.slot_of_group == slot)
        people = tuple(one for group in inside for one in members[group])
        if len(inside) > rooms:
            rows.append(Broken(RuleKind.ROOMS, ()))
        if len(people) > plan.seats[slot]:
            rows.append(Broken(RuleKind.SEATS, people))
    guides = found.guide_of_group.tolist()
    if has_guides(plan):
        seen = set(guides)
        if len(seen) < len(guides) or -1 in seen:
            rows.append(Broken(RuleKind.GUIDES, ()))
    return rows


def _in_groups(plan: Plan, found: Start, members: list[tuple[int, ...]]) -> list[Broken]:
    """What does not hold within each group."""
    rows = []
    for group, people in enumerate(members):
        slot, guide = found.slot_of_group[group], found.guide_of_group[group]
        if len(people) < plan.least[group]:
            rows.append(Broken(RuleKind.LEAST, people))
        if len(people) > plan.most[group]:
            rows.append(Broken(RuleKind.MOST, people))
        for row, classes in enumerate(plan.classes):
            sides: dict[int, list[int]] = {}
            for one in people:
                sides.setdefault(int(classes[one]), []).append(one)
            led = int(plan.guide_classes[row, guide]) if guide >= 0 else -1
            rows += [
                Broken(RuleKind.APART, tuple(alike))
                for value, alike in sides.items()
                if value >= 0 and len(alike) + (value == led) > 1
            ]
        inside = set(people)
        rows += [
            Broken(RuleKind.FOES, (one, int(foe)))
            for one in people
            for foe in foes_of(plan, one)
            if foe > one and int(foe) in inside
        ]
        rows += [Broken(RuleKind.AVAILABLE, (one,)) for one in people if not plan.allowed[one, slot]]
        if guide >= 0 and not plan.guide_allowed[guide, slot]:
            rows.append(Broken(RuleKind.GUIDES, ()))
        for quota, who in enumerate(plan.member):
            there = tuple(one for one in people if who[one])
            if len(there) < plan.quota_least[quota]:
                rows.append(Broken(RuleKind.QUOTA_LEAST, there))
            if len(there) > plan.quota_most[quota]:
                rows.append(Broken(RuleKind.QUOTA_MOST, there))
    return rows
