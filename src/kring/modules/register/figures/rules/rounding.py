"""Figures about people, rounded so that none of them, alone or together, comes nearer to anybody than ten.

Every count goes down to a multiple of ten; below ten it is "minder dan 10" (core.disclosure's threshold). Rounding
parts and their sum apart would still leak: parts shown as 10 and 10 with a sum shown as 30 must be 11 to 19 each.
So the sum is never shown higher than its parts leave open:

    sum <= parts + 9 * (number of parts - 1)        ("the slack"; over every breakdown of the same people)

Then each part can still be anything in its ten, whatever the others are. A count with a known ceiling (schools) is
shown no nearer to that ceiling than nine, so that "all of them" and "all but one" look the same.

Over months nothing is added: two rounded counts of one group say nothing exact about the difference, which can be
anything over a width of eighteen. The flow between them is shown so that it never contradicts any pair (`growth`).
The proof by trying everything stands in tests/modules/register/test_figures_rounding.py; the choice itself, with what
was rejected, in docs/adr.
"""

from collections.abc import Mapping
from dataclasses import dataclass

BASE = 10


def floor(count: int, base: int = BASE) -> int:
    """Down to a multiple of the base.

    >>> floor(4312), floor(9)
    (4310, 0)
    """
    return count - count % base


def most(count: int, ceiling: int, base: int = BASE) -> int | None:
    """A count out of a number that everybody knows; None when that number is so small that nothing can be shown.

    >>> most(500, 500), most(493, 500), most(12, 18)
    (490, 490, None)
    """
    highest = floor(ceiling - (base - 1), base)
    return min(floor(count, base), highest) if highest >= base else None


@dataclass(frozen=True)
class Breakdown:
    """One way to divide the same people: each in one part. ceilings: what everybody knows to be there at most."""

    parts: Mapping[str, int]
    ceilings: Mapping[str, int] | None = None


@dataclass(frozen=True)
class Rounded:
    """What may be shown: the sum, and each breakdown's parts. A part of None is not shown at all."""

    total: int | None
    parts: Mapping[str, Mapping[str, int | None]]


def rounded(
    total: int, breakdowns: Mapping[str, Breakdown], *, ceiling: int | None = None, base: int = BASE
) -> Rounded:
    """What may be shown of one group of people and its breakdowns.

    total: how many there are; every breakdown's parts add up to it. Raises ValueError when one does not.
    Everything shown is a multiple of the base; the true count is at least that.
    """
    if any(sum(one.parts.values()) != total for one in breakdowns.values()):
        raise ValueError("the parts of a breakdown add up to the total")
    parts = {name: _parts(one, base) for name, one in breakdowns.items()}
    shown = floor(total, base) if ceiling is None else most(total, ceiling, base)
    if shown is not None:
        shown = min([shown, *(_slack(one, parts[name], base) for name, one in breakdowns.items())])
    return Rounded(shown, parts)


def _parts(one: Breakdown, base: int) -> dict[str, int | None]:
    if one.ceilings is None:
        return {name: floor(count, base) for name, count in one.parts.items()}
    return {name: most(count, one.ceilings[name], base) for name, count in one.parts.items()}


def _slack(one: Breakdown, shown: Mapping[str, int | None], base: int) -> int:
    """The highest sum that leaves every part all of its ten."""
    widths = [
        base - 1 if shown[name] is not None else min(base - 1, (one.ceilings or {}).get(name, base - 1))
        for name in one.parts
    ]
    known = sum(value or 0 for value in shown.values())
    return floor(known + sum(widths) - max(widths, default=0), base)


def growth(new: int, before: int, after: int, base: int = BASE) -> int:
    """How many joined in a month, to be shown beside the totals shown before and after it.

    Rounded down, but never less than the shown totals grew: else "minder dan 10" beside a step of ten would tell where
    within their tens the totals stand.

    >>> growth(7, 4300, 4310), growth(47, 4300, 4320), growth(3, 4300, 4300)
    (10, 40, 0)
    """
    return max(floor(new, base), after - before)
