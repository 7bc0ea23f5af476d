"""Files that only enrich: names of boards, CBS figures, coordinates, postcodes."""

from dataclasses import replace

from kring.modules.directory.duo import AreaFact, BoardFact, FileKind, LocationFact, Reading, ScoreFact, WeightingFact

from .sites import slug
from .state import (
    AreaState,
    BoardState,
    ContextState,
    LocatedBy,
    MemberState,
    NameSource,
    PupilState,
    RegionState,
    SiteState,
    State,
)

FILLED = ("street", "house_number", "postcode", "place", "province", "denomination", "website")


def apply_boards(reading: Reading, state: State) -> None:
    """The newest file names a board; a correction by the office stays in front of it."""
    day = reading.vintage.first_day
    source = NameSource.DUO if reading.kind is FileKind.BOARDS else NameSource.ACCOUNTS
    for fact in reading.facts:
        assert isinstance(fact, BoardFact)
        held = state.boards.get(fact.number) or BoardState(fact.number)
        if held.source_as_of is not None and held.source_as_of > day:
            continue
        row = replace(held, source_name=fact.name, source=source.value, source_as_of=day)
        if held.name_source != NameSource.OFFICE:
            row = replace(row, name=fact.name, name_source=source.value)
        state.boards.put(fact.number, row)


def apply_contexts(reading: Reading, state: State) -> None:
    """Figures per site and year; an older file than the newest of its kind only fills what is missing."""
    newest = state.newest(reading.kind)
    is_newest = newest is None or newest <= reading.vintage.first_day
    for fact in reading.facts:
        assert isinstance(fact, ScoreFact | WeightingFact)
        if state.sites.get(fact.code) is None:
            state.unmatched.add(fact.code)
            continue
        key = (fact.code, fact.year)
        held = state.contexts.get(key) or ContextState()
        if isinstance(fact, ScoreFact):
            if is_newest or held.score is None:
                row = replace(held, score=fact.score, score_unreliable=fact.unreliable)
                state.contexts.put(key, row)
        elif is_newest or held.weighting is None:
            row = replace(
                held,
                weighting=fact.weighting,
                spread=fact.spread,
                weighting_unreliable=fact.unreliable,
            )
            state.contexts.put(key, row)


def apply_areas(reading: Reading, state: State) -> None:
    """Postcodes; an older file only adds those that are missing."""
    newest = state.newest(reading.kind)
    is_newest = newest is None or newest <= reading.vintage.first_day
    for fact in reading.facts:
        assert isinstance(fact, AreaFact)
        if is_newest or state.areas.get(fact.digits) is None:
            row = AreaState(fact.digits, fact.place, fact.municipality, fact.province, fact.longitude, fact.latitude)
            state.areas.put(fact.digits, row)


def apply_locations(reading: Reading, state: State) -> None:
    """Coordinates, and what is still blank, for the sites that are known. A map file opens and closes nothing."""
    newest = state.newest(reading.kind)
    is_newest = newest is None or newest <= reading.vintage.first_day
    for fact in reading.facts:
        assert isinstance(fact, LocationFact)
        held = state.sites.get(fact.code)
        if held is None:
            state.unmatched.add(fact.code)
            continue
        site = held if held.listed_as_of else _filled(held, fact)
        if is_newest or held.located_by != LocatedBy.BAG:
            site = _located(site, fact, reading)
        state.sites.put(fact.code, site)
        _province(state, fact, reading)
        _pupils(state, fact, reading)


def _filled(site: SiteState, fact: LocationFact) -> SiteState:
    """A site that stands in no list of addresses (special schools) gets what is still blank from the map."""
    blank = {name: getattr(fact, name) for name in FILLED if not getattr(site, name)}
    return replace(site, **blank)


def _located(site: SiteState, fact: LocationFact, reading: Reading) -> SiteState:
    """The point, unless it belongs to an address the site has left since."""
    day = reading.vintage.first_day
    same = not site.postcode or not fact.postcode or site.postcode == fact.postcode
    if not same and site.listed_as_of is not None and site.listed_as_of > day:
        return site
    return replace(
        site,
        longitude=fact.longitude,
        latitude=fact.latitude,
        located_by=LocatedBy.BAG.value,
        located_postcode=site.postcode or fact.postcode,
    )


def _province(state: State, fact: LocationFact, reading: Reading) -> None:
    held = state.members.get((fact.code, "provincie"))
    if fact.province and (held is None or held.derived):
        key = f"provincie:{slug(fact.province)}"
        if state.regions.get(key) is None:
            day = reading.vintage.first_day
            state.regions.put(key, RegionState(key, "provincie", slug(fact.province), fact.province, day))
        state.members.put((fact.code, "provincie"), MemberState(key))


def _pupils(state: State, fact: LocationFact, reading: Reading) -> None:
    """The pupils of a map file are those of 1 October a year before; DUO's own figure comes first, hidden or not."""
    if fact.pupils is None or (fact.pupils.pupils == 0 and not fact.pupils.few):
        return
    key = (fact.code, reading.vintage.year - 1)
    held = state.pupils.get(key)
    if held is None or held.from_map:
        state.pupils.put(key, PupilState(fact.pupils.pupils, fact.pupils.few, from_map=True))
