"""A first grouping holds to every rule; there is one exactly when trying everything finds one."""

import dataclasses

import numpy as np
import pytest
from hypothesis import example, given, settings

from kring.core.grouping.conflicts import Infeasible, RuleKind, narrowed, rules_of
from kring.core.grouping.feasible import Broken, NotFound, Start, start, violations
from kring.core.grouping.minimal import minimal
from kring.core.grouping.plan import compiled
from kring.core.grouping.problem import Apart, Guide, Pair, Quota, Rules, Sizes, Slot
from tests.core.grouping.obvious import broken, everything, is_minimal, possible
from tests.core.grouping.questions import Question, large, planted, tiny


def same(one: Start, other: Start) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(vars(one).values(), vars(other).values(), strict=True))


@given(tiny())
@example((3, Sizes((1, 1), (2, 2)), Rules(quotas=[Quota("q", frozenset({0, 1, 2}), 1)])))
@settings(max_examples=250, deadline=None)
def test_a_grouping_or_a_proof(question: Question) -> None:
    n, sizes, rules = question
    rules.check(n)
    there_is_one = possible(n, sizes, rules, range(n), everything(n, sizes, rules))
    plan = compiled(n, sizes, rules)
    try:
        found = start(plan, seed=3)
    except Infeasible as refused:
        assert not there_is_one
        assert is_minimal(n, sizes, rules, refused.conflict)
    else:
        assert there_is_one
        assert broken(n, sizes, rules, found) == []
        assert violations(plan, found) == []


@given(tiny())
@settings(max_examples=150, deadline=None)
def test_what_is_broken_is_seen(question: Question) -> None:
    """violations and the obvious check agree on divisions at random, most of which break rules."""
    n, sizes, rules = question
    plan = compiled(n, sizes, rules)
    rng = np.random.default_rng(n)
    for _ in range(5):
        guides = (
            rng.permutation(max(len(rules.guides), len(sizes)))[: len(sizes)] if rules.guides else [-1] * len(sizes)
        )
        found = Start(
            rng.integers(0, len(sizes), n), rng.integers(0, len(rules.slots) or 1, len(sizes)), np.array(guides)
        )  # fmt: skip
        seen = {one.kind for one in violations(plan, found)}
        assert seen == {one.kind for one in broken(n, sizes, rules, found)}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("n", "groups"), [(24, 4), (60, 8), (200, 20)])
def test_all_kinds_of_rules_together(n: int, groups: int, seed: int) -> None:
    question = planted(n, groups, seed)
    question[2].check(n)
    assert broken(*question, start(compiled(*question), seed)) == []


def test_a_country() -> None:
    """4,300 people of 860 boards, 24 slots of 18 rooms: every rule holds."""
    question = large(4300, seed=1)
    plan = compiled(*question)
    found = start(plan, seed=1)
    assert violations(plan, found) == []
    classes = np.array(question[2].apart[0].values)
    assert all(len(set(classes[found.group == one])) == 10 for one in range(430))
    assert plan.allowed[np.arange(4300), found.slot_of_group[found.group]].all()
    assert np.bincount(found.slot_of_group).max() <= 18


def test_only_sizes_is_a_random_deal() -> None:
    plan = compiled(10_000, Sizes.of(10_000, (9, 11)), Rules())
    found = start(plan, seed=5)
    assert set(np.bincount(found.group, minlength=plan.groups)) <= {9, 10, 11}
    assert 0 < (np.diff(found.group) > 0).mean() < 0.6  # not sorted
    assert (found.guide_of_group == -1).all() and (found.slot_of_group == 0).all()


def test_same_seed_same_grouping() -> None:
    question = planted(60, 8, 1)
    plan = compiled(*question)
    assert same(start(plan, 4), start(plan, 4))
    assert not same(start(plan, 4), start(plan, 5))


def test_a_guide_counts_for_apart() -> None:
    rules = Rules(
        apart=[Apart("bestuur", [1, 1, 2, 2])],
        guides=[Guide("a", {"bestuur": 1}), Guide("b"), Guide("c", {"bestuur": 2}), Guide("d")],
    )
    found = start(compiled(4, Sizes((2, 2), (2, 2)), rules), 0)
    assert set(found.guide_of_group.tolist()) == {1, 3}


def test_a_quota_where_enough() -> None:
    """Two starters for three groups: no group has both."""
    rules = Rules(quotas=[Quota("starters", frozenset({0, 1}), 1, where_enough=True)])
    found = start(compiled(6, Sizes.of(6, 2), rules), 0)
    assert found.group[0] != found.group[1]


def test_violations_by_hand() -> None:
    rules = Rules(
        apart=[Apart("bestuur", [1, 1, 2, 3])], pairs=[Pair(2, 3)], together=[frozenset({1, 2})],
        slots=[Slot("maandag", 1, 1), Slot("dinsdag", 1)], available=[frozenset({0, 1})] * 3 + [frozenset({0})],
    )  # fmt: skip
    plan = compiled(4, Sizes((1, 3), (1, 3)), rules)
    found = Start(np.array([0, 0, 1, 1]), np.array([0, 1]), np.array([-1, -1]))
    assert violations(plan, found) == [
        Broken(RuleKind.MOST, (0, 1)), Broken(RuleKind.APART, (0, 1)),
        Broken(RuleKind.LEAST, (2, 3)), Broken(RuleKind.FOES, (2, 3)), Broken(RuleKind.AVAILABLE, (3,)),
        Broken(RuleKind.TOGETHER, (1, 2)), Broken(RuleKind.SEATS, (0, 1)),
    ]  # fmt: skip


def test_not_found_says_what_was_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too large for a programme, and no clash that can be seen: nothing is claimed that is not proven."""
    ring = Rules(pairs=[Pair(one, (one + 1) % 5) for one in range(5)])
    monkeypatch.setattr("kring.core.grouping.feasible.DECIDABLE", 0)
    with pytest.raises(NotFound) as caught:
        start(compiled(6, Sizes((3, 3), (3, 3)), ring), 1, effort=1)
    assert RuleKind.FOES in caught.value.kinds


def test_the_programme_answers_where_mending_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    question = planted(24, 4, 2)
    plan = compiled(*question)
    monkeypatch.setattr("kring.core.grouping.dealing.mended", lambda *_: False)
    assert broken(*question, start(plan, 1, effort=1)) == []


def test_everything_narrowed_is_the_plan_itself() -> None:
    plan = compiled(*planted(24, 4, 0))
    again = narrowed(plan, range(plan.n), rules_of(plan))
    for part in ("least", "most", "allowed", "rooms", "seats", "foes", "foes_from", "guide_allowed", "quota_least"):
        assert np.array_equal(getattr(plan, part), getattr(again, part)), part
    assert [row.name for row in dataclasses.fields(plan)] == [row.name for row in dataclasses.fields(again)]


def test_what_is_undecided_stays_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without programmes and tries nothing is known, so nothing is left out."""
    plan = compiled(4, Sizes((2, 2), (2, 2)), Rules(pairs=[Pair(0, 1)]))
    monkeypatch.setattr("kring.core.grouping.minimal.possible", lambda *_, **__: None)
    clash = (0, 1, 2), tuple(rules_of(plan))
    assert minimal(plan, clash).people == (0, 1, 2)
