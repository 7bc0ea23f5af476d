"""What anybody reads of series and their days: when, where, about what, is there a place. Never who comes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import Count, Min, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.directory.api import region_names
from kring.modules.gatherings.series import access
from kring.modules.gatherings.series.models import Gathering, Series
from kring.modules.gatherings.series.states import Form, SeriesState
from kring.modules.gatherings.walls.access import is_public as wall_is_public
from kring.parts.meetings import api as meetings

from . import rules
from .places import Pool, opening, pool_of, ways
from .queries import Counts, counts_of, own_of
from .states import Attending, SignUpState

PROVINCES = "provincie"
MOST_SAID = 10  # below this the number of places left is said


@dataclass(frozen=True)
class PoolRow:
    """A kind of place in words: "op locatie", how many are free, how many wait."""

    attending: str
    label: str
    free: int
    waiting: int
    capacity: int


@dataclass(frozen=True)
class DayRow:
    """A day of a series. closed: why nobody can sign up ("" when one can); own: the number of the reader's sign-up."""

    id: int
    series: int
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    form: str
    region: str
    region_name: str
    themes: tuple[tuple[int, str], ...]
    closed: str
    cancel_reason: str
    pools: tuple[PoolRow, ...]
    own: int | None
    own_state: str

    @property
    def url(self) -> str:
        return reverse("gatherings:gathering", args=[self.id])

    @property
    def is_open(self) -> bool:
        return not self.closed

    @property
    def is_past(self) -> bool:
        return self.closed == rules.Closed.PAST

    @property
    def is_full(self) -> bool:
        return not any(pool.free for pool in self.pools)

    @property
    def form_label(self) -> str:
        return str(Form(self.form).label)

    @property
    def own_label(self) -> str:
        return str(SignUpState(self.own_state).label) if self.own_state else ""

    @property
    def tone(self) -> str:
        """The badge: done = places, busy = waiting list, attention = off, none = past or closed."""
        if self.closed:
            return "attention" if self.closed == rules.Closed.CANCELLED else "none"
        return "busy" if self.is_full else "done"

    @property
    def words(self) -> str:
        """Whether there is a place, in a few words."""
        if self.closed:
            return CLOSED[rules.Closed(self.closed)]()
        free, waiting = sum(one.free for one in self.pools), sum(one.waiting for one in self.pools)
        if not free:
            return (
                ngettext("vol, %(n)s wacht", "vol, %(n)s wachten", waiting) % {"n": waiting}
                if waiting
                else _("vol, wachtlijst open")
            )
        return (
            _("plek vrij") if free > MOST_SAID else ngettext("nog %(n)s plek", "nog %(n)s plekken", free) % {"n": free}
        )


CLOSED = {
    rules.Closed.NOT_PUBLISHED: lambda: _("aanmelden gesloten"),
    rules.Closed.CANCELLED: lambda: _("gaat niet door"),
    rules.Closed.PAST: lambda: _("geweest"),
    rules.Closed.DAY_OVER: lambda: _("aanmelden gesloten"),
}


@dataclass(frozen=True)
class Region:
    """The days of one region; name "" for the whole country."""

    name: str
    days: tuple[DayRow, ...]


@dataclass(frozen=True)
class SeriesPage:
    """A series as everybody sees it: what is to come by region, and what was."""

    id: int
    title: str
    question: str
    intro: str
    state: str
    themes: tuple[tuple[int, str], ...]
    to_come: tuple[Region, ...]
    past: tuple[DayRow, ...]
    open_days: int
    may_run: bool
    has_wall: bool

    @property
    def is_draft(self) -> bool:
        return self.state == SeriesState.DRAFT


@dataclass(frozen=True)
class SeriesRow:
    """A series in a list."""

    id: int
    title: str
    question: str
    state: str
    days: int
    next_at: datetime | None

    @property
    def state_label(self) -> str:
        return str(SeriesState(self.state).label)


def series_rows(*, by: Actor, found: Iterable[Series] | None = None) -> list[SeriesRow]:
    """Series that are public, those with a day to come first; or the ones given, which the caller checked."""
    planned = Q(gatherings__meeting__state=meetings.State.PLANNED)
    rows = Series.objects.exclude(state=SeriesState.DRAFT)
    if found is not None:
        rows = Series.objects.filter(pk__in=[one.pk for one in found])
    soon = planned & Q(gatherings__meeting__starts_at__gt=by.at)
    rows = rows.annotate(
        days=Count("gatherings", filter=planned), next_at=Min("gatherings__meeting__starts_at", filter=soon)
    )
    made = [
        SeriesRow(one.pk, one.title, one.question, one.state, one.days, one.next_at)
        for one in rows.order_by("-made_at")
    ]
    return sorted(made, key=lambda one: (one.next_at is None, one.next_at.timestamp() if one.next_at else 0))


def days_of(series: Series, *, by: Actor) -> list[DayRow]:
    """The days of a series, soonest first. The caller checked that the reader may see it."""
    found = Gathering.objects.filter(series=series).select_related("meeting", "series").prefetch_related("themes")
    rows = list(found.order_by("meeting__starts_at", "pk"))
    return day_rows(rows, by=by)


def day_rows(found: Sequence[Gathering], *, by: Actor) -> list[DayRow]:
    """These gatherings as rows, for this reader."""
    ids = [one.pk for one in found]
    counts = counts_of(ids)
    own = own_of(by.person_id if by.is_person else None, ids)
    names = region_names(PROVINCES) if any(one.region_code for one in found) else {}
    return [_day(one, by, counts, names, own) for one in found]


def _day(one: Gathering, by: Actor, counts: Counts, names: Mapping[str, str], own: Mapping[int, object]) -> DayRow:
    why = rules.closed_because(opening(one), by.at, by.today)
    mine = own.get(one.pk)
    return DayRow(
        id=one.pk,
        series=one.series_id,
        title=one.title,
        starts_at=one.meeting.starts_at.astimezone(AMSTERDAM),
        ends_at=one.meeting.ends_at.astimezone(AMSTERDAM),
        place=one.meeting.place,
        form=one.form,
        region=one.region_code,
        region_name=names.get(one.region_code, ""),
        themes=tuple((theme.number, theme.name) for theme in one.themes.all()),
        closed=why.value if why else "",
        cancel_reason=one.cancel_reason,
        pools=tuple(_pool(way, pool_of(one, way, counts.get((one.pk, way.value), {}))) for way in ways(one)),
        own=getattr(mine, "pk", None),
        own_state=getattr(mine, "state", ""),
    )


def _pool(way: Attending, pool: Pool) -> PoolRow:
    return PoolRow(way.value, str(way.label), pool.free, pool.waiting, pool.capacity)


def series_page(*, by: Actor, series: Series) -> SeriesPage:
    """A series that access fetched."""
    days = days_of(series, by=by)
    coming = [day for day in days if day.starts_at > by.at]
    return SeriesPage(
        id=series.pk,
        title=series.title,
        question=series.question,
        intro=series.intro,
        state=series.state,
        themes=tuple(series.themes.order_by("number").values_list("number", "name")),
        to_come=by_region(coming),
        past=tuple(reversed([day for day in days if day.starts_at <= by.at])),
        open_days=sum(day.is_open for day in days),
        may_run=access.may_run(by, series.owner),
        has_wall=wall_is_public(series),
    )


def by_region(days: Iterable[DayRow]) -> tuple[Region, ...]:
    """The days per region, by name; those for the whole country last."""
    found: dict[str, list[DayRow]] = defaultdict(list)
    for day in days:
        found[day.region_name].append(day)
    return tuple(Region(name, tuple(found[name])) for name in sorted(found, key=lambda name: (not name, name)))


def open_days(*, by: Actor, series: Series) -> list[DayRow]:
    """The days for which one can sign up now."""
    return [day for day in days_of(series, by=by) if day.is_open]


def to_choose(*, by: Actor, id: int) -> tuple[Series, list[Gathering]]:
    """The same days and their series without a word about them, for who has chosen already; 404 as for a series."""
    series, days = access.series_with_days(by=by, id=id)
    return series, [day for day in days if rules.closed_because(opening(day), by.at, by.today) is None]


def feed(*, series: Series) -> list[meetings.MeetingRow]:
    """All days of a series for a calendar: never the link with which people join."""
    found = Gathering.objects.filter(series=series).select_related("meeting").order_by("meeting__starts_at")
    return [replace(meetings.meeting_row(one.meeting), link="") for one in found]
