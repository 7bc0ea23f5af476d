"""The board portal by HTTP: for who administers a board, with a key that may read for boards."""

from datetime import date

from ninja import Router, Schema

from kring.foundation.people.api import Bearer, Scope
from kring.foundation.records.api import Request
from kring.modules.record.api import shared_with_board

from . import access, queries

router = Router(tags=["register"])


class BoardFunction(Schema):
    """A function at a school of the board, both days included."""

    id: int
    role: str
    site: str
    school: str
    place: str
    from_date: date
    until_date: date | None
    standing: str


class BoardStanding(Schema):
    """How somebody stands in one register today; until is the first day on which it no longer holds."""

    register_code: str
    status: str
    title: str
    until: date | None


class BoardLeader(Schema):
    """A leader of the board. asked_on: when the board asked for insight; it says nothing of an answer."""

    person: int
    name: str
    functions: list[BoardFunction]
    standings: list[BoardStanding]
    asked_on: date | None
    shared: int


class BoardLeaders(Schema):
    """The leaders of a board, and its sites where nobody is enrolled."""

    number: str
    name: str
    leaders: list[BoardLeader]
    sites_without: list[str]


class SharedActivity(Schema):
    """An activity that a leader lets the board see, what for and until which day."""

    id: int
    title: str
    kind: str
    on: date
    purpose: str
    visible_until: date


@router.get("/{number}/leaders", response=BoardLeaders, summary="The leaders of a board", auth=Bearer(Scope.READ_BOARD))
def board_leaders(request: Request, number: str) -> BoardLeaders:
    """Exactly the leaders with a function at the board today, with how they stand."""
    board = queries.board_page(by=request.actor, number=access.board(by=request.actor, number=number))
    return BoardLeaders(
        number=board.number,
        name=board.name,
        leaders=[_leader(row) for row in board.leaders],
        sites_without=[card.code for card in board.without],
    )


def _leader(row: queries.LeaderRow) -> BoardLeader:
    return BoardLeader(
        person=row.person_id,
        name=row.name,
        functions=[
            BoardFunction(
                id=one.id, role=one.role, site=one.school.code, school=one.school.name, place=one.school.place,
                from_date=one.from_date, until_date=one.until_date, standing=one.standing,
            )
            for one in row.functions
        ],
        standings=[
            BoardStanding(register_code=one.register, status=one.status, title=one.title, until=one.until)
            for one in row.standings
        ],
        asked_on=row.asked_on,
        shared=row.shared,
    )  # fmt: skip


@router.get(
    "/{number}/leaders/{int:person}/activities",
    response=list[SharedActivity],
    summary="What a leader lets the board see",
    auth=Bearer(Scope.READ_BOARD),
)
def board_activities(request: Request, number: str, person: int) -> list[SharedActivity]:
    """The activities under a leave that holds today; each counts as looked at, and the leader sees that."""
    access.leader(by=request.actor, number=number, person_id=person)
    return [
        SharedActivity(
            id=row.id, title=row.title, kind=row.kind, on=row.on, purpose=row.purpose, visible_until=row.visible_until
        )
        for row in shared_with_board(by=request.actor, board=number, person_id=person, works_there=True)
    ]
