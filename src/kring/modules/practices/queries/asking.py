"""Questions to colleagues: what I asked, what I was asked, about what I may be asked."""

from dataclasses import dataclass
from datetime import datetime

from kring.foundation.people.api import cards
from kring.foundation.records.api import Actor
from kring.modules.directory.api import appointments_of
from kring.modules.practices.models import Asked, Practice, Question, Willing
from kring.modules.practices.states import AskedState
from kring.modules.standard.api import theme_names


@dataclass(frozen=True)
class AnswerRow:
    """An answer that came, or that still may come (name and words are "" until then)."""

    id: int
    name: str
    words: str
    answered_at: datetime | None
    thanked_at: datetime | None
    draft: int | None


@dataclass(frozen=True)
class QuestionRow:
    """A question of the reader's: about what, with how many it lies, and the answers."""

    id: int
    words: str
    about: str
    practice: int | None
    put_at: datetime
    waiting: int
    answers: tuple[AnswerRow, ...]


@dataclass(frozen=True)
class AskedRow:
    """A question that was put to the reader."""

    id: int
    words: str
    about: str
    practice: int | None
    asker: str
    school: str
    state: str
    asked_at: datetime
    answer: str
    thanked_at: datetime | None
    draft: int | None


def questions(*, by: Actor) -> list[QuestionRow]:
    """What the reader asked, latest first."""
    return question_rows(list(Question.objects.filter(asker_id=by.person_id).select_related("practice__live")))


def question_rows(found: list[Question]) -> list[QuestionRow]:
    """Rows of questions that are all the reader's own."""
    asked: dict[int, list[Asked]] = {}
    for one in Asked.objects.filter(question__in=found):
        asked.setdefault(one.question_id, []).append(one)
    every = [one for rows in asked.values() for one in rows if one.state == AskedState.ANSWERED]
    names = cards({one.person_id for one in every})
    drafts = _drafts(every)
    about = theme_names(one.theme for one in found if one.theme)
    return [
        QuestionRow(
            id=one.pk,
            words=one.words,
            about=_about(one, about),
            practice=_practice(one),
            put_at=one.put_at,
            waiting=sum(row.state == AskedState.WAITING for row in asked.get(one.pk, [])),
            answers=tuple(
                AnswerRow(
                    row.pk, names[row.person_id].name if row.person_id in names else "", row.answer, row.answered_at,
                    row.thanked_at, drafts.get(str(row.pk)),
                )
                for row in asked.get(one.pk, []) if row.state == AskedState.ANSWERED
            ),
        )
        for one in found
    ]  # fmt: skip


def asked_rows(*, by: Actor, id: int | None = None) -> list[AskedRow]:
    """What the reader was asked, what waits first; or one of it."""
    found = Asked.objects.filter(person_id=by.person_id).select_related("question__practice__live")
    rows = sorted(found.filter(pk=id) if id else found, key=lambda one: (one.state != AskedState.WAITING, -one.pk))
    names = cards({one.question.asker_id for one in rows})
    about = theme_names(one.question.theme for one in rows if one.question.theme)
    drafts = _drafts(rows)
    return [
        AskedRow(
            id=one.pk,
            words=one.question.words,
            about=_about(one.question, about),
            practice=_practice(one.question),
            asker=names[one.question.asker_id].name if one.question.asker_id in names else "",
            school=_school_of(one.question.asker_id, by) if id else "",
            state=one.state,
            asked_at=one.asked_at,
            answer=one.answer,
            thanked_at=one.thanked_at,
            draft=drafts.get(str(one.pk)),
        )
        for one in rows
    ]


def _school_of(person_id: int, by: Actor) -> str:
    rows = appointments_of(person_id, on=by.today)
    return f"{rows[0].school.name}, {rows[0].school.place}" if rows else ""


def willing(*, by: Actor) -> tuple[list[str], bool]:
    """About which themes the reader may be asked, and whether they pause."""
    found = Willing.objects.filter(person_id=by.person_id).first()
    return (list(found.themes), found.paused) if found else ([], False)


def _about(one: Question, names: dict[str, str]) -> str:
    if one.theme:
        return names.get(one.theme, "")
    return one.practice.live.title if one.practice and one.practice.live else ""


def _practice(one: Question) -> int | None:
    return one.practice_id if one.practice and one.practice.live_id else None


def _drafts(rows: list[Asked]) -> dict[str, int]:
    ids = [str(one.pk) for one in rows]
    if not ids:
        return {}
    return dict(Practice.objects.filter(source_kind="answer", source_id__in=ids).values_list("source_id", "pk"))
