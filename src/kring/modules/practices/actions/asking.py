"""Who has done this? A question goes to three people at most, who said they may be asked."""

from collections.abc import Collection, Sequence

from django.urls import reverse

from kring.foundation.notices.api import send
from kring.foundation.records.api import Actor, NotAllowed, Ref, Refusal, action, tell
from kring.modules.practices import access, events, rules
from kring.modules.practices.models import Asked, Practice, Question, Willing
from kring.modules.practices.people_to_ask import boards_of, candidates_for
from kring.modules.practices.states import AskedState

from .checking import check_themes


class NobodyToAsk(Refusal):
    """Er is nu niemand die je hierover kunt vragen. Kijk bij een ander thema, of probeer het later nog eens."""


@action
def be_willing(*, by: Actor, themes: Collection[str], paused: bool) -> None:
    """Say about which themes one may be asked (none: not at all), or that one pauses. Raises NotAllowed,
    UnknownTheme."""
    if not by.is_person:
        raise NotAllowed
    codes = rules.checked_codes(themes, most=20)
    check_themes(codes)
    before = Willing.objects.select_for_update().filter(person_id=by.person_id).first()
    if before is not None and (before.themes, before.paused) == (codes, paused):
        return
    row = before or Willing(person_id=by.person_id)
    row.themes, row.paused, row.said_at = codes, paused, by.at
    row.save()
    tell(events.WillingSaid(about=(by.ref,)))


@action
def ask(*, by: Actor, words: str, practice: Practice | None = None, theme: str = "") -> Question:
    """Ask who has done this, about a published practice or about a theme; those who are asked get a mail.

    Raises NotAllowed, UnknownTheme, NobodyToAsk.
    """
    if not by.is_person or (practice is None) == (not theme) or (practice is not None and practice.live_id is None):
        raise NotAllowed
    check_themes([theme] if theme else [])
    made = Question(asker_id=by.person_id, practice=practice, theme=theme, words=words, put_at=by.at)
    made.save()
    if not _pass_round(by, made):
        raise NobodyToAsk
    tell(events.QuestionPut(about=(made.ref, by.ref)))
    return made


@action
def answer(*, by: Actor, asked: Asked, words: str) -> None:
    """Answer a question that was put to the actor; the asker is told. Raises NotAllowed, AlreadyAnswered."""
    asked = _waiting(by, asked)
    asked.state, asked.answer, asked.answered_at = AskedState.ANSWERED, words, by.at
    asked.save(update_fields=["state", "answer", "answered_at"])
    url = reverse("practices:question", args=[asked.question_id])
    send(by=by, person_id=asked.question.asker_id, notice="practices.answered", context={"url": url})
    tell(events.QuestionAnswered(about=(asked.ref, asked.question.ref, by.ref)))


@action
def pass_on(*, by: Actor, asked: Asked) -> None:
    """Say that somebody else knows better; the next best is asked, if there is one. Raises NotAllowed,
    AlreadyAnswered."""
    asked = _waiting(by, asked)
    asked.state = AskedState.PASSED
    asked.save(update_fields=["state"])
    _pass_round(by, asked.question)
    tell(events.QuestionPassed(about=(asked.ref, asked.question.ref, by.ref)))


@action
def thank(*, by: Actor, asked: Asked) -> None:
    """Thank for an answer, once. Raises NotAllowed."""
    access.check_is(by, asked.question.asker_id)
    if asked.state != AskedState.ANSWERED:
        raise NotAllowed
    if asked.thanked_at is not None:
        return
    asked.thanked_at = by.at
    asked.save(update_fields=["thanked_at"])
    url = reverse("practices:asked", args=[asked.pk])
    send(by=by, person_id=asked.person_id, notice="practices.thanked", context={"url": url})
    tell(events.AnswerThanked(about=(asked.ref, Ref("person", str(asked.person_id)))))


def _waiting(by: Actor, asked: Asked) -> Asked:
    access.check_is(by, asked.person_id)
    # The question is locked, not only this row: two who pass at once must not both fetch the same next one.
    Question.objects.select_for_update().get(pk=asked.question_id)
    found = Asked.objects.select_for_update().select_related("question").get(pk=asked.pk)
    if found.state != AskedState.WAITING:
        raise access.AlreadyAnswered
    return found


def _pass_round(by: Actor, question: Question) -> Sequence[int]:
    """Put the question to whoever is next; returns who they are."""
    before = dict(question.asked.values_list("person_id", "state"))
    chosen = rules.choose(
        candidates_for(question, by.today),
        asker=question.asker_id,
        boards=boards_of({question.asker_id}, by.today)[question.asker_id],
        held=[person for person, state in before.items() if state != AskedState.PASSED],
        passed=[person for person, state in before.items() if state == AskedState.PASSED],
    )
    for person_id in chosen:
        row = Asked(question=question, person_id=person_id, asked_at=by.at)
        row.save()
        url = reverse("practices:asked", args=[row.pk])
        send(by=by, person_id=person_id, notice="practices.asked", context={"url": url})
    return chosen
