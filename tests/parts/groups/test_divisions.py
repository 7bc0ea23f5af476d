"""Dividing people: nobody lost or twice, every rule holds, and what a change does is what was said before."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kring.foundation.jobs.api import Progress, Stopped
from kring.foundation.records.api import NotAllowed
from kring.parts.groups import actions, changing, queries, repeats, searching, telling, variety
from kring.parts.groups.actions import NewMember, Wishes
from kring.parts.groups.models import Change, Circle, Division, Member
from kring.parts.groups.states import State, Way
from tests import cast

from .divisions_world import OWNER, WISHES, begun, formed, groups, officer, people, register_toy, searched, told

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _kind() -> None:
    register_toy()


def boards_of(keys: set[str]) -> list[int]:
    return [int(key[1:]) % 12 for key in keys]


def test_nobody_is_lost_or_twice_and_every_rule_holds() -> None:
    found = formed(moments=3)
    assert queries.division_row(found).clash == ""
    made = groups(found)
    assert sorted(key for keys in made.values() for key in keys) == sorted(one.key for one in people())
    assert {len(keys) for keys in made.values()} == {10}
    assert all(len(set(boards_of(keys))) == len(keys) for keys in made.values())
    for circle in Circle.objects.filter(division=found).select_related("moment"):
        for member in Member.objects.filter(seat__circle=circle):
            assert circle.moment is not None
            assert circle.moment.number in member.moments
    row = queries.division_row(found)
    assert (row.state, row.people, row.groups) == (State.FORMED, 60, 6)
    assert row.share is not None
    assert row.share > 99
    assert "Minstens" in row.proof or "Beter kan niet" in row.proof
    assert queries.few_kinds(found) == []
    assert any("minstens 5" in rule for rule in telling.rules(row, []))


def test_what_cannot_be_is_said_with_names() -> None:
    crowd = [NewMember(f"p{one}", label=f"Gast {one}", apart={"bestuur": "1"}) for one in range(20)]
    found = searched(begun(people=crowd))
    row = queries.division_row(found)
    assert (row.state, row.groups) == (State.DRAFT, 0)
    assert "Gast" in row.clash
    few = queries.division_row(searched(begun(n=5)))
    assert (few.state, "Er zijn geen groepen gevonden" in few.clash) == (State.DRAFT, True)


def test_stopping_keeps_the_best_so_far() -> None:
    found = begun(wishes=Wishes(9, 11, attributes=[("provincie", 1.0)], seconds=60))
    actions.search(by=cast.system(), division=found)
    with pytest.raises(Stopped):
        searching.carry(found.pk, Progress(0, lambda changes, *values: True))
    found.refresh_from_db()
    assert (found.state, len(groups(found))) == (State.FORMED, 6)


def test_who_may_and_in_which_state() -> None:
    stranger = cast.actor(cast.person("Bram"))
    with pytest.raises(NotAllowed):
        begun(stranger)
    with pytest.raises(actions.NobodyToDivide):
        begun(people=[])
    with pytest.raises(actions.SizesWrong):
        begun(wishes=Wishes(11, 9))
    found = begun()
    by = cast.actor(officer())
    with pytest.raises(actions.NotFormedYet):
        actions.publish(by=by, division=found)
    for verb in (actions.publish, actions.search, changing.undo):
        with pytest.raises(NotAllowed):
            verb(by=stranger, division=found)  # type: ignore[operator]
    actions.search(by=by, division=found)
    with pytest.raises(actions.SearchRuns):
        actions.search(by=by, division=found)
    with pytest.raises(actions.SearchRuns):
        changing.leave(by=by, division=found, keys=["p1"])
    searching.carry(found.pk, Progress(0, lambda changes, *values: False))
    actions.publish(by=by, division=found)
    assert told == [("published", found.pk)]
    with pytest.raises(actions.PublishedAlready):
        actions.search(by=by, division=found)
    with pytest.raises(actions.PublishedAlready):
        actions.publish(by=by, division=found)


def test_the_price_before_is_the_change_after_and_undo_brings_it_back() -> None:
    found, by = formed(), cast.actor(officer())
    before = groups(found)
    who = Member.objects.select_related("seat__circle").get(division=found, key="p7")
    here = who.seat.circle.number
    now = changing.standing(found)
    prices = {number: changing.price(now, who.pk, number) for number in before if number != here}
    to = next(number for number, price in prices.items() if price.possible)
    diversity = now.grouping.diversity
    with pytest.raises(changing.AnotherPrice):
        changing.move(by=by, division=found, member=who, number=to, expected=prices[to].difference + 1)
    changing.move(by=by, division=found, member=who, number=to, expected=prices[to].difference)
    found.refresh_from_db()
    assert found.diversity == pytest.approx(diversity + prices[to].difference)
    assert "p7" in groups(found)[to]
    assert changing.move(by=by, division=found, member=who, number=to) == 0.0
    with pytest.raises(changing.BreaksRule):
        changing.move(by=by, division=found, member=who, number=99)
    assert "ging van groep" in queries.last_move(found)
    changing.undo(by=by, division=found)
    assert groups(found) == before
    with pytest.raises(changing.NothingToUndo):
        changing.undo(by=by, division=found)


def test_a_rule_is_not_broken_by_hand() -> None:
    wishes = Wishes(2, 2, attributes=[("soort", 1.0)], apart=["bestuur"], seconds=0)
    four = [NewMember(f"p{one}", label=f"Gast {one}", apart={"bestuur": str(one % 2)}) for one in range(4)]
    found = formed(people=four, wishes=wishes)
    who = Member.objects.get(division=found, key="p0")
    other = next(number for number, keys in groups(found).items() if "p0" not in keys)
    price = changing.price(changing.standing(found), who.pk, other)
    assert price.possible  # in the place of p2, who is of the same board
    changing.move(by=cast.system(), division=found, member=who, number=other)
    assert all(len({int(key[1]) % 2 for key in keys}) == 2 for keys in groups(found).values())


def test_a_cancellation_is_mended_with_the_fewest_moves() -> None:
    found, by = formed(), cast.actor(officer())
    actions.publish(by=by, division=found)
    told.clear()
    first = sorted(groups(found)[1])
    assert changing.leave(by=by, division=found, keys=first[:1]) == 1
    assert changing.mending(found) is None
    with pytest.raises(changing.NothingToRepair):
        changing.repair(by=by, division=found)
    changing.leave(by=by, division=found, keys=first[1:2])
    plan = changing.mending(found)
    assert plan is not None
    assert [after for _member, _before, after in plan.moves] == [1]
    before = groups(found)
    with pytest.raises(changing.AnotherPrice):
        changing.repair(by=by, division=found, expected=[])
    assert changing.repair(by=by, division=found, expected=[one for one, _before, _after in plan.moves]) == 1
    after = groups(found)
    assert {len(keys) for keys in after.values()} <= {9, 10}
    assert sum(len(before[number] - after[number]) for number in before) == 1
    assert [name for name, _what in told] == ["changed"]
    assert Change.objects.filter(division=found, repaired=True).count() == 1
    assert changing.leave(by=by, division=found, keys=first[:2]) == 0


def test_too_few_people_end_a_group() -> None:
    found = formed()
    keys = sorted(groups(found)[1])[:7]
    changing.leave(by=cast.system(), division=found, keys=keys)
    found.refresh_from_db()
    plan = changing.mending(found)
    assert plan is not None
    assert plan.gone == (1,)
    changing.repair(by=cast.system(), division=found)
    made = groups(found)
    assert sorted(made) == [2, 3, 4, 5, 6]
    assert all(9 <= len(keys) <= 11 for keys in made.values())


def test_by_hand_they_stand_at_once() -> None:
    found = begun(wishes=Wishes(4, 6, way=Way.BY_HAND), n=15)
    assert (found.state, [len(keys) for keys in groups(found).values()]) == (State.FORMED, [5, 5, 5])
    assert queries.division_row(found).proof == ""


def test_people_who_have_not_met() -> None:
    met = [("ronde 1", [f"p{one}" for one in range(start, start + 5)]) for start in range(0, 25, 5)]
    wishes = Wishes(5, 5, way=Way.NOT_MET, seconds=0)
    found = formed(n=25, wishes=wishes, met=met)
    pairs = {pair for _why, keys in met for pair in combinations(sorted(keys), 2)}
    assert not pairs & {pair for keys in groups(found).values() for pair in combinations(sorted(keys), 2)}
    assert (found.repeats, "Niemand zit bij iemand" in queries.division_row(found).proof) == (0, True)


def test_when_some_must_meet_again_it_is_the_proven_minimum() -> None:
    met = [("ronde 1", [f"p{one}" for one in range(start, start + 6)]) for start in (0, 6)]
    found = formed(n=12, wishes=Wishes(4, 4, way=Way.NOT_MET, seconds=0), met=met)
    # six people over three groups: two in each, so three pairs; twice
    assert (found.repeats, found.repeats_least) == (6, 6)
    assert "Minder kan niet" in queries.division_row(found).proof


def test_met_in_published_divisions_only() -> None:
    one, two = cast.person("Anna"), cast.person("Bram")
    pair = [NewMember("1", person_id=one.pk), NewMember("2", person_id=two.pk)]
    found = begun(people=pair, wishes=Wishes(2, 2, way=Way.BY_HAND))
    assert queries.met_in([OWNER]) == []
    actions.publish(by=cast.system(), division=found)
    assert queries.met_in([OWNER]) == [("Gesprek", (one.pk, two.pk))]


def test_variety_where_diversity_alone_does_not_bring_it() -> None:
    values = ["N", "N", "N", "Z", "Z", "O"]
    group = [0, 0, 0, 1, 1, 1]
    better = variety.improved(group, values, 2, 2, lambda person, where, others: True)
    assert min(variety.counts(better, values, 2)) >= 2
    assert sorted(better) == group
    assert variety.improved(group, values, 2, 2, lambda person, where, others: False) == tuple(group)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from("ABCDE"), min_size=8, max_size=24), st.integers(2, 4))
def test_variety_never_makes_a_group_worse_than_asked(values: list[str], least: int) -> None:
    group = [one // 4 for one in range(len(values) // 4 * 4)]
    values = values[: len(group)]
    count = len(group) // 4
    before = variety.counts(group, values, count)
    after = variety.improved(group, values, count, least, lambda person, where, others: True)
    assert sorted(after) == group
    assert all(new >= min(old, least) for old, new in zip(before, variety.counts(after, values, count), strict=True))


def test_fewest_repeats_by_hand() -> None:
    assert repeats.fewest([frozenset(range(5))], 5) == 0
    assert repeats.fewest([frozenset(range(5)), frozenset({0, 1, 9})], 2) == 4  # 0 and 1 are counted once


def test_a_division_goes_with_its_people() -> None:
    found = formed()
    Division.objects.filter(pk=found.pk)
    assert queries.divisions_of(OWNER)[0].id == found.pk
    assert queries.circles_of(found.pk, number=1)[0].name == "Groep 1"
    assert WISHES.variety == ("provincie", 5)
