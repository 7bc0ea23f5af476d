"""Verbs that change a case."""

from .many import Settled, bring_in
from .one import (
    ASKED_NOTICE,
    DECIDED_NOTICE,
    EvidenceMissing,
    MovedOn,
    ReasonMissing,
    Shown,
    StillOpen,
    UnknownChoice,
    advise,
    ask_more,
    close_for_departed,
    decide,
    find_complete,
    open_case,
    supplement,
    withdraw,
)

__all__ = [
    "ASKED_NOTICE",
    "DECIDED_NOTICE",
    "EvidenceMissing",
    "MovedOn",
    "ReasonMissing",
    "Settled",
    "Shown",
    "StillOpen",
    "UnknownChoice",
    "advise",
    "ask_more",
    "bring_in",
    "close_for_departed",
    "decide",
    "find_complete",
    "open_case",
    "supplement",
    "withdraw",
]
