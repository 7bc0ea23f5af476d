"""Telling: spreads, why somebody sits here, what a change would cost; and repairing with few moves."""

import random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kring.core import grouping
from tests.core.grouping import reference
from tests.core.grouping.test_form import counted, some_leaders

SIX = grouping.People(
    ["Anna", "Bram", "Chris", "Daan", "Esra", "Fien"],
    [
        grouping.Attribute("kind", ["a", "a", "b", "b", "c", None]),
        grouping.Attribute("years", [0, 10, 20, 0, 10, 20]),
    ],
)


def six() -> grouping.Grouping:
    return grouping.form(SIX, grouping.Sizes.of(6, 3), budget=grouping.Rounds(60))


def test_the_spread_is_told_by_attribute_and_group() -> None:
    made = six()
    kind, years = grouping.spread(SIX, made)
    assert (kind.name, kind.unknown, years.unknown) == ("kind", 1, 0)
    assert kind.whole == pytest.approx(8 / 15)  # of 15 pairs 8 differ: Anna and Bram, Chris and Daan, and Fien's do not
    assert years.whole == pytest.approx((8 * 0.5 + 4 * 1.0) / 15)
    for group in range(2):
        one, two, three = made.members(group)
        pairs = [(one, two), (one, three), (two, three)]
        assert kind.groups[group] == pytest.approx(
            sum(reference.differ(SIX.attributes[0], *pair) for pair in pairs) / 3
        )
        assert grouping.group_means(SIX, made)[group] == pytest.approx(
            sum(reference.distance(SIX, *pair) for pair in pairs) / 3
        )


def test_why_somebody_sits_here() -> None:
    made = six()
    told = grouping.why(SIX, made, 0)
    others = [one for one in made.members(made.group[0]) if one != 0]
    assert (told.id, told.group) == ("Anna", made.group[0])
    assert told.here["years"] == pytest.approx(sum(reference.differ(SIX.attributes[1], 0, one) for one in others) / 2)
    assert told.whole["kind"] == pytest.approx(3 / 5)
    elsewhere = made.members(1 - made.group[0])
    assert told.others[1 - made.group[0]] == pytest.approx(
        sum(reference.distance(SIX, 0, one) for one in elsewhere) / 3
    )


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 23), st.integers(0, 3), st.integers(1, 5))
def test_what_it_costs_is_what_it_costs(person: int, group: int, seed: int) -> None:
    people, sizes = some_leaders(24, seed), grouping.Sizes.of(24, (5, 7))
    rules = grouping.Rules(apart=[grouping.Apart("desk", [one % 8 for one in range(24)])])
    made = grouping.form(people, sizes, rules, budget=grouping.Rounds(5), seed=seed)
    told = grouping.cost(people, made, sizes, person, group, rules)
    if made.group[person] == group:
        assert (told.change, told.swapped, told.possible) == (0.0, None, True)
        return
    ways = {}
    for other in [None, *made.members(group)]:
        after = list(made.group)
        after[person] = group
        if other is not None:
            after[other] = made.group[person]
        sized = all(5 <= after.count(one) <= 7 for one in range(len(sizes)))
        desks = [(one % 8, place) for one, place in enumerate(after)]
        if sized and len(set(desks)) == len(desks):
            ways[None if other is None else people.ids[other]] = reference.diversity(people, after) - made.diversity
    assert told.possible == bool(ways)
    if ways:
        assert told.change == pytest.approx(max(ways.values()), abs=1e-9)
        assert ways[told.swapped] == pytest.approx(told.change, abs=1e-9)


def test_who_is_not_there_is_refused() -> None:
    made = six()
    with pytest.raises(grouping.Unusable, match="no person 6"):
        grouping.why(SIX, made, 6)
    with pytest.raises(grouping.Unusable, match="no group 2"):
        grouping.cost(SIX, made, grouping.Sizes.of(6, 3), 0, 2)


# Repair


def without(people: grouping.People, gone: set[int]) -> grouping.People:
    keep = [one for one in range(len(people)) if one not in gone]
    return grouping.People(
        [people.ids[one] for one in keep],
        [
            grouping.Attribute(one.name, [one.values[place] for place in keep], one.weight, one.kind)
            for one in people.attributes
        ],
    )


def known(people: grouping.People, made: grouping.Grouping) -> grouping.Before:
    return grouping.Before(dict(zip(people.ids, made.group, strict=True)), made.slot, made.guide)


def test_nothing_changes_when_nothing_happened() -> None:
    people, sizes = some_leaders(60), grouping.Sizes.of(60, 10)
    made = grouping.form(people, sizes, budget=grouping.Rounds(200))
    again = grouping.repair(people, known(people, made), sizes, budget=grouping.Rounds(20))
    assert again.moves == () and again.left == () and again.grouping.group == made.group


def test_a_cancellation_moves_nobody_when_the_sizes_allow() -> None:
    people, sizes = some_leaders(60), grouping.Sizes.of(60, 10)
    made = grouping.form(people, sizes, budget=grouping.Rounds(200))
    fewer = without(people, {3})
    again = grouping.repair(
        fewer, known(people, made), grouping.Sizes.of(59, (9, 11), 6), budget=grouping.Rounds(20), price=5.0
    )
    assert (again.moves, again.left) == ((), ("leader 3",))
    counted(again.grouping, 59, grouping.Sizes.of(59, (9, 11), 6))


def test_a_newcomer_and_a_new_quarrel_are_taken_in_with_few_moves() -> None:
    people, sizes = some_leaders(61), grouping.Sizes.of(61, (9, 11), 6)
    made = grouping.form(without(people, {60}), grouping.Sizes.of(60, 10), budget=grouping.Rounds(200))
    one, other = made.members(0)[:2]
    rules = grouping.Rules(pairs=[grouping.Pair(one, other)])
    again = grouping.repair(
        people, known(without(people, {60}), made), sizes, rules, budget=grouping.Rounds(20), price=5.0
    )
    assert again.grouping.group[one] != again.grouping.group[other]
    assert [move.from_group for move in again.moves if move.id == "leader 60"] == [None]
    assert 2 <= len(again.moves) <= 3
    for move in again.moves:
        assert again.grouping.group[people.ids.index(move.id)] == move.to_group


def test_groups_that_became_too_small_are_dissolved() -> None:
    people, sizes = some_leaders(60), grouping.Sizes.of(60, 10)
    made = grouping.form(people, sizes, budget=grouping.Rounds(100))
    gone = set(made.members(2)[:8])
    again = grouping.repair(without(people, gone), known(people, made), grouping.Sizes.of(52, (10, 11), 5),
                            budget=grouping.Rounds(20), price=5.0)  # fmt: skip
    assert again.kept == (0, 1, 3, 4, 5)
    assert {move.id for move in again.moves} == {people.ids[one] for one in made.members(2)[8:]}


def test_what_was_before_must_fit() -> None:
    people, sizes = some_leaders(20), grouping.Sizes.of(20, 10)
    before = grouping.Before({"leader 0": 0, "leader 1": 1}, slot=(0,))
    with pytest.raises(grouping.Unusable, match="2 groups, but there are 1 with a slot"):
        grouping.repair(people, before, sizes, budget=grouping.Rounds(1))


# With every rule there is


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10_000))
def test_every_rule_holds_after_searching(seed: int) -> None:
    dice = random.Random(seed)
    n = 48
    people = some_leaders(n, seed)
    rules = grouping.Rules(
        apart=[grouping.Apart("board", [dice.randrange(20) for _ in range(n)])],
        pairs=[grouping.Pair(2 * one, 2 * one + 1) for one in range(6)],
        together=[frozenset({20, 22}), frozenset({31, 33, 35})],
        quotas=[
            grouping.Quota("special", frozenset(range(40, 48)), least=1),
            grouping.Quota("new", frozenset(range(9)), most=2),
        ],
        slots=[grouping.Slot("a", 3, 26), grouping.Slot("b", 3), grouping.Slot("c", 2)],
        available=[frozenset(one for one in range(3) if dice.random() < 0.75) or frozenset({0}) for _ in range(n)],
        guides=[grouping.Guide(f"guide {one}", {"board": dice.randrange(20)}) for one in range(8)],
    )
    sizes = grouping.Sizes.of(n, (6, 9), 6)
    try:
        made = grouping.form(people, sizes, rules, budget=grouping.Rounds(8), seed=seed)
    except (grouping.Infeasible, grouping.NotFound):
        return
    counted(made, n, sizes)
    held(made, rules)
    assert made.diversity == pytest.approx(reference.diversity(people, made.group), rel=1e-6)
    again = grouping.repair(people, known(people, made), sizes, rules, budget=grouping.Rounds(8))
    held(again.grouping, rules)


def held(made: grouping.Grouping, rules: grouping.Rules) -> None:
    """Every rule, looked at one by one."""
    assert rules.available is not None
    [board], [special, new] = rules.apart, rules.quotas
    for group in range(len(made.sizes)):
        inside = made.members(group)
        boards = [board.values[one] for one in inside] + [rules.guides[made.guide[group]].apart["board"]]
        assert len(set(boards)) == len(boards)
        assert all(made.slot[group] in rules.available[one] for one in inside)
        assert len(special.who & set(inside)) >= 1
        assert len(new.who & set(inside)) <= 2
    assert all(made.group[pair.one] != made.group[pair.other] for pair in rules.pairs)
    assert all(len({made.group[one] for one in friends}) == 1 for friends in rules.together)
    assert len(set(made.guide)) == len(made.guide)
    for number, slot in enumerate(rules.slots):
        groups = [group for group, theirs in enumerate(made.slot) if theirs == number]
        assert len(groups) <= slot.rooms
        assert sum(made.sizes[group] for group in groups) <= (slot.seats or 10_000)


def test_a_matrix_keeps_rules_too() -> None:
    dice = np.random.default_rng(1)
    upper = np.triu(dice.uniform(0, 10, (12, 12)), 1)
    what, sizes = grouping.Matrix(upper + upper.T), grouping.Sizes.of(12, 4)
    rules = grouping.Rules(apart=[grouping.Apart("desk", [one % 4 for one in range(12)])])
    made = grouping.form(what, sizes, rules, budget=grouping.Rounds(200))
    desks = [(one % 4, group) for one, group in enumerate(made.group)]
    assert len(set(desks)) == 12
    assert made.diversity == pytest.approx(reference.diversity(what, made.group))
    assert made.diversity > made.random
