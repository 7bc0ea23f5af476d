"""Rules of the talk: what may be shown of whom, and which card a scan picks; by hand and for everything."""

from hypothesis import given
from hypothesis import strategies as st

from kring.modules.knowledge.mirror.states import Side
from kring.modules.knowledge.mirror.talk import rules
from kring.modules.knowledge.mirror.talk.rules import SideFacts, ranking
from kring.modules.knowledge.mirror.talk.states import MOVES, Phase

levels = st.lists(st.integers(1, 4), max_size=12)
sides = st.builds(
    lambda finished, more, told, lost: SideFacts(finished + more, finished, told, lost, min(1, finished)),
    st.integers(0, 9), st.integers(0, 9), st.booleans(), st.integers(0, 2),
)  # fmt: skip


def test_lowest_median_then_widest_spread_then_number() -> None:
    found = ranking({1: [2, 3, 4], 2: [2, 2, 2, 2], 3: [1, 2, 2, 4], 4: [4, 4], 5: [2, 2], 6: []})
    assert [(one.number, one.middle, one.spread) for one in found] == [
        (3, 2, 3), (2, 2, 0), (5, 2, 0), (1, 3, 2), (4, 4, 0),
    ]  # fmt: skip
    assert ranking({}) == []


@given(st.dictionaries(st.integers(1, 8), levels))
def test_a_ranking_loses_nothing_and_goes_up(answers: dict[int, list[int]]) -> None:
    found = ranking(answers)
    assert {one.number for one in found} == {number for number, chosen in answers.items() if chosen}
    assert [one.middle for one in found] == sorted(one.middle for one in found)
    assert all(one.n == len(answers[one.number]) for one in found)


@given(sides)
def test_fewer_than_four_untold_are_never_shown_and_told_ones_only_complete(side: SideFacts) -> None:
    if rules.is_shown(side):
        others = side.finished - side.opener
        assert others >= rules.THRESHOLD or (side.told and side.finished == side.joined > 0)
    if side.told and (side.finished < side.joined or side.lost):
        assert not rules.is_shown(side)
    assert rules.waits_for_everybody(side) == (side.finished < side.joined)


@given(levels)
def test_a_distribution_counts_everybody(chosen: list[int]) -> None:
    counts = rules.distribution(chosen)
    assert sum(counts) == len(chosen)
    assert all(counts[level - 1] == max(counts) for level in rules.most_chosen(counts))
    assert bool(rules.most_chosen(counts)) == bool(chosen)


@given(st.sampled_from(Phase), st.sampled_from(Phase))
def test_what_ended_stays_ended(phase: Phase, to: Phase) -> None:
    assert rules.may_move(phase, to) == (to in MOVES[phase])
    assert not rules.may_move(Phase.ENDED, to)


def test_a_side_without_action_says_why() -> None:
    both = list(Side.values)
    assert rules.lacks_action([], {}, both) == both
    assert rules.lacks_action(["school"], {"board": "In maart."}, both) == []
