"""What the one search of the house knows of the wall over a series."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from kring.foundation.home.api import Findable
from kring.foundation.records.api import Ref
from kring.modules.gatherings.models import Series
from kring.parts.wall import api as wall

KIND = "series_wall"
MOST_LETTERS = 60_000


def ref_of(series: Series) -> Ref:
    """The name of the wall over a series."""
    return Ref(KIND, str(series.pk))


def of_series(series: Series, walls: Sequence[wall.WallRow]) -> Findable:
    """The wall over a series as it is now, with the words that everybody reads on it."""
    from .reading import whole_wall

    shown = whole_wall(series, walls)
    words = [series.question, *shown.words]
    codes = series.themes.exclude(standard_theme="").values_list("standard_theme", flat=True)
    return Findable(
        ref=ref_of(series),
        kind=KIND,
        title=_("Wat er gezegd is: {title}").format(title=series.title),
        text="\n".join(words)[:MOST_LETTERS],
        url=reverse("gatherings:series_wall", args=[series.pk]),
        summary=series.question[:200],
        themes=tuple(sorted(set(codes))),
    )
