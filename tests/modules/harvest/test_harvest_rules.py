"""What is pure in the harvest: codes, dealing, the matrix, saturation, composing; by hand and for anything."""

import doctest
import importlib
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.modules.harvest.composing import CellIn, ConclusionIn, PointIn, Stuff, compose
from kring.modules.harvest.rules import Code, deal, left, matrix, settled, unfounded
from kring.modules.harvest.saturation import saturation

codes = st.builds(Code, st.integers(1, 4), st.sampled_from(["", "c1", "c2"]), st.sampled_from(["helps", "hinders"]))
notes = st.sets(st.integers(1, 300), max_size=60)
coders = st.lists(st.integers(1, 9), unique=True, max_size=5)


@pytest.mark.parametrize("module", ["rules", "saturation", "suggesting.words", "suggesting.learning"])
def test_examples_in_the_text_are_true(module):
    assert doctest.testmod(importlib.import_module(f"kring.modules.harvest.{module}")).failed == 0


@given(codes)
def test_a_code_comes_back_from_its_text(code):
    assert Code.parse(str(code)) == code


@pytest.mark.parametrize(
    "text",
    ["", "1", "1:c:", "1:c:maybe", "x:c:helps", "-1:c:helps", "0:c:helps", "9" * 30 + ":c:helps", "1:a:b:helps", "²::"],
)
def test_what_is_no_code_is_refused(text):
    with pytest.raises(ValueError):
        Code.parse(text)


@given(notes, coders, st.integers(0, 100))
def test_every_note_is_dealt_and_loads_are_even(found, people, double):
    dealt = deal(found, people, double)
    assert len(set(dealt)) == len(dealt)
    assert {note for note, _ in dealt} == (set(found) if people else set())
    loads = [sum(coder == one for _, coder in dealt) for one in people]
    assert not loads or max(loads) - min(loads) <= 1
    twice = len(dealt) - len(set(found)) if people else 0
    assert twice == (len(found) * double // 100 if len(people) > 1 else 0)


@given(notes, notes, coders, st.integers(0, 100))
def test_dealing_more_leaves_what_was_dealt(first, more, people, double):
    before = deal(first, people, double)
    after = deal(first | more, people, double, before)
    assert {note for note, _ in after} == ((more - first) if people else set())


@given(st.lists(st.one_of(st.none(), codes), max_size=3), st.one_of(st.none(), codes))
def test_a_note_is_settled_by_a_verdict_or_by_all_alike(given_codes, verdict):
    found = settled(given_codes, verdict)
    if verdict is not None:
        assert found == verdict
    elif found is not None:
        assert set(given_codes) == {found}


@given(st.dictionaries(st.integers(1, 99), st.one_of(st.just(Code()), codes), max_size=40))
def test_the_matrix_holds_every_note_with_an_aspect_once(given_codes):
    cells = matrix(given_codes).values()
    found = [note for cell in cells for note in (*cell.helps, *cell.hinders)]
    assert sorted(found) == sorted(note for note, code in given_codes.items() if code.aspect)


def test_what_is_left_and_what_waits():
    assert left([], set()) == [] and left([1, 2], {1, 2}) == []
    assert unfounded([1], False, False, {1}) is False
    assert unfounded([], True, False, set()) is False and unfounded([], False, True, set()) is False


def test_a_curve_by_hand():
    """Four groups name {a b}, {b c}, {a}, {d}: new 2 1 0 1. In one group only: c and d, so Q1 = 2; in two: a and b, so
    Q2 = 2. Chao2: 3/4 x 4/4 = 3/4 unseen; a fifth group brings 3/4 x 2 / (2 + 4 x 3/4) = 3/10."""
    found = saturation([("1", {"a", "b"}), ("2", {"b", "c"}), ("3", {"a"}), ("4", {"d"})])
    assert [step.new for step in found.steps] == [2, 1, 0, 1] and found.known == 4
    assert found.unseen == Fraction(3, 4) and found.next_new == Fraction(3, 10)


@pytest.mark.parametrize("groups", [[], [("1", {1})], [("1", {1}), ("2", {2})]])
def test_too_few_groups_give_no_estimate(groups):
    found = saturation(groups)
    assert found.unseen is None and found.next_new is None


def test_when_everything_was_named_twice_nothing_new_is_expected():
    found = saturation([("1", {1, 2}), ("2", {1, 2}), ("3", set())])
    assert found.unseen == 0 and found.next_new == 0


@given(st.lists(st.sets(st.integers(1, 12)), max_size=8))
def test_the_curve_rises_to_what_is_known(found):
    made = saturation([(str(place), aspects) for place, aspects in enumerate(found)])
    known = [step.known for step in made.steps]
    assert known == sorted(known) and made.known == len(set().union(*found))
    if made.next_new is not None and made.unseen is not None:
        assert 0 <= made.next_new <= made.unseen


def test_a_report_by_rule():
    stuff = Stuff(
        groups=2, notes=(1, 2, 3, 4),
        points=[PointIn("Tijd helpt", (1,)), PointIn("Steun is nodig.", (2, 3)), PointIn("Leeg", ())],
        cells=[CellIn("Ervaring", "Visie", (1, 2), (3,)), CellIn("Bestuur", "", (), (2,))],
        conclusions=[ConclusionIn("We doen het samen", (("Elke week praten", 4),))], left_out=(4,),
    )  # fmt: skip
    lines = compose(stuff)
    assert [line.words for line in lines if not line.is_head] == [
        "Dit verslag gaat over wat 2 groepen opschreven: 4 notities.",
        "Steun is nodig.", "Tijd helpt.",
        "Ervaring helpt bij: Visie.", "Ervaring belemmert bij: Visie.",
        "Bestuur belemmert.",
        "We doen het samen.", "1. Elke week praten.",
        "1 notitie staat niet in dit verslag; de maker las waarom.",
    ]  # fmt: skip
    assert all(line.notes for line in lines if not line.is_head)
    assert all(not line.notes for line in lines if line.is_head)
    assert compose(Stuff(0, (), [], [], [], ())) == []
