"""Share of all leaders: only against a number with a day and a source."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar

YEARS = 2  # so long a number is used; after that it says too little about today


class Dated(Protocol):
    """A number of leaders in all, on a day."""

    @property
    def on_date(self) -> date: ...

    @property
    def total(self) -> int: ...


Known = TypeVar("Known", bound=Dated)


def total_for(month: date, known: Iterable[Known]) -> Known | None:
    """The number to compare with: of the same year, or else the latest one before it, no more than two years old.

    A number of later in the same year counts too: what a year's count says holds for its year.
    """
    fitting = [one for one in known if month.year - YEARS <= one.on_date.year <= month.year]
    return max(fitting, key=lambda one: one.on_date, default=None)


def share_of(count: int | None, total: int) -> int | None:
    """A whole percentage; None when there is nothing to compare or the number is smaller than what it should hold.

    >>> share_of(4300, 10750), share_of(9000, 8500)
    (40, None)
    """
    return None if not count or count > total else round(100 * count / total)
