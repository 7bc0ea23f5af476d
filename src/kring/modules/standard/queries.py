"""Lists and their items, as they were called on a day. All of it is public."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from django.db.models import Max
from django.utils.translation import gettext as _

from kring.foundation.records.api import kept_by

from .models import Framework, ItemName, Place
from .rules import holds, in_force
from .states import FrameworkKind

COLUMNS = ("item_id", "name", "from_date", "until_date", "verified", "source", "remark")


@dataclass(frozen=True)
class ThemeRow:
    """An item of a list on a day. name: "" while nobody knows it; verified: read in a source of the field itself."""

    code: str
    number: int
    name: str
    verified: bool
    source: str = ""
    remark: str = ""

    @property
    def label(self) -> str:
        """What to call it on a page, also without a name."""
        return self.name or _("Nummer %(number)s, naam nog niet bekend") % {"number": self.number}


@dataclass(frozen=True)
class FrameworkRow:
    """A list: what it is of, for whom, from and until, where it was read."""

    code: str
    name: str
    kind: str
    sector: str
    from_date: date
    until_date: date | None
    source: str
    remark: str
    items: tuple[ThemeRow, ...] = ()

    @property
    def kind_label(self) -> str:
        return str(FrameworkKind(self.kind).label)

    @property
    def host(self) -> str:
        """The site where the list was read."""
        return urlsplit(self.source).hostname or self.source

    @property
    def unnamed(self) -> int:
        """How many items have no name yet."""
        return sum(not item.name for item in self.items)


@dataclass(frozen=True)
class NameRow:
    """A name that an item had: from, until, where it was read."""

    name: str
    from_date: date
    until_date: date | None
    verified: bool
    source: str
    entered_at: datetime | None


def themes(framework: str, on: date) -> list[ThemeRow]:
    """The items of a list as they were called on a day, in order; empty for an unknown list."""
    return _items([framework], on).get(framework, [])


def themes_of_many(frameworks: Collection[str], on: date) -> dict[str, list[ThemeRow]]:
    """The same for several lists, in the same two queries."""
    return _items(frameworks, on)


def theme_names(codes: Iterable[str]) -> dict[str, str]:
    """The latest name of each item; an item without one is called by its number. Unknown codes are left out."""
    asked = set(codes)
    if not asked:
        return {}
    latest = {
        name.item_id: name.name for name in ItemName.objects.filter(item_id__in=asked).order_by("from_date", "id")
    }
    rest = asked - latest.keys()
    numbers = dict(Place.objects.filter(item_id__in=rest).values_list("item_id", "number")) if rest else {}
    unnamed = {code: ThemeRow(code, number, "", False).label for code, number in numbers.items()}
    return latest | unnamed


def frameworks_in_force(sectors: Collection[str], on: date, kind: str = FrameworkKind.THEMES) -> list[str]:
    """The codes of the lists of this kind that are in force for these sectors on a day, one per sector."""
    found = list(Framework.objects.filter(sector__in=sectors, kind=kind))
    held = [in_force([one for one in found if one.sector == sector], on) for sector in sorted(sectors)]
    return [one.code for one in held if one is not None]


def _mark(on: date) -> int | None:
    """Changes with every name that is given: a name is never overwritten, the next one gets a row of its own."""
    newest: int | None = ItemName.objects.aggregate(newest=Max("pk"))["newest"]
    return newest


@kept_by(_mark, most=8)
def frameworks(on: date) -> list[FrameworkRow]:
    """Every list with its items as they were called on this day, or on its last day when it is over."""
    found = list(Framework.objects.all())
    current = _items([one.code for one in found], on)
    return [_row(one, current.get(one.code, [])) for one in found]


def framework_row(framework: Framework, on: date) -> FrameworkRow:
    """One list, that `access` gave, with its items."""
    return _row(framework, themes(framework.code, on))


def names_of(item_code: str) -> list[NameRow]:
    """Every name an item had, latest first."""
    return [
        NameRow(one.name, one.from_date, one.until_date, one.verified, one.source, one.entered_at)
        for one in ItemName.objects.filter(item_id=item_code).order_by("-from_date", "-id")
    ]


def _row(one: Framework, items: list[ThemeRow]) -> FrameworkRow:
    return FrameworkRow(
        code=one.code, name=one.name, kind=one.kind, sector=one.sector, from_date=one.from_date,
        until_date=one.until_date, source=one.source, remark=one.remark, items=tuple(items),
    )  # fmt: skip


def _items(codes: Collection[str], on: date) -> dict[str, list[ThemeRow]]:
    places = list(
        Place.objects.filter(framework__in=codes).order_by("number").values_list("framework_id", "item_id", "number")
    )
    asked = ItemName.objects.filter(item_id__in={place[1] for place in places}).order_by("from_date", "id")
    names: dict[str, list[Any]] = {}
    for name in asked.values_list(*COLUMNS, named=True):
        names.setdefault(name.item_id, []).append(name)
    found: dict[str, list[ThemeRow]] = {}
    for framework, item, number in places:
        known = names.get(item, [])
        called = next((one for one in reversed(known) if holds(one, on)), known[-1] if known else None)
        found.setdefault(framework, []).append(
            ThemeRow(item, number, called.name, called.verified, called.source, called.remark)
            if called
            else ThemeRow(item, number, "", False)
        )
    return found


def framework_names(codes: Iterable[str]) -> dict[str, str]:
    """What lists are called, by code."""
    return dict(Framework.objects.filter(code__in=list(codes)).values_list("code", "name"))
