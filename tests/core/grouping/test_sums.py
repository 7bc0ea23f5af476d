"""After every kind of move, the sums that were kept while searching are those that one would make anew."""

import random
from typing import Any

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kring.core import grouping
from kring.core.grouping import feasible, matrix, measure
from kring.core.grouping.matrix_search import Board, child
from kring.core.grouping.plan import compiled
from kring.core.grouping.seating import SeatBoard
from tests.core.grouping.test_form import some_leaders

QUICK = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
HEAT = st.lists(st.sampled_from([0, 1, 50, 1_000, 20_000, 500_000]), min_size=1, max_size=4)


def some_board(dice: np.random.Generator) -> Board:
    n, groups = int(dice.integers(6, 40)), int(dice.integers(2, 6))
    upper = np.triu(dice.integers(-20, 100, (n, n)).astype(float), 1)
    least = dice.integers(1, max(2, n // groups), groups).clip(max=n // groups).astype(np.int32)
    most = (np.maximum(least, -(-n // groups)) + dice.integers(0, 4, groups)).astype(np.int32)
    return Board(upper + upper.T, least, most, int(dice.integers(1000)), anyhow=bool(dice.integers(2)))


def kept_right(board: Board) -> None:
    toward, own = matrix.sums(board.distances, board.group, len(board.least))
    assert np.array_equal(board.toward, toward) and np.array_equal(board.own, own)
    assert board.value == int(own[: board.real].sum()) // 2
    sizes = np.bincount(board.group[: board.real], minlength=len(board.least))
    assert np.array_equal(sizes, board.size)
    assert (board.least <= sizes).all() and (sizes <= board.most).all()


@QUICK
@given(st.integers(0, 10_000), HEAT)
def test_in_a_matrix(seed: int, heats: list[int]) -> None:
    board = some_board(np.random.default_rng(seed))
    kept_right(board)
    for heat in heats:
        board.run(heat, 10)
        kept_right(board)


@QUICK
@given(st.integers(0, 10_000))
def test_a_child_of_two_groupings_keeps_to_the_sizes(seed: int) -> None:
    board = some_board(np.random.default_rng(seed))
    one = board.found().group
    board.deal(anyhow=True)
    board.run(500_000, 5)
    board.take(child(board, one, board.found().group))
    kept_right(board)


def some_seats(dice: random.Random) -> tuple[SeatBoard, grouping.Sizes]:
    """Forty people in groups of seven to nine, with every kind of rule."""
    rules = grouping.Rules(
        apart=[grouping.Apart("board", [dice.randrange(25) for _ in range(40)])],
        pairs=[grouping.Pair(one, one + 20) for one in range(4)],
        together=[frozenset({5, 6}), frozenset({7, 8, 9})],
        quotas=[grouping.Quota("few", frozenset(range(10, 18)), most=3)],
        slots=[grouping.Slot("a", 3, 25), grouping.Slot("b", 3, 25)],
        available=[frozenset({0, 1}) if dice.random() < 0.8 else frozenset({dice.randrange(2)}) for _ in range(40)],
        guides=[grouping.Guide(f"guide {one}") for one in range(6)],
    )
    people, sizes = some_leaders(40, dice.randrange(1000)), grouping.Sizes.of(40, (7, 9), 5)
    plan = compiled(40, sizes, rules)
    home = np.array([dice.randrange(-1, 5) for _ in range(40)], np.int32)
    board = SeatBoard(people, plan, feasible.start(plan, dice.randrange(1000)), dice.randrange(1000), home)
    board.price = dice.choice([0, 300])
    return board, sizes


def seated_right(board: SeatBoard, people_of: Any) -> None:
    s, where = board.s, board.where()
    assert feasible.violations(board.plan, where) == []
    assert np.array_equal(np.bincount(where.group, minlength=board.plan.groups), s.size)
    assert np.array_equal(np.bincount(s.slot[where.group], minlength=2), s.crowd)
    tally = [np.bincount(where.group[one], minlength=board.plan.groups) for one in board.plan.member]
    assert np.array_equal(np.array(tally), s.tally)
    assert all(s.who[s.seat[person]] == person for person in range(board.plan.n))
    at_home = int((where.group == people_of).sum())
    anew = SeatBoard(board.what, board.plan, where, 1)
    assert board.value == anew.value + board.price * at_home
    exact = measure.diversity(board.what, where.group, board.plan.groups)
    assert abs(anew.value / anew.unit - exact) < 0.01


@QUICK
@given(st.integers(0, 10_000), HEAT)
def test_over_seats(seed: int, heats: list[int]) -> None:
    dice = random.Random(seed)
    try:
        board, _ = some_seats(dice)
    except (grouping.Infeasible, grouping.NotFound):
        return
    home = board.home
    seated_right(board, home)
    for heat in heats:
        board.run(heat, 4)
        seated_right(board, home)
    board.lift()
    seated_right(board, home)
