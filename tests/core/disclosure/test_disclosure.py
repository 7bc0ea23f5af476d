"""Small cells: worked by hand, against brute force, and on tables nobody thought of."""

import itertools
from collections.abc import Mapping

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import kring.core.disclosure.api as disclosure
from kring.core.disclosure.api import TOTAL, Figures, Range, Sum, Suppressed

Key = disclosure.Key


def hidden(page: Mapping[Key, disclosure.Shown]) -> set[Key]:
    return {key for key, value in page.items() if isinstance(value, Suppressed)}


def seen(value: int) -> Range:
    return Range(value, value)


# One figure


def test_a_figure_on_its_own_is_hidden_below_the_threshold():
    assert disclosure.single(10, 10) == 10
    assert str(disclosure.single(9, 10)) == "minder dan 10"
    assert str(disclosure.single(0, 10)) == "minder dan 10"


def test_a_translator_hands_in_sentences():
    assert Suppressed(5).words("fewer than {threshold}", "not shown") == "fewer than 5"
    assert Suppressed(5, less=False).words("fewer than {threshold}", "not shown") == "not shown"


def test_a_percentage_is_hidden_when_either_side_is_small():
    assert disclosure.percentage(40, 100, 10) == 40
    assert isinstance(disclosure.percentage(97, 100, 10), Suppressed)
    assert isinstance(disclosure.percentage(3, 100, 10), Suppressed)


# Tables worked by hand


def test_one_small_cell_takes_its_rectangle_with_it():
    """12  3 | 15    The 3 is 15 - 12, so the 12 goes. It is also 33 - 30, so the 30 goes; then the 40 goes too, for
    40 30 | 70    12 is 52 - 40. What is left for the 3: all 15 of its row, or none of them."""
    page = disclosure.protect(
        disclosure.crosstab({("N", "PO"): 12, ("N", "VO"): 3, ("Z", "PO"): 40, ("Z", "VO"): 30}), 10
    )
    assert hidden(page) == {("N", "PO"), ("N", "VO"), ("Z", "PO"), ("Z", "VO")}
    assert page["N", TOTAL] == 15
    figures = disclosure.crosstab({("N", "PO"): 12, ("N", "VO"): 3, ("Z", "PO"): 40, ("Z", "VO"): 30})
    assert disclosure.bounds(page, figures.sums)["N", "VO"] == Range(0, 15)


def test_small_cells_that_hide_each_other_may_be_called_small():
    """5 + 4 = 9, and the 9 is hidden too: each of the three can still be anything from 0 to 9."""
    row = Figures(values={"a": 5, "b": 4, "sum": 9, "c": 100, "all": 109}, sums=(Sum("sum", ("a", "b")),))
    page = disclosure.protect(row, 10)
    assert {key: str(value) for key, value in page.items()} == {
        "a": "minder dan 10",
        "b": "minder dan 10",
        "sum": "minder dan 10",
        "c": "100",
        "all": "109",
    }


def test_the_label_never_tells_which_cell_was_the_small_one():
    row = Figures(values={"a": 4, "b": 12, "c": 34, "sum": 50}, sums=(Sum("sum", ("a", "b", "c")),))
    page = disclosure.protect(row, 10)
    assert hidden(page) == {"a", "b"}
    assert {page["a"], page["b"]} == {Suppressed(10, less=False)}


def test_two_small_cells_with_a_telling_total_are_not_enough():
    """9 + 8 = 17: were only these two hidden, each would be 8 or 9."""
    figures = Figures(values={"a": 9, "b": 8, "c": 60, "sum": 77}, sums=(Sum("sum", ("a", "b", "c")),))
    naive = {"a": Suppressed(10), "b": Suppressed(10), "c": 60, "sum": 77}
    assert disclosure.bounds(naive, figures.sums) == {"a": Range(8, 9), "b": Range(8, 9)}
    assert {leak.key for leak in disclosure.audit(figures, naive, 10)} == {"a", "b"}
    page = disclosure.protect(figures, 10)
    assert disclosure.audit(figures, page, 10) == []
    assert disclosure.bounds(page, figures.sums)["a"].covers(0, 9)


def test_rows_minus_columns_gives_a_cell_away_though_no_line_has_only_one():
    """The classic: every row and column has two hidden cells or none, but (row 1 + row 2) - (column 1 + column 2)
    is exactly the fifth cell. Hundepool et al. (2012), §4.2.1 warn of it; counting per line does not see it."""
    counts = {(row, column): 40 for row in "123" for column in "abc"}
    counts["1", "c"] = 3
    figures = disclosure.crosstab(counts)
    hide = {("1", "a"), ("1", "b"), ("2", "a"), ("2", "b"), ("1", "c"), ("3", "c")}
    page: dict[Key, disclosure.Shown] = {
        key: Suppressed(10, less=False) if key in hide else value for key, value in figures.values.items()
    }
    page["3", TOTAL] = Suppressed(10, less=False)
    assert disclosure.bounds(page, figures.sums)["1", "c"] == seen(3)
    assert ("1", "c") in {leak.key for leak in disclosure.audit(figures, page, 10)}


def test_zero_is_hidden_like_any_small_count_unless_everybody_knows_it():
    counts = {("basis", "PO"): 50, ("basis", "VO"): 0, ("mavo", "PO"): 0, ("mavo", "VO"): 60}
    known = frozenset({("basis", "VO"), ("mavo", "PO")})
    page = disclosure.protect(disclosure.crosstab(counts, impossible=known), 10)
    assert page["basis", "VO"] == 0
    assert hidden(page) == set()
    assert ("basis", "VO") in hidden(disclosure.protect(disclosure.crosstab(counts), 10))


def test_regions_inside_regions_do_not_give_a_province_away():
    counts = {("Groningen", "PO"): 4, ("Drenthe", "PO"): 30, ("Utrecht", "PO"): 80}
    figures = disclosure.crosstab(counts, groups={"Noord": ("Groningen", "Drenthe")})
    page = disclosure.protect(figures, 10)
    assert page["Noord", "PO"] == 34
    assert hidden(page) >= {("Groningen", "PO"), ("Drenthe", "PO"), ("Groningen", TOTAL), ("Drenthe", TOTAL)}
    assert disclosure.audit(figures, page, 10) == []


def test_a_group_inside_a_group_is_safe_from_subtraction():
    figures = Figures(values={"all": 52, "women": 48}).with_difference("all", "women")
    assert disclosure.audit(figures, {"all": 52, "women": 48}, 10)[0].known == seen(4)
    page = disclosure.protect(figures, 10)
    assert len(hidden(page)) == 1
    assert disclosure.audit(figures, page, 10) == []
    assert disclosure.protect(Figures(values={"all": 52, "women": 30}).with_difference("all", "women"), 10) == {
        "all": 52,
        "women": 30,
    }


def test_the_next_wave_is_hidden_around_what_was_published_before():
    waves = Figures(values={"wave 1": 40, "wave 2": 43}).with_difference("wave 2", "wave 1")
    page = disclosure.protect(waves, 10, published={"wave 1": 40})
    assert page["wave 1"] == 40
    assert isinstance(page["wave 2"], Suppressed)


def test_what_was_called_small_stays_called_small():
    figures = Figures(values={"a": 4, "b": 60, "c": 70, "sum": 134}, sums=(Sum("sum", ("a", "b", "c")),))
    page = disclosure.protect(figures, 10, published={"a": Suppressed(10)})
    assert page["a"] == Suppressed(10)
    assert disclosure.audit(figures, page, 10) == []


def test_when_the_past_gives_somebody_away_nothing_new_is_published():
    figures = Figures(values={"a": 4, "b": 30, "sum": 34}, sums=(Sum("sum", ("a", "b")),))
    with pytest.raises(disclosure.CannotProtect):
        disclosure.protect(figures, 10, published={"b": 30, "sum": 34})
    with pytest.raises(ValueError, match="changed"):
        disclosure.protect(figures, 10, published={"b": 29})


def test_overlapping_tables_are_one_system():
    by_type = Figures(values={"PO": 30, "VO": 40, "all": 70}, sums=(Sum("all", ("PO", "VO")),))
    by_town = Figures(values={"Ede": 65, "Epe": 5, "all": 70}, sums=(Sum("all", ("Ede", "Epe")),))
    page = disclosure.protect(by_type | by_town, 10)
    assert hidden(page) == {"Ede", "Epe"}
    with pytest.raises(ValueError, match="two figures"):
        by_type | Figures(values={"all": 71})


@pytest.mark.parametrize(
    "wrong",
    [
        {"values": {"a": -1}},
        {"values": {"a": 1}, "sums": (Sum("b", ("a",)),)},
        {"values": {"a": 1, "b": 2}, "sums": (Sum("b", ("a",)),)},
        {"values": {"a": 1}, "impossible": frozenset({"a"})},
    ],
)
def test_figures_that_do_not_hang_together_are_refused(wrong):
    with pytest.raises(ValueError, match=r"."):
        Figures(**wrong)


def test_a_page_that_contradicts_itself_is_found_out():
    with pytest.raises(disclosure.Inconsistent):
        disclosure.bounds({"a": Suppressed(10), "b": 5, "sum": 3}, (Sum("sum", ("a", "b")),))


def test_an_open_small_cell_is_a_leak():
    figures = Figures(values={"a": 3})
    assert disclosure.audit(figures, {"a": 3}, 10) == [disclosure.Leak("a", seen(3))]


def test_a_range_that_no_whole_table_proves_counts_as_a_leak():
    """Three sums over pairs out of three cells: with 1, 1 and 1 the only solution is a half each; no whole table."""
    page = {"ab": 9, "bc": 9, "ac": 9, "a": Suppressed(10, less=False)}
    sums = (Sum("ab", ("a", "b")), Sum("bc", ("b", "c")), Sum("ac", ("a", "c")))
    found = disclosure.bounds({**page, "b": Suppressed(10, less=False), "c": Suppressed(10, less=False)}, sums)
    assert found["a"].proven is False
    assert not found["a"].covers(4, 4)


# Against brute force

SMALL = st.integers(min_value=0, max_value=4)
THRESHOLD = 2


def tables() -> st.SearchStrategy[Figures]:
    shapes = st.sampled_from([(2, 2), (2, 3), (3, 2), (1, 4)])
    return shapes.flatmap(
        lambda shape: st.lists(SMALL, min_size=shape[0] * shape[1], max_size=shape[0] * shape[1]).map(
            lambda numbers: disclosure.crosstab(
                dict(zip(itertools.product("abc"[: shape[0]], "xyzw"[: shape[1]]), numbers, strict=True))
            )
        )
    )


def fitting(figures: Figures, page: Mapping[Key, disclosure.Shown], most: int) -> list[dict[Key, int]]:
    """Every table of whole numbers (inner cells up to `most`) that fits the page, found by trying them all."""
    totals = [one.total for one in figures.sums]
    free = [key for key in figures.values if key in hidden(page) and key not in totals]
    found = [{key: value for key, value in page.items() if isinstance(value, int)}]
    for key in free:
        over = [page[one.total] for one in figures.sums if key in one.parts]
        limit = min([most, *(total for total in over if isinstance(total, int))])
        found = [{**table, key: guess} for table in found for guess in range(limit + 1)]
        found = [table for table in found if all(_left(one, table) >= 0 for one in figures.sums)]
    return [table for table in found if _adds_up(figures, table, page)]


def _left(one: Sum, table: Mapping[Key, int]) -> int:
    """How much of a published total is not used up yet (below zero: this cannot become a table)."""
    used = sum(table.get(part, 0) for part in one.parts)
    if all(part in table for part in one.parts) and one.total in table and table[one.total] != used:
        return -1
    return table.get(one.total, 10**6) - used


def _adds_up(figures: Figures, table: dict[Key, int], page: Mapping[Key, disclosure.Shown]) -> bool:
    for one in figures.sums:
        value = sum(table[part] for part in one.parts)
        if table.setdefault(one.total, value) != value:
            return False
    return all(
        not isinstance(shown, Suppressed) or not shown.less or table[key] < shown.threshold
        for key, shown in page.items()
    )


QUICK = settings(max_examples=60, deadline=None, phases=[Phase.explicit, Phase.generate])
MOST = 5  # of an inner cell where no published total limits it


@given(tables())
@settings(QUICK, max_examples=25)
def test_no_published_table_lets_a_hidden_cell_be_computed(figures):
    page = disclosure.protect(figures, THRESHOLD)
    unknown = hidden(page)
    assert all(figures.values[key] >= THRESHOLD for key in figures.values if key not in unknown)
    possible = fitting(figures, page, MOST)
    for key in unknown:
        values = {table[key] for table in possible}
        if figures.values[key] < THRESHOLD:
            assert values >= {0, THRESHOLD - 1}, (key, page)
        else:
            assert max(values) - min(values) >= THRESHOLD - 1, (key, page)


@given(tables(), st.data())
@QUICK
def test_the_attack_finds_exactly_what_brute_force_finds(figures, data):
    inner = [key for key in figures.values if TOTAL not in key]
    hide = data.draw(st.sets(st.sampled_from(inner), max_size=6))
    less = all(figures.values[key] < THRESHOLD for key in hide)
    page: dict[Key, disclosure.Shown] = {
        key: Suppressed(THRESHOLD, less=less) if key in hide else value for key, value in figures.values.items()
    }
    found = disclosure.bounds(page, figures.sums)
    possible = fitting(figures, page, 99)
    for key in hide:
        values = {table[key] for table in possible}
        assert found[key] == Range(min(values), max(values))


@given(st.lists(st.integers(0, 60), min_size=16, max_size=16))
@settings(max_examples=10, deadline=None, phases=[Phase.explicit, Phase.generate])
def test_larger_nested_tables_pass_their_own_audit(numbers):
    names = [f"r{i}" for i in range(8)]
    counts = dict(zip(itertools.product(names, "xy"), numbers, strict=True))
    figures = disclosure.crosstab(counts, groups={"north": ("r0", "r1"), "south": ("r2", "r3", "r4")})
    page = disclosure.protect(figures, 10)
    assert disclosure.audit(figures, page, 10) == []
    assert disclosure.protect(figures, 10) == page  # no chance in it
