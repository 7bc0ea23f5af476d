"""What every page of these rooms says of a gathering at its top."""

from dataclasses import dataclass

from django.utils.formats import date_format

from kring.foundation.records.api import AMSTERDAM
from kring.modules.gatherings.models import Gathering


@dataclass(frozen=True)
class About:
    """A gathering in two lines."""

    id: int
    title: str
    when: str
    place: str


def about(gathering: Gathering) -> About:
    """The lines of a gathering that access fetched, with its meeting and its series."""
    meeting = gathering.meeting
    starts, ends = (one.astimezone(AMSTERDAM) for one in (meeting.starts_at, meeting.ends_at))
    when = f"{date_format(starts, 'j F Y')}, {starts:%H:%M}–{ends:%H:%M}"
    return About(gathering.pk, gathering.title or gathering.series.title, when, meeting.place)


def themes_of(gathering: Gathering) -> list[tuple[int, str]]:
    """Number and name of the themes of the series."""
    return list(gathering.series.themes.order_by("number").values_list("number", "name"))
