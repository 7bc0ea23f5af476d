"""When a promise is asked after, and which answer leads where: pure, days in, days out."""

import re
from datetime import date, timedelta

from .states import MOVES, State

SITE = re.compile(r"https?://|www\.", re.IGNORECASE)
FOLLOW_UP = timedelta(weeks=6)
GUEST_NOTICE = timedelta(days=7)  # a guest is not mailed sooner: nobody makes this house mail somebody at once
GUEST_DAYS = 30  # so long after the question a guest's name and address stay


def follow_up_for(made: date, chosen: date | None = None) -> date:
    """The day on which the owner is asked how it went: the chosen one, else six weeks after the promise.

    >>> follow_up_for(date(2026, 11, 20))
    datetime.date(2027, 1, 1)
    """
    return chosen or made + FOLLOW_UP


def is_too_soon(made: date, follow_up: date) -> bool:
    """Is this day too soon to mail a guest?

    >>> is_too_soon(date(2026, 11, 20), date(2026, 11, 26)), is_too_soon(date(2026, 11, 20), date(2026, 11, 27))
    (True, False)
    """
    return follow_up < made + GUEST_NOTICE


def names_a_site(text: str) -> bool:
    """Does this text hold the address of a site? A mail to a guest brings nobody there.

    >>> names_a_site("Kijk op WWW.voorbeeld.nl"), names_a_site("Rooster maken (http of niet)")
    (True, False)
    """
    return bool(SITE.search(text))


def is_alive(state: State) -> bool:
    """Can this still be answered?

    >>> is_alive(State.HELP), is_alive(State.DONE)
    (True, False)
    """
    return bool(MOVES[state])


def may_answer(state: State, to: State) -> bool:
    """Can a promise in this state get this answer? A later day can be chosen again and again.

    >>> may_answer(State.LATER, State.LATER), may_answer(State.DONE, State.HELP)
    (True, False)
    """
    return to in MOVES[state] or (state is State.LATER and to is State.LATER)


def is_due(state: State, follow_up: date, asked: bool, today: date) -> bool:
    """Must the owner be asked now?

    >>> is_due(State.OPEN, date(2027, 1, 1), False, date(2027, 1, 1))
    True
    """
    return is_alive(state) and not asked and follow_up <= today


def guest_goes(follow_up: date, today: date) -> bool:
    """Is a guest's address needed no more?

    >>> guest_goes(date(2027, 1, 1), date(2027, 1, 31)), guest_goes(date(2027, 1, 1), date(2027, 2, 1))
    (False, True)
    """
    return follow_up + timedelta(days=GUEST_DAYS) < today
