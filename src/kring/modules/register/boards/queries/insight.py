"""What a leader sees of their own boards: what was asked, what they let a board see, and who looked."""

from dataclasses import dataclass
from datetime import date, datetime

from kring.foundation.people.api import LEADING
from kring.foundation.privacy.api import GrantRow, LookRow, grants_of, looks
from kring.foundation.records.api import Actor
from kring.modules.directory.api import board_title, site_cards
from kring.modules.record.api import facts_of
from kring.modules.register.models import InsightQuestion

MOST = 100


@dataclass(frozen=True)
class QuestionRow:
    """A question of a board that waits for the leader."""

    id: int
    number: str
    board: str
    purpose: str
    from_date: date
    until_date: date
    asked_at: datetime


@dataclass(frozen=True)
class BoardView:
    """One board for which the reader leads a school: its question if one waits."""

    number: str
    name: str
    question: QuestionRow | None


@dataclass(frozen=True)
class OwnActivity:
    """An activity of the reader to choose; suggested: within the days the board asked for."""

    id: int
    title: str
    on: date
    suggested: bool


@dataclass(frozen=True)
class Insight:
    """Everything about boards looking along: per board, the leave given for activities, and the looks at them."""

    boards: tuple[BoardView, ...]
    grants: tuple[GrantRow, ...]
    looks: tuple[LookRow, ...]


def open_questions(*, by: Actor) -> list[QuestionRow]:
    """Questions of boards that wait for the actor, while they lead a school there; oldest first. One query."""
    here = _schools(by)
    if not here:
        return []
    found = InsightQuestion.objects.filter(person_id=by.id or 0, answered_at=None, board__sites__in=here)
    return [question_row(row) for row in found.select_related("board").distinct()]


def question_row(row: InsightQuestion) -> QuestionRow:
    """One question that access gave."""
    return QuestionRow(
        id=row.pk,
        number=row.board_id,
        board=board_title(row.board_id, row.board.name),
        purpose=row.purpose,
        from_date=row.from_date,
        until_date=row.until_date,
        asked_at=row.asked_at,
    )


def board_views(*, by: Actor) -> list[BoardView]:
    """The boards for which the actor leads a school today, each with its question."""
    waiting = {row.number: row for row in open_questions(by=by)}
    return [BoardView(number, name, waiting.get(number)) for number, name in own_boards(by=by).items()]


def insight(*, by: Actor) -> Insight:
    """What boards see of the actor's activities, and when they looked."""
    given = tuple(row for row in grants_of(by) if row.item_kind == "activity")
    return Insight(tuple(board_views(by=by)), given, tuple(looks(by, kind="activity")))


def own_boards(*, by: Actor) -> dict[str, str]:
    """Number and name of the boards for which the actor leads a school today, undisputed."""
    cards = site_cards(_schools(by)).values()
    return {
        card.board_number: card.board_name for card in sorted(cards, key=lambda card: card.code) if card.board_number
    }


def _schools(by: Actor) -> list[str]:
    """Codes of the schools that the actor leads today; what a board disputes gives no right, so it is not held."""
    return [ref.id for role in LEADING for ref in by.refs(role, "site")]


def own_activities(*, by: Actor, asked: QuestionRow | None = None) -> list[OwnActivity]:
    """The actor's activities to choose from, latest first."""
    found = facts_of(by.id or 0)[::-1][:MOST]
    return [
        OwnActivity(fact.id, fact.title, fact.on, asked is not None and asked.from_date <= fact.on <= asked.until_date)
        for fact in found
    ]
