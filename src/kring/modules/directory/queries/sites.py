"""The page of a school."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import ExpressionWrapper, F, FloatField, Value
from django.db.models.functions import Abs, Cast, Coalesce, Ln, NullIf

from kring.modules.directory.duo.kinds import full_list
from kring.modules.directory.models import Board, DuoFile, Region, Site, SiteHistory
from kring.modules.directory.rules import Features, Moment, Reason, Statement, likeness, timeline
from kring.modules.directory.states import FileKind

from .cards import Grounds, board_title, grounds
from .search import SiteRow, rows_of

ALIKE = 6  # as many schools as people can look at
CANDIDATES = 40
SPAN, WIDE, FAR = 1.7, 3, Decimal(3)  # a school that differs more in size, surroundings or weighting is not looked at
COMPARED = (
    *("code", "name", "place", "municipality"),
    *("pupils", "weighting", "pupils_nearby", "denomination", "structure"),
)


@dataclass(frozen=True)
class YearRow:
    """Pupils in a year; few: one to four, hidden."""

    year: int
    pupils: int | None
    few: bool


@dataclass(frozen=True)
class ContextRow:
    """What CBS computed for a year."""

    year: int
    weighting: Decimal | None
    spread: Decimal | None
    weighting_unreliable: bool
    score: Decimal | None
    score_unreliable: bool


@dataclass(frozen=True)
class RegionRow:
    """A region of a scheme; derived: concluded from the municipality."""

    scheme: str
    scheme_name: str
    code: str
    name: str
    derived: bool


@dataclass(frozen=True)
class Alike:
    """A school like this one, and why."""

    code: str
    name: str
    place: str
    pupils: int | None
    weighting: Decimal | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class SitePage:
    """Everything the page of a school shows."""

    code: str
    name: str
    kind: str
    is_open: bool
    closed_date: date | None
    school_brin: str
    school_name: str
    board_number: str
    board_name: str
    street: str
    house_number: str
    postcode: str
    place: str
    municipality: str
    province: str
    denomination: str
    structure: str
    phone: str
    website: str
    longitude: float | None
    latitude: float | None
    located_by: str
    pupils: int | None
    few: bool
    pupils_year: int | None
    pupils_nearby: int | None
    as_of: date | None
    grounds: Grounds
    years: tuple[YearRow, ...]
    contexts: tuple[ContextRow, ...]
    regions: tuple[RegionRow, ...]
    siblings: tuple[SiteRow, ...]
    story: tuple[Moment, ...]
    alike: tuple[Alike, ...]
    board_names: dict[str, str]  # of every board in the story


def site_page(site: Site) -> SitePage:
    """The page of a site, from the row that access fetched with its board and school."""
    story = _story(site)
    return SitePage(
        code=site.code,
        name=site.name,
        kind=site.kind,
        is_open=site.is_open,
        closed_date=site.closed_date,
        school_brin=site.school_id,
        school_name=site.school.name,
        board_number=site.board_id or "",
        board_name=board_title(site.board_id or "", site.board.name if site.board else ""),
        street=site.street,
        house_number=site.house_number,
        postcode=site.postcode,
        place=site.place,
        municipality=site.municipality,
        province=site.province,
        denomination=site.denomination,
        structure=site.structure,
        phone=site.phone,
        website=site.website,
        longitude=site.longitude,
        latitude=site.latitude,
        located_by=site.located_by,
        pupils=site.pupils,
        few=site.pupils_few,
        pupils_year=site.pupils_year,
        pupils_nearby=site.pupils_nearby,
        as_of=site.as_of,
        grounds=grounds(site.kind, site.pupils_nearby, site.weighting, site.board.schools_open if site.board else None),
        years=tuple(YearRow(*row) for row in site.pupils_by_year.values_list("year", "pupils", "few")),
        contexts=tuple(_contexts(site)),
        regions=tuple(_regions(site)),
        siblings=tuple(rows_of(Site.objects.filter(school=site.school_id).exclude(pk=site.pk).order_by("code"))),
        story=tuple(story),
        alike=tuple(schools_alike(site)) if site.is_open else (),
        board_names=_names_in(story),
    )


def _contexts(site: Site) -> list[ContextRow]:
    names = ("year", "weighting", "spread", "weighting_unreliable", "score", "score_unreliable")
    return [ContextRow(*row) for row in site.contexts.order_by("-year").values_list(*names)]


def _regions(site: Site) -> list[RegionRow]:
    regions = Region.objects.filter(members__site=site).order_by("scheme__order")
    return [
        RegionRow(*row) for row in regions.values_list("scheme_id", "scheme__name", "code", "name", "members__derived")
    ]


def _story(site: Site) -> list[Moment]:
    said = SiteHistory.objects.filter(site=site).values_list(
        "file__vintage", "file__kind", "name", "board_number", "is_open"
    )
    wanted = full_list(site.kind)
    lists = DuoFile.objects.filter(kind=wanted).values_list("vintage", flat=True) if wanted else ()
    return timeline(
        site.kind,
        [Statement(day, FileKind(kind), name, board, is_open) for day, kind, name, board, is_open in said],
        list(lists),
        opened=site.opened_date,
        closed=site.closed_date,
    )


def _names_in(story: list[Moment]) -> dict[str, str]:
    numbers = {number for one in story for number in (one.before, one.after) if number.isdigit()}
    names = dict(Board.objects.filter(number__in=numbers).values_list("number", "name")) if numbers else {}
    return {number: board_title(number, names.get(number)) for number in numbers}


def schools_alike(site: Site) -> list[Alike]:
    """Open sites of the same kind that have most in common with this one, in order of name: no ranking.

    Nearness is counted over size (as a proportion), weighting and pupils nearby; what is unknown counts as average.
    """
    others = Site.objects.filter(kind=site.kind, closed_date=None).exclude(school=site.school_id)
    if site.pupils:
        others = others.filter(pupils__range=(int(site.pupils / SPAN), int(site.pupils * SPAN) + 1))
    if site.weighting is not None:
        others = others.filter(weighting__range=(site.weighting - FAR, site.weighting + FAR))
    if site.pupils_nearby:
        others = others.filter(pupils_nearby__range=(site.pupils_nearby // WIDE, site.pupils_nearby * WIDE))
    nearest = others.annotate(apart=_apart(site)).order_by("apart", "code").values_list(*COMPARED)[:CANDIDATES]
    me = Features(site.kind, site.pupils, site.weighting, site.pupils_nearby, site.denomination, site.structure)
    found = [(likeness(me, Features(site.kind, *facts)), code, name, place, town, facts)
             for code, name, place, town, *facts in nearest]  # fmt: skip
    found.sort(key=lambda one: -len(one[0]))  # stable: the nearest first within the same number of reasons
    alike = [
        Alike(code, name, place or town, facts[0], facts[1], tuple(reasons))
        for reasons, code, name, place, town, facts in found[:ALIKE]
        if len(reasons) > 1
    ]
    return sorted(alike, key=lambda one: one.name.casefold())


def _apart(site: Site) -> Any:
    """How far other sites are from this one; an unknown value stands at a middling distance."""
    number = FloatField()
    # PostgreSQL sorts by no bare constant, which this is for a site without figures.
    parts: list[Any] = [Cast(Value(0.0), number)]
    if site.pupils:
        size = Abs(Ln(Cast(NullIf("pupils", 0), number) / Value(float(site.pupils), output_field=number))) * Value(2.0)
        parts.append(Coalesce(size, Value(1.0), output_field=number))
    if site.weighting is not None:
        weight = Abs(Cast("weighting", number) - Value(float(site.weighting))) / Value(4.0)
        parts.append(Coalesce(weight, Value(1.0), output_field=number))
    if site.pupils_nearby:
        around = Abs(Ln(Cast(F("pupils_nearby") + 1, number) / Value(site.pupils_nearby + 1.0, output_field=number)))
        parts.append(Coalesce(around, Value(1.0), output_field=number))
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return ExpressionWrapper(total, output_field=number)
