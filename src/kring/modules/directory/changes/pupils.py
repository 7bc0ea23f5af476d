"""The pupils' file (06): figures per year, and the only list of special schools there is.

It also holds closed sites. It closes nothing of a kind that has address lists; a special site (SBO, SO, VSO) it
closes when its last year says 0 in so many words. A "0" can be a pause: of 2,826 such zeros 108 were followed by
pupils again, and then the next file opens the site again.
"""

from dataclasses import replace
from datetime import date

from kring.modules.directory.duo import Count, FileKind, PupilsFact, Reading, SiteKind

from .closing import opened
from .sites import finer, need_board, need_school
from .state import HistoryState, MemberState, PupilState, RegionState, SiteState, State, changed


def apply_pupils(reading: Reading, state: State) -> None:
    """Bring the state up to a pupils' file; an older one than the newest held adds only history."""
    day = reading.vintage.first_day
    newest = state.newest(FileKind.PUPILS)
    is_newest = newest is None or newest <= day
    known = {code for code, _ in state.pupils.held}
    has_list = {SiteKind.BO: state.newest(FileKind.PRIMARY_SITES) is not None}
    for fact in reading.facts:
        assert isinstance(fact, PupilsFact)
        alive = _alive(fact, reading)
        state.history.put(fact.code, HistoryState(fact.name, fact.board, fact.municipality_code, alive))
        held = state.sites.get(fact.code)
        site = _new(fact, alive, reading, state) if held is None else _updated(held, fact, alive, reading, has_list)
        if site != held:
            state.sites.put(fact.code, site)
            need_board(state, site.board_id)
            need_school(state, site.school_id)
        _municipality(state, fact, day)
        if is_newest or fact.code not in known:
            _counts(state, fact, reading)
    for code in set(state.history.held) - {fact.code for fact in reading.facts}:  # type: ignore[union-attr]
        state.history.drop(code)


def _alive(fact: PupilsFact, reading: Reading) -> bool | None:
    assert reading.last_year is not None
    last = fact.counts.get(reading.last_year)
    return None if last is None else last.few or bool(last.pupils)


def _new(fact: PupilsFact, alive: bool | None, reading: Reading, state: State) -> SiteState:
    day = reading.vintage.first_day
    closed = _after_last(fact, day) if alive is False else state.next_list(fact.kind, day)
    years = _years(fact)
    first = min(years, default=None)
    return SiteState(
        code=fact.code,
        school_id=fact.brin,
        kind=fact.kind.value,
        name=fact.name,
        board_id=fact.board or None,
        municipality_code=fact.municipality_code,
        municipality=fact.municipality,
        denomination=fact.denomination,
        as_of=day,
        opened_date=_opened(fact, first),
        closed_date=closed,
        status_as_of=day if closed is None or closed <= day else closed,
    )


def _updated(
    held: SiteState, fact: PupilsFact, alive: bool | None, reading: Reading, has_list: dict[SiteKind, bool]
) -> SiteState:
    day = reading.vintage.first_day
    years = _years(fact)
    site = changed(held, opened_date=held.opened_date or _opened(fact, min(years, default=None)))
    if held.kind == SiteKind.VO:
        return site  # an old permit for special education of what is a secondary school
    if held.as_of is None or held.as_of <= day:
        site = changed(
            site,
            board_id=fact.board or held.board_id,
            municipality_code=fact.municipality_code or held.municipality_code,
            municipality=fact.municipality or held.municipality,
            as_of=day,
        )
        if held.listed_as_of is None:
            site = changed(
                site,
                name=fact.name,
                kind=fact.kind.value,
                denomination=finer(held.denomination, fact.denomination),
            )
    if has_list.get(SiteKind(held.kind)) or alive is None:
        return site
    if alive:
        return opened(site, reading)
    if site.is_open and (site.status_as_of is None or site.status_as_of <= day):
        return replace(site, closed_date=_after_last(fact, day), status_as_of=day)
    return site


def _years(fact: PupilsFact) -> list[int]:
    return [year for year, count in fact.counts.items() if count.few or count.pupils]


def _opened(fact: PupilsFact, first: int | None) -> date | None:
    """The first count with pupils, unless the file begins there: then it may have been open long before."""
    if first is None or first == min(fact.counts):
        return None
    return date(first, 10, 1)


def _after_last(fact: PupilsFact, day: date) -> date:
    """The first count without pupils after the last one with."""
    last = max(_years(fact), default=None)
    return day if last is None else min(day, date(last + 1, 10, 1))


def _counts(state: State, fact: PupilsFact, reading: Reading) -> None:
    """Set the years from the first to the last with pupils; zeros before and after say only "not there"."""
    years = _years(fact)
    said: dict[int, Count] = {}
    if years:
        said = {year: count for year, count in fact.counts.items() if min(years) <= year <= max(years)}
    for year, count in said.items():
        state.pupils.put((fact.code, year), PupilState(count.pupils, count.few))
    for year in fact.counts.keys() - said.keys():
        held = state.pupils.get((fact.code, year))
        if held is not None and not held.from_map:
            state.pupils.drop((fact.code, year))


def _municipality(state: State, fact: PupilsFact, day: date) -> None:
    """The municipality is the one region this file names; a list of addresses names it better."""
    if not fact.municipality_code:
        return
    site = state.sites.get(fact.code)
    if site is None or site.municipality_code != fact.municipality_code:
        return
    key = f"gemeente:{fact.municipality_code}"
    if state.regions.get(key) is None:
        row = RegionState(key, "gemeente", fact.municipality_code, fact.municipality or fact.municipality_code, day)
        state.regions.put(key, row)
    if site.listed_as_of is None:
        state.members.put((fact.code, "gemeente"), MemberState(key))
