"""Nobody decides on somebody of an own board, now or in the last two years."""

from collections.abc import Iterable
from datetime import date

from kring.core.days.api import months_later

MONTHS_BACK = 24


def boards_that_count(worked: Iterable[tuple[str, date, date | None]], on: date) -> frozenset[str]:
    """The boards for which somebody works, or worked in the two years before this day.

    worked: board number, first day, last day (None: no end known).

    >>> now, long_ago = ("1", date(2020, 1, 1), None), ("2", date(2020, 1, 1), date(2021, 1, 1))
    >>> sorted(boards_that_count([now, long_ago], date(2026, 1, 1)))
    ['1']
    """
    since = months_later(on, -MONTHS_BACK)
    return frozenset(
        board for board, first, last in worked if board and first <= on and (last is None or last >= since)
    )


def shared_boards(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The boards that count for both: not empty means that the one does not decide on the other."""
    return one & other
