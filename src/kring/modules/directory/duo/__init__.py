"""The reading room: bytes of a DUO or CBS file in, facts out. No Django, no database, no clock."""

from .facts import (
    AreaFact,
    BoardFact,
    Count,
    Facts,
    LocationFact,
    PupilsFact,
    Reading,
    RegionFact,
    ScoreFact,
    SiteFact,
    WeightingFact,
)
from .kinds import FileKind, SiteKind
from .problems import FileRefused, Problem, Reason
from .read import MAX_BYTES, read
from .vintage import Vintage

__all__ = [
    "MAX_BYTES",
    "AreaFact",
    "BoardFact",
    "Count",
    "Facts",
    "FileKind",
    "FileRefused",
    "LocationFact",
    "Problem",
    "PupilsFact",
    "Reading",
    "Reason",
    "RegionFact",
    "ScoreFact",
    "SiteFact",
    "SiteKind",
    "Vintage",
    "WeightingFact",
    "read",
]
