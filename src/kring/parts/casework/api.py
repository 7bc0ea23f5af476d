"""The door of casework."""

from .access import may_read, own_case
from .actions import EvidenceMissing, MovedOn, Settled, Shown, StillOpen, bring_in, open_case, withdraw
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
    "asked_of",
    "bring_in",
    "cases_about",
    "how_many",
    "kind_called",
    "may_read",
    "moments",
    "open_case",
    "own_case",
    "register_case_kind",
    "withdraw",
]
