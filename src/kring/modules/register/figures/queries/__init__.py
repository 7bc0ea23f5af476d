"""What the figures answer."""

from .facts import counts_of
from .published import Month, TotalRow, Version, latest, mark, month_page, months_of, new_per_month, series, totals

__all__ = [
    "Month",
    "TotalRow",
    "Version",
    "counts_of",
    "latest",
    "mark",
    "month_page",
    "months_of",
    "new_per_month",
    "series",
    "totals",
]
