"""A first division at random: slots for groups, guides, sizes, and people dealt over them. May break rules."""

import numpy as np
import numpy.typing as npt

from .checking import Start
from .conflicts import has_guides
from .mending import mended
from .places import placed
from .plan import Flags, Ints, Plan
from .units import Units, seating, unit_of, units


def sizes(plan: Plan, rng: np.random.Generator) -> Ints:
    """A size for every group within its bounds, together n where that can be; who is left over goes round and round."""
    size = plan.least.copy()
    left = plan.n - int(size.sum())
    while left > 0 and (size < plan.most).any():
        room = rng.permutation(np.flatnonzero(size < plan.most))[:left]
        size[room] += 1
        left -= len(room)
    return size


def slots_and_guides(plan: Plan, allowed: Flags, rng: np.random.Generator) -> tuple[Ints, Ints]:
    """A slot and a guide for every group: as many groups in a slot as there are people and guides for it."""
    groups = plan.groups
    rooms = plan.rooms.copy()
    if plan.least.min() > 0:
        rooms = np.minimum(rooms, plan.seats // plan.least.min())
    choices = np.maximum(allowed.sum(axis=1), 1)
    share = (allowed / choices[:, None]).sum(axis=0) + 1e-6 * rng.random(len(rooms))
    wanted = _spread(share, np.minimum(rooms, groups), groups)
    if not has_guides(plan):
        slot = np.repeat(np.arange(len(wanted)), wanted)
        slot = np.concatenate([slot, np.zeros(groups - len(slot), np.int64)])  # only where rooms are short
        return rng.permutation(slot).astype(np.int32), np.full(groups, -1, np.int32)
    guides = rng.permutation(len(plan.guide_allowed))
    at, _ = placed(plan.guide_allowed[guides], wanted, rng)
    if (at >= 0).sum() < groups:
        at, _ = placed(plan.guide_allowed[guides], rooms, rng)
    lead = np.argsort(at < 0, kind="stable")[:groups]
    return np.maximum(at[lead], 0).astype(np.int32), guides[lead].astype(np.int32)


def _spread(share: npt.NDArray[np.float64], most: Ints, total: int) -> Ints:
    """`total` over places in proportion to their share, at most `most` in each; less where they have no room."""
    given = np.zeros(len(share), np.int32)
    for _ in range(total):
        free = given < most
        if not free.any():
            break
        given[int(np.argmax(np.where(free, share / (given + 1), -1)))] += 1
    return given


def _slotted(all_units: Units, room: npt.NDArray[np.int64], rng: np.random.Generator) -> Ints:
    """A slot for every unit, −1 where there is none: the heavy ones where most room is left, then a matching."""
    at = np.full(len(all_units.weight), -1, np.int32)
    heavy = rng.permutation(np.flatnonzero(all_units.weight > 1))
    choices = all_units.allowed[heavy].sum(axis=1) - all_units.weight[heavy] * len(room)
    for unit in heavy[np.argsort(choices, kind="stable")].tolist():
        left = np.where(all_units.allowed[unit], room, -1)
        slot = int(np.argmax(left + rng.random(len(left))))
        if left[slot] >= all_units.weight[unit]:
            at[unit] = slot
            room[slot] -= all_units.weight[unit]
    single = np.flatnonzero(all_units.weight == 1)
    at[single], _ = placed(all_units.allowed[single], room, rng)
    return at


def dealt(plan: Plan, all_units: Units, slot: Ints, rng: np.random.Generator) -> Ints:
    """A group for every unit: first a slot for each in which it can be, then a group of that slot with room."""
    target = sizes(plan, rng)
    count, slots = len(all_units.weight), len(plan.rooms)
    at = np.zeros(count, np.int32)
    if slots > 1:
        for size in (target, plan.most):
            room = np.minimum(np.bincount(slot, weights=size, minlength=slots), plan.seats).astype(np.int64)
            at = _slotted(all_units, room, rng)
            if (at >= 0).all():
                break
    left = target.astype(np.int64)
    where = np.full(count, -1, np.int32)
    order = rng.permutation(count)
    order = order[np.argsort(-all_units.weight[order], kind="stable")]
    if (all_units.weight == 1).all():
        for one in range(slots):
            places = rng.permutation(np.repeat(np.flatnonzero(slot == one), left[slot == one]))
            inside = order[at[order] == one][: len(places)]
            where[inside] = places[: len(inside)]
            np.subtract.at(left, places[: len(inside)], 1)
    for one in order[where[order] < 0].tolist():
        here = np.where((slot == at[one]) | (at[one] < 0), left, left - plan.n)
        best = np.flatnonzero(here == here.max())
        where[one] = best[rng.integers(len(best))]
        left[where[one]] -= all_units.weight[one]
    return where


def attempt(plan: Plan, seed: int, turn: int = 0) -> Start:
    """One try: dealt at random, then mended; what is returned may still break rules."""
    rng = np.random.default_rng([seed, turn, plan.n])
    all_units = units(plan, unit_of(plan))
    slot, guide = slots_and_guides(plan, all_units.allowed, rng)
    return _mended(plan, all_units, dealt(plan, all_units, slot, rng), slot, guide, rng)


def mended_from(plan: Plan, begin: Start, seed: int) -> Start:
    """Mended from where people sit; what is returned may still break rules. Who stay together begin where one sits."""
    rng = np.random.default_rng([seed, plan.n])
    unit = unit_of(plan)
    where = np.zeros(int(unit.max(initial=-1)) + 1, np.int32)
    where[unit[::-1]] = begin.group[::-1]
    return _mended(plan, units(plan, unit), where, begin.slot_of_group, begin.guide_of_group, rng)


def _mended(plan: Plan, all_units: Units, where: Ints, slot: Ints, guide: Ints, rng: np.random.Generator) -> Start:
    now = seating(all_units, where, slot, guide)
    mended(all_units, now, 3000 + 4 * plan.n, rng.integers(1, 1 << 62, 1).astype(np.uint64))
    return Start(now.where[unit_of(plan)], now.slot, now.guide)
