"""Which sites a full list closes: those of its kind that it leaves out, if nothing newer says otherwise."""

from dataclasses import replace

from kring.modules.directory.duo import Reading
from kring.modules.directory.duo.kinds import lists_in_full

from .state import SiteState, State, changed


def close_missing(reading: Reading, state: State, listed: set[str]) -> None:
    """Close the open sites of the kind this file lists in full and that it does not list.

    An older list than the newest one held closes nothing. A site whose row was rejected is spared, also when only
    its school and name could still be read.
    """
    kind = lists_in_full(reading.kind)
    day = reading.vintage.first_day
    newest = state.newest(reading.kind)
    if kind is None or (newest is not None and newest > day):
        return
    codes = {named.code for named in reading.spared if named.code}
    schools = {named.brin for named in reading.spared if named.brin and not named.code}
    names = {named.name.casefold() for named in reading.spared if named.name and not named.code}
    for code, site in list(state.sites.items()):
        if site.kind != kind or not site.is_open or code in listed or code in codes:
            continue
        if site.school_id in schools or site.name.casefold() in names:
            continue
        if site.status_as_of is None or site.status_as_of <= day:
            state.sites.put(code, replace(site, closed_date=day, status_as_of=day))


def opened(site: SiteState, reading: Reading) -> SiteState:
    """The site as open at this vintage, unless something newer spoke."""
    day = reading.vintage.first_day
    if site.status_as_of is not None and site.status_as_of > day:
        return site
    return changed(site, closed_date=None, status_as_of=day)
