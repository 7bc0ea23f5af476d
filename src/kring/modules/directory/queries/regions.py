"""Regions: the schemes that exist side by side, and the page of one region."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, QuerySet

from kring.modules.directory.edition import kept
from kring.modules.directory.models import Region, RegionScheme, Site
from kring.modules.directory.rules import surroundings
from kring.modules.directory.states import Surroundings

from .search import SiteRow, rows_of


@dataclass(frozen=True)
class Point:
    """A site on the map."""

    code: str
    name: str
    longitude: float
    latitude: float


@dataclass(frozen=True)
class RegionLine:
    """A region in a list, with its open sites."""

    code: str
    name: str
    sites: int


@dataclass(frozen=True)
class SchemeRow:
    """A way to cut the country, with its regions."""

    code: str
    name: str
    own: bool
    regions: int


@dataclass(frozen=True)
class RegionPage:
    """A region: counts of open sites, and its schools in order of name."""

    scheme: str
    scheme_name: str
    code: str
    name: str
    sites: int
    schools: int
    boards: int
    pupils: int
    unknown: int  # sites whose pupils are not known, or hidden
    kinds: tuple[tuple[str, int], ...]
    surroundings: tuple[tuple[Surroundings, int], ...]
    derived: int  # sites placed here by their municipality
    points: tuple[Point, ...]


def schemes() -> list[SchemeRow]:
    """All schemes that have regions."""
    found = RegionScheme.objects.annotate(number=Count("regions")).filter(number__gt=0)
    return [SchemeRow(one.code, one.name, one.own, one.number) for one in found.order_by("order", "code")]


def regions_in(scheme: str) -> list[RegionLine]:
    """The regions of a scheme that have open sites, in order of name."""
    found = Region.objects.filter(scheme=scheme, sites_open__gt=0).order_by("sort_key")
    return [RegionLine(*row) for row in found.values_list("code", "name", "sites_open")]


@kept
def region_page(region: Region) -> RegionPage:
    """The page of a region, from the row that access fetched. One query: even a province has few enough sites."""
    columns = ("kind", "school_id", "board_id", "pupils", "pupils_nearby", "regions__derived")
    place = ("code", "name", "longitude", "latitude")
    kinds: Counter[str] = Counter()
    around = dict.fromkeys(Surroundings, 0)
    schools, boards = set(), set()
    pupils = unknown = derived = 0
    points = []
    for kind, school, board, number, nearby, concluded, *where in open_sites(region).values_list(*columns, *place):
        kinds[kind] += 1
        schools.add(school)
        boards.add(board)
        pupils += number or 0
        unknown += number is None
        derived += concluded
        around[surroundings(nearby)] += 1
        if where[2] is not None:
            points.append(Point(*where))
    return RegionPage(
        scheme=region.scheme_id,
        scheme_name=region.scheme.name,
        code=region.code,
        name=region.name,
        sites=sum(kinds.values()),
        schools=len(schools),
        boards=len(boards - {None}),
        pupils=pupils,
        unknown=unknown,
        kinds=tuple(sorted(kinds.items())),
        surroundings=tuple(around.items()),
        derived=derived,
        points=tuple(points),
    )


def open_sites(region: Region) -> QuerySet[Site]:
    """The open sites of a region."""
    return Site.objects.filter(closed_date=None, regions__region=region).order_by()


@kept
def sites_in(region: Region, *, offset: int = 0, limit: int = 25) -> list[SiteRow]:
    """A page of the open sites of a region."""
    return rows_of(open_sites(region).order_by("sort_key")[offset : offset + limit])


def points_of(sites: QuerySet[Site]) -> Iterable[Point]:
    """The sites that have coordinates."""
    placed = sites.exclude(longitude=None).order_by("code")
    rows: Any = placed.values_list("code", "name", "longitude", "latitude")
    return [Point(*row) for row in rows]
