"""What a board sees: its leaders with how they stand, and its schools where nobody is enrolled.

The caller has checked that the reader administers the board. What a leader wrote is nowhere in here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from kring.foundation.people.api import Standing, cards
from kring.foundation.privacy.api import Grant
from kring.foundation.records.api import AMSTERDAM, Actor
from kring.modules.directory.api import (
    AppointmentRow,
    SiteCard,
    appointments_at_board,
    board_cards,
    site_cards,
    sites_of_board,
)
from kring.modules.register.models import InsightQuestion
from kring.modules.register.queries.own import registers
from kring.modules.register.queries.standings import Stands, stands_of
from kring.modules.register.rules import Status

DONE = frozenset({Status.REGISTERED, Status.POSTPONED})
CARE = frozenset({Status.CONDITIONAL, Status.LAPSED, Status.REMOVED})


@dataclass(frozen=True)
class RegisterStanding:
    """How somebody stands in one register today, as everybody can look it up."""

    register: str
    name: str
    status: Status
    word: str
    sentence: str
    title: str
    until: date | None

    @property
    def tone(self) -> str:
        """The mark beside the word."""
        return "done" if self.status in DONE else "attention" if self.status in CARE else "none"


@dataclass(frozen=True)
class LeaderRow:
    """Somebody who leads schools of the board, with their functions there. A disputed function alone: no standing.

    asked_on: the day the board asked for insight; the same whether it was refused or not answered. shared: how many
    activities they let the board see, in a list of leaders.
    """

    person_id: int
    name: str
    functions: tuple[AppointmentRow, ...]
    standings: tuple[RegisterStanding, ...]
    asked_on: date | None
    shared: int

    @property
    def counts(self) -> bool:
        """Is there a function that the board does not dispute?"""
        return any(row.standing is not Standing.DISPUTED for row in self.functions)

    @property
    def waits(self) -> bool:
        """Is there a function that the board has not looked at?"""
        return any(row.standing is Standing.CLAIMED for row in self.functions)


@dataclass(frozen=True)
class BoardPage:
    """A board with its leaders, and its open schools where nobody with an undisputed function is enrolled."""

    number: str
    name: str
    leaders: tuple[LeaderRow, ...]
    without: tuple[SiteCard, ...]
    schools: int

    @property
    def active(self) -> tuple[LeaderRow, ...]:
        return tuple(row for row in self.leaders if row.counts)

    @property
    def disputed(self) -> tuple[LeaderRow, ...]:
        return tuple(row for row in self.leaders if not row.counts)

    @property
    def enrolled(self) -> int:
        return sum(bool(row.standings) for row in self.active)

    @property
    def waiting(self) -> int:
        return sum(row.waits for row in self.leaders)


def board_titles(numbers: list[str]) -> list[tuple[str, str]]:
    """Number and name of boards."""
    cards = board_cards(numbers)
    return [(number, cards[number].name) for number in numbers if number in cards]


def board_page(*, by: Actor, number: str) -> BoardPage:
    """Everything a board sees at a glance, today."""
    leaders = _leaders(by, number)
    sites = sites_of_board(number)
    with_somebody = {
        function.school.code
        for row in leaders
        if row.standings
        for function in row.functions
        if function.standing is not Standing.DISPUTED
    }
    empty = site_cards(code for code in sites if code not in with_somebody)
    return BoardPage(
        number=number,
        name=dict(board_titles([number])).get(number, number),
        leaders=leaders,
        without=tuple(sorted(empty.values(), key=lambda card: (card.name, card.code))),
        schools=len(sites),
    )


def leader_row(*, by: Actor, number: str, functions: list[AppointmentRow]) -> LeaderRow:
    """One leader of the board, by the functions that access gave."""
    person_id = functions[0].person_id
    return LeaderRow(
        person_id=person_id,
        name=leader_name(person_id),
        functions=tuple(functions),
        standings=standings_of({person_id}, by.today)[person_id],
        asked_on=_asked(number, {person_id}).get(person_id),
        shared=0,
    )


def leader_name(person_id: int) -> str:
    """What a leader is called; access checked that the reader may know."""
    return cards({person_id})[person_id].name


def _leaders(by: Actor, number: str) -> tuple[LeaderRow, ...]:
    functions: dict[int, list[AppointmentRow]] = {}
    for row in appointments_at_board(number, on=by.today):
        functions.setdefault(row.person_id, []).append(row)
    counting = {
        person_id for person_id, rows in functions.items() if any(row.standing is not Standing.DISPUTED for row in rows)
    }
    standings = standings_of(counting, by.today)
    asked = _asked(number, counting)
    shared = _shared(number, counting, by.today)
    return tuple(
        LeaderRow(
            person_id=person_id,
            name=rows[0].name,
            functions=tuple(rows),
            standings=standings.get(person_id, ()),
            asked_on=asked.get(person_id),
            shared=shared.get(person_id, 0),
        )
        for person_id, rows in functions.items()
    )


def standings_of(person_ids: Iterable[int], on: date) -> dict[int, tuple[RegisterStanding, ...]]:
    """How these people stand in each register they are in, on a day; by person. Who left a register is not in it."""
    names = {register.code: register.name for register in registers()}
    return {
        person_id: tuple(_standing(row, names) for row in rows if row.status is not Status.WITHDRAWN)
        for person_id, rows in stands_of(sorted(person_ids), on).items()
    }


def _standing(row: Stands, names: dict[str, str]) -> RegisterStanding:
    return RegisterStanding(
        register=row.register,
        name=names[row.register],
        status=row.status,
        word=row.word,
        sentence=row.sentence,
        title=row.title,
        until=row.until,
    )


def _asked(number: str, person_ids: set[int]) -> dict[int, date]:
    found = InsightQuestion.objects.filter(board=number, person__in=person_ids)
    return {who: at.astimezone(AMSTERDAM).date() for who, at in found.values_list("person_id", "asked_at")}


def _shared(number: str, person_ids: set[int], on: date) -> dict[int, int]:
    """How many activities each of them lets this board see today."""
    held = Grant.objects.filter(
        receiver_kind="board", receiver_id=number, item_kind="activity", giver__in=person_ids, withdrawn_at=None,
        from_date__lte=on, until_date__gte=on,
    )  # fmt: skip
    return dict(held.order_by().values_list("giver_id").annotate(count=Count("item_id", distinct=True)))
