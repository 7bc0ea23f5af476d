"""The door of promises."""

from .actions import Answer, DayIsOver, GuestHasOne, NobodyPromised, SiteNamed, TooSoon, answer, promise
from .kinds import PromiseKind, register_promise_kind
from .queries import PromiseRow, promises_of, promises_of_many
from .rules import FOLLOW_UP, follow_up_for
from .states import State

__all__ = [
    "FOLLOW_UP",
    "Answer",
    "DayIsOver",
    "GuestHasOne",
    "NobodyPromised",
    "PromiseKind",
    "PromiseRow",
    "SiteNamed",
    "State",
    "TooSoon",
    "answer",
    "follow_up_for",
    "promise",
    "promises_of",
    "promises_of_many",
    "register_promise_kind",
]
