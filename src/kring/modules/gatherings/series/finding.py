"""What the one search of the house knows of a published series: the series, and each of its days."""

from django.urls import reverse

from kring.foundation.home.api import Findable, make_findable
from kring.foundation.records.api import AMSTERDAM
from kring.parts.meetings import api as meetings

from .models import Gathering, Series

SERIES, GATHERING = "series", "gathering"


def show(series: Series) -> None:
    """From now on everybody finds the series and its days, as they are now; within the action that changed them."""
    gatherings = Gathering.objects.filter(series=series).select_related("meeting").prefetch_related("themes")
    themes = {one.number: one for one in series.themes.all()}
    words = (series.question, series.intro, *(f"{number} {one.name}" for number, one in sorted(themes.items())))
    codes = tuple(sorted({one.standard_theme for one in themes.values() if one.standard_theme}))
    make_findable(
        Findable(
            ref=series.ref,
            kind=SERIES,
            title=series.title,
            text="\n".join(part for part in words if part),
            url=reverse("gatherings:series", args=[series.pk]),
            summary=series.question,
            themes=codes,
            on=series.published_at.astimezone(AMSTERDAM).date() if series.published_at else None,
        ),
        *(_day(one) for one in gatherings),
    )


def _day(one: Gathering) -> Findable:
    themes = list(one.themes.all())
    starts = one.meeting.starts_at.astimezone(AMSTERDAM)
    gone = one.meeting.state == meetings.State.CANCELLED
    return Findable(
        ref=one.ref,
        kind=GATHERING,
        title=one.title,
        text="\n".join((one.meeting.place, *(f"{theme.number} {theme.name}" for theme in themes))),
        url=reverse("gatherings:gathering", args=[one.pk]),
        summary=f"{starts:%d-%m-%Y}{'' if gone else ', ' + one.meeting.place if one.meeting.place else ''}",
        themes=tuple(sorted({theme.standard_theme for theme in themes if theme.standard_theme})),
        region=one.region_code,
        on=starts.date(),
    )
