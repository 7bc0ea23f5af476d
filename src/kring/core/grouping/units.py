"""People who stay together as one unit: the arrays on which mending works, made from a plan."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from .plan import Flags, Ints, Plan


class Units(NamedTuple):
    """What does not change while mending. U units, G groups, S slots, Q quotas, K classes that two or more share.

    weight: people in a unit. class_from, class_of: the classes of a unit, one after the other; foe_from, foe likewise.
    quota: Ints[U, Q], members in it. guide_from, guide_class: the classes of a guide.
    """

    weight: Ints
    class_from: Ints
    class_of: Ints
    foe_from: Ints
    foe: Ints
    allowed: Flags
    quota: Ints
    least: Ints
    most: Ints
    rooms: Ints
    seats: Ints
    quota_least: Ints
    quota_most: Ints
    guide_from: Ints
    guide_class: Ints
    guide_allowed: Flags


class Seating(NamedTuple):
    """What mending changes. where: the group of each unit. shared: Ints[G, K], people and guide of a class in a group.

    tally: Ints[G, Q]. load: people in a slot; used: groups in a slot. leads: the group of each guide, or −1.
    """

    where: Ints
    slot: Ints
    guide: Ints
    leads: Ints
    size: Ints
    shared: Ints
    tally: Ints
    load: Ints
    used: Ints


def unit_of(plan: Plan) -> Ints:
    """The unit of every person: members of one together-set share one."""
    keys = np.where(plan.friends >= 0, plan.friends, np.arange(plan.n) + plan.n)
    return np.unique(keys, return_inverse=True)[1].astype(np.int32)


def units(plan: Plan, unit: Ints) -> Units:
    """The arrays of the units, with classes numbered anew in one row of numbers."""
    count = int(unit.max(initial=-1)) + 1
    flat, guides = _numbered(plan)
    owner = np.tile(unit, len(plan.classes))[flat >= 0]
    class_from, class_of = listed(owner, flat[flat >= 0], count)
    one = np.repeat(np.arange(plan.n), np.diff(plan.foes_from))
    pairs = np.unique(np.stack([unit[one], unit[plan.foes]], axis=1).reshape(-1, 2), axis=0)
    foe_from, foe = listed(pairs[:, 0], pairs[:, 1], count)
    leaders = np.tile(np.arange(len(plan.guide_allowed)), len(plan.guide_classes))[guides >= 0]
    guide_from, guide_class = listed(leaders, guides[guides >= 0], len(plan.guide_allowed))
    allowed = np.ones((count, len(plan.rooms)), bool)
    np.logical_and.at(allowed, unit, plan.allowed)
    quota = np.zeros((count, len(plan.member)), np.int32)
    np.add.at(quota, unit, plan.member.T.astype(np.int32))
    return Units(
        np.bincount(unit, minlength=count).astype(np.int32), class_from, class_of, foe_from, foe, allowed, quota,
        plan.least, plan.most, plan.rooms, plan.seats, plan.quota_least, plan.quota_most,
        guide_from, guide_class, plan.guide_allowed,
    )  # fmt: skip


def _numbered(plan: Plan) -> tuple[Ints, Ints]:
    """Classes of people and of guides, row after row, numbered 0 … K − 1; −1 where nobody else has the class."""
    people, guides = [], []
    start = 0
    for row, values in enumerate(plan.classes):
        both = np.concatenate([values, plan.guide_classes[row]])
        shared = np.flatnonzero(np.bincount(both[both >= 0], minlength=1) > 1)
        number = np.full(int(both.max(initial=0)) + 1, -1, np.int32)
        number[shared] = np.arange(start, start + len(shared))
        start += len(shared)
        people.append(np.where(values >= 0, number[values], -1))
        guides.append(np.where(plan.guide_classes[row] >= 0, number[plan.guide_classes[row]], -1))
    none = np.zeros(0, np.int32)
    return np.concatenate([none, *people]).astype(np.int32), np.concatenate([none, *guides]).astype(np.int32)


def listed(owner: npt.NDArray[np.integer], value: npt.NDArray[np.integer], count: int) -> tuple[Ints, Ints]:
    """Values per owner, one after the other, and where each owner's begin."""
    order = np.argsort(owner, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=count))])
    return starts.astype(np.int32), value[order].astype(np.int32)


def seating(all_units: Units, where: Ints, slot: Ints, guide: Ints) -> Seating:
    """The counts of a division of units over groups."""
    groups, slots = len(slot), len(all_units.rooms)
    classes = max(int(all_units.class_of.max(initial=-1)), int(all_units.guide_class.max(initial=-1))) + 1
    count = np.zeros((groups, classes), np.int32)
    np.add.at(count, (np.repeat(where, np.diff(all_units.class_from)), all_units.class_of), 1)
    leads = np.full(len(all_units.guide_allowed), -1, np.int32)
    for group in np.flatnonzero(guide >= 0):
        leader = guide[group]
        leads[leader] = group
        count[group, all_units.guide_class[all_units.guide_from[leader] : all_units.guide_from[leader + 1]]] += 1
    size = np.bincount(where, weights=all_units.weight, minlength=groups).astype(np.int32)
    tally = np.zeros((groups, all_units.quota.shape[1]), np.int32)
    np.add.at(tally, where, all_units.quota)
    load = np.bincount(slot, weights=size, minlength=slots).astype(np.int32)
    used = np.bincount(slot, minlength=slots).astype(np.int32)
    return Seating(where.copy(), slot.copy(), guide.copy(), leads, size, count, tally, load, used)
