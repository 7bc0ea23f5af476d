"""Finding schools: by name, place, postcode or code, with a typing error if need be."""

import re
from dataclasses import dataclass, field
from typing import Any

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import connection
from django.db.models import F, Func, Q, QuerySet, TextField, Value
from django.db.models.functions import Lower

from kring.modules.directory.edition import kept
from kring.modules.directory.models import Board, Site
from kring.modules.directory.models.plain import SIGNS
from kring.modules.directory.states import Sector, SiteKind

CODE = re.compile(r"\d{2}[A-Za-z]{2}(\d{2})?")
POSTCODE = re.compile(r"[1-9]\d{3}( ?[A-Za-z]{0,2})")
NEAR_ENOUGH = 0.4
LONGEST = 100


@dataclass(frozen=True)
class SiteFilter:
    """What is asked for; blank means everything."""

    text: str = ""
    sector: str = ""
    kinds: tuple[str, ...] = ()
    province: str = ""
    closed: bool = False


@dataclass(frozen=True)
class SiteRow:
    """A site in a list. pupils None: unknown, or hidden when few."""

    code: str
    name: str
    kind: str
    place: str
    board_number: str
    board_name: str
    pupils: int | None
    few: bool
    is_open: bool


@dataclass(frozen=True)
class Found:
    """One page of what was found, and how many there are in all. guessed: nothing fits exactly, this comes near."""

    rows: list[SiteRow] = field(default_factory=list)
    total: int = 0
    guessed: bool = False


@kept
def search_sites(asked: SiteFilter, *, offset: int = 0, limit: int = 25) -> Found:
    """The sites that fit. Every word must occur; when no site fits, those whose words come nearest."""
    sites = filtered(asked)
    text = clean(asked.text)
    if text:
        exact = sites.filter(matching(text))
        if not exact.exists():
            if is_code(text):
                return Found()
            near = [site_row(site) for site in _columns(nearest(sites, text)[:LONGEST])]
            return Found(near[offset : offset + limit], len(near), guessed=True)
        sites = exact
    rows = [site_row(site) for site in _columns(sites.order_by("sort_key"))[offset : offset + limit]]
    return Found(rows, sites.count())


def clean(text: str) -> str:
    """A search text without null characters and doubled spaces, at most 100 characters."""
    return " ".join(text.replace("\x00", " ").split())[:LONGEST]


def is_code(text: str) -> bool:
    """Is this a code or a postcode? Then nothing comes near: it is right or it is not there."""
    return any(re.fullmatch(pattern, text) for pattern in (CODE, POSTCODE, r"\d{5}"))


def matching(text: str) -> Q:
    """Every word of the text occurs in name, place, municipality or code; or it is a postcode."""
    condition = Q()
    for word in text.split():
        condition &= Q(search_key__contains=_plain(word))
    if CODE.fullmatch(text):
        condition |= Q(code__startswith=text.upper())
    if POSTCODE.fullmatch(text):
        compact = text.replace(" ", "").upper()
        condition |= Q(postcode__startswith=f"{compact[:4]} {compact[4:]}".strip())
    if re.fullmatch(r"\d{5}", text):
        condition |= Q(board_id=text)
    return condition


def nearest(sites: QuerySet[Site], text: str) -> QuerySet[Site]:
    """Sites whose name comes near a text with a typing error, the nearest first."""
    _set_nearness()
    near = sites.filter(search_key__trigram_word_similar=_plain(text))
    return near.annotate(near=_similarity(text, "search_key")).order_by("-near", "sort_key")


def _set_nearness() -> None:
    """How near is near: PostgreSQL's index asks this of the connection, not of the query."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pg_trgm.word_similarity_threshold', %s, false)", [str(NEAR_ENOUGH)])


def site_row(values: dict[str, Any]) -> SiteRow:
    """The row of a site."""
    return SiteRow(
        code=values["code"],
        name=values["name"],
        kind=values["kind"],
        place=values["place"] or values["municipality"],
        board_number=values["board_id"] or "",
        board_name=values["board__name"] or "",
        pupils=values["pupils"],
        few=values["pupils_few"],
        is_open=values["closed_date"] is None,
    )


def _columns(sites: QuerySet[Site]) -> Any:
    return sites.values(
        "code", "name", "kind", "place", "municipality", "board_id", "board__name", "pupils", "pupils_few",
        "closed_date",
    )  # fmt: skip


def rows_of(sites: QuerySet[Site]) -> list[SiteRow]:
    """The rows of a query, in its order."""
    return [site_row(values) for values in _columns(sites)]


def filtered(asked: SiteFilter) -> QuerySet[Site]:
    sites = Site.objects.all() if asked.closed else Site.objects.filter(closed_date=None)
    if asked.sector == Sector.VO:
        sites = sites.filter(kind=SiteKind.VO)
    elif asked.sector == Sector.PO:
        sites = sites.exclude(kind=SiteKind.VO)
    if asked.kinds:
        sites = sites.filter(kind__in=asked.kinds)
    if asked.province:
        sites = sites.filter(regions__region=f"provincie:{asked.province}")
    return sites


def _similarity(text: str, column: str) -> Any:
    return TrigramWordSimilarity(_plain(text), F(column))  # type: ignore[arg-type]


def _plain(text: str) -> Lower:
    return Lower(Func(Value(text), function="public.f_unaccent", output_field=TextField()))


def boards_matching(text: str) -> QuerySet[Board]:
    """Boards whose name or number holds every word, or failing that comes near; those with open sites only."""
    boards = Board.objects.filter(sites_open__gt=0)
    text = clean(text)
    if not text:
        return boards
    condition = Q()
    for word in text.split():
        condition &= Q(sort_key__contains=_plain(word.lstrip(SIGNS)))  # the key begins with a letter or a digit
    exact = boards.filter(condition)
    if exact.exists():
        return exact
    _set_nearness()
    near = boards.filter(sort_key__trigram_word_similar=_plain(text))
    return near.annotate(near=_similarity(text, "sort_key")).order_by("-near", "sort_key")
