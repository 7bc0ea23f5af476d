"""An attacker who has every published figure, and knows how they are made: how near do they come to anybody?

Two attackers. One tries every possible table (with a base of 3 in place of 10, so that all can be tried): the tables
that would have been published in the same way are what they cannot tell apart. The other does linear arithmetic over
months with core.disclosure's exact solver, at the real base.
"""

from collections import defaultdict
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kring.core.disclosure.simplex import ranges
from kring.modules.register.figures.rules import (
    BASE,
    NOT_YET,
    WITHOUT,
    Counts,
    floor,
    growth,
    most,
    parts_shown,
    publishable,
)

SMALL = 3


def test_whoever_tries_every_table_finds_nothing_nearer_than_a_whole_step() -> None:
    """Two breakdowns of the same people and their sum; every combination of parts that there can be."""
    known: dict[Any, list[tuple[int, ...]]] = defaultdict(list)
    high = 7
    for regions in product(range(high), repeat=2):
        for standings in product(range(high), repeat=2):
            for total in range(max(sum(regions), sum(standings)), 16):
                shown = (
                    floor(total, SMALL),
                    *parts_shown({"a": regions[0], "b": regions[1], "-": total - sum(regions)}, "-", SMALL).values(),
                    *parts_shown({"c": standings[0], "d": standings[1], "-": 0}, "-", SMALL).values(),
                )
                known[shown].append((*regions, *standings, total, total - sum(regions), total - sum(standings)))
    whole = {shown: same for shown, same in known.items() if shown[0] <= 12 and max(shown[1:]) + SMALL <= high}
    assert len(whole) > 50
    for shown, same in whole.items():
        columns = list(zip(*same, strict=True))
        for value, column in zip(shown, (columns[4], *columns[:4]), strict=True):
            assert (min(column), max(column)) == (value, value + SMALL - 1), shown  # anything in its step
        for left_over in columns[5:]:
            assert max(left_over) - min(left_over) >= SMALL - 1, shown


def test_near_a_ceiling_that_everybody_knows_all_but_a_few_looks_like_all() -> None:
    for ceiling in range(1, 30):
        known: dict[int | None, list[int]] = defaultdict(list)
        for count in range(ceiling + 1):
            known[most(count, ceiling, SMALL)].append(count)
        assert all(max(same) - min(same) >= min(ceiling, SMALL - 1) for same in known.values()), ceiling


def test_what_is_shown_by_hand() -> None:
    counts = Counts(
        standing={"rdo": 18, "rado": 9, "no_longer": 0, NOT_YET: 20},
        region={"drenthe": 18, "zeeland": 19, WITHOUT: 10},
        kind={"bo": 37, "sbo": 5, WITHOUT: 5},
        schools={"drenthe": (15, 22), "zeeland": (12, 18), WITHOUT: (0, 0)},
        boards=(7, 12),
        new=12,
    )
    assert publishable(counts, {"enrolled": 30}) == {
        "enrolled": 40,
        "new": 10,
        "standing": {"rdo": 10, "rado": 0, "no_longer": 0},
        "region": {"drenthe": 10, "zeeland": 10},
        "boards": [7, 12],
        "schools": {"drenthe": [10, 22], "zeeland": [None, 18]},
        "kind": {"bo": 30, "sbo": 0},
    }
    assert "kind" not in publishable(Counts({}, {}, {"vo": 3, WITHOUT: 0}, {}, (0, 0), 0), None)
    assert [most(count, 500) for count in (0, 9, 10, 489, 490, 500)] == [0, 0, 10, 480, 490, 490]
    assert most(5, 18) is None


COUNTS = st.lists(st.integers(0, 60), min_size=2, max_size=4)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_two_months_cannot_be_subtracted(data: st.DataObject) -> None:
    """The attacker knows both months, their sums, and the shown newcomers; not who came to a part or went from it, for
    people join, leave, and change schools."""
    before = data.draw(COUNTS)
    joined = [data.draw(st.integers(0, 12)) for _ in before]
    gone = [data.draw(st.integers(0, min(12, count + new))) for count, new in zip(before, joined, strict=True)]
    after = [count + new - left for count, new, left in zip(before, joined, gone, strict=True)]
    first, second = floor(sum(before)), floor(sum(after))
    told = growth(sum(joined), first, second)
    system = System()
    old, new = system.month(before), system.month(after)
    come = [system.unknown() for _ in before]
    left = [system.unknown() for _ in before]
    for place in range(len(before)):  # after = before + joined - gone
        system.add({new[place]: 1, old[place]: -1, come[place]: -1, left[place]: 1}, 0)
    # Newcomers shown equal to the growth of the totals may have been lifted by one step; else they stand in theirs.
    lifted = told == second - first
    joins, leaves = system.unknown(), system.unknown()
    system.add({joins: 1, system.unknown(2 * BASE - 1 if lifted and told else BASE - 1): -1},
               max(0, told - BASE) if lifted else told)  # fmt: skip
    system.add({**dict.fromkeys(new, 1), **dict.fromkeys(old, -1), joins: -1, leaves: 1}, 0)
    found = system.solve()
    true = {**dict(zip(old, before, strict=True)), **dict(zip(new, after, strict=True))}
    true |= {**dict(zip(come, joined, strict=True)), **dict(zip(left, gone, strict=True))}
    true |= {joins: sum(joined), leaves: sum(gone)}
    for unknown, value in true.items():
        low, high = found[unknown]
        assert low <= value and (high is None or value <= high)
        assert high is None or high - low >= BASE - 1, (unknown, value, low, high)


class System:
    """Equations of whole unknowns of at least nought, for core.disclosure's solver."""

    def __init__(self) -> None:
        self.equations: list[tuple[dict[int, int], int]] = []
        self.limits: dict[int, int] = {}
        self.count = 0

    def unknown(self, limit: int | None = None) -> int:
        if limit is not None:
            self.limits[self.count] = limit
        self.count += 1
        return self.count - 1

    def add(self, factors: dict[int, int], value: int) -> None:
        self.equations.append((factors, value))

    def month(self, counts: list[int]) -> list[int]:
        """The counts of one month, the last of which is the part that is never shown; the sum is."""
        parts = [self.unknown() for _ in counts]
        for part, count in list(zip(parts, counts, strict=True))[:-1]:
            self.add({part: 1, self.unknown(BASE - 1): -1}, floor(count))
        self.add({**dict.fromkeys(parts, 1), self.unknown(BASE - 1): -1}, floor(sum(counts)))
        return parts

    def solve(self) -> list[tuple[int, int | None]]:
        return [(one.low, one.high) for one in ranges(self.equations, self.count, self.limits)]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=12), st.integers(0, 200))
def test_newcomers_never_contradict_any_pair_of_totals(steps: list[tuple[int, int]], start: int) -> None:
    """Whatever the totals are within their tens, there is a number of newcomers within what is shown: so a long row of
    months narrows nothing."""
    now = start
    for new, left in steps:
        later = max(0, now + new - left)
        before, after = floor(now), floor(later)
        shown = growth(new, before, after)
        assert shown % BASE == 0
        assert shown - BASE <= floor(new) <= shown
        assert (after + BASE - 1) - before <= shown + BASE - 1
        now = later
