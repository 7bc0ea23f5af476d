"""Small questions decided exactly, by a linear programme in whole numbers (HiGHS): an answer, or a proof.

In the reading of conflicts.py: named people are seated, others may be; only named rules hold.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from .conflicts import HELPED_BY_MORE, Reason, RuleKind
from .plan import Ints, Plan

DECIDABLE = 4000  # people × groups up to which a programme is tried
NODES = 3000  # of its tree, after which it counts as undecided
SECONDS = 8  # a net under that: a node can be slow


@dataclass(frozen=True)
class Answer:
    """possible: None when undecided. With the answer: group: Ints[n] (−1: left out), slot: Ints[G], guide: Ints[G]."""

    possible: bool | None
    group: Ints | None = None
    slot: Ints | None = None
    guide: Ints | None = None


@dataclass
class _Programme:
    """Rows low ≤ Σ factor × variable ≤ high, added one at a time."""

    names: dict[tuple[str, int, int], int] = field(default_factory=dict)
    whole: list[int] = field(default_factory=list)
    most: list[float] = field(default_factory=list)
    at: list[tuple[int, int, float]] = field(default_factory=list)
    bounds: list[tuple[float, float]] = field(default_factory=list)

    def add(self, name: tuple[str, int, int], whole: bool = True, most: float = 1) -> None:
        self.names[name] = len(self.whole)
        self.whole.append(int(whole))
        self.most.append(most)

    def row(self, parts: Iterable[tuple[tuple[str, int, int], float]], low: float, high: float) -> None:
        self.at += [(len(self.bounds), self.names[name], factor) for name, factor in parts]
        self.bounds.append((low, high))

    def solved(self) -> tuple[bool | None, npt.NDArray[np.float64]]:
        """Is there a solution (None: undecided), and which."""
        none = np.zeros(0)
        if not self.whole:
            return True, none
        rows, columns, factors = zip(*self.at, strict=True)
        matrix = csr_array((factors, (rows, columns)), shape=(len(self.bounds), len(self.whole)))
        low, high = zip(*self.bounds, strict=True)
        result = milp(
            np.zeros(len(self.whole)), integrality=self.whole, bounds=Bounds(0, np.array(self.most)),
            constraints=LinearConstraint(matrix, low, high), options={"node_limit": NODES, "time_limit": SECONDS},
        )  # fmt: skip
        if result.x is not None:
            return True, result.x
        return (False if result.status == 2 else None), none


def decided(plan: Plan, people: Sequence[int], rules: Iterable[Reason]) -> Answer:
    """Can these people be seated while these rules hold?"""
    names = set(rules)
    helped = any(rule.kind in HELPED_BY_MORE for rule in names)
    seated = set(people)
    who = range(plan.n) if helped else sorted(seated)
    led = Reason(RuleKind.GUIDES) in names
    guides = range(len(plan.guide_allowed)) if led else range(0)
    programme = _Programme()
    _frame(plan, programme, who, seated, guides)
    for rule in sorted(names):
        _rule(plan, programme, rule, who, guides)
    possible, values = programme.solved()
    if not possible:
        return Answer(possible)
    group, slot = np.full(plan.n, -1, np.int32), np.zeros(plan.groups, np.int32)
    guide = np.full(plan.groups, -1, np.int32)
    for (kind, one, other), place in programme.names.items():
        if kind == "x" and values[place] > 0.5:
            group[one] = other
        elif kind == "z" and values[place] > 0.5:
            slot[one] = other
        elif kind == "u" and values[place] > 0.5:
            guide[other] = one
    return Answer(True, group, slot, guide)


def _frame(plan: Plan, programme: _Programme, who: Iterable[int], seated: set[int], guides: range) -> None:
    """Everybody in one group at most, each group in one slot; like groups in the order of their slots."""
    groups, slots = range(plan.groups), range(len(plan.rooms))
    for person in who:
        for group in groups:
            programme.add(("x", person, group))
        programme.row([(("x", person, group), 1) for group in groups], int(person in seated), 1)
    for group in groups:
        for slot in slots:
            programme.add(("z", group, slot))
        programme.row([(("z", group, slot), 1) for slot in slots], 1, 1)
        like = group and (plan.least[group], plan.most[group]) == (plan.least[group - 1], plan.most[group - 1])
        if like and len(slots) > 1:
            later = [(("z", group, slot), float(slot)) for slot in slots]
            programme.row([*later, *((("z", group - 1, slot), -float(slot)) for slot in slots)], 0, np.inf)
    for guide in guides:
        for group in groups:
            programme.add(("u", guide, group))
        programme.row([(("u", guide, group), 1) for group in groups], 0, 1)


def _rule(plan: Plan, programme: _Programme, rule: Reason, who: Iterable[int], guides: range) -> None:
    kind, numbers = rule.kind, rule.numbers
    if kind in (RuleKind.ROOMS, RuleKind.SEATS):
        _slot_rule(plan, programme, rule, who)
    elif kind is RuleKind.AVAILABLE or kind is RuleKind.GUIDES:
        _presence(plan, programme, rule, who, guides)
    elif kind is RuleKind.TOGETHER:
        _together(plan, programme, numbers, set(who))
    else:
        for group in range(plan.groups):
            people, low, high = _bound(plan, rule, group, who)
            parts = [(("x", one, group), 1.0) for one in people]
            if kind is RuleKind.APART:
                alike = plan.guide_classes[numbers[0]] == numbers[1]
                parts += [(("u", guide, group), 1.0) for guide in guides if alike[guide]]
            programme.row(parts, low, high)


def _bound(plan: Plan, rule: Reason, group: int, who: Iterable[int]) -> tuple[list[int], float, float]:
    """Which people count in a group, and how many of them there may be."""
    kind, numbers = rule.kind, rule.numbers
    if kind is RuleKind.APART:
        return [one for one in who if plan.classes[numbers[0], one] == numbers[1]], 0, 1
    if kind is RuleKind.FOES:
        return [one for one in numbers if one in who], 0, 1
    if kind is RuleKind.LEAST:
        return list(who), int(plan.least[group]), np.inf
    if kind is RuleKind.MOST:
        return list(who), 0, int(plan.most[group])
    members = [one for one in who if plan.member[numbers[0], one]]
    if kind is RuleKind.QUOTA_LEAST:
        return members, int(plan.quota_least[numbers[0]]), np.inf
    return members, 0, int(plan.quota_most[numbers[0]])


def _slot_rule(plan: Plan, programme: _Programme, rule: Reason, who: Iterable[int]) -> None:
    (slot,) = rule.numbers
    groups = range(plan.groups)
    if rule.kind is RuleKind.ROOMS:
        programme.row([(("z", group, slot), 1) for group in groups], 0, int(plan.rooms[slot]))
        return
    for group in groups:  # how many people group brings to the slot: none unless it is held there
        programme.add(("w", group, slot), whole=False, most=plan.n)
        size = [(("x", one, group), -1.0) for one in who]
        programme.row([(("w", group, slot), 1), *size, (("z", group, slot), -float(plan.n))], -plan.n, np.inf)
    programme.row([(("w", group, slot), 1) for group in groups], 0, int(plan.seats[slot]))


def _presence(plan: Plan, programme: _Programme, rule: Reason, who: Iterable[int], guides: range) -> None:
    """Nobody in a group that is held where they cannot be; for GUIDES also: one for each group."""
    people = rule.kind is RuleKind.AVAILABLE
    for group in range(plan.groups):
        for one in who if people else guides:
            cannot = np.flatnonzero(~(plan.allowed if people else plan.guide_allowed)[one]).tolist()
            if cannot:
                elsewhere = [(("z", group, slot), 1.0) for slot in cannot]
                programme.row([(("x" if people else "u", one, group), 1.0), *elsewhere], 0, 1)
        if not people:
            programme.row([(("u", guide, group), 1.0) for guide in guides], 1, 1)


def _together(plan: Plan, programme: _Programme, members: tuple[int, ...], who: set[int]) -> None:
    """Members who are seated are in the one group of their set."""
    groups = range(plan.groups)
    for group in groups:
        programme.add(("y", members[0], group), whole=False)
        for one in members:
            if one in who:
                programme.row([(("x", one, group), 1), (("y", members[0], group), -1)], -1, 0)
    programme.row([(("y", members[0], group), 1) for group in groups], 1, 1)
