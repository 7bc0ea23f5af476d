"""One's own activities: by year and theme, with search."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Func, QuerySet, TextField, Value
from django.db.models.functions import Concat, Lower
from django.utils.translation import gettext as _

from kring.foundation.records.api import Actor
from kring.modules.record.models import Activity, Import
from kring.modules.record.states import ActivityKind, ActivityState, ImportState
from kring.modules.standard.api import theme_names
from kring.ui.api import Filter, Option, Pages, pages

SHORTEST_SEARCH = 2
LONG = 12  # more than one looks through at a glance
WORDS = ("title", Value(" "), "organiser", Value(" "), "reflection", Value(" "), "brought")  # what is searched


@dataclass(frozen=True)
class ActivityRow:
    """An activity in a list of its leader."""

    id: int
    title: str
    kind: str
    from_date: date
    until_date: date
    themes: tuple[str, ...]
    formal: bool
    with_team: bool
    proven: bool
    hours: Decimal | None
    points: int | None

    @property
    def kind_label(self) -> str:
        return str(ActivityKind(self.kind).label)

    @property
    def days(self) -> int:
        return (self.until_date - self.from_date).days + 1


@dataclass(frozen=True)
class Year:
    """The activities of one year, latest first."""

    year: int
    rows: tuple[ActivityRow, ...]


@dataclass(frozen=True)
class Asked:
    """What the reader asked of the list: a text, years, themes."""

    text: str = ""
    years: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()

    @property
    def is_narrow(self) -> bool:
        return bool(self.text or self.years or self.themes)


@dataclass(frozen=True)
class RecordPage:
    """A page of one's record."""

    years: tuple[Year, ...]
    pages: Pages
    filters: tuple[Filter, ...]
    total: int  # of the whole record
    found: int
    proposals: int
    to_look_back: tuple[ActivityRow, ...]
    waiting_import: int | None

    @property
    def is_long(self) -> bool:
        """Is there so much that one wants to search?"""
        return self.total >= LONG


@dataclass(frozen=True)
class _Key:
    """What the filters count of one activity."""

    id: int
    year: str
    themes: tuple[str, ...]


def record_page(*, by: Actor, asked: Asked, path: str, params: Mapping[str, Any]) -> RecordPage:
    """The reader's own activities that count, as asked, and what waits for them."""
    mine = Activity.objects.filter(person_id=by.person_id)
    counts = Counter(mine.values_list("state", flat=True))
    accepted = mine.filter(state=ActivityState.ACCEPTED)
    keys = _keys(accepted, asked.text)
    chosen = [key for key in keys if _fits(key, asked)]
    shown = pages(total=len(chosen), path=path, params=params)
    ids = [key.id for key in chosen[shown.offset : shown.last]]
    back = list(accepted.filter(ask_date__lte=by.today, looked_back_at=None)[:5])
    rows = {one.pk: one for one in Activity.objects.filter(pk__in=ids)}
    names = theme_names(code for key in keys for code in key.themes)
    waiting = (
        Import.objects.filter(person_id=by.person_id, state=ImportState.OFFERED).values_list("pk", flat=True).first()
    )
    return RecordPage(
        years=_by_year([_row(rows[id_], names) for id_ in ids if id_ in rows]),
        pages=shown,
        filters=_filters(keys, asked, names),
        total=counts[ActivityState.ACCEPTED],
        found=len(chosen),
        proposals=counts[ActivityState.PROPOSED],
        to_look_back=tuple(_row(one, names) for one in back),
        waiting_import=waiting,
    )


def found_by_text(*, by: Actor, text: str, most: int = 10) -> list[ActivityRow]:
    """The reader's own activities in which this text stands, latest first."""
    if len(text) < SHORTEST_SEARCH:
        return []
    found = _with_text(Activity.objects.filter(person_id=by.person_id, state=ActivityState.ACCEPTED), text)
    return [_row(one, {}) for one in found[:most]]


def accepted_rows(activities: Iterable[Activity]) -> list[ActivityRow]:
    """Rows of activities that the caller may show, with the names of their themes."""
    found = list(activities)
    names = theme_names(code for one in found for code in one.themes)
    return [_row(one, names) for one in found]


def _keys(accepted: "QuerySet[Activity]", text: str) -> list[_Key]:
    found = _with_text(accepted, text) if len(text) >= SHORTEST_SEARCH else accepted
    return [
        _Key(id_, str(until_date.year), tuple(themes))
        for id_, until_date, themes in found.values_list("id", "until_date", "themes")
    ]


def _with_text(activities: "QuerySet[Activity]", text: str) -> "QuerySet[Activity]":
    words = Concat(*WORDS, output_field=TextField())
    found = activities.annotate(words=_plain(words))
    for word in text.split():
        found = found.filter(words__contains=_plain(Value(word)))
    return found


def _plain(text: Any) -> Lower:
    return Lower(Func(text, function="public.f_unaccent", output_field=TextField()))


def _fits(key: _Key, asked: Asked, *, but: str = "") -> bool:
    in_year = but == "years" or not asked.years or key.year in asked.years
    on_theme = but == "themes" or not asked.themes or bool(set(asked.themes) & set(key.themes))
    return in_year and on_theme


def _filters(keys: list[_Key], asked: Asked, names: Mapping[str, str]) -> tuple[Filter, ...]:
    """Years and themes, each with how many would be left; nothing where there is nothing to choose."""
    years = Counter(key.year for key in keys if _fits(key, asked, but="years"))
    themes = Counter(code for key in keys if _fits(key, asked, but="themes") for code in key.themes)
    all_years = sorted({key.year for key in keys} | set(asked.years), reverse=True)
    all_themes = sorted({code for key in keys for code in key.themes} & names.keys(), key=lambda code: names[code])
    found = (
        Filter("jaar", _("Jaar"), tuple(Option(y, y, years[y], y in asked.years) for y in all_years)),
        Filter("thema", _("Thema"), tuple(Option(c, names[c], themes[c], c in asked.themes) for c in all_themes)),
    )
    return tuple(one for one in found if len(one.options) > 1 or any(option.chosen for option in one.options))


def _by_year(rows: list[ActivityRow]) -> tuple[Year, ...]:
    years: dict[int, list[ActivityRow]] = {}
    for row in rows:
        years.setdefault(row.until_date.year, []).append(row)
    return tuple(Year(year, tuple(of_year)) for year, of_year in years.items())


def _row(one: Activity, names: Mapping[str, str]) -> ActivityRow:
    return ActivityRow(
        id=one.pk, title=one.title, kind=one.kind, from_date=one.from_date, until_date=one.until_date,
        themes=tuple(names[code] for code in one.themes if code in names), formal=one.formal,
        with_team=one.with_team, proven=one.proven, hours=one.hours, points=one.points,
    )  # fmt: skip
