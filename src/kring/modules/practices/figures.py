"""Where it was tried and how it went, by kind of school: counts that give nobody away, in a fixed order."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_

from kring.core.disclosure.api import TOTAL, Shown, Suppressed, crosstab, protect

from .rules import counted

ABOUT = ("size", "weighting", "surroundings")


@dataclass(frozen=True)
class FigureRow:
    """A class of schools: how many tried it there, and how it went; each a number or "minder dan 10"."""

    code: str
    n: Shown
    results: tuple[Shown, ...]

    @property
    def is_shown(self) -> bool:
        return not isinstance(self.n, Suppressed)


@dataclass(frozen=True)
class Ground:
    """One way of dividing schools, with its classes in the order in which they were given."""

    name: str
    rows: tuple[FigureRow, ...]

    @property
    def is_shown(self) -> bool:
        """Is there anything in it to read?"""
        return any(row.is_shown for row in self.rows)


def by_school(
    trials: Sequence[Mapping[str, str]], *, classes: Mapping[str, Sequence[str]], results: Sequence[str],
    threshold: int,
) -> tuple[FigureRow | None, list[Ground]]:  # fmt: skip
    """The figures of all schools together (None: too few to show any), and those by ground.

    trials: oldest first, each with "result" and a class for every ground of `classes`; threshold: what is below it is
    not shown, nor is what would give it away. All grounds share their totals, so they are protected as one.
    """
    of = counted(trials, threshold)
    if not of:
        return None, []
    tables = tuple(
        (name, tuple(codes), tuple(sorted(Counter((one[name], one["result"]) for one in of).items())))
        for name, codes in classes.items()
    )
    return _protected(tables, tuple(results), threshold)


Counted = tuple[tuple[tuple[str, str], int], ...]


@lru_cache(maxsize=2000)  # protecting takes half a second, and the figures only change with every tenth trial
def _protected(
    tables: tuple[tuple[str, tuple[str, ...], Counted], ...], results: tuple[str, ...], threshold: int
) -> tuple[FigureRow, list[Ground]]:
    crosstabs = [
        crosstab(
            {(f"{name}/{code}", result): 0 for code in codes for result in results}
            | {(f"{name}/{code}", result): count for (code, result), count in counts}
        )
        for name, codes, counts in tables
    ]
    safe = protect(reduce(or_, crosstabs), threshold)

    def row(code: str, key: str) -> FigureRow:
        return FigureRow(code, safe[key, TOTAL], tuple(safe[key, one] for one in results))

    grounds = [Ground(name, tuple(row(code, f"{name}/{code}") for code in codes)) for name, codes, _counts in tables]
    return row("", TOTAL), grounds
