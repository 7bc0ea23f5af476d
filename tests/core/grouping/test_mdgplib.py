"""Instances of MDGPLIB are read to the digit, or refused with the number of the line."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.core.grouping.mdgplib import read_mdgplib
from kring.core.grouping.problem import Matrix, Unusable

GOOD = "3 2 ds 1 2 1 2 \n0 1 1.5\n0 2 -2\n1 2 3e1\n"


def test_a_good_file() -> None:
    matrix, sizes = read_mdgplib(GOOD)
    assert matrix.distances.tolist() == [[0, 1.5, -2], [1.5, 0, 30], [-2, 30, 0]]
    assert (sizes.least, sizes.most) == ((1, 1), (2, 2))
    assert len(matrix) == 3


def test_ends_of_lines_and_order_do_not_matter() -> None:
    turned = "3 2 ds 1 2 1 2\r\n1 2 30\r\n0 2 -2\r\n0 1 1.5\r\n\r\n"
    assert np.array_equal(read_mdgplib(turned)[0].distances, read_mdgplib(GOOD)[0].distances)


def test_one_element_has_no_pairs() -> None:
    assert len(read_mdgplib("1 1 ss 1 1")[0]) == 1


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "Line 1"),
        ("3 2 xs 1 2 1 2\n", "Line 1"),
        ("3 x ss 1 2 1 2\n", "Line 1"),
        ("0 1 ss 1 1\n", "Line 1"),
        ("3 2 ds 1 2 1\n", "Line 1"),
        ("3 2 ds 1 2 1 2.5\n", "Line 1"),
        ("3 2 ds 2 1 1 2\n", "Line 1: group 0"),
        ("3 2 ds 1 2 0 2\n", "Line 1: group 1"),
        ("9 2 ds 1 2 1 2\n", "Line 1"),
        (GOOD.replace("0 2 -2", "0 2"), "Line 3"),
        (GOOD.replace("0 2 -2", "0 2 x"), "Line 3"),
        (GOOD.replace("0 2 -2", ""), "Line 3"),
        (GOOD.replace("0 2 -2", "0 2 -2 1"), "Line 3"),
        (GOOD.replace("0 2 -2", "0 2 nan"), "Line 3"),
        (GOOD.replace("0 2 -2", "inf 2 1"), "Line 3"),
        (GOOD.replace("0 2 -2", "2 0 1"), "Line 3"),
        (GOOD.replace("0 2 -2", "0 0 1"), "Line 3"),
        (GOOD.replace("0 2 -2", "0 3 1"), "Line 3"),
        (GOOD.replace("0 2 -2", "0 1.5 1"), "Line 3"),
        (GOOD.replace("0 2 -2", "0 1 9"), "Line 3"),
        (GOOD.replace("0 2 -2", "0 2 1_0"), "Line 3"),
        (GOOD.replace("1 2 3e1\n", ""), "Line 4"),
    ],
)
def test_a_wrong_file_names_its_line(text: str, line: str) -> None:
    with pytest.raises(Unusable, match=line):
        read_mdgplib(text)


@given(st.integers(2, 12), st.data())
def test_what_is_written_is_read(n: int, data: st.DataObject) -> None:
    pairs = [(i, j) for i in range(n) for j in range(i + 1, n)]
    number = st.floats(-1e6, 1e6)
    values = data.draw(st.lists(number, min_size=len(pairs), max_size=len(pairs)))
    lines = [f"{i} {j} {value!r}" for (i, j), value in zip(pairs, values, strict=True)]
    matrix, _sizes = read_mdgplib("\n".join([f"{n} 1 ss {n} {n}", *lines]))
    assert [matrix.distances[pair] for pair in pairs] == values


@pytest.mark.parametrize(
    "distances",
    [[[0, 1], [2, 0]], [[1]], [[0, 1]], [1, 2], [], [[0, float("nan")], [float("nan"), 0]], [["a"]], [[0], [0, 1]]],
)
def test_distances_that_cannot_be(distances: object) -> None:
    with pytest.raises(Unusable):
        Matrix(distances)  # type: ignore[arg-type]


def test_distances_are_kept_as_they_were_given() -> None:
    given_ = np.array([[0.0, 1.0], [1.0, 0.0]])
    made = Matrix(given_)
    given_[0, 1] = 5
    assert made.distances[0, 1] == 1
    with pytest.raises(ValueError, match="read-only"):
        made.distances[0, 1] = 2
