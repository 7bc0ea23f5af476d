"""News in lists and feeds: of all publishers, the newest first."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db.models import Count, F, Func, Max, QuerySet
from django.db.models.functions import ExtractYear

from kring.foundation.records.api import kept_by
from kring.modules.knowledge.models import AnyPage
from kring.modules.knowledge.reading.version import version
from kring.modules.knowledge.states import NewsKind

from .pages import PageRow, page_row, regions, theme_labels

IN_A_FEED = 30


@dataclass(frozen=True)
class Asked:
    """What a visitor asks for; "" and 0 for no wish."""

    theme: str = ""
    region: str = ""
    year: int = 0
    kind: str = ""

    @property
    def any(self) -> bool:
        return bool(self.theme or self.region or self.year or self.kind)


@dataclass(frozen=True)
class NewsRow:
    """A line of the list: the page, its themes and its province in words."""

    page: PageRow
    themes: str
    region: str


@dataclass(frozen=True)
class NewsList:
    """A page of the list, and how many there are in all."""

    rows: list[NewsRow]
    total: int


@dataclass(frozen=True)
class Choices:
    """What can be chosen: codes with names, and years; only what there is news about."""

    themes: list[tuple[str, str]]
    regions: list[tuple[str, str]]
    years: list[int]


@kept_by(version, most=200)
def news(asked: Asked, today: date, *, offset: int = 0, limit: int = 25) -> NewsList:
    """The news that was asked for."""
    found = _found(asked)
    rows = [page_row(one, today) for one in found.order_by("-dated", "-pk")[offset : offset + limit]]
    names = theme_labels({code for row in rows for code in row.themes})
    provinces = regions() if any(row.region for row in rows) else {}
    return NewsList(
        rows=[
            NewsRow(row, ", ".join(names[code] for code in row.themes), provinces.get(row.region, row.region))
            for row in rows
        ],
        total=found.count(),
    )


@kept_by(version, most=4)
def choices() -> Choices:
    """What visitors can choose from."""
    shown = _found(Asked())
    codes = shown.annotate(code=Func(F("themes"), function="unnest")).values_list("code", flat=True).distinct()
    names = theme_labels(codes)
    used = set(shown.exclude(region="").values_list("region", flat=True).distinct())
    provinces = regions() if used else {}
    years = shown.annotate(year=ExtractYear("dated")).values_list("year", flat=True).distinct().order_by("-year")
    return Choices(
        themes=sorted(names.items(), key=lambda pair: pair[1].casefold()),
        regions=[(code, name) for code, name in provinces.items() if code in used],
        years=list(years),
    )


def feed(asked: Asked, today: date) -> list[tuple[PageRow, datetime | None]]:
    """The newest pages for a feed, each with the moment on which it was published last."""
    found = _found(replace(asked, year=0)).order_by("-dated", "-pk")[:IN_A_FEED]
    return [(page_row(one, today), one.last_published_at) for one in found]


def feed_mark(asked: Asked, today: date) -> str:
    """A mark that changes with what a feed holds: when one was published, when one is gone, and on another day (an
    item may have become old)."""
    told = _found(replace(asked, year=0)).aggregate(latest=Max("last_published_at"), number=Count("pk"))
    latest: datetime | None = told["latest"]
    return f"{today.isoformat()}-{told['number']}-{latest.timestamp() if latest else 0}"


def _found(asked: Asked) -> QuerySet[AnyPage]:
    found = AnyPage.objects.filter(shown=True, news_kind__in=NewsKind.values)
    if asked.theme:
        found = found.filter(themes__contains=[asked.theme])
    if asked.region:
        found = found.filter(region=asked.region)
    if asked.year:
        found = found.filter(dated__year=asked.year)
    if asked.kind:
        found = found.filter(news_kind=asked.kind)
    return found
