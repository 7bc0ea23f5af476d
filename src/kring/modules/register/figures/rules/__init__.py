"""Pure rules of the figures: counting by month, rounding that gives nobody away, and a forecast."""

from .counting import Interval, months_between, overlap, tally, union
from .forecast import Forecast, forecast
from .month import NOT_YET, WITHOUT, Counts, publishable
from .rounding import BASE, floor, growth, most, parts_shown
from .totals import share_of, total_for

__all__ = [
    "BASE",
    "NOT_YET",
    "WITHOUT",
    "Counts",
    "Forecast",
    "Interval",
    "floor",
    "forecast",
    "growth",
    "months_between",
    "most",
    "overlap",
    "parts_shown",
    "publishable",
    "share_of",
    "tally",
    "total_for",
    "union",
]
