"""What holds for practices: steps, differences, and above all whom to ask."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.modules.practices.rules import (
    MOST_ASKED,
    MOST_IN_A_MONTH,
    MUCH_ALIKE,
    Candidate,
    choose,
    counted,
    differences,
    is_old,
    likeness,
    missing,
    steps_of,
)

DAY = date(2026, 11, 20)
BOARDS = st.frozensets(st.sampled_from(["10001", "10002", "10003"]), max_size=2)
CANDIDATES = st.lists(
    st.builds(
        Candidate,
        person_id=st.integers(1, 12),
        boards=BOARDS,
        fit=st.integers(1, 3),
        alike=st.integers(0, 5),
        asked=st.integers(0, 9),
        lately=st.integers(0, 3),
        last=st.none() | st.dates(date(2026, 1, 1), DAY),
    ),
    max_size=14,
    unique_by=lambda one: one.person_id,
)
PEOPLE = st.sets(st.integers(1, 12), max_size=4)


@given(CANDIDATES, st.integers(1, 12), BOARDS, PEOPLE, PEOPLE)
def test_never_more_than_three_never_the_asker_and_never_twice(
    candidates: list[Candidate], asker: int, boards: frozenset[str], held: set[int], passed: set[int]
) -> None:
    chosen = choose(candidates, asker=asker, boards=boards, held=held, passed=passed)
    assert len(chosen) + len(held) <= max(MOST_ASKED, len(held))
    assert asker not in chosen
    assert len(set(chosen)) == len(chosen) and not set(chosen) & (held | passed)
    of = {one.person_id: one for one in candidates}
    assert all(of[one].lately < MOST_IN_A_MONTH for one in chosen)


@given(CANDIDATES, st.integers(1, 12), BOARDS)
def test_ones_own_board_only_when_there_is_nobody_else(
    candidates: list[Candidate], asker: int, boards: frozenset[str]
) -> None:
    chosen = set(choose(candidates, asker=asker, boards=boards))
    others = [one for one in candidates if one.person_id != asker and not one.boards & boards]
    if others:
        assert all(not one.boards & boards for one in candidates if one.person_id in chosen)


@given(CANDIDATES, st.integers(20, 30))
def test_among_equals_the_least_asked_come_first(candidates: list[Candidate], asker: int) -> None:
    chosen = set(choose(candidates, asker=asker, boards=()))
    able = [one for one in candidates if one.lately < MOST_IN_A_MONTH]
    for one in able:
        for other in able:
            equal = one.fit == other.fit and (one.alike < MUCH_ALIKE) == (other.alike < MUCH_ALIKE)
            if equal and one.person_id in chosen and other.person_id not in chosen:
                assert one.asked <= other.asked


@given(st.integers(3, 15), st.integers(1, 12))
def test_the_load_is_spread_evenly(people: int, questions: int) -> None:
    load, last = Counter[int](), dict[int, date]()
    for number in range(questions):
        day = DAY + timedelta(days=31 * number)
        pool = [Candidate(one, asked=load[one], last=last.get(one)) for one in range(people)]
        for one in choose(pool, asker=-1, boards=()):
            load[one] += 1
            last[one] = day
    assert max(load[one] for one in range(people)) - min(load[one] for one in range(people)) <= 1


def test_whom_to_ask_by_hand() -> None:
    """The author first, then who tried it, then a school much alike; the one asked longest ago before the others."""
    pool = [
        Candidate(1, fit=1, alike=5, asked=0),
        Candidate(2, fit=1, alike=1, asked=0),
        Candidate(3, fit=3, alike=0, asked=7),
        Candidate(4, fit=2, alike=4, asked=1, last=DAY),
        Candidate(5, fit=2, alike=4, asked=1, last=DAY - timedelta(days=90)),
    ]
    assert choose(pool, asker=9, boards=()) == [3, 5, 4]
    assert choose(pool, asker=3, boards=()) == [5, 4, 1]
    assert choose(pool, asker=9, boards=(), held=[3, 4], passed=[5]) == [1]
    assert choose(pool, asker=9, boards=(), held=[3, 4, 5]) == []


def test_colleagues_of_ones_own_board_are_the_last_resort() -> None:
    own, other = Candidate(1, boards=frozenset({"10001"}), fit=3), Candidate(2, boards=frozenset({"10002"}))
    assert choose([own, other], asker=9, boards=["10001"]) == [2]
    assert choose([own], asker=9, boards=["10001"]) == [1]
    assert choose([own, Candidate(9)], asker=9, boards=["10001"]) == [1]


def test_likeness_counts_what_is_known_of_both() -> None:
    one = ("bo", "small", "unknown", "dense", "utrecht")
    assert likeness(one, ("bo", "large", "unknown", "dense", "drenthe")) == 2
    assert likeness(one, one) == 4


@given(st.text(max_size=200))
def test_steps_are_never_empty_and_steps_of_steps_are_the_same(text: str) -> None:
    steps = steps_of(text)
    assert all(steps)
    plain = [step for step in steps if step[0] not in "-*•" and not step[0].isdigit()]
    assert steps_of("\n".join(plain)) == plain


@given(st.text(max_size=60), st.text(max_size=60))
def test_differences_give_both_texts_back(before: str, after: str) -> None:
    pieces = differences(before, after)
    assert "".join(one.text for one in pieces if one.kind != "gone") == after
    assert sum(len(one.text) for one in pieces if one.kind != "new") == len(before)
    assert all(one.text for one in pieces)


def test_differences_by_hand() -> None:
    pieces = differences("elke week een les", "elke maand een les")
    assert [(one.kind, one.text) for one in pieces] == [
        ("same", "elke"), ("gone", " week"), ("new", " maand"), ("same", " een les"),
    ]  # fmt: skip


def test_what_is_missing_stands_in_the_order_in_which_it_is_asked() -> None:
    assert missing({"title": "Iets", "effect": "Rust"}) == ["problem", "steps", "evidence", "audience"]


@given(st.integers(0, 60), st.integers(1, 20))
def test_figures_move_on_by_tens(many: int, threshold: int) -> None:
    kept = counted([("small", "good")] * many, threshold)
    assert len(kept) % 10 == 0 and many - len(kept) < max(10, threshold + 10)
    assert not kept or len(kept) >= threshold


@pytest.mark.parametrize(
    ("published", "today", "old"),
    [
        (date(2024, 2, 29), date(2027, 2, 28), False),
        (date(2024, 2, 29), date(2027, 3, 1), True),
        (date(2023, 11, 26), date(2026, 11, 26), False),
        (date(2023, 11, 26), date(2026, 11, 27), True),
    ],
)
def test_a_practice_is_old_from_the_day_after_three_years(published: date, today: date, old: bool) -> None:
    assert is_old(published, today) is old
