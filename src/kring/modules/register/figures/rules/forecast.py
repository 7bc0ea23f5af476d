"""What may come: as many as in the same month a year before, and how far that was off until now.

The seasonal naive method (Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 3rd ed., §5.2 and §5.5)
with an empirical interval: between the errors that one in ten forecasts of the past was below and one in ten above.
No parameter, nothing fitted, so anybody can check it by hand; schools have their year, and this follows it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

SEASON = 12  # months
LEAST = 2 * SEASON + 6  # fewer months say too little about how far off it is
SIDE = 0.1  # outside the interval on each side


@dataclass(frozen=True)
class Forecast:
    """One month ahead: what is expected, and between which numbers eight in ten of the past would have been."""

    expected: int
    low: int
    high: int


def forecast(new: Sequence[int], ahead: int = 6) -> list[Forecast]:
    """The next months of a series of counts, oldest first; empty when the series is too short.

    >>> year = [10, 10, 10, 10, 10, 10, 10, 10, 60, 40, 20, 10]
    >>> forecast(year * 3, 1)
    [Forecast(expected=10, low=10, high=10)]
    """
    if len(new) < LEAST:
        return []
    errors = sorted(now - before for before, now in zip(new, new[SEASON:], strict=False))
    below, above = _at(errors, SIDE), _at(errors, 1 - SIDE)
    season = new[-SEASON:]
    return [
        Forecast(value, max(0, value + below), max(0, value + above))
        for value in (season[step % SEASON] for step in range(ahead))
    ]


def _at(ordered: Sequence[int], share: float) -> int:
    """The value below which this share of the values lies (nearest rank).

    >>> _at([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.1)
    1
    """
    return ordered[max(0, ceil(round(share * len(ordered), 9)) - 1)]
