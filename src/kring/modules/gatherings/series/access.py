"""Who runs a series: organisers and the office of its owner. Fetching is checking; a stranger gets 404."""

from django.http import Http404

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Plain, Ref

from .models import Gathering, Series
from .states import SeriesState

RUNNING = (Role.ORGANISER, Role.OFFICE)


def may_run(by: Actor, owner: Ref) -> bool:
    """May this actor make and change the series of this owner?"""
    return by.kind is ActorKind.SYSTEM or (by.is_person and any(by.has(role, owner) for role in RUNNING))


def check_may_run(by: Actor, owner: Ref) -> None:
    """Raises NotAllowed for anybody but its organisers, its office and the house itself."""
    if not may_run(by, owner):
        raise NotAllowed


def owners(by: Actor) -> list[Ref]:
    """The organisations for which this actor may make series."""
    if not by.is_person:
        return []
    found = {ref for role in RUNNING for kind in ("register",) for ref in by.refs(role, kind)}
    return sorted(found, key=str)


def organised_series(*, by: Actor, id: int) -> Series:
    """A series that the actor runs; 404 for all others."""
    found = Series.objects.filter(pk=id).first()
    if found is None or not may_run(by, found.owner):
        raise Http404
    return found


def organised_gathering(*, by: Actor, id: int) -> Gathering:
    """A gathering of a series that the actor runs, with series and meeting; 404 for all others."""
    found = Gathering.objects.select_related("series", "meeting").filter(pk=id).first()
    if found is None or not may_run(by, found.series.owner):
        raise Http404
    return found


def series(*, by: Actor, id: int) -> Series:
    """A series that was published, for anybody; whoever runs it sees a draft too. Else 404."""
    found = Series.objects.filter(pk=id).first()
    if found is None or (found.state == SeriesState.DRAFT and not may_run(by, found.owner)):
        raise Http404
    return found


def gathering(*, by: Actor, id: int) -> Gathering:
    """A gathering of a series that the actor may see; else 404."""
    found = Gathering.objects.select_related("series", "meeting").filter(pk=id).first()
    if found is None or (found.series.state == SeriesState.DRAFT and not may_run(by, found.series.owner)):
        raise Http404
    return found


WITH_DAYS = Plain(
    "FROM gatherings_series AS series LEFT JOIN gatherings_gathering AS day ON day.series_id = series.id"
    " LEFT JOIN meetings_meeting AS meeting ON meeting.id = day.meeting_id WHERE series.id = %s ORDER BY day.id",
    series="gatherings.Series",
    day="gatherings.Gathering",
    meeting="meetings.Meeting",
)


def series_with_days(*, by: Actor, id: int) -> tuple[Series, list[Gathering]]:
    """A series as above, with all its days. In one plain question: everybody who signs up asks it."""
    found = WITH_DAYS.all(id)
    if not found or (found[0][0].state == SeriesState.DRAFT and not may_run(by, found[0][0].owner)):
        raise Http404
    series, days = found[0][0], []
    for _series, day, meeting in found:
        if day is not None:
            day.series, day.meeting = series, meeting
            days.append(day)
    return series, days


def gathering_of_meeting(*, by: Actor, id: int) -> Gathering:
    """The gathering of which this meeting is the when and where; 404 as for a gathering."""
    found = Gathering.objects.filter(meeting_id=id).values_list("pk", flat=True).first()
    if found is None:
        raise Http404
    return gathering(by=by, id=found)


def desk(*, by: Actor) -> list[Ref]:
    """For whom the actor makes series; 404 for who makes none."""
    found = owners(by)
    if not found:
        raise Http404
    return found
