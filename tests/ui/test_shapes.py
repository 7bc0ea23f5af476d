"""The geometry of circles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.ui.shapes import SHOWN_ON_ARC, initials, number, people_on_arc, ring


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Anna de Wit", "AW"),
        ("Chaima El Idrissi", "CI"),
        ("Bram", "B"),
        ("", "?"),
        ("de van", "DV"),
        ("élif Yılmaz", "ÉY"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.floats(allow_nan=False))
def test_a_ring_is_never_more_than_closed(share: float) -> None:
    made = ring(share)
    assert 0 <= made.percent <= 100
    assert float(made.done) + float(made.rest) == pytest.approx(100)


def test_numbers_have_a_point_in_every_language() -> None:
    assert [number(value) for value in (1.0, 12.345, 0.5, 100)] == ["1", "12.35", "0.5", "100"]


@given(st.lists(st.text(min_size=1, max_size=12), max_size=30))
def test_everybody_is_on_the_arc_or_counted(names: list[str]) -> None:
    arc = people_on_arc(names)
    drawn = [seat for seat in arc.seats if seat.name]
    assert len(drawn) + arc.others == len(names)
    assert len(arc.seats) <= SHOWN_ON_ARC
    assert all(0 <= float(seat.x) <= arc.width and 22 <= float(seat.y) <= arc.height - 22 for seat in arc.seats)


def test_the_middle_of_an_arc_hangs_lowest() -> None:
    heights = [float(seat.y) for seat in people_on_arc(list("ABCDE")).seats]
    assert max(heights) == heights[2] and heights[0] == heights[4] == min(heights)
