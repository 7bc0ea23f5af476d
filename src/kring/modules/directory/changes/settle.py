"""What follows from the facts: fallback coordinates, latest figures, regions by municipality, pupils nearby, counts."""

import math
from collections import defaultdict
from dataclasses import replace
from datetime import date

from .sites import slug
from .state import AreaState, LocatedBy, MemberState, PupilState, SchoolState, SiteState, State, changed

NEARBY_KM = 5.0
KM_PER_DEGREE = 111.2
DERIVABLE = ("provincie", "nodaal", "rpa", "wgr", "corop", "onderwijsgebied", "rmc", "vakantieregio", "gemeente")


def settle(state: State, *, pupils: bool, contexts: bool, regions: bool) -> None:
    """Bring everything that is computed in line with the facts. The flags say which ledgers were loaded.

    Each import leaves everything settled, so where no fact differs nothing follows.
    """
    if not state.differs:
        return
    if pupils:
        _latest_pupils(state)
    if contexts:
        _latest_weighting(state)
    if regions:
        _municipality_names(state)
        _derived_regions(state)
        _regions(state)
    _fallback_locations(state)
    if _places_differ(state):
        _pupils_nearby(state)
    _schools(state)
    _boards(state)


def _latest_pupils(state: State) -> None:
    newest: dict[str, tuple[int, PupilState]] = {}
    for (code, year), row in state.pupils.items():
        if code not in newest or newest[code][0] < year:
            newest[code] = (year, row)
    for code, (year, row) in newest.items():
        site = state.sites.get(code)
        if site is not None and (site.pupils_year, site.pupils, site.pupils_few) != (year, row.pupils, row.few):
            state.sites.put(code, replace(site, pupils=row.pupils, pupils_few=row.few, pupils_year=year))


def _latest_weighting(state: State) -> None:
    newest: dict[str, int] = {}
    for (code, year), row in state.contexts.items():
        if row.weighting is not None:
            newest[code] = max(year, newest.get(code, 0))
    for code, year in newest.items():
        site, figures = state.sites.get(code), state.contexts.get((code, year))
        if site is not None and figures is not None:
            state.sites.put(code, changed(site, weighting=figures.weighting, weighting_year=year))


def _municipality_names(state: State) -> None:
    """A municipality has one name: that of its region, the newest a file gave."""
    for code, site in list(state.sites.items()):
        region = state.regions.get(f"gemeente:{site.municipality_code}")
        if region is not None and region.name != site.municipality:
            state.sites.put(code, replace(site, municipality=region.name))


def _derived_regions(state: State) -> None:
    """Give a site without a stated region the one that the sites of its municipality share, as the newest list has
    it (regions are redrawn now and then); where they disagree it gets none."""
    stated = _stated_regions(state)
    for code, site in list(state.sites.items()):
        for scheme in DERIVABLE:
            held = state.members.get((code, scheme))
            if held is not None and not held.derived:
                continue
            shared = stated.get((site.municipality_code, scheme), (None, set()))[1]
            if len(shared) == 1:
                state.members.put((code, scheme), MemberState(min(shared), derived=True))
            elif held is not None:
                state.members.drop((code, scheme))
        _province_name(state, site)


def _stated_regions(state: State) -> dict[tuple[str, str], tuple[date | None, set[str]]]:
    """(municipality, scheme) → the newest list that named regions there, and those regions."""
    found: dict[tuple[str, str], tuple[date | None, set[str]]] = {}
    for (code, scheme), member in state.members.items():
        site = state.sites.get(code)
        if site is None or member.derived or not site.municipality_code:
            continue
        key, day = (site.municipality_code, scheme), site.listed_as_of
        held_day, regions = found.get(key, (None, set()))
        if not regions or held_day == day:
            found[key] = (day, regions | {member.region})
        elif day is not None and (held_day is None or held_day < day):
            found[key] = (day, {member.region})
    return found


def _province_name(state: State, site: SiteState) -> None:
    member = state.members.get((site.code, "provincie"))
    region = state.regions.get(member.region) if member else None
    if region is not None and not site.province:
        state.sites.put(site.code, replace(site, province=region.name))


def _fallback_locations(state: State) -> None:
    """Without a point from BAG, or with one of an address left since: the middle of the postcode, or of the place."""
    areas = dict(state.areas.items())
    places: dict[str, list[AreaState]] = defaultdict(list)
    for area in areas.values():
        places[slug(area.place)].append(area)
    for code, site in list(state.sites.items()):
        stale = site.located_by == LocatedBy.BAG and site.located_postcode != site.postcode
        if site.located_by == LocatedBy.BAG and not stale:
            continue
        if not areas and not stale:
            continue
        moved = _located(site, areas, places)
        if moved != site:
            state.sites.put(code, moved)


def _located(site: SiteState, areas: dict[str, AreaState], places: dict[str, list[AreaState]]) -> SiteState:
    area = areas.get(site.postcode[:4])
    near = [area] if area else _same_province(places.get(slug(site.place.split(" (")[0]), []), site.province)
    if not site.postcode and not site.place:
        near = []
    if not near:
        return replace(site, longitude=None, latitude=None, located_by="", located_postcode="")
    return replace(
        site,
        longitude=round(sum(one.longitude for one in near) / len(near), 6),
        latitude=round(sum(one.latitude for one in near) / len(near), 6),
        located_by=(LocatedBy.POSTCODE if area else LocatedBy.PLACE).value,
        located_postcode=site.postcode,
    )


def _same_province(areas: list[AreaState], province: str) -> list[AreaState]:
    return [area for area in areas if province in ("", area.province)]


def _places_differ(state: State) -> bool:
    """Has a site come, gone, moved, or another number of pupils?"""
    return any(_weight(state.sites.held.get(code)) != _weight(site) for code, site in state.sites.put_rows.items())


def _weight(site: SiteState | None) -> tuple[object, ...]:
    return () if site is None else (site.longitude, site.latitude, site.pupils, site.is_open)


def _pupils_nearby(state: State) -> None:
    """The pupils of all open sites within five kilometres, the site itself included; hidden figures add nothing.

    A grid of five kilometres, so that a site is compared with its neighbours only.
    """
    points = [
        (code, site.longitude * math.cos(math.radians(52.1)) * KM_PER_DEGREE, site.latitude * KM_PER_DEGREE, site)
        for code, site in state.sites.items()
        if site.longitude is not None and site.latitude is not None
    ]
    grid: dict[tuple[int, int], list[tuple[float, float, int]]] = defaultdict(list)
    for _, x, y, site in points:
        if site.is_open and site.pupils:
            grid[int(x // NEARBY_KM), int(y // NEARBY_KM)].append((x, y, site.pupils))
    found = {code: _sum_near(grid, x, y) for code, x, y, site in points if site.is_open}
    for code, site in list(state.sites.items()):
        nearby = found.get(code)
        if site.pupils_nearby != nearby:
            state.sites.put(code, replace(site, pupils_nearby=nearby))


def _sum_near(grid: dict[tuple[int, int], list[tuple[float, float, int]]], x: float, y: float) -> int | None:
    column, row = int(x // NEARBY_KM), int(y // NEARBY_KM)
    reach = NEARBY_KM * NEARBY_KM
    total, any_known = 0, False
    for a in (column - 1, column, column + 1):
        for b in (row - 1, row, row + 1):
            for px, py, pupils in grid.get((a, b), ()):
                if (px - x) * (px - x) + (py - y) * (py - y) <= reach:
                    total += pupils
                    any_known = True
    return total if any_known else None


def _schools(state: State) -> None:
    """A school counts its open sites, and is called what its main site is called until a file names it."""
    by_school: dict[str, list[SiteState]] = defaultdict(list)
    for site in state.sites.values():
        by_school[site.school_id].append(site)
    for brin, sites in by_school.items():
        held = state.schools.get(brin) or SchoolState(brin)
        main = min(sites, key=lambda site: (not site.is_open, site.code))
        row = replace(held, sites_open=sum(site.is_open for site in sites), name=held.name or main.name)
        if all(site.kind != "vo" for site in sites):
            row = replace(row, name=main.name)
        if row != held or state.schools.get(brin) is None:
            state.schools.put(brin, row)


def _regions(state: State) -> None:
    counts: dict[str, int] = defaultdict(int)
    for (code, _), member in state.members.items():
        site = state.sites.get(code)
        if site is not None and site.is_open:
            counts[member.region] += 1
    for key, region in list(state.regions.items()):
        state.regions.put(key, changed(region, sites_open=counts[key]))


def _boards(state: State) -> None:
    sites: dict[str, int] = defaultdict(int)
    schools: dict[str, set[str]] = defaultdict(set)
    for site in state.sites.values():
        if site.is_open and site.board_id:
            sites[site.board_id] += 1
            schools[site.board_id].add(site.school_id)
    for number, board in list(state.boards.items()):
        row = replace(board, sites_open=sites[number], schools_open=len(schools[number]))
        if row != board:
            state.boards.put(number, row)
