"""Suggestions: learnt from what is coded, always the same, silent when there is too little, warned about teaching."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kring.modules.harvest.suggesting.learning import LEAST_EXAMPLES, Example, is_about_teaching, suggest
from kring.modules.harvest.suggesting.similar import alike

TIME = ("Er is geen tijd om te leren", "Te weinig tijd voor overleg", "Tijd om te lezen ontbreekt", "De tijd is op")
BOARD = ("Het bestuur steunt ons", "Steun van het bestuur helpt", "Ons bestuur denkt mee", "Het bestuur luistert goed")


def examples(times=3):
    rows = [(words, "1::hinders") for words in TIME * times] + [(words, "2::helps") for words in BOARD * times]
    return [Example(number, words, code) for number, (words, code) in enumerate(rows, start=1)]


def test_the_likeliest_code_comes_first_with_the_note_it_looks_like():
    known = examples()
    found = suggest("Van het bestuur krijgen we steun", known)
    assert found.suggestions[0].code == "2::helps" and not found.too_few
    because = next(one for one in known if one.note == found.suggestions[0].because)
    assert because.words in BOARD
    assert sum(one.share for one in found.suggestions) in range(98, 103) and len(found.suggestions) <= 3


def test_too_few_examples_or_one_code_only_teach_nothing():
    assert suggest("tijd", examples()[: LEAST_EXAMPLES - 1]).too_few
    same = [Example(number, "tijd om te leren", "1::hinders") for number in range(1, 40)]
    assert suggest("tijd", same).too_few
    assert suggest("tijd", []).too_few and suggest("tijd", []).suggestions == ()


def test_what_looks_like_nothing_gets_no_suggestion():
    found = suggest("Zonnepanelen op het dak", examples())
    assert found.suggestions == () and not found.too_few


def test_words_that_say_nothing_are_no_error():
    assert suggest("", examples()).suggestions == ()
    assert suggest("🙂 ؟", examples()).suggestions == ()
    empty = [Example(number, "🙂", f"{number % 2 + 1}::helps") for number in range(1, 40)]
    assert suggest("tijd", empty).too_few


def test_a_note_is_never_its_own_example():
    known = [*examples(), Example(99, "Zonnepanelen op het dak", "3::helps")]
    assert suggest("Zonnepanelen op het dak", known, note=99).suggestions == ()
    assert suggest("Zonnepanelen op het dak", known).suggestions[0].code == "3::helps"


@settings(max_examples=20, deadline=None)
@given(st.permutations(examples()), st.sampled_from([*TIME, *BOARD]))
def test_the_order_of_the_examples_does_not_matter(mixed, words):
    assert suggest(words, mixed) == suggest(words, examples())


@pytest.mark.parametrize(
    "words",
    [
        "Ik geef zelf geen les meer", "Een directeur die lesgeeft kent de klas", "Wel les geven houdt me scherp",
        "Niet lesgeven", "Ik sta voor de klas", "Ik gaf vroeger zelf les", "Lesgeven en leiden samen",
    ],
)  # fmt: skip
def test_teaching_or_not_carries_a_warning(words):
    assert is_about_teaching(words) and suggest(words, examples()).teaching


@pytest.mark.parametrize("words", ["De lessen beginnen om negen uur", "Een klas van dertig", "Geef ons tijd", ""])
def test_other_words_carry_none(words):
    assert not is_about_teaching(words)


def test_why_it_carries_one_wel_and_geen_look_alike():
    """The two say the opposite, and the engine gives them the same first suggestion: that is the reason to warn."""
    rows = [("Zelf lesgeven helpt om de klas te kennen", "1::helps")] * 12 + [
        ("Het bestuur steunt ons", "2::helps")
    ] * 12
    known = [Example(number, words, code) for number, (words, code) in enumerate(rows, start=1)]
    wel, geen = (
        suggest("Wel zelf lesgeven aan de klas", known),
        suggest("Geen les meer: zelf niet lesgeven aan de klas", known),
    )
    assert wel.suggestions[0].code == geen.suggestions[0].code == "1::helps"
    assert wel.teaching and geen.teaching


def test_alike_notes_are_paired_and_answered_ones_are_not():
    notes = {
        3: "Het bestuur geeft tijd om te leren",
        1: "Tijd om te leren van het bestuur",
        2: "Zonnepanelen op het dak",
    }
    found = alike(notes)
    assert [(pair.one, pair.other) for pair in found] == [(1, 3)] and found[0].likeness > 80
    assert alike(notes, settled={(1, 3)}) == []


def test_nothing_to_compare_is_no_error():
    assert alike({}) == [] and alike({1: "tijd"}) == [] and alike({1: "", 2: "🙂"}) == []


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.integers(1, 50), st.sampled_from([*TIME, *BOARD, "", "🙂"]), max_size=12))
def test_pairs_are_ordered_and_of_different_notes(notes):
    found = alike(notes)
    assert all(pair.one < pair.other and 50 <= pair.likeness <= 100 for pair in found)
    assert [pair.likeness for pair in found] == sorted((pair.likeness for pair in found), reverse=True)
