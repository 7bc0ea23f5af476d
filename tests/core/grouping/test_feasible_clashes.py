"""Questions without an answer: who and what clash, proven, as little as can be, and in words."""

import numpy as np
import pytest

from kring.core.grouping.conflicts import Conflict, Infeasible, Reason, RuleKind
from kring.core.grouping.feasible import start
from kring.core.grouping.phrases import NL
from kring.core.grouping.plan import compiled
from kring.core.grouping.problem import Apart, Pair, Rules, Sizes, Slot
from kring.core.grouping.words import words
from tests.core.grouping.clashes import CLASHES, NAMES, Clash
from tests.core.grouping.obvious import is_minimal, possible


def clash_of(n: int, sizes: Sizes, rules: Rules) -> Conflict:
    rules.check(n)
    with pytest.raises(Infeasible) as caught:
        start(compiled(n, sizes, rules), seed=1)
    return caught.value.conflict


@pytest.mark.parametrize("case", CLASHES, ids=lambda case: case.name)
def test_who_and_what_clash(case: Clash) -> None:
    conflict = clash_of(len(NAMES), case.sizes, case.rules)
    assert (conflict.people, tuple(sorted(rule.kind for rule in conflict.rules))) == (case.people, case.kinds)
    assert is_minimal(len(NAMES), case.sizes, case.rules, conflict)


@pytest.mark.parametrize("case", CLASHES, ids=lambda case: case.name)
def test_words(case: Clash) -> None:
    conflict = clash_of(len(NAMES), case.sizes, case.rules)
    assert words(conflict, NAMES, case.rules, "nl") == case.dutch
    assert words(conflict, NAMES, case.rules, "en") == case.english


def test_the_same_clash_every_time() -> None:
    case = CLASHES[3]
    plan = compiled(len(NAMES), case.sizes, case.rules)
    told = set()
    for seed in range(5):
        with pytest.raises(Infeasible) as caught:
            start(plan, seed)
        told.add(caught.value.conflict)
    assert len(told) == 1


def test_seen_only_by_the_programme() -> None:
    """Nobody's class and no clique is too large: an odd ring of five who may not meet, in two groups."""
    rules = Rules(pairs=[Pair(one, (one + 1) % 5) for one in range(5)])
    conflict = clash_of(6, Sizes((3, 3), (3, 3)), rules)
    assert conflict.people == (0, 1, 2, 3, 4)
    assert [rule.kind for rule in conflict.rules] == [RuleKind.FOES] * 5


def test_a_class_in_a_large_question() -> None:
    """61 of one board in 60 groups, among 600 people."""
    values = [0] * 61 + list(range(1, 540))
    conflict = clash_of(600, Sizes.of(600, 10), Rules(apart=[Apart("bestuur", values)]))
    assert conflict == Conflict(tuple(range(61)), (Reason(RuleKind.APART, (0, 0)),), 60)
    told = words(conflict, [f"P{one}" for one in range(600)], Rules(apart=[Apart("bestuur", values)]), "nl")
    assert told.startswith("P0, P1, P2, P3, P4, P5, P6, P7, P8, P9 en 51 anderen zijn alle 61 van bestuur 0,")


def test_a_crowded_slot_in_a_large_question() -> None:
    """41 people who can only come when there is room for four groups of ten."""
    slots = [Slot("maandag", 4), Slot("dinsdag", 60)]
    can = [frozenset({0})] * 41 + [frozenset({0, 1})] * 559
    conflict = clash_of(600, Sizes.of(600, 10), Rules(slots=slots, available=can))
    kinds = {rule.kind for rule in conflict.rules}
    assert conflict.people == tuple(range(41))
    assert kinds == {RuleKind.AVAILABLE, RuleKind.MOST, RuleKind.ROOMS}


def test_possible_tries_everything() -> None:
    """The judge in these tests, judged: two who may not meet fit in two groups, not in one."""
    rules = Rules(pairs=[Pair(0, 1)])
    foes = [Reason(RuleKind.FOES, (0, 1))]
    assert possible(2, Sizes((1, 1), (2, 2)), rules, (0, 1), foes)
    assert not possible(2, Sizes((1,), (2,)), rules, (0, 1), foes)


def test_lists_in_words() -> None:
    assert [NL.listed(names) for names in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a en b", "a, b en c"]
    assert [NL.all_of(count) for count in (2, 3, 12, 13)] == ["allebei", "alle drie", "alle twaalf", "alle 13"]


def test_conflicts_have_one_order() -> None:
    plan = compiled(2, Sizes((1,), (2,)), Rules())
    one = Conflict.of(plan, np.array([1, 0]), [Reason(RuleKind.MOST, (2, 2)), Reason(RuleKind.LEAST, (1, 1))])
    assert one.people == (0, 1) and [rule.kind for rule in one.rules] == [RuleKind.LEAST, RuleKind.MOST]
