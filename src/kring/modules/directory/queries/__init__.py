"""Answers: frozen rows. Schools, boards and regions are public, so they hold the same for everybody."""

from .boards import BoardPage, board_page, find_boards
from .cards import (
    BoardCard,
    Grounds,
    SiteCard,
    board_cards,
    board_of,
    board_with_several_schools,
    find_sites,
    governance_of,
    grounds_of,
    regions_of,
    site_cards,
    sites_of_board,
    sites_of_region,
)
from .files import HeldFileRow, PreviewPage, held_files, preview_page, waiting_uploads
from .regions import RegionPage, SchemeRow, region_page, schemes
from .search import SiteFilter, SiteRow, search_sites
from .sites import SitePage, site_page

__all__ = [
    "BoardCard",
    "BoardPage",
    "Grounds",
    "HeldFileRow",
    "PreviewPage",
    "RegionPage",
    "SchemeRow",
    "SiteCard",
    "SiteFilter",
    "SitePage",
    "SiteRow",
    "board_cards",
    "board_of",
    "board_page",
    "board_with_several_schools",
    "find_boards",
    "find_sites",
    "governance_of",
    "grounds_of",
    "held_files",
    "preview_page",
    "region_page",
    "regions_of",
    "schemes",
    "search_sites",
    "site_cards",
    "site_page",
    "sites_of_board",
    "sites_of_region",
    "waiting_uploads",
]
