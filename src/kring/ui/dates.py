"""Dates as people type them. Pure: the day of today is an argument."""

import re
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "jan januari january",
            "feb febr februari february",
            "mrt maa maart mar march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "aug augustus august",
            "sep sept september",
            "okt oktober oct october",
            "nov november",
            "dec december",
        ],
        start=1,
    )
    for name in names.split()
}
_TYPED = re.compile(r"(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2}|[a-z]+)\.?(?:(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
CENTURY_TURN = 69  # 14-3-68 is 2068, 14-3-69 is 1969: as POSIX reads two digits


class YearMissing(ValueError):
    """A day and a month were read, but no year, and there is no today to complete it with."""


def read(text: str, *, today: date | None = None) -> date:
    """Read one date.

    In: what was typed; `today` completes a missing year to the nearest such day (past or coming).
    Out: the date. Errors: YearMissing, or ValueError when it is no date at all.

    >>> read("14 mrt", today=date(2026, 11, 21))
    datetime.date(2027, 3, 14)
    """
    typed = " ".join(text.lower().split())
    iso = _ISO.fullmatch(typed)
    if iso:
        return date(*(int(part) for part in iso.groups()))
    found = _TYPED.fullmatch(typed)
    if not found:
        raise ValueError(text)
    day, month = int(found[1]), _month(found[2])
    if found[3]:
        return date(_year(found[3]), month, day)
    if today is None:
        raise YearMissing(text)
    return _nearest(day, month, today)


def _month(typed: str) -> int:
    if typed.isdecimal():
        return int(typed)
    if typed not in MONTHS:
        raise ValueError(typed)
    return MONTHS[typed]


def _year(typed: str) -> int:
    year = int(typed)
    if len(typed) == 4:
        return year
    return year + (1900 if year >= CENTURY_TURN else 2000)


def _nearest(day: int, month: int, today: date) -> date:
    candidates = []
    for year in range(max(1, today.year - 4), min(9999, today.year + 4) + 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:  # 29 February outside a leap year
            continue
    if not candidates:
        raise ValueError(f"{day}-{month}")
    return min(candidates, key=lambda found: (abs((found - today).days), found < today))
