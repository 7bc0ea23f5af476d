"""What is seldom asked: places, given distances, rules that cannot be, stopping at every stage."""

from typing import Any

import numpy as np
import pytest

from kring.core import grouping
from tests.core.grouping import reference
from tests.core.grouping.test_form import counted, some_leaders

HOMES = [(52.1, 5.1), (52.9, 6.5), (51.4, 5.5), None, (51.0, 3.7), (53.2, 6.6)]
SIX = grouping.People([f"p{one}" for one in range(6)], [grouping.Attribute("home", HOMES, kind=grouping.Kind.PLACE)])
SIZES = grouping.Sizes.of(6, 3)


def test_how_far_people_live_apart() -> None:
    made = grouping.form(SIX, SIZES, budget=grouping.Rounds(60))
    assert made.diversity == pytest.approx(reference.best(SIX, SIZES), rel=1e-4)
    told = grouping.why(SIX, made, 0)
    others = [one for one in made.members(made.group[0]) if one != 0]
    assert told.here["home"] == pytest.approx(sum(reference.distance(SIX, 0, one) for one in others) / 2, rel=1e-3)
    assert made.share is not None and 0.8 < made.share <= 1


def test_people_who_live_in_one_place_or_nowhere_known() -> None:
    for homes in ([(52.0, 5.0)] * 6, [None] * 6):
        people = grouping.People(SIX.ids, [grouping.Attribute("home", homes, kind=grouping.Kind.PLACE)])
        made = grouping.form(people, SIZES, budget=grouping.Rounds(5))
        assert (made.diversity, made.bound, made.share) == (0.0, 0.0, 1.0)
        assert grouping.why(people, made, 0).here["home"] == 0.0


def test_what_a_change_costs_among_given_distances() -> None:
    dice = np.random.default_rng(4)
    upper = np.triu(dice.uniform(0, 9, (6, 6)), 1)
    what = grouping.Matrix(upper + upper.T)
    made = grouping.form(what, SIZES, budget=grouping.Rounds(60))
    person, group = 0, 1 - made.group[0]
    told = grouping.cost(what, made, SIZES, person, group)
    after = list(made.group)
    assert told.swapped is not None
    after[person], after[int(told.swapped)] = group, made.group[person]
    assert told.change == pytest.approx(reference.diversity(what, after) - made.diversity)
    assert grouping.group_means(what, made)[group] == pytest.approx(
        sum(what.distances[one, other] for one in made.members(group) for other in made.members(group)) / 6
    )


def test_where_nobody_can_go_it_says_so() -> None:
    people = some_leaders(4)
    rules = grouping.Rules(together=[frozenset({0, 1}), frozenset({2, 3})])
    made = grouping.form(people, grouping.Sizes.of(4, 2), rules, budget=grouping.Rounds(3))
    told = grouping.cost(people, made, grouping.Sizes.of(4, 2), 0, 1 - made.group[0], rules)
    assert (told.possible, told.change, told.swapped) == (False, 0.0, None)


@pytest.mark.parametrize("aim", list(grouping.Aim))
@pytest.mark.parametrize("looks", [1, 2, 20, 60])
def test_a_stop_keeps_groups_at_every_stage(aim: grouping.Aim, looks: int) -> None:
    left = [looks]

    def watch(progress: grouping.Progress) -> bool:
        left[0] -= 1
        return left[0] > 0

    people, sizes = some_leaders(30), grouping.Sizes.of(30, 6)
    made = grouping.form(people, sizes, budget=grouping.Rounds(60), aim=aim, progress=watch)
    counted(made, 30, sizes)
    left[0] = looks
    rows = np.ones((30, 30)) - np.eye(30)
    made = grouping.form(grouping.Matrix(rows), sizes, budget=grouping.Rounds(6000), aim=aim, progress=watch)
    counted(made, 30, sizes)


@pytest.mark.parametrize(
    ("rules", "sentence"),
    [
        (lambda: grouping.Rules(pairs=[grouping.Pair(0, 6)]), "somebody who is not in the list"),
        (lambda: grouping.Rules(together=[frozenset({0, -1})]), "somebody who is not in the list"),
        (lambda: grouping.Rules(pairs=[grouping.Pair(2, 2)]), "names one person twice"),
        (lambda: grouping.Rules(available=[frozenset()] * 6), "Availability needs slots"),
        (
            lambda: grouping.Rules(slots=[grouping.Slot("a", 2)], available=[frozenset({0})] * 5),
            "a line for every person",
        ),
        (
            lambda: grouping.Rules(slots=[grouping.Slot("a", 2)], available=[frozenset({1})] * 6),
            "slot that there is not",
        ),
        (lambda: grouping.Rules(quotas=[grouping.Quota("q", frozenset({0}), 2, 1)]), "asks for more than it allows"),
    ],
)
def test_rules_that_cannot_be(rules: Any, sentence: str) -> None:
    with pytest.raises(grouping.Unusable, match=sentence):
        grouping.form(SIX, SIZES, rules(), budget=grouping.Rounds(1))


def test_one_place_is_enough() -> None:
    home = grouping.Attribute("home", HOMES, kind=grouping.Kind.PLACE)
    with pytest.raises(grouping.Unusable, match="Only one attribute can be a place"):
        grouping.People(SIX.ids, [home, home])
    with pytest.raises(grouping.Unusable, match="not \\(latitude, longitude\\)"):
        grouping.Attribute("home", [(1.0, 2.0, 3.0)], kind=grouping.Kind.PLACE)


def test_a_bound_of_groups_that_differ_is_not_claimed() -> None:
    people = some_leaders(9)
    made = grouping.form(people, grouping.Sizes((2, 3), (5, 6)), budget=grouping.Rounds(20))
    assert (made.bound, made.share) == (None, None)
    counted(made, 9, grouping.Sizes((2, 3), (5, 6)))


def test_a_quota_larger_than_a_group_is_told() -> None:
    rules = grouping.Rules(quotas=[grouping.Quota("special", frozenset(range(6)), least=4)])
    with pytest.raises(grouping.Infeasible):
        grouping.form(SIX, SIZES, rules, budget=grouping.Rounds(1))
