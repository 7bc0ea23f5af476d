"""Pure rules of the figures: counting by month, rounding that gives nobody away, and a forecast."""

from .counting import Interval, months_between, overlap, tally, union
from .forecast import Forecast, forecast
from .month import WITHOUT, Counts, publishable
from .rounding import BASE, Breakdown, Rounded, floor, growth, most, rounded
from .totals import share_of, total_for

__all__ = [
    "BASE",
    "WITHOUT",
    "Breakdown",
    "Counts",
    "Forecast",
    "Interval",
    "Rounded",
    "floor",
    "forecast",
    "growth",
    "months_between",
    "most",
    "overlap",
    "publishable",
    "rounded",
    "share_of",
    "tally",
    "total_for",
    "union",
]
