"""The page of a board, and the list of boards."""

from dataclasses import dataclass

from django.db.models import Case, Count, Q, Sum, When

from kring.modules.directory.edition import kept
from kring.modules.directory.models import Board, Region, Site
from kring.modules.directory.rules import governance
from kring.modules.directory.states import Governance

from .cards import BoardCard, board_title
from .regions import Point, points_of
from .search import SiteRow, boards_matching, rows_of


@dataclass(frozen=True)
class BoardPage:
    """A board with its schools. pupils: of the sites whose figure is known; unknown: of how many it is not."""

    number: str
    title: str
    named_by: str
    source_name: str
    schools_open: int
    sites_open: int
    governance: Governance
    pupils: int
    unknown: int
    kinds: tuple[tuple[str, int], ...]
    sites: tuple[SiteRow, ...]
    closed: tuple[SiteRow, ...]
    provinces: tuple[tuple[str, str, int], ...]  # code, name, sites
    points: tuple[Point, ...]


@kept
def board_page(board: Board) -> BoardPage:
    """The page of a board, from the row that access fetched."""
    sites = Site.objects.filter(board=board)
    here = sites.filter(closed_date=None)
    sums = here.order_by().aggregate(together=Sum("pupils"), unknown=Count("code", filter=Q(pupils=None)))
    kinds = here.order_by().values_list("kind").annotate(number=Count("code")).order_by("kind")
    provinces = Region.objects.filter(scheme="provincie", members__site__in=here)
    return BoardPage(
        number=board.number,
        title=board_title(board.number, board.name),
        named_by=board.name_source,
        source_name=board.source_name,
        schools_open=board.schools_open,
        sites_open=board.sites_open,
        governance=governance(board.schools_open),
        pupils=sums["together"] or 0,
        unknown=sums["unknown"],
        kinds=tuple(kinds),
        sites=tuple(rows_of(here.order_by("sort_key"))),
        closed=tuple(rows_of(sites.exclude(closed_date=None).order_by("-closed_date", "sort_key"))),
        provinces=tuple(provinces.values_list("code", "name").annotate(number=Count("members__site")).order_by("name")),
        points=tuple(points_of(here)),
    )


@kept
def find_boards(text: str, *, nameless: bool = False, offset: int = 0, limit: int = 25) -> tuple[list[BoardCard], int]:
    """A page of the boards that fit a text, or of those without a name only, and how many there are. In order of
    name, those without a name last; a text that only comes near keeps its nearest first."""
    boards = boards_matching(text)
    if nameless:
        boards = boards.filter(name="")
    if not boards.query.order_by:
        boards = boards.order_by(Case(When(name="", then=1), default=0), "sort_key")
    rows = boards[offset : offset + limit]
    return [
        BoardCard(board.number, board_title(board.number, board.name), board.schools_open, board.sites_open)
        for board in rows
    ], boards.count()
