"""The door of the record."""

from .access import register_evidence_reader
from .actions import NewActivity, bring_in_activities, propose
from .events import (
    ActivityAccepted,
    ActivityAdded,
    ActivityChanged,
    ActivityRemoved,
    BroughtIn,
    EvidenceAdded,
    EvidenceRemoved,
    ImportTaken,
)
from .frameworks import frameworks_of, register_frameworks
from .queries import EvidenceFact, activity_titles, evidence_addresses, facts_of, facts_of_many
from .sharing import BoardActivity, activity_for_board, register_share_page, shared_with_board
from .states import ActivityKind

__all__ = [
    "ActivityAccepted",
    "ActivityAdded",
    "ActivityChanged",
    "ActivityKind",
    "ActivityRemoved",
    "BoardActivity",
    "BroughtIn",
    "EvidenceAdded",
    "EvidenceFact",
    "EvidenceRemoved",
    "ImportTaken",
    "NewActivity",
    "activity_for_board",
    "activity_titles",
    "bring_in_activities",
    "evidence_addresses",
    "facts_of",
    "facts_of_many",
    "frameworks_of",
    "propose",
    "register_evidence_reader",
    "register_frameworks",
    "register_share_page",
    "shared_with_board",
]
