"""Changing, moving and cancelling a day: whoever comes or waits is told, their calendar follows, places stay theirs."""

from django.db.models import QuerySet

from kring.foundation.records.api import Actor, Refusal, action, tell
from kring.modules.gatherings.series import access, days, events, finding
from kring.modules.gatherings.series.models import Gathering
from kring.modules.gatherings.series.states import SeriesState
from kring.parts.meetings import api as meetings

from .actions import offer_places
from .models import SignUp
from .places import capacity_of, locked, shorten_offers, taken_by_way, ways
from .states import ALIVE, Attending
from .telling import tell_them


class TooFewPlaces(Refusal):
    """Er zijn al meer plekken vergeven. Kies een groter aantal."""


class SomebodyThere(Refusal):
    """Er zijn al mensen die zo meedoen. Vraag hun eerst om anders te kiezen."""


@action
def change_gathering(*, by: Actor, gathering: Gathering, new: days.NewGathering) -> None:
    """Other words, places, or another time or place. Moved: everybody who comes or waits is told, their calendar
    follows, and offers end before the new beginning. More places: who waits is asked.

    Raises NotAllowed, NotPlannedAnyMore, EndsBeforeStart, SayWhere, SayOnline, LastDayTooLate, TooFewPlaces,
    SomebodyThere.
    """
    access.check_may_run(by, gathering.series.owner)
    days.check(new)
    found = locked(gathering)
    before, was = days.fields_of(found), found.meeting
    meetings.change(
        by=by, meeting=was, starts_at=new.starts_at, ends_at=new.ends_at, place=new.place.strip(), link=new.link,
        title=new.title.strip(),
    )  # fmt: skip
    days.fill(found, new)
    _check_enough(found)
    if before != days.fields_of(found):
        found.save()
    themes = days.choose_themes(found, new.themes)
    fresh = locked(found)
    now = fresh.meeting
    moved = (was.starts_at, was.ends_at, was.place) != (now.starts_at, now.ends_at, now.place)
    if not themes and before == days.fields_of(fresh):
        return
    if moved:
        _tell_moved(by, fresh, other_day=was.starts_at != now.starts_at)
    offer_places(by=by, gathering=fresh)
    _show(fresh)
    told = events.GatheringMoved if moved else events.GatheringChanged
    tell(told(about=(fresh.ref, fresh.series.ref), data={"gathering": fresh.pk}))


def _check_enough(gathering: Gathering) -> None:
    taken = taken_by_way(gathering)
    for attending in Attending:
        if attending not in ways(gathering):
            if _alive(gathering).filter(attending=attending).exists():
                raise SomebodyThere(field="form")
        elif taken[attending.value] > capacity_of(gathering, attending):
            raise TooFewPlaces(field="capacity" if attending is ways(gathering)[0] else "online_capacity")


def _tell_moved(by: Actor, gathering: Gathering, *, other_day: bool) -> None:
    shorten_offers(gathering, gathering.meeting.starts_at)
    rows = list(_alive(gathering))
    if other_day:
        _alive(gathering).update(reminded_at=None)
    tell_them(by, "moved", rows, gathering)


def _alive(gathering: Gathering) -> QuerySet[SignUp]:
    return SignUp.objects.filter(gathering=gathering, state__in=ALIVE)


@action
def cancel_gathering(*, by: Actor, gathering: Gathering, reason: str) -> None:
    """It does not take place; who comes or waits is told why, and their calendar says so.

    Raises NotAllowed, NotPlannedAnyMore.
    """
    access.check_may_run(by, gathering.series.owner)
    found = locked(gathering)
    meetings.cancel(by=by, meeting=found.meeting)
    found.cancel_reason = reason.strip()
    found.save(update_fields=["cancel_reason"])
    fresh = locked(found)
    rows = _alive(fresh)
    tell_them(by, "cancelled", rows, fresh)
    _show(fresh)
    tell(events.GatheringCancelled(about=(fresh.ref, fresh.series.ref), data={"gathering": fresh.pk}))


def _show(gathering: Gathering) -> None:
    if gathering.series.state != SeriesState.DRAFT:
        finding.show(gathering.series)
