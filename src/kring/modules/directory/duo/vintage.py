"""The month a file speaks of."""

import re
from dataclasses import dataclass
from datetime import date

FORM = re.compile(r"(\d{4})-(\d{2})")
FIRST_YEAR = 1990  # no DUO file is older


@dataclass(frozen=True, order=True, slots=True)
class Vintage:
    """Year and month. Two vintages compare in time.

    >>> Vintage.parse("2026-08") > Vintage(2021, 1)
    True
    """

    year: int
    month: int

    @classmethod
    def parse(cls, text: str) -> "Vintage":
        """The vintage written YYYY-MM; raises ValueError for anything else."""
        match = FORM.fullmatch(text.strip())
        if match is None or not 1 <= int(match[2]) <= 12 or int(match[1]) < FIRST_YEAR:
            raise ValueError(f"not a year and month: {text!r}")
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of(cls, day: date) -> "Vintage":
        """The month in which a day falls."""
        return cls(day.year, day.month)

    @property
    def first_day(self) -> date:
        """The day kept in the database."""
        return date(self.year, self.month, 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"
