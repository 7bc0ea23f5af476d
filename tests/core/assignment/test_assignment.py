"""Places by wishes: worked by hand, against brute force, and large."""

import itertools
import random
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kring.core.assignment.api import Assignment, Chooser, Infeasible, Place, Unusable, assign


def where(made: Assignment) -> dict[int, int]:
    return {seat.chooser: seat.place for seat in made.seats}


# By hand


def test_nobody_is_sent_to_a_third_wish_so_that_others_get_their_first():
    people = [Chooser(1, (1, 2, 3)), Chooser(2, (1, 2, 3)), Chooser(3, (2, 1, 3))]
    made = assign(people, [Place(1, most=2), Place(2, most=1), Place(3, most=1)], seed=1)
    assert (made.worst, made.total) == (1, 3)
    people = [Chooser(1, (1, 2, 3)), Chooser(2, (1, 3, 2)), Chooser(3, (2, 1, 3))]
    made = assign(people, [Place(1, most=1), Place(2, most=1), Place(3, most=1)], seed=1)
    assert where(made) == {1: 1, 2: 3, 3: 2}  # 1 + 2 + 1; the other way round person 1 would have a third wish


def test_the_worst_off_come_before_the_sum():
    # Two answers: (1, 1, 3) makes 5 with a third wish; (2, 2, 2) makes 6 without one.
    people = [Chooser(1, (1, 2, 3)), Chooser(2, (2, 3, 1)), Chooser(3, (1, 3, 2), barred=frozenset({1}))]
    places = [Place(1, most=1), Place(2, most=1), Place(3, most=1)]
    assert assign(people, places, seed=1).worst == 2
    people = [Chooser(1, (1, 2, 3)), Chooser(2, (2, 3, 1)), Chooser(3, (1, 2, 3))]
    made = assign(people, places, seed=1)
    assert (made.worst, made.total) == (2, 5)
    assert made.per_rank() == {1: 1, 2: 2}


def test_everybody_reads_by_how_many_an_earlier_wish_was_full():
    people = [Chooser(1, (1, 2)), Chooser(2, (1, 2)), Chooser(3, (2, 1)), Chooser(4, fixed=1)]
    made = assign(people, [Place(1, most=2), Place(2, most=3)], seed=4)
    second = next(seat for seat in made.seats if seat.rank == 2)
    (passed,) = second.passed
    assert (passed.place, passed.rank, passed.taken, passed.full) == (1, 1, 2, True)
    assert (passed.dearer, passed.equal, passed.less) == (0, 1, 1)  # one wished it as much, one was fixed there


def test_a_wish_with_seats_left_is_passed_only_for_a_place_that_needs_its_people():
    people = [Chooser(1, (1, 2)), Chooser(2, (1, 2)), Chooser(3, (1,))]
    made = assign(people, [Place(1), Place(2, least=2)], seed=4)
    assert sorted(where(made).values()) == [1, 2, 2]
    assert all(not passed.full for seat in made.seats for passed in seat.passed)


def test_a_short_list_gains_nothing():
    people = [Chooser(1, (1,)), Chooser(2, (1, 2))]
    for seed in range(5):
        made = assign(people, [Place(1, most=1), Place(2, most=1)], seed=seed)
        assert (made.worst, made.total) == (2, 3)
    places = {where(assign(people, [Place(1, most=1), Place(2, most=1)], seed=seed))[1] for seed in range(20)}
    assert places == {1, 2}  # the lot decides, not the length of the list


def test_nobody_and_nowhere():
    assert assign([], [Place(1)], seed=1).seats == ()
    with pytest.raises(Infeasible):
        assign([Chooser(1)], [], seed=1)


# Refusals, with numbers


@pytest.mark.parametrize(
    ("people", "places", "why", "numbers"),
    [
        ([Chooser(n) for n in range(5)], [Place(1, most=2), Place(2, most=1)], "seats", ((1, 2), 5, 3)),
        (
            [Chooser(1, barred=frozenset({2})), Chooser(2, barred=frozenset({2})), Chooser(3)],
            [Place(1, most=1), Place(2, most=5)],
            "seats",
            ((1,), 2, 1),
        ),
        ([Chooser(n, fixed=1) for n in range(3)], [Place(1, most=2), Place(2)], "fixed", ((1,), 3, 2)),
        ([Chooser(1), Chooser(2)], [Place(1, least=2), Place(2, least=1)], "least", ((1, 2), 2, 3)),
        ([Chooser(1, barred=frozenset({2})), Chooser(2)], [Place(1), Place(2, least=2)], "least", ((2,), 1, 2)),
    ],
)
def test_what_cannot_be_says_why(people, places, why, numbers):
    with pytest.raises(Infeasible) as caught:
        assign(people, places, seed=1)
    assert caught.value.why == why
    assert (caught.value.places, caught.value.people, caught.value.seats) == numbers


@pytest.mark.parametrize(
    ("people", "places"),
    [
        ([Chooser(1), Chooser(1)], [Place(1)]),
        ([Chooser(1, (2,))], [Place(1)]),
        ([Chooser(1, (1, 1))], [Place(1)]),
        ([Chooser(1, fixed=9)], [Place(1)]),
        ([Chooser(1)], [Place(1, most=1, least=2)]),
        ([Chooser(1)], [Place(1), Place(1)]),
    ],
)
def test_a_wrong_question_is_refused(people, places):
    with pytest.raises(Unusable):
        assign(people, places, seed=1)


# Against brute force


@st.composite
def small_questions(draw: st.DrawFn) -> tuple[list[Chooser], list[Place]]:
    ids = list(range(draw(st.integers(1, 4))))
    places = []
    for one in ids:
        least = draw(st.integers(0, 2))
        places.append(Place(one, most=draw(st.none() | st.integers(least, 4)), least=least))
    people = []
    for number in range(draw(st.integers(0, 5))):
        wishes = tuple(draw(st.permutations(ids))[: draw(st.integers(0, len(ids)))])
        barred = frozenset(draw(st.sets(st.sampled_from(ids), max_size=1)))
        fixed = draw(st.none() | st.none() | st.sampled_from(ids))
        people.append(Chooser(number, wishes, fixed, barred))
    return people, places


def counted(one: Chooser, place: int) -> int:
    return one.wishes.index(place) + 1 if place in one.wishes else len(one.wishes) + 1


def best_by_trying_all(people: list[Chooser], places: list[Place]) -> tuple[int, int] | None:
    found = []
    for tried in itertools.product([place.id for place in places], repeat=len(people)):
        pairs = list(zip(people, tried, strict=True))
        if any(one.fixed != place if one.fixed is not None else place in one.barred for one, place in pairs):
            continue
        if any(not place.least <= tried.count(place.id) <= (place.most or 0 if place.most is not None else 9)
               for place in places):  # fmt: skip
            continue
        costs = [counted(one, place) for one, place in pairs if one.fixed is None]
        found.append((max(costs, default=0), sum(costs)))
    return min(found, default=None)


@given(small_questions(), st.integers(0, 2**32))
@settings(deadline=None, max_examples=300)
def test_as_good_as_trying_everything(question, seed):
    people, places = question
    best = best_by_trying_all(people, places)
    if best is None:
        with pytest.raises(Infeasible):
            assign(people, places, seed=seed)
        return
    made = assign(people, places, seed=seed)
    assert (made.worst, made.total) == best
    assert assign(people[::-1], places[::-1], seed=seed) == made  # the order is no matter, the seed is
    for seat, one in zip(made.seats, people, strict=True):
        assert seat.chooser == one.id
        for passed in seat.passed:
            assert passed.taken == passed.dearer + passed.equal + passed.less


@given(small_questions())
@settings(deadline=None, max_examples=200)
def test_a_reason_is_true(question):
    people, places = question
    try:
        assign(people, places, seed=1)
    except Infeasible as reason:
        named = set(reason.places)
        free = [one for one in people if one.fixed is None]
        if reason.why == "seats":
            stuck = [one for one in free if {place.id for place in places} - one.barred <= named]
            assert len(stuck) == reason.people > reason.seats
        elif reason.why == "least":
            able = [one for one in free if named - one.barred]
            assert len(able) == reason.people < reason.seats
        else:
            assert reason.people > reason.seats


def test_five_hundred_people_and_twenty_sessions_take_seconds():
    lot = random.Random(3)
    liked = [lot.random() ** 3 + 0.01 for _place in range(20)]
    people = []
    for number in range(500):
        order = sorted(range(20), key=lambda place: lot.random() ** (1 / liked[place]), reverse=True)
        people.append(Chooser(number, tuple(order[: lot.choice([0, 3, 5, 20])])))
    before = perf_counter()
    made = assign(people, [Place(number, most=26, least=10) for number in range(20)], seed=5)
    again = assign(people, [Place(number, most=26, least=10) for number in range(20)], seed=6)
    assert perf_counter() - before < 10
    assert (made.worst, made.total) == (again.worst, again.total)
    assert where(made) != where(again)
