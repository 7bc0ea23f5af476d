"""What who runs a series reads of its sign-ups: who comes, who waits in which order, how each sign-up came."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.gatherings.checkin.queries import door_at
from kring.modules.gatherings.checkin.rules import Door
from kring.modules.gatherings.series.models import Gathering, Series
from kring.modules.gatherings.series.states import SeriesState
from kring.ui.api import Column, Sort, Table

from .models import Letter, SignUp
from .own import LetterRow, letter_rows
from .queries import label_of
from .showing import DayRow, day_rows, days_of
from .states import ALIVE, SignUpState, Source


@dataclass(frozen=True)
class DeskDay:
    """A day with how many come, have an offer, and wait."""

    day: DayRow
    placed: int
    offered: int
    waiting: int


@dataclass(frozen=True)
class Comer:
    """Somebody on the list. turn: own place in the waiting list, 0 for who does not wait."""

    id: int
    name: str
    address: str
    state: str
    attending: str
    source: str
    source_words: str
    signed_up_at: datetime
    turn: int
    offer_ends_at: datetime | None

    @property
    def state_label(self) -> str:
        return str(SignUpState(self.state).label)

    @property
    def attending_label(self) -> str:
        return label_of(self.attending)

    @property
    def source_label(self) -> str:
        label = str(Source(self.source).label)
        return f"{label}: {self.source_words}" if self.source_words else label

    @property
    def is_alive(self) -> bool:
        return self.state in ALIVE


@dataclass(frozen=True)
class Desk:
    """A day as who runs it sees it."""

    count: DeskDay
    placed: tuple[Comer, ...]
    offered: tuple[Comer, ...]
    waiting: tuple[Comer, ...]
    out: tuple[Comer, ...]
    letters: tuple[LetterRow, ...]
    series: int
    series_title: str
    link: str
    is_draft: bool
    door: Door


def days(series: Series, by: Actor) -> list[DeskDay]:
    """The days of a series that access fetched, with their counts."""
    rows = days_of(series, by=by)
    found = SignUp.objects.filter(gathering__series=series, state__in=ALIVE).order_by()
    counts: dict[tuple[int, str], int] = {}
    for gathering, state in found.values_list("gathering_id", "state"):
        counts[gathering, state] = counts.get((gathering, state), 0) + 1
    return [_counted(day, counts) for day in rows]


def _counted(day: DayRow, counts: dict[tuple[int, str], int]) -> DeskDay:
    of = {state: counts.get((day.id, state.value), 0) for state in ALIVE}
    return DeskDay(day, of[SignUpState.PLACED], of[SignUpState.OFFERED], of[SignUpState.WAITING])


def comers(gathering: Gathering) -> Iterator[Comer]:
    """Everybody on the list of a day in the order of arrival; who still has to confirm is not on it."""
    waits: dict[str, int] = {}
    found = SignUp.objects.filter(gathering=gathering).exclude(state=SignUpState.ASKED)
    for row in found.select_related("person").order_by("turn", "pk"):
        if row.state == SignUpState.WAITING:
            waits[row.attending] = waits.get(row.attending, 0) + 1
        yield Comer(
            id=row.pk,
            name=name_of(row),
            address=row.guest_address,
            state=row.state,
            attending=row.attending,
            source=row.source,
            source_words=row.source_words,
            signed_up_at=row.signed_up_at.astimezone(AMSTERDAM),
            turn=waits[row.attending] if row.state == SignUpState.WAITING else 0,
            offer_ends_at=row.offer_ends_at.astimezone(AMSTERDAM) if row.offer_ends_at else None,
        )


def name_of(row: SignUp) -> str:
    """What somebody on the list is called; "" for a guest who was forgotten."""
    return row.person.name if row.person else row.guest_name


def desk(*, by: Actor, gathering: Gathering) -> Desk:
    """A day that access fetched for who runs it."""
    people = list(comers(gathering))
    of = {state: tuple(one for one in people if one.state == state) for state in SignUpState}
    day = day_rows([gathering], by=by)[0]
    return Desk(
        count=DeskDay(day, len(of[SignUpState.PLACED]), len(of[SignUpState.OFFERED]), len(of[SignUpState.WAITING])),
        placed=of[SignUpState.PLACED],
        offered=of[SignUpState.OFFERED],
        waiting=of[SignUpState.WAITING],
        out=of[SignUpState.CANCELLED] + of[SignUpState.LAPSED],
        letters=tuple(letter_rows(list(Letter.objects.filter(gathering=gathering)))),
        series=gathering.series_id,
        series_title=gathering.series.title,
        link=gathering.meeting.link,
        is_draft=gathering.series.state == SeriesState.DRAFT,
        door=door_at(gathering, by.at),
    )


def table(gathering: Gathering) -> tuple[Table[Comer], list[Comer]]:
    """The list as a spreadsheet; the address of who has an account stays in the house."""
    columns: list[Column[Comer]] = [
        Column("name", _("Naam"), lambda row: row.name),
        Column("address", _("E-mailadres (alleen gasten)"), lambda row: row.address),
        Column("state", _("Staat"), lambda row: row.state_label),
        Column("turn", _("Plek op de wachtlijst"), lambda row: row.turn or "", kind="number"),
        Column("attending", _("Doet mee"), lambda row: row.attending_label),
        Column("source", _("Hoe aangemeld"), lambda row: row.source_label),
        Column("signed_up_at", _("Aangemeld op"), lambda row: row.signed_up_at, kind="date"),
    ]
    return Table(gathering.title, columns, Sort("name")), list(comers(gathering))
