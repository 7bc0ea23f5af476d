"""One's own record by HTTP, for who has a key: reading it; with the right to write also adding and changing."""

from datetime import date
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from ninja import Path, Query, Router, Schema
from ninja.responses import Status
from pydantic import BeforeValidator, Field, StringConstraints

from kring.foundation.people.api import Bearer, Scope
from kring.foundation.records.api import Request

from . import access, actions, queries
from .exchange import Carried
from .states import ActivityKind

router = Router(tags=["record"])
PAGE = 100
READ, WRITE = Bearer(Scope.READ_OWN), Bearer(Scope.WRITE_OWN)
Number = Annotated[int, Field(ge=1, le=2**62)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]
Yes = Annotated[bool, Field(strict=True)]


def _as_text(value: object) -> object:
    """A day is written as text: a number would be read as a moment."""
    if not isinstance(value, str):
        raise ValueError("a day is a text such as 2027-03-14")
    return value


Day = Annotated[date, BeforeValidator(_as_text)]


class ActivityIn(Schema):
    """What one tells of an activity. `themes` are codes of items of a list of themes; `until_date` is included."""

    title: Annotated[Line, StringConstraints(min_length=1)]
    kind: ActivityKind
    from_date: Day
    until_date: Day | None = None
    themes: list[Annotated[str, StringConstraints(max_length=40)]] = Field(default=[], max_length=20)
    formal: Yes = False
    with_team: Yes = False
    organiser: Line = ""
    hours: Decimal | None = Field(None, ge=0, le=9999, decimal_places=2)
    points: Annotated[int, Field(strict=True, ge=0, le=1000)] | None = None

    def told(self) -> actions.Told:
        """The same for the action; one day unless an end is told."""
        answers = self.dict() | {"kind": self.kind.value, "until_date": self.until_date or self.from_date}
        return actions.Told(**answers)


class LinkOut(Schema):
    """Evidence that stands somewhere else."""

    words: str
    url: str


class ActivityOut(Schema):
    """An activity of one's own. `files` are names; the files are downloaded on the pages."""

    id: int
    uid: UUID | None
    title: str
    kind: str
    from_date: date
    until_date: date
    themes: list[str]
    formal: bool
    with_team: bool
    organiser: str
    hours: Decimal | None
    points: int | None
    question: str
    reflection: str
    goal: str
    brought: str
    brought_later: str
    links: list[LinkOut]
    files: list[str]


class Activities(Schema):
    """A page of one's record, oldest first; `next_after` asks for the page after it."""

    total: int
    activities: list[ActivityOut]
    next_after: int | None


class Made(Schema):
    """The number of what was added."""

    id: int


class Asked(Schema):
    """From where to go on."""

    after: int = Field(0, ge=0, le=2**62, description="The `next_after` of the page before")


def _out(id: int, one: Carried) -> ActivityOut:
    return ActivityOut(
        id=id, uid=one.uid, title=one.title, kind=one.kind, from_date=one.from_date, until_date=one.until_date,
        themes=list(one.themes), formal=one.formal, with_team=one.with_team, organiser=one.organiser, hours=one.hours,
        points=one.points, question=one.question, reflection=one.reflection, goal=one.goal, brought=one.brought,
        brought_later=one.brought_later, links=[LinkOut(words=words, url=url) for words, url in one.links],
        files=list(one.files),
    )  # fmt: skip


@router.get("/activities", response=Activities, auth=READ, summary="Your activities")
def activities(request: Request, asked: Query[Asked]) -> Activities:
    """Your own activities that count, a hundred at a time, in the order in which they were entered."""
    access.own_record(by=request.actor)
    found = queries.carried_after(by=request.actor, after=asked.after, most=PAGE)
    return Activities(
        total=queries.count_of(by=request.actor),
        activities=[_out(id_, one) for id_, one in found],
        next_after=found[-1][0] if len(found) == PAGE else None,
    )


@router.post("/activities", response={201: Made}, auth=WRITE, summary="Add an activity")
def add_activity(request: Request, given: ActivityIn) -> Status[Made]:
    """Put an activity in your own record."""
    return Status(201, Made(id=actions.add(by=request.actor, told=given.told()).pk))


@router.get("/activities/{id}", response=ActivityOut, auth=READ, summary="One of your activities")
def one_activity(request: Request, id: Path[Number]) -> ActivityOut:
    """One activity of your own."""
    found = access.activity(by=request.actor, id=id)
    return _out(id, queries.carried([found])[0])


@router.put("/activities/{id}", response={204: None}, auth=WRITE, summary="Change an activity")
def change_activity(request: Request, id: Path[Number], given: ActivityIn) -> Status[None]:
    """Change what you told of an activity; what you wrote when looking back stays."""
    actions.change(by=request.actor, activity=access.activity(by=request.actor, id=id), told=given.told())
    return Status(204, None)


@router.delete("/activities/{id}", response={204: None}, auth=WRITE, summary="Remove an activity")
def remove_activity(request: Request, id: Path[Number]) -> Status[None]:
    """Remove an activity with its evidence."""
    actions.remove(by=request.actor, activity=access.activity(by=request.actor, id=id))
    return Status(204, None)
