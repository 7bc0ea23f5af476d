"""When to meet again: pure, days in, days out."""

from datetime import date, timedelta
from enum import StrEnum

from .states import MOVES, State


class Spacing(StrEnum):
    """How a day lies after the meeting before it."""

    FINE = "fine"
    SOON = "soon"
    LATE = "late"


def may_move(current: State, to: State) -> bool:
    """Can a meeting go from this state to that one?

    >>> may_move(State.PLANNED, State.HELD), may_move(State.CANCELLED, State.HELD)
    (True, False)
    """
    return to in MOVES[current]


def proposed(last: date | None, today: date, *, weeks: int = 5) -> date:
    """A day for the next meeting: so many weeks after the last one, and never in the past.

    Stays on the same day of the week as the last one.

    >>> proposed(date(2026, 11, 5), date(2026, 11, 21))
    datetime.date(2026, 12, 10)
    """
    day = (last or today) + timedelta(weeks=weeks)
    while day <= today:
        day += timedelta(weeks=1)
    return day


def spacing(last: date | None, day: date, *, least: int = 4, most: int = 6) -> Spacing:
    """Is it the right number of weeks (least to most) after the last meeting? Without a last one every day is fine.

    >>> spacing(date(2026, 11, 5), date(2026, 11, 19)).value
    'soon'
    """
    if last is None or timedelta(weeks=least) <= day - last <= timedelta(weeks=most):
        return Spacing.FINE
    return Spacing.SOON if day - last < timedelta(weeks=least) else Spacing.LATE
