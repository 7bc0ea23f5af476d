"""Asking, taking up, answering, closing."""

from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell

from . import access, events
from .models import Message, Question
from .registry import addressees
from .states import MOVES, QuestionState


class UnknownAddressee(Refusal):
    """Aan deze organisatie kun je hier geen vraag stellen. Kies een organisatie uit de lijst."""


class AlreadyClosed(Refusal):
    """Deze vraag is afgesloten. Stel een nieuwe vraag."""


def _about(question: Question) -> tuple[Ref, ...]:
    return (
        Ref("question", str(question.pk)),
        Ref(question.to_kind, question.to_id),
        Ref("person", str(question.asker_id)),
    )


def _write(question: Question, by: Actor, text: str, *, for_organisation: bool) -> None:
    Message(
        question=question, author_id=by.person_id, text=text, written_at=by.at, for_organisation=for_organisation
    ).save()


def _move(question: Question, state: QuestionState, by: Actor) -> None:
    if state not in MOVES[QuestionState(question.state)] and state != question.state:
        raise AlreadyClosed
    question.state, question.changed_at = state, by.at
    question.save(update_fields=["state", "changed_at", "owner"])


@action
def ask(*, by: Actor, to: Ref, subject: str, text: str) -> Question:
    """Put a question to an organisation. Raises NotAllowed (nobody signed in), UnknownAddressee."""
    if not by.is_person:
        raise NotAllowed
    if to not in [ref for known in addressees() for ref, _ in known.options()]:
        raise UnknownAddressee(field="to")
    question = Question(
        asker_id=by.person_id, to_kind=to.kind, to_id=to.id, subject=subject, asked_at=by.at, changed_at=by.at
    )
    question.save()
    _write(question, by, text, for_organisation=False)
    tell(events.QuestionAsked(about=_about(question)))
    return question


@action
def take(*, by: Actor, question: Question) -> None:
    """Somebody of the organisation takes the question up and becomes its owner. Raises NotAllowed, AlreadyClosed."""
    access.check_may_answer(by, question)
    if question.owner_id == by.id and question.state == QuestionState.TAKEN:
        return
    question.owner_id = by.id
    _move(question, QuestionState.TAKEN, by)
    tell(events.QuestionTaken(about=_about(question)))


@action
def answer(*, by: Actor, question: Question, text: str) -> None:
    """Answer on behalf of the organisation. Raises NotAllowed, AlreadyClosed."""
    access.check_may_answer(by, question)
    question.owner_id = by.id
    _move(question, QuestionState.ANSWERED, by)
    _write(question, by, text, for_organisation=True)
    tell(events.QuestionAnswered(about=_about(question)))


@action
def ask_on(*, by: Actor, question: Question, text: str) -> None:
    """The asker asks on; the question waits for an answer again. Raises NotAllowed, AlreadyClosed."""
    if not access.is_asker(by, question):
        raise NotAllowed
    _move(question, QuestionState.ASKED, by)
    _write(question, by, text, for_organisation=False)
    tell(events.QuestionReopened(about=_about(question)))


@action
def close(*, by: Actor, question: Question) -> None:
    """The asker is helped. Raises NotAllowed."""
    if not access.is_asker(by, question):
        raise NotAllowed
    if question.state == QuestionState.CLOSED:
        return
    _move(question, QuestionState.CLOSED, by)
    tell(events.QuestionClosed(about=_about(question)))
