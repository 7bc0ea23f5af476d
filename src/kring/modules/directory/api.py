"""The door of the directory: schools, boards and regions for the modules above. Everything here is public."""

from .queries.cards import (
    BoardCard,
    Grounds,
    SiteCard,
    board_cards,
    board_of,
    board_title,
    board_with_several_schools,
    find_board_cards,
    find_sites,
    governance_of,
    grounds_of,
    regions_of,
    site_cards,
    sites_of_board,
    sites_of_region,
)
from .queries.regions import SchemeRow, schemes
from .states import Governance, SchoolType, Sector, SiteKind, Surroundings, Weighting
from .wording import SITE_KINDS

__all__ = [
    "SITE_KINDS",
    "BoardCard",
    "Governance",
    "Grounds",
    "SchemeRow",
    "SchoolType",
    "Sector",
    "SiteCard",
    "SiteKind",
    "Surroundings",
    "Weighting",
    "board_cards",
    "board_of",
    "board_title",
    "board_with_several_schools",
    "find_board_cards",
    "find_sites",
    "governance_of",
    "grounds_of",
    "regions_of",
    "schemes",
    "site_cards",
    "sites_of_board",
    "sites_of_region",
]
