"""What travels: an activity and a goal as they stand in a file, and what became of each row that was read."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True)
class CarriedGoal:
    """A goal in a file. set_date: the day on which it was set."""

    uid: UUID
    words: str
    site: str = ""
    set_date: date | None = None
    done_date: date | None = None


@dataclass(frozen=True)
class Carried:
    """An activity in a file. uid is None where the file has none; goal is the words of its goal."""

    title: str
    kind: str
    from_date: date
    until_date: date
    uid: UUID | None = None
    themes: tuple[str, ...] = ()
    formal: bool = False
    with_team: bool = False
    organiser: str = ""
    hours: Decimal | None = None
    points: int | None = None
    question: str = ""
    reflection: str = ""
    goal: str = ""
    brought: str = ""
    ask_date: date | None = None
    brought_later: str = ""
    looked_back_date: date | None = None
    links: tuple[tuple[str, str], ...] = ()  # words, address
    files: tuple[str, ...] = ()  # names only: the files themselves are downloaded one by one

    @property
    def fingerprint(self) -> tuple[str, date, date]:
        """What makes two activities the same when a file has no marks of its own."""
        return (" ".join(self.title.casefold().split()), self.from_date, self.until_date)


class Reason(StrEnum):
    """Why a row was not read."""

    NO_TITLE = "no_title"
    LONG_TITLE = "long_title"
    LONG_TEXT = "long_text"
    NO_DATE = "no_date"
    WRONG_DATE = "wrong_date"
    IMPOSSIBLE_DAYS = "impossible_days"
    WRONG_KIND = "wrong_kind"
    WRONG_HOURS = "wrong_hours"
    WRONG_POINTS = "wrong_points"
    WRONG_LINK = "wrong_link"
    BROKEN = "broken"


@dataclass(frozen=True)
class Rejected:
    """A row that was not read: which, what stood there, why."""

    row: int
    shown: str
    reason: Reason


@dataclass(frozen=True)
class Reading:
    """What a file holds: activities with the number of their row, goals, and the rows that could not be read."""

    rows: list[tuple[int, Carried]] = field(default_factory=list)
    goals: list[CarriedGoal] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
