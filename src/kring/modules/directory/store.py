"""Between the tables and the pure state: load what a file may change, and write what it does change."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import astuple, fields
from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce

from . import bulk
from .changes import (
    AreaState,
    BoardState,
    ContextState,
    HeldFile,
    HistoryState,
    Ledger,
    MemberState,
    Plan,
    PupilState,
    RegionState,
    SchoolState,
    SiteState,
    State,
)
from .changes.plan import OF_CONTEXT, OF_PUPILS, OF_REGIONS
from .duo import FileKind, Reading
from .models import (
    Board,
    DuoFile,
    PostcodeArea,
    Region,
    RegionScheme,
    School,
    Site,
    SiteContext,
    SiteHistory,
    SitePupils,
    SiteRegion,
)

Progress = Callable[[str], None]

# DUO's ways to cut the country, in the order in which people meet them.
SCHEMES = {
    "provincie": "Provincie",
    "gemeente": "Gemeente",
    "onderwijsgebied": "Onderwijsgebied",
    "rmc": "RMC-regio",
    "vakantieregio": "Vakantieregio",
    "corop": "COROP-gebied",
    "nodaal": "Nodaal gebied",
    "rpa": "RPA-gebied",
    "wgr": "WGR-gebied",
}


def load(reading: Reading) -> State:
    """The held state, as far as a file of this kind can change it."""
    state = State(
        files=[HeldFile(FileKind(kind), vintage, sha) for kind, vintage, sha in _files()],
        sites=Ledger(_rows(Site, SiteState)),
        schools=Ledger(_rows(School, SchoolState)),
        boards=Ledger(_rows(Board, BoardState)),
        areas=Ledger(_rows(PostcodeArea, AreaState)),
    )
    if reading.kind in OF_REGIONS:
        state.regions = Ledger(_rows(Region, RegionState, scheme__in=SCHEMES))
        members = SiteRegion.objects.filter(scheme__in=SCHEMES)
        state.members = Ledger(_keyed(members, ("site_id", "scheme"), MemberState, region="region_id"))
    if reading.kind in OF_PUPILS:
        state.pupils = Ledger(_keyed(SitePupils.objects, ("site_id", "year"), PupilState))
    if reading.kind in OF_CONTEXT:
        state.contexts = Ledger(_keyed(SiteContext.objects, ("site_id", "year"), ContextState))
    state.history = Ledger(_history(reading))
    return state


def write(plan: Plan, at: datetime) -> None:
    """Write the differences of a plan: parents before children, all in bulk. Runs inside an action."""
    state = plan.state
    bulk.upsert(RegionScheme, ("code",), _schemes())
    bulk.upsert(Board, ("number",), state.boards.put_rows.values())
    bulk.upsert(School, ("brin",), state.schools.put_rows.values())
    bulk.upsert(PostcodeArea, ("digits",), state.areas.put_rows.values())
    bulk.upsert(Region, ("key",), state.regions.put_rows.values())
    bulk.upsert(Site, ("code",), state.sites.put_rows.values())
    _write_keyed(SiteRegion, ("site_id", "scheme"), state.members, region="region_id")
    _write_keyed(SitePupils, ("site_id", "year"), state.pupils)
    _write_keyed(SiteContext, ("site_id", "year"), state.contexts)
    file = DuoFile.objects.update_or_create(
        kind=plan.reading.kind.value,
        vintage=plan.reading.vintage.first_day,
        defaults={"sha256": plan.reading.sha256, "imported_at": at, **plan.counts()},
    )[0]
    bulk.upsert(
        SiteHistory,
        ("file_id", "site_id"),
        ({"file_id": file.pk, "site_id": code, **_mapping(row)} for code, row in state.history.put_rows.items()),
    )
    if state.sites.differs:
        _recount_own_regions()
    SiteHistory.objects.filter(file=file, site_id__in=state.history.dropped).delete()


def _recount_own_regions() -> None:
    """DUO's regions are counted while planning; own ones are not loaded for it."""
    open_here = SiteRegion.objects.filter(region=OuterRef("pk"), site__closed_date=None).order_by()
    number = open_here.values("region").annotate(number=Count("pk")).values("number")
    Region.objects.exclude(scheme__in=SCHEMES).update(sites_open=Coalesce(Subquery(number), 0))


def _files() -> Iterable[tuple[str, Any, str]]:
    return DuoFile.objects.values_list("kind", "vintage", "sha256")


def _schemes() -> list[dict[str, Any]]:
    return [
        {"code": code, "name": name, "own": False, "order": order}
        for order, (code, name) in enumerate(SCHEMES.items(), start=1)
    ]


def _rows(model: type[models.Model], row: type[Any], **only: Any) -> dict[str, Any]:
    names = [field.name for field in fields(row)]
    return {values[0]: row(*values) for values in model._default_manager.filter(**only).order_by().values_list(*names)}


def _keyed(query: Any, key: tuple[str, str], row: type[Any], **columns: str) -> dict[Any, Any]:
    names = [columns.get(field.name, field.name) for field in fields(row)]
    return {
        (first, second): row(*values)
        for first, second, *values in query.order_by().values_list(*key, *names).iterator(chunk_size=20_000)
    }


def _history(reading: Reading) -> dict[str, HistoryState]:
    names = [field.name for field in fields(HistoryState)]
    held = SiteHistory.objects.filter(file__kind=reading.kind.value, file__vintage=reading.vintage.first_day)
    return {code: HistoryState(*values) for code, *values in held.order_by().values_list("site_id", *names)}


def _write_keyed(model: type[models.Model], key: tuple[str, str], ledger: Ledger[Any, Any], **columns: str) -> None:
    bulk.upsert(
        model,
        key,
        (
            {key[0]: first, key[1]: second, **_mapping(row, **columns)}
            for (first, second), row in ledger.put_rows.items()
        ),
    )
    bulk.remove(model, key, ledger.dropped)


def _mapping(row: Any, **columns: str) -> Mapping[str, Any]:
    names = [columns.get(field.name, field.name) for field in fields(row)]
    return dict(zip(names, astuple(row), strict=True))
