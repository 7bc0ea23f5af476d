"""What who runs a series needs to change it: what stands in the forms now."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from kring.foundation.records.api import AMSTERDAM, Actor, titles
from kring.modules.directory.api import region_names
from kring.modules.register.api import registers
from kring.modules.standard.api import frameworks_in_force, theme_names, themes_of_many

from . import access
from .models import Gathering, Series
from .reading import written_themes
from .states import Form


def owner_choices(by: Actor) -> list[tuple[str, str]]:
    """For whom the actor makes series, with their names."""
    owners = access.owners(by)
    names = titles(owners)
    return [(str(ref), names[ref]) for ref in owners]


def run_by(by: Actor) -> list[Series]:
    """The series that the actor runs, latest first."""
    owners = set(access.owners(by))
    return [one for one in Series.objects.all() if one.owner in owners]


def series_answers(series: Series) -> dict[str, Any]:
    """What stands in the form of a series."""
    themes = list(series.themes.order_by("number").values_list("number", "name"))
    return {
        "owner": str(series.owner), "title": series.title, "question": series.question, "intro": series.intro,
        "themes": written_themes(themes),
    }  # fmt: skip


def region_choices() -> list[tuple[str, str]]:
    """The provinces."""
    return list(region_names("provincie").items())


def theme_choices(series: Series) -> list[tuple[int, str]]:
    """The numbered themes of a series."""
    return list(series.themes.order_by("number").values_list("number", "name"))


@dataclass(frozen=True)
class Pointed:
    """A numbered theme of a series, and the theme of the standard that it is the same as: "" for none, and its name."""

    number: int
    name: str
    code: str
    called: str


def pointed_themes(series: Series) -> list[Pointed]:
    """The numbered themes of a series with what each points at; a code that no list knows is called by itself."""
    rows = list(series.themes.order_by("number").values_list("number", "name", "standard_theme"))
    names = theme_names(code for _number, _name, code in rows if code)
    return [Pointed(number, name, code, names.get(code, code)) for number, name, code in rows]


def standard_choices(series: Series, on: date) -> list[tuple[str, str]]:
    """The themes of the standard that its register works with on this day."""
    sectors = {one.code: "vo" if one.secondary else "po" for one in registers()}
    lists = frameworks_in_force([sectors.get(series.owner.id, "po")], on)
    items = themes_of_many(lists, on)
    return [(row.code, row.label) for code in lists for row in items.get(code, []) if row.name]


def new_answers() -> dict[str, Any]:
    """What stands in the form of a new day."""
    return {"form": Form.ROOM.value, "capacity": 40, "offer_hours": 48, "begins": "19:30", "ends": "21:30"}


def gathering_answers(gathering: Gathering, *, copy: bool = False) -> dict[str, Any]:
    """What stands in the form of a day; copy: for another date, four weeks later and without a last day."""
    meeting = gathering.meeting
    starts, ends = (moment.astimezone(AMSTERDAM) for moment in (meeting.starts_at, meeting.ends_at))
    until = gathering.sign_up_until
    return {
        "title": gathering.title,
        "day": _later(starts) if copy else starts.date(),
        "begins": starts.time(),
        "ends": ends.time(),
        "form": gathering.form,
        "place": meeting.place,
        "link": "" if copy else meeting.link,
        "capacity": gathering.capacity,
        "online_capacity": gathering.online_capacity or None,
        "region": gathering.region_code,
        "themes": list(gathering.themes.values_list("number", flat=True)),
        "sign_up_until": None if copy else until,
        "offer_hours": gathering.offer_hours,
    }


def _later(starts: datetime) -> Any:
    return (starts + timedelta(weeks=4)).date()
