"""Figures about people, rounded so that none of them, alone or together, comes nearer to anybody than ten.

Every count goes down to a multiple of ten; below ten it is "minder dan 10" (the threshold of core.disclosure). That
alone is not enough: parts of 10 and 10 whose sum is shown as 30 must be 11 to 19 each, and two breakdowns of the same
people bind each other without any sum. So of every breakdown one part, always the same, is never shown ("who leads no
school now"). Then, with everything that is shown of one day,

    every part can be anything in its ten, and so can the whole:
    - all parts at their least and any whole in its ten: what is left over is in the part that is not shown;
    - one part at its most, the others at their least: together at most the top of the whole's ten,
      for tens that fit into the whole never add up to more than the whole's ten.

Nothing here depends on the counts but the rounding itself, so knowing how it works helps nobody. Counts of schools have
no part to leave out; of them no sum is shown, and near the number that everybody knows (all schools) they stop nine
short, so that "all of them" and "all but one" look the same.

Over months nothing is added: two rounded counts of one group say nothing exact about the difference, which can be
anything over a width of eighteen. The newcomers between them are shown so that they contradict no pair (`growth`).
tests/modules/register/test_figures_rounding.py tries everything; docs/adr says what was rejected.
"""

from collections.abc import Mapping

BASE = 10


def floor(count: int, base: int = BASE) -> int:
    """Down to a multiple of the base.

    >>> floor(4312), floor(9)
    (4310, 0)
    """
    return count - count % base


def parts_shown(parts: Mapping[str, int], rest: str, base: int = BASE) -> dict[str, int]:
    """The parts of a breakdown as they may be shown: without the one that is left over.

    >>> parts_shown({"Drenthe": 17, "Zeeland": 4, "-": 6}, "-")
    {'Drenthe': 10, 'Zeeland': 0}
    """
    return {name: floor(count, base) for name, count in parts.items() if name != rest}


def most(count: int, ceiling: int, base: int = BASE) -> int | None:
    """A count out of a number that everybody knows; None when that number is so small that nothing can be shown.

    >>> most(500, 500), most(493, 500), most(12, 18)
    (490, 490, None)
    """
    highest = floor(ceiling - (base - 1), base)
    return min(floor(count, base), highest) if highest >= base else None


def growth(new: int, before: int, after: int, base: int = BASE) -> int:
    """How many joined in a month, to be shown beside the totals shown before and after it.

    Rounded down, but never less than the shown totals grew: else "minder dan 10" beside a step of ten would tell where
    within their tens the totals stand.

    >>> growth(7, 4300, 4310), growth(47, 4300, 4320), growth(3, 4300, 4300)
    (10, 40, 0)
    """
    return max(floor(new, base), after - before)
