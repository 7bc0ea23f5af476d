"""What a file would add to one's record: new, there already, not to be read. Looking writes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kring.foundation.records.api import Actor
from kring.modules.record import exchange
from kring.modules.record.exchange import COLUMNS, Carried, CarriedGoal, Reading, Rejected
from kring.modules.record.frameworks import themes_for
from kring.modules.record.models import Activity, Import
from kring.modules.record.states import ActivityState
from kring.modules.standard.api import theme_names

SHOWN = 50


@dataclass(frozen=True)
class Sorted:
    """What a file would do: activities that are new, those that are there, rows that cannot be read, new goals."""

    new: list[Carried]
    known: list[Carried]
    rejected: list[Rejected]
    goals: list[CarriedGoal]
    themes: dict[str, str]


@dataclass(frozen=True)
class Preview:
    """The page before a yes. columns: what → place, for a file of another system; headings to choose from."""

    name: str
    result: Sorted
    is_own: bool
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    examples: tuple[str, ...]
    too_many: bool

    @property
    def shown_new(self) -> list[Carried]:
        return self.result.new[:SHOWN]

    @property
    def shown_rejected(self) -> list[Rejected]:
        return self.result.rejected[:SHOWN]

    @property
    def rest_new(self) -> int:
        return max(0, len(self.result.new) - SHOWN)

    @property
    def rest_rejected(self) -> int:
        return max(0, len(self.result.rejected) - SHOWN)


def preview(*, by: Actor, offered: Import, columns: Mapping[str, int] | None) -> Preview:
    """What taking over a file, that `access.offered` gave, would do. columns: None for what the headings say."""
    is_own = exchange.is_own_json(offered.text) or exchange.is_own_csv(offered.text)
    table = exchange.sheet("" if is_own else offered.text)
    chosen = offered.columns if columns is None else columns
    first = table.rows[0][1] if table.rows else ()
    return Preview(
        name=offered.name,
        result=sorted_out(by=by, text=offered.text, columns=chosen),
        is_own=is_own,
        headings=table.headings,
        columns=chosen,
        examples=first,
        too_many=table.too_many,
    )


def columns_of(text: str) -> dict[str, int]:
    """Which column is what, as far as the headings say; {} for a file of our own making."""
    if exchange.is_own_json(text) or exchange.is_own_csv(text):
        return {}
    return exchange.guess(exchange.sheet(text).headings)


def sorted_out(*, by: Actor, text: str, columns: Mapping[str, int]) -> Sorted:
    """What stands in a text, held against the reader's record."""
    read = _read(by, text, columns)
    mine = Activity.objects.filter(person_id=by.person_id).exclude(state=ActivityState.DECLINED)
    marks: set[UUID] = set()
    prints: set[tuple[str, date, date]] = set()
    for uid, title, from_date, until_date in mine.values_list("uid", "title", "from_date", "until_date"):
        marks.add(uid)
        prints.add((" ".join(title.casefold().split()), from_date, until_date))
    new: list[Carried] = []
    known: list[Carried] = []
    for _number, one in read.rows:
        there = one.uid in marks if one.uid else one.fingerprint in prints
        (known if there else new).append(one)
        if one.uid:
            marks.add(one.uid)
        prints.add(one.fingerprint)
    names = theme_names(code for one in new for code in one.themes)
    return Sorted(new, known, read.rejected, read.goals, names)


def _read(by: Actor, text: str, columns: Mapping[str, int]) -> Reading:
    if exchange.is_own_json(text):
        return exchange.read_own_json(text, by.today)
    if exchange.is_own_csv(text):
        return exchange.read_own_csv(text, by.today)
    offered = themes_for(by.person_id, by.today)
    themes = {exchange.plain(row.name): row.code for row in offered}
    known = {name: place for name, place in columns.items() if name in COLUMNS}
    return exchange.read_foreign(exchange.sheet(text), known, themes, by.today)
