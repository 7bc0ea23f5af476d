"""From words to tsquery: worked out by hand, no database."""

import doctest

import pytest

from kring.foundation.home.finding import asked, marks, names
from kring.foundation.home.finding.asked import Asked, asked_by, typed
from kring.foundation.home.finding.terms import Facts, Known, all_of, any_of, literally, terms_of, weight_of
from kring.foundation.home.words import missed

KNOWN = {word: Known(stem, often, often) for word, stem, often in [
    ("samenwerken", "samenwerk", 9), ("ouders", "ouder", 30), ("directeur", "directeur", 12), ("vraagt", "vraagt", 1),
]}  # fmt: skip
GROUPS = [
    [(("ouderbetrokkenheid",), ("ouderbetrok",)), (("samenwerken", "ouders"), ("samenwerk", "ouder"))],
    [(("directeur",), ("directeur",)), (("schoolleider",), ("schoolleider",))],
]
FACTS = Facts(99, KNOWN, {"leraren": 40, "tekort": 9, "pesten": 3}, GROUPS, {"pessten": ["pesten"]})


@pytest.mark.parametrize("module", [asked, marks, names, missed])
def test_examples_in_the_text_are_true(module):
    assert doctest.testmod(module).failed == 0


def test_a_word_with_a_synonym():
    [term] = terms_of(["directeur"], FACTS)
    assert term.query == "(directeur) | (schoolleider)" and term.loosened() == term


def test_words_that_are_one_thing_become_one_term():
    first, second = terms_of(["samenwerken", "ouders", "vraagt"], FACTS)
    assert first.query == "(samenwerken & ouders) | (ouderbetrokkenheid)"
    assert second.query == "(vraagt)" and second.weight > first.weight
    assert "(samenwerken)" in first.loosened().query
    assert all_of([first, second]).count(") & (") == 1 and any_of([second, second]) == "(vraagt) | (vraagt)"


def test_a_compound_nobody_wrote_is_its_parts_and_its_head_when_little_is_found():
    [term] = terms_of(["lerarentekort"], FACTS)
    assert term.query == "(lerarentekort) | (leraren & tekort)"
    assert term.loosened().query.endswith("| (tekort)")
    assert term.weight == weight_of("tekort", FACTS) or term.weight > 1


def test_a_word_with_a_typing_error_takes_the_near_one_along_and_weighs_as_much():
    [term] = terms_of(["pessten"], FACTS)
    assert term.query == "(pessten) | (pesten)"
    assert terms_of(["onbekend"], FACTS)[0].weight == 1.0  # what nobody knows tells nothing


def test_a_hyphen_is_two_words_or_one():
    [term] = terms_of(["zij-instromer"], FACTS)
    assert term.query.startswith("(zij & instromer) | (zijinstromer)")


def test_literal_words_and_words_left_out():
    assert literally([("goede", "mbo-school")], ["cursus"]) == "(goede <-> mbo <-> school) & !(cursus)"
    assert literally([], []) == ""


def test_what_was_typed():
    assert typed("de het een").words == ("de", "het", "een")  # only small words: then those
    assert typed("").words == () and len(typed(" ".join(f"w{n}" for n in range(50))).words) == 12
    assert typed("taal taal Taal").words == ("taal",)


def test_an_address_becomes_a_question():
    chosen = {"soort": ["a", "a", ""], "jaar": ["2026", "x", "20261"], "thema": ["\x00t"], "regio": ["x" * 99]}
    got = asked_by("  de \n eik \x00", lambda name: chosen.get(name, []))
    assert got == Asked("de eik", ("a",), ("t",), ("x" * 60,), (2026,))
    assert got.narrowed and not got.only_kinds and Asked("x", kinds=("a",)).only_kinds and not Asked("x").narrowed
    assert len(asked_by("x" * 9999, lambda name: []).text) == 200
