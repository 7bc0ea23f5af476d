"""Words, parts of compounds and words that were meant: by hand, and for anything."""

import doctest
import importlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.core.dutch.api import STOP, distance, fold, forgiven, nearest, pieces, split, split_all, telling, tokens

WORDS = {
    "leraren": 40, "leraar": 50, "tekort": 9, "school": 90, "leiders": 8, "schoolleiders": 6, "register": 12,
    "personeel": 14, "ziekte": 6, "verzuim": 7, "ouder": 30, "betrokkenheid": 5, "raad": 8, "taal": 20, "voor": 99,
    "stel": 3, "kind": 60, "plein": 4, "paard": 2, "kracht": 9,
}  # fmt: skip
letters = st.text("abcdelnorst", min_size=1, max_size=12)
vocabularies = st.dictionaries(st.text("abcdelnorst", min_size=4, max_size=8), st.integers(0, 1000), max_size=30)


@pytest.mark.parametrize("module", ["tokens", "compounds", "near", "api"])
def test_examples_in_the_text_are_true(module):
    assert doctest.testmod(importlib.import_module(f"kring.core.dutch.{module}")).failed == 0


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("lerarentekort", ("leraren", "tekort")),
        ("personeelstekort", ("personeel", "tekort")),  # a linking s
        ("paardekracht", ("paard", "kracht")),  # a linking e
        ("ouderenraad", ("ouder", "raad")),  # a linking en
        ("schoolleidersregister", ("schoolleiders", "register")),  # two parts before three
        ("ziekteverzuim", ("ziekte", "verzuim")),
        ("school-leiders", ("school", "leiders")),  # a hyphen separates
        ("zij-instromer", ("zij", "instromer")),  # also when nobody knows the halves
        ("voorstel", ()),  # "voor" is no part
        ("tekort", ()),
        ("taalles", ()),  # "les" is too short to be sure
        ("lerarentekorten", ()),  # nobody knows "tekorten"
        ("", ()),
    ],
)
def test_compounds(word, parts):
    assert split(word, WORDS) == parts


def test_of_two_ways_the_more_frequent_words_win():
    known = {"kwart": 1, "aalsoep": 1, "kwarta": 100, "alsoep": 100}
    assert split("kwartaalsoep", known) == ("kwarta", "alsoep")


def test_only_words_with_parts_are_answered():
    assert split_all(["lerarentekort", "tekort"], WORDS) == {"lerarentekort": ("leraren", "tekort")}


@given(vocabularies, st.data())
def test_a_compound_of_known_words_falls_apart_into_known_words(known, data):
    if not known:
        return
    first, last = (data.draw(st.sampled_from(sorted(known))) for _ in range(2))
    parts = split(first + data.draw(st.sampled_from(["", "s", "en"])) + last, known)
    assert all(part in known and part not in STOP for part in parts)
    assert len(parts) >= 2 or {first, last} & STOP


@given(letters, vocabularies)
def test_what_is_split_was_asked_for_beforehand(word, known):
    looked_up = {piece: known[piece] for piece in pieces(word) if piece in known}
    assert split(word, known) == split(word, looked_up)


@given(st.text(max_size=200))
def test_any_text_gives_plain_words(text):
    for word in tokens(text):
        assert word == fold(word) and word.replace("-", "").isalnum() and word.isascii()
    assert telling(tokens(text)) == [word for word in tokens(text) if word not in STOP]


def test_words_however_they_are_typed():
    assert tokens("  IB’er, ib'er & ÉÉN–drie  ") == ["iber", "iber", "een", "drie"]
    assert tokens("x" * 61) == []
    assert tokens("🙂 \x00 ''; DROP TABLE") == ["drop", "table"]


def test_a_word_of_a_book_that_never_ends_takes_no_time():
    known = {"a" * length: 5 for length in range(4, 40)}
    assert split("a" * 40, known) and split("a" * 60, known) == ()


@given(letters, letters)
def test_distance_is_a_number_of_mistakes(one, other):
    far = distance(one, other)
    assert far == distance(other, one) and (far == 0) == (one == other)
    assert abs(len(one) - len(other)) <= far <= max(len(one), len(other))
    assert distance(one, other, most=1) == min(far, 2)


@given(st.text("abcdelnorst", min_size=4, max_size=14), st.data())
def test_one_mistake_is_forgiven(word, data):
    place = data.draw(st.integers(0, len(word) - 1))
    typo = word[:place] + word[place + 1 :]
    if forgiven(typo):
        assert word in nearest(typo, {word: 1}) or typo == word


def test_nearest_by_hand():
    known = {"feedback": 12, "feest": 3, "woordenschat": 6, "woordenschap": 1}
    assert nearest("feedbak", known) == ["feedback"]
    assert nearest("wordenschat", known) == ["woordenschat", "woordenschap"]
    assert nearest("feedback", known) == []
    assert nearest("mr", {"mi": 5}) == []
