"""Places sort, and there is always another one between two."""

import doctest

from hypothesis import given
from hypothesis import strategies as st

from kring.parts.wall import access, exports, pictures, places, rules
from kring.parts.wall.places import between


def test_examples() -> None:
    for module in (access, exports, places, pictures, rules):
        assert doctest.testmod(module).failed == 0


@given(st.lists(st.integers(min_value=0, max_value=10_000), max_size=60))
def test_any_number_of_things_can_be_put_anywhere(wishes: list[int]) -> None:
    row: list[str] = []
    for wish in wishes:
        at = wish % (len(row) + 1)
        made = between(row[at - 1] if at else "", row[at] if at < len(row) else "")
        row.insert(at, made)
    assert row == sorted(row) and len(set(row)) == len(row)
    assert all(not place.endswith("0") for place in row)
