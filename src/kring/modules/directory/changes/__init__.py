"""What a file changes: facts and the held state in, the new state and its differences out. Pure, so that the preview
and the import cannot differ."""

from .plan import Line, Plan, plan
from .state import (
    AreaState,
    BoardState,
    ContextState,
    HeldFile,
    HistoryState,
    Ledger,
    MemberState,
    PupilState,
    RegionState,
    SchoolState,
    SiteState,
    State,
)

__all__ = [
    "AreaState",
    "BoardState",
    "ContextState",
    "HeldFile",
    "HistoryState",
    "Ledger",
    "Line",
    "MemberState",
    "Plan",
    "PupilState",
    "RegionState",
    "SchoolState",
    "SiteState",
    "State",
    "plan",
]
