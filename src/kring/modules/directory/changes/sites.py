"""Lists of addresses: primary sites, secondary sites, secondary main sites."""

import re
import unicodedata
from dataclasses import replace
from datetime import date

from kring.modules.directory.duo import FileKind, Reading, RegionFact, SiteFact
from kring.modules.directory.duo.names import COARSE

from .closing import close_missing, opened
from .state import BoardState, HistoryState, MemberState, RegionState, SchoolState, SiteState, State, changed

# Facts whose blank means "there is none" when the file has the column.
ADDRESS = ("street", "house_number", "postcode", "place", "province", "phone", "website", "structure")


def apply_sites(reading: Reading, state: State) -> None:
    """Bring the state up to a list of sites; an older list than the one in which a site stands adds only history."""
    listed = set()
    for fact in reading.facts:
        assert isinstance(fact, SiteFact)
        listed.add(fact.code)
        state.history.put(fact.code, HistoryState(fact.name, fact.board, fact.municipality_code, True))
        held = state.sites.get(fact.code)
        site = _new(fact, reading, state) if held is None else _updated(held, fact, reading, state)
        if site != held:
            state.sites.put(fact.code, site)
            need_board(state, site.board_id)
            need_school(state, site.school_id)
        if site.listed_as_of == reading.vintage.first_day:
            put_regions(state, fact, reading.vintage.first_day)
        if reading.kind is FileKind.SECONDARY_SCHOOLS and site.listed_as_of == reading.vintage.first_day:
            school = state.schools.get(fact.brin) or SchoolState(fact.brin)
            state.schools.put(fact.brin, replace(school, name=fact.name))
    for code in set(state.history.held) - listed:
        state.history.drop(code)
    close_missing(reading, state, listed)


def _new(fact: SiteFact, reading: Reading, state: State) -> SiteState:
    """A site seen for the first time. When a newer full list does not have it, it has closed since."""
    day = reading.vintage.first_day
    closed = state.next_list(fact.kind, day)
    return SiteState(
        code=fact.code,
        school_id=fact.brin,
        kind=fact.kind.value,
        name=fact.name,
        board_id=fact.board or None,
        municipality_code=fact.municipality_code,
        municipality=fact.municipality,
        denomination=fact.denomination,
        **{name: getattr(fact, name) for name in ADDRESS},
        as_of=day,
        listed_as_of=day,
        closed_date=closed,
        status_as_of=closed or day,
    )


def _updated(held: SiteState, fact: SiteFact, reading: Reading, state: State) -> SiteState:
    day = reading.vintage.first_day
    if held.listed_as_of is not None and held.listed_as_of > day:
        return held
    site = changed(held, listed_as_of=day, kind=fact.kind.value, **_address(fact, reading))
    if held.as_of is None or held.as_of <= day or held.listed_as_of is None:
        site = changed(site, name=fact.name, denomination=finer(held.denomination, fact.denomination))
    if held.as_of is None or held.as_of <= day:
        site = changed(
            site,
            board_id=fact.board or held.board_id,
            municipality_code=fact.municipality_code or held.municipality_code,
            municipality=fact.municipality or held.municipality,
            as_of=day,
        )
    if held.kind != fact.kind.value and held.listed_as_of is None:
        # Known until now only from the pupils' file, under another kind: the address list decides.
        closed = state.next_list(fact.kind, day)
        return replace(site, closed_date=closed, status_as_of=closed or day)
    return opened(site, reading)


def _address(fact: SiteFact, reading: Reading) -> dict[str, str]:
    return {name: getattr(fact, name) for name in ADDRESS if getattr(fact, name) or name in reading.columns}


def finer(held: str, said: str) -> str:
    """The denomination to keep: "Bijzonder" says less than "Rooms-Katholiek" and does not replace it."""
    if said in COARSE and held not in COARSE and held != "Openbaar":
        return held
    return said or held


def need_board(state: State, number: str | None) -> None:
    """Make sure that the board of a site is there."""
    if number and state.boards.get(number) is None:
        state.boards.put(number, BoardState(number))


def need_school(state: State, brin: str) -> None:
    """Make sure that the school of a site is there."""
    if state.schools.get(brin) is None:
        state.schools.put(brin, SchoolState(brin))


def put_regions(state: State, fact: SiteFact, day: date) -> None:
    """The regions a list names, with province and municipality among them."""
    said = list(fact.regions)
    if fact.province:
        said.append(RegionFact("provincie", slug(fact.province), fact.province))
    if fact.municipality_code:
        said.append(RegionFact("gemeente", fact.municipality_code, fact.municipality))
    for region in said:
        key = region_key(state, region, day)
        if key:
            state.members.put((fact.code, region.scheme), MemberState(key))


def region_key(state: State, said: RegionFact, day: date) -> str:
    """The key of a region, made when new. A file that gives only the name finds its code among those known."""
    code = said.code or _code_of(state, said)
    key = f"{said.scheme}:{code}"
    held = state.regions.get(key)
    if held is None:
        state.regions.put(key, RegionState(key, said.scheme, code, said.name or code, day))
    elif said.name and said.code and (held.as_of is None or held.as_of < day):
        state.regions.put(key, replace(held, name=said.name, as_of=day))
    return key


def _code_of(state: State, said: RegionFact) -> str:
    wanted = said.name.casefold()
    for region in state.regions.values():
        if region.scheme_id == said.scheme and region.name.casefold() == wanted:
            return region.code
    return slug(said.name)


def slug(name: str) -> str:
    """A name as a code: small letters without accents, hyphens for the rest."""
    flat = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", flat).strip("-")
