"""One inbox, one agenda, one search, and the questions one asked or answers for."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Q

from kring.foundation.people.api import cards
from kring.foundation.records.api import AMSTERDAM, Actor, Ref, titles
from kring.ui.api import Option

from . import access
from .models import Question
from .registry import (
    AgendaItem,
    InboxItem,
    addressees,
    agenda_sources,
    inbox_sources,
)
from .states import QuestionState

FAR = date.max


def inbox(*, by: Actor) -> list[InboxItem]:
    """What this person can do now, the earliest date first; what has no date comes last."""
    items = [item for source in inbox_sources() for item in source(by)]
    return sorted(items, key=lambda item: (item.by or FAR, item.title))


def agenda(*, by: Actor, days: int = 400) -> list[AgendaItem]:
    """What is coming for this person, in order of time, from today on."""
    items = [item for source in agenda_sources() for item in source(by, by.today)]
    until = by.today + timedelta(days=days)
    return sorted((item for item in items if by.today <= _day(item) <= until), key=_when)


def _day(item: AgendaItem) -> date:
    return item.at.astimezone(AMSTERDAM).date() if isinstance(item.at, datetime) else item.at


def _when(item: AgendaItem) -> tuple[date, str]:
    return (_day(item), item.at.isoformat())


def organisations() -> list[Option]:
    """Whom one can put a question to."""
    return [Option(str(ref), name) for known in addressees() for ref, name in known.options()]


@dataclass(frozen=True)
class QuestionRow:
    """A question in a list: what about, to whom, how it stands."""

    id: int
    subject: str
    to: str
    state: QuestionState
    changed_at: datetime
    mine: bool

    @property
    def state_label(self) -> str:
        return str(self.state.label)


@dataclass(frozen=True)
class MessageRow:
    """One message under a question: who, for whom, what, when."""

    name: str
    for_organisation: bool
    text: str
    written_at: datetime


@dataclass(frozen=True)
class QuestionPage:
    """A question with its messages, and what this reader may do with it."""

    row: QuestionRow
    owner: str
    messages: list[MessageRow]
    may_answer: bool
    may_ask_on: bool


def _row(question: Question, to: str, by: Actor) -> QuestionRow:
    return QuestionRow(
        id=question.pk,
        subject=question.subject,
        to=to,
        state=QuestionState(question.state),
        changed_at=question.changed_at,
        mine=question.asker_id == by.id,
    )


def questions(*, by: Actor, most: int = 100) -> list[QuestionRow]:
    """The questions this person asked, and those of the organisations they answer for; latest first."""
    wanted = Q(asker_id=by.id)
    for ref in _answering(by):
        wanted |= Q(to_kind=ref.kind, to_id=ref.id)
    found = list(Question.objects.filter(wanted)[:most])
    names = titles([Ref(question.to_kind, question.to_id) for question in found])
    return [_row(question, names[Ref(question.to_kind, question.to_id)], by) for question in found]


def waiting(*, by: Actor) -> list[QuestionRow]:
    """Questions that wait for an answer from an organisation this person answers for."""
    if not _answering(by):
        return []  # most people: saves the first page two queries
    return [row for row in questions(by=by) if row.state in (QuestionState.ASKED, QuestionState.TAKEN) and not row.mine]


def _answering(by: Actor) -> list[Ref]:
    return [ref for known in addressees() for ref in known.refs_of(by)]


def question_page(*, by: Actor, question: Question) -> QuestionPage:
    """Everything on the page of a question that `access.question` gave."""
    messages = list(question.messages.all())
    people = {message.author_id for message in messages} | ({question.owner_id} if question.owner_id else set())
    names = cards(people)
    ref = Ref(question.to_kind, question.to_id)
    asker = access.is_asker(by, question)
    return QuestionPage(
        row=_row(question, titles([ref])[ref], by),
        owner=names[question.owner_id].name if question.owner_id else "",
        messages=[
            MessageRow(
                name=names[message.author_id].name,
                for_organisation=message.for_organisation,
                text=message.text,
                written_at=message.written_at,
            )
            for message in messages
        ],
        may_answer=question.state != QuestionState.CLOSED and access.may_answer(by, question),
        may_ask_on=question.state != QuestionState.CLOSED and asker,
    )
