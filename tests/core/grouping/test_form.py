"""Forming groups: against every grouping there is, and on inputs nobody thought of."""

import random
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kring.core import grouping
from tests.core.grouping import reference

QUICK = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
LEVELS = st.sampled_from(["a", "b", "c", None])
NUMBERS = st.one_of(st.none(), st.integers(0, 40))
PLACES = st.one_of(st.none(), st.tuples(st.floats(50.8, 53.5), st.floats(3.4, 7.2)))


@st.composite
def some_people(draw: Any, least: int = 2, most: int = 30) -> grouping.People:
    n = draw(st.integers(least, most))
    columns = [
        grouping.Attribute("kind", draw(st.lists(LEVELS, min_size=n, max_size=n)), draw(st.floats(0.1, 3))),
        grouping.Attribute("years", draw(st.lists(NUMBERS, min_size=n, max_size=n)), 1.0, grouping.Kind.NUMBER),
        grouping.Attribute("home", draw(st.lists(PLACES, min_size=n, max_size=n)), 2.0, grouping.Kind.PLACE),
    ]
    chosen = draw(st.sets(st.sampled_from(range(3)), min_size=1))
    return grouping.People([f"p{one}" for one in range(n)], [columns[one] for one in sorted(chosen)])


@st.composite
def some_sizes(draw: Any, n: int, groups: int = 6) -> grouping.Sizes:
    count = draw(st.integers(1, min(groups, n)))
    least = draw(st.integers(1, n // count))
    return grouping.Sizes((least,) * count, (draw(st.integers(-(-n // count), n)),) * count)


def counted(made: grouping.Grouping, n: int, sizes: grouping.Sizes) -> None:
    """Nobody lost, nobody twice, every size right."""
    assert len(made.group) == n
    counts = [made.group.count(one) for one in range(len(sizes))]
    assert counts == list(made.sizes)
    assert all(low <= count <= high for low, count, high in zip(sizes.least, counts, sizes.most, strict=True))


# The optimum


@pytest.mark.parametrize("seed", range(6))
def test_people_are_grouped_as_well_as_can_be(seed: int) -> None:
    dice = random.Random(seed)
    people = grouping.People(
        [str(one) for one in range(8)],
        [
            grouping.Attribute("kind", [dice.choice("abc") for _ in range(8)]),
            grouping.Attribute("years", [dice.randrange(30) for _ in range(8)], 2.0),
        ],
    )
    for sizes in (grouping.Sizes.of(8, 4), grouping.Sizes.of(8, (2, 4), 3), grouping.Sizes.of(8, [2, 3, 3])):
        made = grouping.form(people, sizes, budget=grouping.Rounds(60), seed=seed)
        optimum = reference.best(people, sizes)
        assert made.diversity == pytest.approx(optimum)
        assert made.bound is not None and made.bound >= optimum - 1e-9


@pytest.mark.parametrize("seed", range(4))
def test_a_matrix_is_grouped_as_well_as_can_be(seed: int) -> None:
    dice = np.random.default_rng(seed)
    upper = np.triu(dice.uniform(-5, 100, (8, 8)), 1)
    what = grouping.Matrix(upper + upper.T)
    for sizes in (grouping.Sizes.of(8, 4), grouping.Sizes((2, 2, 1), (4, 3, 5)), grouping.Sizes.of(8, 2)):
        made = grouping.form(what, sizes, budget=grouping.Rounds(6000), seed=seed)
        assert made.diversity == pytest.approx(reference.best(what, sizes))
        assert (made.bound, made.share) == (None, None)


@pytest.mark.slow  # where nothing is compiled yet
def test_the_worst_group_can_come_first() -> None:
    dice = random.Random(3)
    people = grouping.People(
        [str(one) for one in range(40)],
        [grouping.Attribute("years", [dice.expovariate(0.1) for _ in range(40)]),
         grouping.Attribute("kind", [dice.choice("aaab") for _ in range(40)])],
    )  # fmt: skip
    sizes = grouping.Sizes.of(40, 5)
    usual, fair = (
        grouping.form(people, sizes, budget=grouping.Rounds(100), aim=aim)
        for aim in (grouping.Aim.SUM, grouping.Aim.WORST)
    )
    assert min(grouping.group_means(people, fair)) >= min(grouping.group_means(people, usual))
    counted(fair, 40, sizes)


# Whatever comes in


@QUICK
@given(st.data())
def test_nobody_is_lost_and_what_is_told_is_true(data: st.DataObject) -> None:
    people = data.draw(some_people())
    sizes = data.draw(some_sizes(len(people)))
    made = grouping.form(people, sizes, budget=grouping.Rounds(3))
    counted(made, len(people), sizes)
    assert made.diversity == pytest.approx(reference.diversity(people, made.group), rel=1e-4, abs=1e-6)
    assert made.bound is not None and made.diversity <= made.bound + 1e-6


@QUICK
@given(st.data())
def test_no_grouping_is_above_the_bound(data: st.DataObject) -> None:
    people = data.draw(some_people(2, 7))
    sizes = data.draw(some_sizes(len(people), 3))
    made = grouping.form(people, sizes, budget=grouping.Rounds(1))
    assert made.bound is not None and made.bound >= reference.best(people, sizes) - 1e-6


@QUICK
@given(some_people(4, 20), st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter_for_the_bound(people: grouping.People, dice: random.Random) -> None:
    order = list(range(len(people)))
    dice.shuffle(order)
    turned = grouping.People(
        [people.ids[one] for one in order],
        [grouping.Attribute(one.name, [one.values[place] for place in order], one.weight, one.kind)
         for one in people.attributes],
    )  # fmt: skip
    sizes = grouping.Sizes.of(len(people), (1, 4))
    bounds = [grouping.form(one, sizes, budget=grouping.Rounds(1)).bound for one in (people, turned)]
    assert bounds[0] == pytest.approx(bounds[1])


# The same again


def some_leaders(n: int, seed: int = 1) -> grouping.People:
    dice = random.Random(seed)
    return grouping.People(
        [f"leader {one}" for one in range(n)],
        [
            grouping.Attribute("kind", [dice.choice("aaabbc") for _ in range(n)]),
            grouping.Attribute("region", [dice.randrange(12) for _ in range(n)], 2.0, grouping.Kind.CATEGORY),
            grouping.Attribute("years", [dice.randrange(40) for _ in range(n)]),
        ],
    )


def test_the_same_seed_and_rounds_give_the_same_on_one_core_and_on_two() -> None:
    people, sizes = some_leaders(60), grouping.Sizes.of(60, (9, 11))
    one, two, again = (
        grouping.form(people, sizes, budget=grouping.Rounds(20), seed=7, cores=cores) for cores in (1, 2, 1)
    )
    assert one == two == again
    assert one.group != grouping.form(people, sizes, budget=grouping.Rounds(20), seed=8).group


def test_these_bytes_are_the_same_on_every_machine() -> None:
    """A worked example whose answer stands here: when it changes, everybody's groups change with the next version."""
    made = grouping.form(some_leaders(12), grouping.Sizes.of(12, 4), budget=grouping.Rounds(30), seed=5)
    assert "".join(str(one) for one in made.group) == "220111201002"
    dice = random.Random(5)
    rows = np.zeros((12, 12))
    for one in range(12):
        for other in range(one):
            rows[one, other] = rows[other, one] = dice.randrange(100)
    made = grouping.form(grouping.Matrix(rows), grouping.Sizes.of(12, 4), budget=grouping.Rounds(30), seed=5)
    assert "".join(str(one) for one in made.group) == "022210110012"


# Time, progress, stopping


def test_progress_is_told_and_a_stop_keeps_what_is_good_so_far() -> None:
    people, sizes, told = some_leaders(80), grouping.Sizes.of(80, 10), []

    def watch(progress: grouping.Progress) -> bool:
        told.append(progress)
        return len(told) < 5

    made = grouping.form(people, sizes, budget=grouping.Rounds(10_000), progress=watch)
    assert (len(told), made.stopped) == (5, True)
    counted(made, 80, sizes)
    assert made.diversity >= told[-1].diversity - 0.01
    assert [one.share for one in told] == sorted(one.share for one in told)
    assert all(one.bound == made.bound for one in told)


def test_a_budget_in_seconds_is_over_when_the_clock_says_so() -> None:
    moments = iter(range(10_000))
    budget = grouping.Seconds(200, lambda: float(next(moments)))
    made = grouping.form(some_leaders(40), grouping.Sizes.of(40, 10), budget=budget)
    assert 200 <= next(moments) < 400
    assert not made.stopped


def test_without_any_budget_there_are_still_groups() -> None:
    sizes = grouping.Sizes.of(40, 10)
    counted(grouping.form(some_leaders(40), sizes, budget=grouping.Seconds(0, lambda: 0.0)), 40, sizes)
    counted(grouping.form(some_leaders(40), sizes, budget=grouping.Rounds(0)), 40, sizes)


# Refusals


def test_a_question_that_cannot_be_right_is_refused_in_words() -> None:
    people = some_leaders(10)
    with pytest.raises(grouping.Unusable, match="hold 8 to 8 people, but there are 10"):
        grouping.form(people, grouping.Sizes.of(8, 4), budget=grouping.Rounds(1))
    with pytest.raises(grouping.Unusable, match="board has 3 values for 10 people"):
        rules = grouping.Rules(apart=[grouping.Apart("board", [1, 2, 3])])
        grouping.form(people, grouping.Sizes.of(10, 5), rules, budget=grouping.Rounds(1))


@pytest.mark.parametrize(
    ("n", "size", "groups", "sentence"),
    [
        (4303, 10, None, "cannot be divided into groups of 10"),
        (3, (4, 6), None, "fewer than one group of 4"),
        (20, (5, 4), None, "must be 1 or more"),
        (20, (4, 6), 9, "make 4 to 5 groups, not 9"),
        (20, [5, 5, 5], None, "add up to 15, but there are 20"),
        (20, [10, 0, 10], None, "at least one person"),
        (20, [10, 10], 3, "2 sizes, for 3 groups"),
    ],
)
def test_sizes_that_cannot_add_up(n: int, size: Any, groups: Any, sentence: str) -> None:
    with pytest.raises(grouping.Unusable, match=sentence):
        grouping.Sizes.of(n, size, groups)


@given(st.integers(1, 500), st.integers(1, 30), st.integers(0, 10))
def test_sizes_that_are_given_hold_everybody(n: int, least: int, more: int) -> None:
    try:
        sizes = grouping.Sizes.of(n, (least, least + more))
    except grouping.Unusable:
        assert not any(least * count <= n <= (least + more) * count for count in range(1, n + 1))
    else:
        assert sum(sizes.least) <= n <= sum(sizes.most)
        assert len(grouping.Sizes.of(n, (least, least + more), "most")) == n // least


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (lambda: grouping.Attribute("a", [1], weight=0), "weight of a is 0"),
        (lambda: grouping.Attribute("a", ["x"], kind=grouping.Kind.NUMBER), "person 0 has 'x', which is not a number"),
        (lambda: grouping.Attribute("a", [(91.0, 5.0)], kind=grouping.Kind.PLACE), "not \\(latitude, longitude\\)"),
        (lambda: grouping.People(["a", "a"], [grouping.Attribute("x", [1, 2])]), "a stands in the list twice"),
        (lambda: grouping.People(["a"], []), "at least one attribute"),
        (lambda: grouping.People(["a"], [grouping.Attribute("x", [1, 2])]), "x has 2 values for 1 people"),
    ],
)
def test_people_who_cannot_be(made: Any, sentence: str) -> None:
    with pytest.raises(grouping.Unusable, match=sentence):
        made()
