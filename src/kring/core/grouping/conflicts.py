"""Why a question has no answer: the people and the rules that cannot all hold, as plain data.

What a conflict claims. Seat only the named people for certain; everybody else may be used where that helps, or be left
out, and obeys the named rules where used. Let only the named rules hold, with the number of groups as it is. Then there
is no answer; and as soon as one named person or one named rule is let go, there is one. In this reading fewer names
never ask more, so that what clashes in part clashes as a whole.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from .plan import Flags, Ints, Plan


class RuleKind(StrEnum):
    """What a rule is about."""

    APART = "apart"  # numbers: row in plan.classes, class
    FOES = "foes"  # numbers: one person, the other
    TOGETHER = "together"  # numbers: all members of the set
    AVAILABLE = "available"  # nobody sits where they cannot
    ROOMS = "rooms"  # numbers: slot
    SEATS = "seats"  # numbers: slot
    GUIDES = "guides"  # one guide a group, who can then
    QUOTA_LEAST = "quota_least"  # numbers: quota
    QUOTA_MOST = "quota_most"  # numbers: quota
    LEAST = "least"  # numbers: the smallest and the largest least size
    MOST = "most"  # numbers: the smallest and the largest most size


@dataclass(frozen=True, order=True)
class Reason:
    """One rule, by its kind and the numbers of what it is about (see RuleKind)."""

    kind: RuleKind
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Conflict:
    """People who cannot all be seated while these rules hold, in this number of groups (see the head of this file)."""

    people: tuple[int, ...]
    rules: tuple[Reason, ...]
    groups: int

    @classmethod
    def of(cls, plan: Plan, people: Iterable[int], rules: Iterable[Reason]) -> "Conflict":
        """In one order, so that the same clash is the same conflict."""
        return cls(tuple(sorted({int(one) for one in people})), tuple(sorted(set(rules))), plan.groups)


class Infeasible(Exception):
    """Proven: no grouping can hold to all rules. `conflict` says who and what clash."""

    def __init__(self, conflict: Conflict) -> None:
        super().__init__(f"{len(conflict.people)} people, {', '.join(rule.kind for rule in conflict.rules)}")
        self.conflict = conflict


class NotFound(Exception):
    """Nothing was found within the effort, and nothing proven. `kinds`: what was still broken in the best try."""

    def __init__(self, kinds: tuple[RuleKind, ...]) -> None:
        super().__init__(", ".join(kinds))
        self.kinds = kinds


HELPED_BY_MORE = frozenset({RuleKind.LEAST, RuleKind.QUOTA_LEAST})  # those in which people who need no seat may help


def least_rule(plan: Plan) -> Reason:
    """Every group is large enough."""
    return Reason(RuleKind.LEAST, (int(plan.least.min()), int(plan.least.max())))


def most_rule(plan: Plan) -> Reason:
    """No group is too large."""
    return Reason(RuleKind.MOST, (int(plan.most.min()), int(plan.most.max())))


def together_rule(plan: Plan, number: int) -> Reason:
    """The set with this number in plan.friends."""
    return Reason(RuleKind.TOGETHER, tuple(int(one) for one in np.flatnonzero(plan.friends == number)))


def foes_of(plan: Plan, person: int) -> Ints:
    """Those who may not meet this person."""
    return plan.foes[plan.foes_from[person] : plan.foes_from[person + 1]]


def has_guides(plan: Plan) -> bool:
    """Does a guide lead each group?"""
    return len(plan.guide_allowed) > 0


def rules_of(plan: Plan) -> list[Reason]:
    """Every rule of a plan that can bite."""
    found = [least_rule(plan), most_rule(plan)]
    for row, values in enumerate(plan.classes):
        counts = np.bincount(values[values >= 0])
        taken = {int(one) for one in plan.guide_classes[row]}
        found += [Reason(RuleKind.APART, (row, one)) for one, size in enumerate(counts) if size + (one in taken) > 1]
    for person in range(plan.n):
        found += [Reason(RuleKind.FOES, (person, int(foe))) for foe in foes_of(plan, person) if foe > person]
    found += [together_rule(plan, number) for number in range(int(plan.friends.max(initial=-1)) + 1)]
    if not plan.allowed.all():
        found.append(Reason(RuleKind.AVAILABLE))
    found += [Reason(RuleKind.ROOMS, (slot,)) for slot in np.flatnonzero(plan.rooms < plan.groups).tolist()]
    found += [Reason(RuleKind.SEATS, (slot,)) for slot in np.flatnonzero(plan.seats < plan.n).tolist()]
    if has_guides(plan):
        found.append(Reason(RuleKind.GUIDES))
    found += [Reason(RuleKind.QUOTA_LEAST, (one,)) for one in np.flatnonzero(plan.quota_least > 0).tolist()]
    found += [Reason(RuleKind.QUOTA_MOST, (one,)) for one in np.flatnonzero(plan.quota_most < plan.n).tolist()]
    return found


def narrowed(plan: Plan, people: Iterable[int], rules: Iterable[Reason]) -> Plan:
    """The question with only these people and these rules. For rules that more people cannot help (HELPED_BY_MORE)."""
    names = set(rules)
    kinds = {rule.kind for rule in names}
    who = np.array(sorted(people), np.int32)
    n, groups = len(who), plan.groups
    guides = RuleKind.GUIDES in kinds
    classes, guide_classes = _classes(plan, who, names, guides)
    foes_from, foes = _foes(who, names)
    slots = range(len(plan.rooms))
    quotas = range(len(plan.quota_most))
    return replace(
        plan,
        n=n,
        least=plan.least if RuleKind.LEAST in kinds else np.zeros(groups, np.int32),
        most=plan.most if RuleKind.MOST in kinds else np.full(groups, n, np.int32),
        classes=classes,
        guide_classes=guide_classes,
        friends=_friends(plan, who, names),
        foes_from=foes_from,
        foes=foes,
        allowed=plan.allowed[who] if RuleKind.AVAILABLE in kinds else np.ones((n, len(plan.rooms)), bool),
        rooms=_kept(plan.rooms, [Reason(RuleKind.ROOMS, (one,)) in names for one in slots], groups),
        seats=_kept(plan.seats, [Reason(RuleKind.SEATS, (one,)) in names for one in slots], n),
        guide_allowed=plan.guide_allowed if guides else plan.guide_allowed[:0],
        member=plan.member[:, who],
        quota_least=_kept(plan.quota_least, [Reason(RuleKind.QUOTA_LEAST, (one,)) in names for one in quotas], 0),
        quota_most=_kept(plan.quota_most, [Reason(RuleKind.QUOTA_MOST, (one,)) in names for one in quotas], n),
    )


def _kept(values: Ints, named: list[bool], otherwise: int) -> Ints:
    return np.where(np.array(named, bool), values, otherwise).astype(np.int32)


def _classes(plan: Plan, who: Ints, names: set[Reason], guides: bool) -> tuple[Ints, Ints]:
    classes = plan.classes[:, who].copy()
    guide_classes = plan.guide_classes.copy() if guides else plan.guide_classes[:, :0].copy()
    named = np.array([rule.numbers for rule in names if rule.kind is RuleKind.APART], np.int32).reshape(-1, 2)
    for row in range(len(classes)):
        kept = named[named[:, 0] == row, 1]
        for values in (classes[row], guide_classes[row]):
            values[~np.isin(values, kept)] = -1
    return classes, guide_classes


def _friends(plan: Plan, who: Ints, names: set[Reason]) -> Ints:
    sets = sorted(rule.numbers for rule in names if rule.kind is RuleKind.TOGETHER)
    friends = np.full(plan.n, -1, np.int32)
    number = 0
    for members in sets:
        present: Flags = np.isin(members, who)
        if present.sum() > 1:
            friends[list(members)] = number
            number += 1
    return friends[who]


def _foes(who: Ints, names: set[Reason]) -> tuple[Ints, Ints]:
    place = {int(one): at for at, one in enumerate(who)}
    sets: list[set[int]] = [set() for _ in who]
    for rule in names:
        if rule.kind is RuleKind.FOES and rule.numbers[0] in place and rule.numbers[1] in place:
            one, other = place[rule.numbers[0]], place[rule.numbers[1]]
            sets[one].add(other)
            sets[other].add(one)
    starts = np.concatenate([[0], np.cumsum([len(one) for one in sets])]).astype(np.int32)
    return starts, np.array([foe for one in sets for foe in sorted(one)], np.int32)
