"""Where it worked: nothing under ten, nothing that gives ten away, nothing that moves with one more."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kring.core.disclosure.api import Suppressed
from kring.modules.practices.figures import by_school

CLASSES = {"size": ["small", "middle", "large", "unknown"], "weighting": ["low", "middle", "high", "unknown"]}
RESULTS = ["good", "mixed", "bad"]
TRIAL = st.fixed_dictionaries({name: st.sampled_from(codes) for name, codes in (CLASSES | {"result": RESULTS}).items()})


def figures(trials: list[dict[str, str]]) -> tuple[int, dict[str, dict[str, Any]]]:
    total, grounds = by_school(trials, classes=CLASSES, results=RESULTS, threshold=10)
    n = total.n if total is not None else 0
    assert isinstance(n, int)
    return n, {ground.name: {row.code: row for row in ground.rows} for ground in grounds}


def test_below_ten_there_are_no_figures() -> None:
    assert figures([{"size": "small", "weighting": "low", "result": "good"}] * 9) == (0, {})


def test_a_small_class_is_hidden_and_so_is_what_would_give_it_away() -> None:
    trials = [{"size": "small", "weighting": "low", "result": "good"}] * 19
    n, tables = figures([*trials, {"size": "large", "weighting": "high", "result": "bad"}])
    assert n == 20
    assert isinstance(tables["size"]["large"].n, Suppressed)
    assert isinstance(tables["size"]["small"].n, Suppressed), "20 less 19 would tell"


def test_large_classes_are_shown_in_a_fixed_order() -> None:
    trials = [
        {"size": size, "weighting": weighting, "result": result}
        for size in CLASSES["size"] for weighting in CLASSES["weighting"] for result in RESULTS for _ in range(10)
    ]  # fmt: skip
    n, tables = figures(trials)
    assert n == 480
    assert list(tables["size"]) == CLASSES["size"]
    assert [row.n for row in tables["size"].values()] == [120] * 4
    assert all(row.results == (40, 40, 40) for row in tables["weighting"].values())


@pytest.mark.parametrize("more", range(10))
def test_one_more_trial_changes_nothing_until_there_are_ten(more: int) -> None:
    base = [{"size": "small", "weighting": "low", "result": "good"}] * 30
    assert figures(base + [{"size": "large", "weighting": "high", "result": "bad"}] * more) == figures(base)


@settings(max_examples=15, deadline=None)
@given(st.lists(TRIAL, min_size=10, max_size=60))
def test_what_is_shown_is_true_and_never_small(trials: list[dict[str, str]]) -> None:
    n, tables = figures(trials)
    of = trials[:n]
    for name, rows in tables.items():
        true = Counter(one[name] for one in of)
        for code, row in rows.items():
            assert isinstance(row.n, Suppressed) or (row.n == true[code] and row.n >= 10)
            assert all(isinstance(cell, Suppressed) or cell >= 10 for cell in row.results)
