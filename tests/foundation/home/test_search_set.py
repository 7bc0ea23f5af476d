"""The judged set: it is whole, its measure is right, and the half that was not tuned on stays good."""

import math
import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.search_quality import ndcg, scores
from bench.search_set import documents, judged, put_in

GRADES = {"a": 3, "b": 2, "c": 1}


def test_the_measure_by_hand():
    best = 7 + 3 / math.log2(3) + 1 / 2
    assert ndcg(["a", "b", "c"], GRADES) == 1.0
    assert ndcg(["x", "a"], GRADES) == pytest.approx(7 / math.log2(3) / best)
    assert ndcg(["c", "b", "a"], GRADES) == pytest.approx((1 + 3 / math.log2(3) + 7 / 2) / best)
    assert ndcg([], GRADES) == 0.0 and ndcg(["a"], {}) == 1.0
    assert ndcg([*"0123456789", "a"], GRADES) == 0.0  # only the first ten count


@given(st.permutations("abcxy"))
def test_no_order_is_better_than_the_best(order):
    assert 0 < ndcg(order, GRADES) <= 1


def test_the_set_is_whole():
    names = [name for name, *_ in documents()]
    assert len(names) == len(set(names)) > 100
    halves = [judged(half) for half in ("tuning", "held_out")]
    assert [len(half) for half in halves] == [30, 30]
    texts = [text for half in halves for text, _ in half]
    assert len(set(texts)) == 60
    for _, grades in (one for half in halves for one in half):
        assert set(grades) <= set(names) and set(grades.values()) <= {1, 2, 3} and 3 in grades.values()


@pytest.mark.django_db
@pytest.mark.slow
def test_the_half_that_was_not_tuned_on_stays_good():
    put_in()
    assert statistics.mean(scores("held_out").values()) >= 0.80
