"""The door of the record."""

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
from .queries import EvidenceFact, facts_of, facts_of_many
from .states import ActivityKind

__all__ = [
    "ActivityAccepted",
    "ActivityAdded",
    "ActivityChanged",
    "ActivityKind",
    "ActivityRemoved",
    "BroughtIn",
    "EvidenceAdded",
    "EvidenceFact",
    "EvidenceRemoved",
    "ImportTaken",
    "NewActivity",
    "bring_in_activities",
    "facts_of",
    "facts_of_many",
    "frameworks_of",
    "propose",
    "register_frameworks",
]
