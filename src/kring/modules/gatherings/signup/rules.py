"""Places, the waiting list and its offers: pure, numbers and moments in, an answer out.

The rules in words. Nobody gets a place while somebody waits. Whoever waits longest is asked first. A place that was
offered is kept until the offer ends; an answer after that comes too late.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from .states import SignUpState

GUEST_DAYS = 30  # so long after a gathering the name and address of a guest stay
CONFIRM_DAYS = 3  # a guest who did not press the button by then is forgotten


class Closed(StrEnum):
    """Why a gathering takes no sign-ups."""

    NOT_PUBLISHED = "not_published"
    CANCELLED = "cancelled"
    PAST = "past"
    DAY_OVER = "day_over"


@dataclass(frozen=True)
class Opening:
    """What decides whether one can sign up: is the series open, does it go on, when it begins, the last day."""

    published: bool
    goes_on: bool
    starts_at: datetime
    sign_up_until: date | None = None


def closed_because(opening: Opening, at: datetime, today: date) -> Closed | None:
    """Why nobody can sign up now; None: one can. The last day itself still counts."""
    if not opening.goes_on:
        return Closed.CANCELLED
    if opening.starts_at <= at:
        return Closed.PAST
    if not opening.published:
        return Closed.NOT_PUBLISHED
    if opening.sign_up_until is not None and today > opening.sign_up_until:
        return Closed.DAY_OVER
    return None


def arrival(capacity: int, taken: int, waiting: int) -> SignUpState:
    """A place for who arrives now, or the end of the waiting list.

    >>> arrival(20, 19, 0).value, arrival(20, 20, 0).value, arrival(20, 19, 1).value
    ('placed', 'waiting', 'waiting')
    """
    return SignUpState.PLACED if waiting == 0 and taken < capacity else SignUpState.WAITING


def to_offer(capacity: int, taken: int, waiting: Sequence[int]) -> Sequence[int]:
    """Who of the waiting (in order of arrival) is asked now: as many as there are places free.

    >>> to_offer(20, 18, [7, 3, 9])
    [7, 3]
    """
    return waiting[: max(0, capacity - taken)]


def offer_ends(at: datetime, hours: int, starts_at: datetime) -> datetime:
    """Until when an offered place is kept: so many hours, never after the gathering begins."""
    return min(at + timedelta(hours=hours), starts_at)


def has_lapsed(ends_at: datetime, at: datetime) -> bool:
    """Is an offer over? At the very end it is."""
    return ends_at <= at


def can_offer(starts_at: datetime, at: datetime) -> bool:
    """Can a place still be offered? Not once it has begun."""
    return at < starts_at


def guest_goes(ended: date, today: date) -> bool:
    """Must the name and address of a guest be erased?

    >>> guest_goes(date(2021, 4, 19), date(2021, 5, 19)), guest_goes(date(2021, 4, 19), date(2021, 5, 20))
    (False, True)
    """
    return today > ended + timedelta(days=GUEST_DAYS)


def reminder_due(starts: date, today: date) -> bool:
    """Does it begin tomorrow?"""
    return starts == today + timedelta(days=1)
