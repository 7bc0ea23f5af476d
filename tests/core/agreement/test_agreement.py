"""Cohen's kappa: worked by hand, from the source, and for anything."""

import doctest
import importlib
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from kring.core.agreement.api import Agreement, Strength, by_code, kappa, strength

codes = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd")), max_size=40)


def split(pairs):
    return [a for a, _ in pairs], [b for _, b in pairs]


@pytest.mark.parametrize("module", ["api", "cohen"])
def test_examples_in_the_text_are_true(module):
    assert doctest.testmod(importlib.import_module(f"kring.core.agreement.{module}")).failed == 0


def test_a_table_by_hand():
    """20 both yes, 5 only the first, 10 only the second, 15 both no: observed 35/50; expected
    (25/50 x 30/50) + (25/50 x 20/50) = 1/2; kappa (0.7 - 0.5) / 0.5 = 2/5."""
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    found = kappa(*split(pairs))
    assert found == Agreement(50, 35, Fraction(7, 10), Fraction(1, 2), Fraction(2, 5))
    assert found.strength is Strength.FAIR


def test_three_codes_by_hand_overall_and_per_code():
    """1st: a a b b c; 2nd: a b b b c. Observed 4/5; expected (2x1 + 2x3 + 1x1)/25 = 9/25; kappa 11/16.
    Code c: both say c of the last only, so 1. Code b: observed 4/5, expected (2x3 + 3x2)/25 = 12/25, kappa 8/13."""
    one, other = list("aabbc"), list("abbbc")
    assert kappa(one, other).value == Fraction(11, 16)
    each = by_code(one, other)
    assert list(each) == ["a", "b", "c"]
    assert each["c"].value == 1 and each["b"].value == Fraction(8, 13)


def test_worse_than_chance_is_below_zero():
    assert kappa(list("ab"), list("ba")).value == -1
    assert kappa(list("ab"), list("ba")).strength is Strength.POOR


def test_what_is_not_defined_is_said():
    assert kappa([], []) == Agreement(0, 0, None, None, None)
    assert kappa([], []).strength is Strength.NOTHING_CODED
    same = kappa(["a"] * 3, ["a"] * 3)
    assert (same.observed, same.expected, same.value) == (1, 1, None)
    assert same.strength is Strength.NO_CHOICE
    assert by_code([], []) == {}


@pytest.mark.parametrize("verb", [kappa, by_code])
def test_lists_of_different_length_are_refused(verb):
    with pytest.raises(ValueError):
        verb(["a"], [])


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (Fraction(-1, 100), Strength.POOR), (Fraction(0), Strength.SLIGHT), (Fraction(1, 5), Strength.SLIGHT),
        (Fraction(21, 100), Strength.FAIR), (Fraction(3, 5), Strength.MODERATE), (Fraction(4, 5), Strength.SUBSTANTIAL),
        (Fraction(81, 100), Strength.ALMOST_PERFECT), (Fraction(1), Strength.ALMOST_PERFECT),
    ],
)  # fmt: skip
def test_words_at_their_limits(value, word):
    assert strength(Agreement(5, 4, Fraction(4, 5), Fraction(1, 2), value)) is word


@given(codes)
def test_turning_the_coders_round_changes_nothing(pairs):
    one, other = split(pairs)
    assert kappa(one, other) == kappa(other, one)
    assert {code: found.value for code, found in by_code(one, other).items()} == {
        code: found.value for code, found in by_code(other, one).items()
    }


@given(codes)
def test_kappa_is_at_most_one_and_one_only_when_all_agree(pairs):
    found = kappa(*split(pairs))
    if found.value is not None:
        assert -1 <= found.value <= 1
        assert (found.value == 1) == (found.agreed == found.n)


@given(codes.filter(bool))
def test_as_another_library_reckons(pairs):
    one, other = split(pairs)
    found = kappa(one, other)
    if found.value is not None:
        assert float(found.value) == pytest.approx(cohen_kappa_score(one, other), abs=1e-9)


@given(codes, st.permutations("abcd"))
def test_names_of_codes_do_not_matter(pairs, names):
    one, other = split(pairs)
    renamed = dict(zip("abcd", names, strict=True))
    assert kappa(one, other) == kappa([renamed[a] for a in one], [renamed[b] for b in other])
