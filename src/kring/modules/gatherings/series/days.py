"""The days of a series: what one must say of a day, and planning it. Changing one is signup's: people are told."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from kring.foundation.records.api import Actor, Refusal, action, tell
from kring.parts.meetings import api as meetings

from . import access, events, finding
from .models import Gathering, GatheringTheme, Series, SeriesTheme
from .states import Form, SeriesState

MEETING = "gatherings.gathering"  # the MeetingKind of a gathering; the owner of the meeting is the series


class SayWhere(Refusal):
    """Zet erbij waar het is."""


class SayOnline(Refusal):
    """Zet erbij hoeveel mensen op afstand mee kunnen doen."""


class LastDayTooLate(Refusal):
    """De laatste dag om je aan te melden ligt na de bijeenkomst. Kies een eerdere dag."""


@dataclass(frozen=True)
class NewGathering:
    """A date of a series. themes: numbers within the series; region: code of the scheme "provincie", "" for all.

    capacity: places in the room, or online when it is online only; online_capacity: beside those in the room (hybrid).
    """

    title: str
    starts_at: datetime
    ends_at: datetime
    capacity: int
    place: str = ""
    link: str = ""
    form: Form = Form.ROOM
    region: str = ""
    themes: Collection[int] = ()
    sign_up_until: date | None = None
    offer_hours: int = 48
    online_capacity: int = 0


def check(new: NewGathering) -> None:
    """Raises SayWhere, SayOnline, LastDayTooLate. The link may come later: people get it once there is one."""
    if new.form is not Form.ONLINE and not new.place.strip():
        raise SayWhere(field="place")
    if new.form is Form.HYBRID and not new.online_capacity:
        raise SayOnline(field="online_capacity")
    if new.sign_up_until is not None and new.sign_up_until > new.starts_at.date():
        raise LastDayTooLate(field="sign_up_until")


@action
def add_gathering(*, by: Actor, series: Series, new: NewGathering) -> int:
    """Plan a date; returns the number of the gathering.

    Raises NotAllowed, EndsBeforeStart, SayWhere, SayOnline, LastDayTooLate.
    """
    access.check_may_run(by, series.owner)
    check(new)
    meeting = meetings.plan(
        by=by, kind=MEETING, owner=series.ref, starts_at=new.starts_at, ends_at=new.ends_at, place=new.place.strip(),
        link=new.link, title=new.title.strip(),
    )  # fmt: skip
    made = Gathering(series=series, meeting_id=meeting)
    fill(made, new)
    made.save()
    choose_themes(made, new.themes)
    if series.state != SeriesState.DRAFT:
        finding.show(series)
    tell(events.GatheringMade(about=(made.ref, series.ref), data={"gathering": made.pk}))
    return int(made.pk)


def fill(gathering: Gathering, new: NewGathering) -> None:
    """Put in what is kept beside when and where; the caller saves."""
    gathering.title, gathering.region_code, gathering.form = new.title.strip(), new.region, new.form
    gathering.capacity, gathering.offer_hours = new.capacity, new.offer_hours
    gathering.online_capacity = new.online_capacity if new.form is Form.HYBRID else 0
    gathering.sign_up_until = new.sign_up_until


def choose_themes(gathering: Gathering, numbers: Collection[int]) -> bool:
    """The themes of a day, by their numbers; says whether they changed."""
    chosen = set(
        SeriesTheme.objects.filter(series=gathering.series_id, number__in=numbers).values_list("pk", flat=True)
    )
    known = GatheringTheme.objects.filter(gathering=gathering)
    before = set(known.values_list("theme_id", flat=True))
    if before - chosen:
        known.exclude(theme_id__in=chosen).delete()
    GatheringTheme.objects.bulk_create(
        GatheringTheme(gathering=gathering, theme_id=pk) for pk in sorted(chosen - before)
    )
    return before != chosen


def fields_of(found: Gathering) -> tuple[object, ...]:
    """Everything that can be changed of a gathering, to see whether it was."""
    meeting = found.meeting
    return (
        found.title, found.region_code, str(found.form), found.capacity, found.online_capacity, found.offer_hours,
        found.sign_up_until, meeting.starts_at, meeting.ends_at, meeting.place, meeting.link,
    )  # fmt: skip
