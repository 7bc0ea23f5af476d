"""Who may take part in what: pure, without a database."""

import random
from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta

from .states import MOVES, OBJECTION_MOVES, ObjectionState, State

# So long the one who decided can take it back; then it takes effect.
THINKING = timedelta(minutes=10)


def may_move(current: State, to: State) -> bool:
    """Can a case go from this state to that one?

    >>> may_move(State.RECEIVED, State.CHECKED), may_move(State.DECIDED, State.RECEIVED)
    (True, False)
    """
    return to in MOVES[current]


def has_played_another_part(person_id: int, applicant_id: int, checker_ids: Collection[int]) -> bool:
    """Is this person the applicant, or one of those who checked the case? Then they do not decide on it.

    >>> has_played_another_part(1, 1, []), has_played_another_part(2, 1, [2]), has_played_another_part(3, 1, [2])
    (True, True, False)
    """
    return person_id == applicant_id or person_id in checker_ids


def objection_may_move(current: ObjectionState, to: ObjectionState) -> bool:
    """Can an objection go from this state to that one?

    >>> objection_may_move(ObjectionState.MADE, ObjectionState.HELD)
    True
    """
    return to in OBJECTION_MOVES[current]


def suggested(open_work: Mapping[int, int], wanted: int, *, seed: int) -> list[int]:
    """Who should read: those with the least to read; among equals it is drawn, the same for the same seed.

    open_work: per candidate how many cases they still have to read. Gives at most as many as there are candidates.

    >>> suggested({1: 2, 2: 0, 3: 5}, 2, seed=7)
    [2, 1]
    """
    drawn = sorted(open_work)
    random.Random(seed).shuffle(drawn)  # noqa: S311  fairness, not a secret
    return sorted(drawn, key=lambda person: open_work[person])[: max(0, wanted)]


def can_be_taken_back(leaves_at: datetime, at: datetime) -> bool:
    """Are the ten minutes not over?"""
    return at < leaves_at


def last_day_to_object(sent_on: date, weeks: int | None) -> date | None:
    """The last day of the term, that begins the day after the decision was sent; None when no term was filled in.

    >>> last_day_to_object(date(2027, 1, 4), 6)
    datetime.date(2027, 2, 15)
    """
    return None if weeks is None else sent_on + timedelta(weeks=weeks)


def in_time(made_on: date, last_day: date | None) -> bool | None:
    """Was the objection made within the term? None when nobody filled in how long that is."""
    return None if last_day is None else made_on <= last_day
