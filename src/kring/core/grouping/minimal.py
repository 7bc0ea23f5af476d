"""From a clash that is proven to the smallest part of it: every name that can be left out, is."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from .checking import violations
from .conflicts import HELPED_BY_MORE, Conflict, Reason, RuleKind, narrowed, rules_of
from .dealing import attempt
from .exact import DECIDABLE, decided
from .plan import Plan
from .proofs import Clash, first_proof

MANY = 150  # above so many names that a proof gave, they are not tried one by one: it names no more than it needs
PATIENCE = 2  # programmes that came to nothing, after which none is tried any more

Name = TypeVar("Name")


def everything(plan: Plan) -> Clash:
    """All people and all rules."""
    return tuple(range(plan.n)), tuple(rules_of(plan))


def possible(plan: Plan, people: Sequence[int], rules: Sequence[Reason], exact: bool = True) -> bool | None:
    """Can these people be seated while these rules hold (conflicts.py)? None: not known. exact: also by a programme."""
    helped = any(rule.kind in HELPED_BY_MORE for rule in rules)
    if len(people) == plan.n or not helped:
        part = narrowed(plan, people, rules)
        if first_proof(part):
            return False
        if not violations(part, attempt(part, 1)):
            return True
    if exact and (plan.n if helped else len(people)) * plan.groups <= DECIDABLE:
        return decided(plan, people, rules).possible
    return None


def minimal(plan: Plan, clash: Clash) -> Conflict:
    """The clash without what it does not need. A name stays where it is not known whether it is needed."""
    people, rules = clash
    unknown = 0

    def clashes(who: Sequence[int], names: Sequence[Reason]) -> bool:
        nonlocal unknown
        answer = possible(plan, who, names, exact=unknown < PATIENCE)
        unknown += answer is None
        return answer is False

    order = list(RuleKind)[::-1]  # sizes and quotas go first: they are the vaguest reasons
    by_kind = sorted(rules, key=lambda rule: (order.index(rule.kind), rule))
    needed = _fewest(by_kind, lambda kept: clashes(people, kept))
    tight = len(people) < plan.n and all(rule.kind is not RuleKind.TOGETHER for rule in needed)
    if len(people) <= MANY or not tight:  # whole sets of friends are named, needed or not
        people = tuple(_fewest(people, lambda kept: clashes(kept, needed)))
    return Conflict.of(plan, people, needed)


def _fewest(names: Sequence[Name], clashes: Callable[[list[Name]], bool]) -> list[Name]:
    """Of names that clash, a part that does and of which nothing can be left out. More names never clash less."""
    kept = list(names)

    def drop(part: list[Name]) -> None:
        nonlocal kept
        without = [name for name in kept if name not in part]
        if clashes(without):
            kept = without
        elif len(part) > 1:
            half = len(part) // 2
            drop(part[:half])
            drop(part[half:])

    if kept:
        drop(kept[:])
    return kept
