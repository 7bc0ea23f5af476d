"""Charts: words, positions, tables. The picture itself is looked at in the gallery."""

import re
from itertools import pairwise

import pytest
from django.template.loader import render_to_string
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from kring.ui.api import charts
from kring.ui.charts.chart import words

VALUES = st.lists(st.floats(0, 1e6), min_size=1, max_size=12)


def drawn(chart: charts.Chart) -> str:
    with translation.override("nl"):
        return render_to_string(f"ui/charts/{chart.kind}.html", {"chart": chart})


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(41, "%", "41%"), (12.5, "", "12,5"), (5, "mensen", "5 mensen"), (None, "%", "niet bekend"), (2.0, "", "2")],
)
def test_values_in_words(value: float | None, unit: str, text: str) -> None:
    with translation.override("nl"):
        assert words(value, unit) == text


@given(VALUES)
def test_bars_stay_within_the_picture(values: list[float]) -> None:
    chart = charts.bars("T", [charts.Bar(str(i), value) for i, value in enumerate(values)])
    widths = [float(bar["width"].rstrip("%")) for bar in chart.shapes["bars"]]
    assert all(0 <= width <= 100 for width in widths)
    assert len(chart.rows) == len(values)


def test_a_bar_that_may_not_be_shown_says_so_and_draws_nothing() -> None:
    chart = charts.bars("T", [charts.Bar("VO", None, note="minder dan 10")], n=3)
    assert chart.shapes["bars"][0]["width"] == "" and chart.rows == (("VO", "minder dan 10"),)
    assert "<rect" not in drawn(chart) and "minder dan 10" in drawn(chart)


def test_uncertainty_stands_in_picture_and_table() -> None:
    with translation.override("nl"):
        chart = charts.bars("T", [charts.Bar("PO", 41, low=37, high=45), charts.Bar("VO", 9)], unit="%")
    assert chart.heads == ("Wat", "Waarde", "Van", "Tot")
    assert chart.rows == (("PO", "41%", "37%", "45%"), ("VO", "9%", "niet bekend", "niet bekend"))
    assert drawn(chart).count("kring-chart__range") == 1


def test_bars_start_at_zero() -> None:
    with pytest.raises(ValueError, match="zero"):
        charts.bars("T", [charts.Bar("x", -1)])


@given(VALUES)
def test_lines_stay_within_the_picture(values: list[float]) -> None:
    points = [charts.Point(str(i), value) for i, value in enumerate(values)]
    path = charts.lines("T", [charts.Series("PO", points)]).shapes["lines"][0]["path"]
    places = [(float(x), float(y)) for x, y in re.findall(r"[ML]([\d.]+) ([\d.]+)", path)]
    assert len(places) == len(values)
    assert all(0 <= x <= 100 and 0 <= y <= 240 for x, y in places)


def test_a_gap_in_a_line_stays_a_gap() -> None:
    points = [charts.Point("a", 1), charts.Point("b", None), charts.Point("c", 3)]
    chart = charts.lines("T", [charts.Series("PO", points)])
    assert chart.shapes["lines"][0]["path"].count("M") == 2
    assert chart.rows[1][1] == words(None)


def test_names_of_lines_do_not_cover_each_other() -> None:
    series = [
        charts.Series(name, [charts.Point("a", v), charts.Point("b", v)])
        for name, v in zip("ABC", (50, 50.1, 50.2), strict=True)
    ]
    lines = charts.lines("T", series, unit="%").shapes["lines"]
    heights = sorted(float(line["name_y"]) for line in lines)
    assert all(lower - upper >= 20 for upper, lower in pairwise(heights))


def test_a_line_without_anything_known_is_said_not_drawn() -> None:
    chart = charts.lines("T", [charts.Series("PO", [charts.Point("a", None)])])
    assert "PO" in chart.description and chart.shapes["lines"][0]["path"] == ""


@pytest.mark.parametrize("count", [0, 4])
def test_more_than_three_lines_is_no_picture(count: int) -> None:
    with pytest.raises(ValueError, match="three"):
        charts.lines("T", [charts.Series("x", [charts.Point("a", 1)])] * count)


def test_lines_share_their_moments() -> None:
    with pytest.raises(ValueError, match="moments"):
        charts.lines("T", [charts.Series("x", [charts.Point("a", 1)]), charts.Series("y", [charts.Point("b", 1)])])


@given(st.lists(st.floats(0.1, 1e4), min_size=1, max_size=8))
def test_a_ring_is_whole(values: list[float]) -> None:
    chart = charts.ring("T", [charts.Segment(str(i), value) for i, value in enumerate(values)])
    lengths = [float(part["dash"].split()[0]) for part in chart.shapes["parts"]]
    assert sum(lengths) <= 100 + 0.5 * len(lengths)
    assert len(lengths) == len(values)


def test_a_ring_of_nothing_and_of_one() -> None:
    assert charts.ring("T", [charts.Segment("a", 0)]).shapes["parts"] == []
    assert charts.ring("T", [charts.Segment("a", 3)]).shapes["parts"][0]["dash"] == "100 0"
    with pytest.raises(ValueError, match="negative"):
        charts.ring("T", [charts.Segment("a", -1)])


@pytest.mark.parametrize(
    "chart",
    [
        charts.bars("Titel", [charts.Bar("PO", 12.5)]),
        charts.lines("Titel", [charts.Series("PO", [charts.Point("a", 1.25, 1, 2), charts.Point("b", 2, 1.5, 2.5)])]),
        charts.ring("Titel", [charts.Segment("PO", 1.5), charts.Segment("VO", 2)]),
    ],
    ids=["bars", "lines", "ring"],
)
def test_every_picture_has_words_and_no_style(chart: charts.Chart) -> None:
    html = drawn(chart)
    assert "<title>Titel</title>" in html and "<desc>" in html and 'role="img"' in html
    assert "style=" not in html
    positions = re.findall(r'(?:x|y|x1|x2|y1|y2|cx|cy|width|height|points|d|stroke-dasharray)="([^"]*)"', html)
    assert not [value for value in positions if re.search(r"\d,\d+%|\d,\d+$", value)], "no decimal commas in svg"
