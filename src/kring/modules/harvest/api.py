"""The door of the harvest: kinds of things that are harvested, beginning one, and where it stands."""

from .actions import FRAMEWORK, NothingToCode, add_walls, invite, open_harvest
from .events import HarvestPublished
from .kinds import HarvestKind, register_harvest_kind
from .queries import HarvestRow, harvests_of, published
from .states import State

__all__ = [
    "FRAMEWORK",
    "HarvestKind",
    "HarvestPublished",
    "HarvestRow",
    "NothingToCode",
    "State",
    "add_walls",
    "harvests_of",
    "invite",
    "open_harvest",
    "published",
    "register_harvest_kind",
]
