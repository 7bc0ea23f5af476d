"""What series said about a theme of the standard, for the theme pages of knowledge."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from kring.foundation.records.api import Actor
from kring.modules.gatherings.models import SeriesTheme

from .states import PageState


@dataclass(frozen=True)
class ThemeWall:
    """A theme of a series whose wall is public."""

    title: str
    url: str
    summary: str


def theme_walls(theme: str, *, by: Actor, most: int = 5) -> list[ThemeWall]:
    """What everybody may read about this theme (a code of `standard`) on walls of series, the newest first."""
    found = SeriesTheme.objects.filter(standard_theme=theme, series__page__state=PageState.PUBLIC)
    return [
        ThemeWall(
            title=_("Thema {number}: {name}").format(number=one.number, name=one.name),
            url=f"{reverse('gatherings:series_wall', args=[one.series_id])}?thema={one.number}",
            summary=one.series.title,
        )
        for one in found.select_related("series").order_by("-series__made_at", "number")[:most]
    ]
