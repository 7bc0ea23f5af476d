"""What may be published and how the figures hang together: cells, sums, and the value of a hidden cell.

Words as in the literature on statistical disclosure control: Hundepool et al., *Statistical Disclosure Control*
(Wiley, 2012), chapter 4, "Frequency tables"; Willenborg & De Waal, *Elements of Statistical Disclosure Control*
(Springer, 2001), the minimum frequency rule.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

Key = Hashable  # the name of a cell: ("Utrecht", "PO") or "waves/2/yes"
TOTAL = "*"  # the label of a total in a table made by `crosstab`


@dataclass(frozen=True)
class Suppressed:
    """A figure that is not shown. `less` says whether the reader may know that it is below the threshold.

    Inside one table every hidden cell has the same `less`: otherwise the label itself would tell which cells are
    small and which were hidden only to protect them.

    >>> str(Suppressed(10)), str(Suppressed(10, less=False))
    ('minder dan 10', 'niet getoond')
    """

    threshold: int
    less: bool = True

    def words(self, less: str = "minder dan {threshold}", hidden: str = "niet getoond") -> str:
        """The text for a reader; the caller may hand in translated sentences with the same place holder."""
        return (less if self.less else hidden).format(threshold=self.threshold)

    def __str__(self) -> str:
        return self.words()


Shown = int | Suppressed


@dataclass(frozen=True)
class Sum:
    """A relation everybody knows: the total is the sum of its parts."""

    total: Key
    parts: tuple[Key, ...]

    @property
    def keys(self) -> tuple[Key, ...]:
        return (self.total, *self.parts)


@dataclass(frozen=True)
class Figures:
    """Counts of people, the sums between them, and two kinds of special cells.

    values: a whole number ≥ 0 for each key. sums: all additive relations a reader can know, also those between
    tables (a region is the sum of its provinces; this wave is last wave plus who joined since).
    impossible: cells that are zero for everybody to know ("primary schools in secondary education"); shown as 0.
    never: cells that nobody publishes but a reader could compute, such as the difference between two groups.
    Raises ValueError when a sum does not add up, a value is negative or a key is unknown.
    """

    values: Mapping[Key, int]
    sums: tuple[Sum, ...] = ()
    impossible: frozenset[Key] = field(default=frozenset())
    never: frozenset[Key] = field(default=frozenset())

    def __post_init__(self) -> None:
        unknown = ({key for one in self.sums for key in one.keys} | self.impossible | self.never) - set(self.values)
        if unknown:
            raise ValueError(f"no figure for {sorted(map(str, unknown))}")
        if any(value < 0 for value in self.values.values()) or any(self.values[key] for key in self.impossible):
            raise ValueError("counts are never negative, and impossible cells are zero")
        for one in self.sums:
            if self.values[one.total] != sum(self.values[part] for part in one.parts):
                raise ValueError(f"{one.total} is not the sum of its parts")

    def __or__(self, other: "Figures") -> "Figures":
        """Both together, for tables that overlap: cells with the same key are the same cell."""
        clash = {key for key in self.values.keys() & other.values.keys() if self.values[key] != other.values[key]}
        if clash:
            raise ValueError(f"two figures for {sorted(map(str, clash))}")
        return Figures(
            values={**self.values, **other.values},
            sums=tuple(dict.fromkeys(self.sums + other.sums)),
            impossible=self.impossible | other.impossible,
            never=self.never | other.never,
        )

    def with_difference(self, whole: Key, part: Key) -> "Figures":
        """Also protect who is in `whole` but not in `part` (a subset): a reader can subtract the two.

        Use it for two waves of one question (`part` = the earlier), and for a group inside another group.
        """
        gap = ("difference", whole, part)
        return Figures(
            values={**self.values, gap: self.values[whole] - self.values[part]},
            sums=(*self.sums, Sum(whole, (part, gap))),
            impossible=self.impossible,
            never=self.never | {gap},
        )


def crosstab(
    counts: Mapping[tuple[str, str], int],
    *,
    groups: Mapping[str, tuple[str, ...]] | None = None,
    impossible: frozenset[tuple[str, str]] = frozenset(),
) -> Figures:
    """A table of rows by columns with all totals, its keys (row, column), totals under TOTAL.

    counts: every combination that occurs; absent ones are zero. groups: rows nested in larger rows
    ("Noord": ("Groningen", "Drenthe")), which become rows of their own; each row in at most one group.
    """
    rows = list(dict.fromkeys(row for row, _ in counts))
    columns = list(dict.fromkeys(column for _, column in counts))
    values: dict[Key, int] = {(row, column): counts.get((row, column), 0) for row in rows for column in columns}
    sums: list[Sum] = []
    grouped = {row for members in (groups or {}).values() for row in members}
    for name, members in (groups or {}).items():
        for column in columns:
            _add(values, sums, (name, column), [(row, column) for row in members])
    top = [*(groups or {}), *(row for row in rows if row not in grouped)]
    for column in columns:
        _add(values, sums, (TOTAL, column), [(row, column) for row in top])
    for row in [*rows, *(groups or {}), TOTAL]:
        _add(values, sums, (row, TOTAL), [(row, column) for column in columns])
    for name, members in (groups or {}).items():
        sums.append(Sum((name, TOTAL), tuple((row, TOTAL) for row in members)))
    sums.append(Sum((TOTAL, TOTAL), tuple((row, TOTAL) for row in top)))
    return Figures(values=values, sums=tuple(sums), impossible=frozenset(impossible))


def _add(values: dict[Key, int], sums: list[Sum], total: Key, parts: list[tuple[str, str]]) -> None:
    values[total] = sum(values[part] for part in parts)
    sums.append(Sum(total, tuple(parts)))
