"""The door of casework."""

from .access import may_read, office_case, own_case
from .actions import (
    EvidenceMissing,
    MovedOn,
    Settled,
    Shown,
    StillOpen,
    advise,
    ask_more,
    bring_in,
    decide,
    find_complete,
    open_case,
    supplement,
    withdraw,
)
from .forms import EvidenceForm
from .kinds import Brief, CaseKind, CaseRow, Choice, Point, Ruling, kind_called, register_case_kind
from .queries import OwnCase, asked_of, cases_about, how_many, moments
from .states import OPEN, Outcome, State

__all__ = [
    "OPEN",
    "Brief",
    "CaseKind",
    "CaseRow",
    "Choice",
    "EvidenceForm",
    "EvidenceMissing",
    "MovedOn",
    "Outcome",
    "OwnCase",
    "Point",
    "Ruling",
    "Settled",
    "Shown",
    "State",
    "StillOpen",
    "advise",
    "ask_more",
    "asked_of",
    "bring_in",
    "cases_about",
    "decide",
    "find_complete",
    "how_many",
    "kind_called",
    "may_read",
    "moments",
    "office_case",
    "open_case",
    "own_case",
    "register_case_kind",
    "supplement",
    "withdraw",
]
