"""Telling what a grouping is like: per attribute and group, for one person, and what a change would cost."""

import numpy as np

from . import feasible, measure
from .answer import Cost, Grouping, Spread, Why
from .checking import Start
from .coded import Floats
from .plan import Ints, compiled
from .problem import Matrix, People, Rules, Sizes, Unusable


def _groups(grouping: Grouping) -> tuple[Ints, int]:
    return np.array(grouping.group, np.int32), len(grouping.sizes)


def _means(sums: Floats, grouping: Grouping) -> Floats:
    return sums / np.maximum(1.0, measure.pairs(np.array(grouping.sizes)))


def spread(people: People, grouping: Grouping) -> tuple[Spread, ...]:
    """See api.spread."""
    means, whole = _means(measure.sums(people, *_groups(grouping)), grouping), measure.whole(people)
    return tuple(
        Spread(one.name, float(whole[row]), tuple(means[row].tolist()), one.unknown)
        for row, one in enumerate(people.attributes)
    )


def group_means(what: People | Matrix, grouping: Grouping) -> tuple[float, ...]:
    """See api.group_means."""
    sums = measure.weights(what) @ measure.sums(what, *_groups(grouping))
    return tuple(_means(sums, grouping).tolist())


def _distances(what: People | Matrix, person: int) -> Floats:
    """From one person to everybody, per attribute. Floats[A, n]."""
    if isinstance(what, Matrix):
        return what.distances[[person]]
    n = len(what)
    everybody = np.arange(n, dtype=np.int32)
    return np.array([measure.from_one(one, person, everybody) for one in what.attributes])


def why(people: People, grouping: Grouping, person: int) -> Why:
    """See api.why."""
    _check(grouping, person, 0)
    each, group = _distances(people, person), np.array(grouping.group)
    mine = (group == group[person]) & (np.arange(len(group)) != person)
    weighed, groups = measure.weights(people) @ each, len(grouping.sizes)
    others = np.bincount(group, minlength=groups) - (np.arange(groups) == group[person])
    totals = np.bincount(group, weights=weighed, minlength=groups) / np.maximum(1, others)
    names = [one.name for one in people.attributes]
    return Why(
        people.ids[person],
        int(group[person]),
        dict(zip(names, (each[:, mine].sum(axis=1) / max(1, mine.sum())).tolist(), strict=True)),
        dict(zip(names, (each.sum(axis=1) / max(1, len(group) - 1)).tolist(), strict=True)),
        tuple(totals.tolist()),
    )


def cost(what: People | Matrix, grouping: Grouping, sizes: Sizes, person: int, group: int, rules: Rules) -> Cost:
    """See api.cost."""
    _check(grouping, person, group)
    name = what.ids[person] if isinstance(what, People) else str(person)
    now, plan = np.array(grouping.group, np.int32), compiled(len(what), sizes, rules)
    here = int(now[person])
    if here == group:
        return Cost(name, group, None, 0.0, True)
    slot = np.array(grouping.slot or [0] * len(sizes), np.int32)
    guide = np.array(grouping.guide or [-1] * len(sizes), np.int32)
    weight = measure.weights(what)
    mine = weight @ _distances(what, person)
    found: list[tuple[float, int]] = []
    for other in (-1, *np.flatnonzero(now == group).tolist()):
        after = now.copy()
        after[person] = group
        change = float(mine[now == group].sum() - mine[now == here].sum())
        if other >= 0:
            after[other] = here
            theirs = weight @ _distances(what, other)
            change += float(theirs[now == here].sum() - theirs[now == group].sum() - 2 * mine[other])
        if not feasible.violations(plan, Start(after, slot, guide)):
            found.append((change, other))
    if not found:
        return Cost(name, group, None, 0.0, False)
    change, other = max(found)
    swapped = None if other < 0 else what.ids[other] if isinstance(what, People) else str(other)
    return Cost(name, group, swapped, change, True)


def _check(grouping: Grouping, person: int, group: int) -> None:
    if not 0 <= person < len(grouping.group):
        raise Unusable(f"There is no person {person}; they are numbered 0 to {len(grouping.group) - 1}.")
    if not 0 <= group < len(grouping.sizes):
        raise Unusable(f"There is no group {group}; they are numbered 0 to {len(grouping.sizes) - 1}.")
