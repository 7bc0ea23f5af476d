"""Questions to look back with, fit to the kind of activity: data, in words a colleague would use."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from .states import ActivityKind


@dataclass(frozen=True)
class Question:
    """A question: its code, kept with the answer, and its words."""

    code: str
    words: Any


DOING = Question("doing", _("Wat doe je nu anders dan ervoor?"))
NOTICED = Question("noticed", _("Wat merken je leraren of leerlingen ervan?"))
SURPRISE = Question("surprise", _("Wat verraste je?"))
NEXT = Question("next", _("Wat probeer je als eerste uit?"))
IDEA = Question("idea", _("Welk idee neem je mee naar je school?"))
VIEW = Question("view", _("Waar ben je anders over gaan denken?"))
QUESTIONER = Question("questioner", _("Welke vraag van een ander zette je aan het denken?"))
SEEN = Question("seen", _("Wat zag je daar dat bij jullie ook kan?"))
DIFFERENT = Question("different", _("Wat doen ze daar anders, en waarom werkt dat?"))
PATTERN = Question("pattern", _("Wat herken je nu van jezelf dat je eerst niet zag?"))
HURDLE = Question("hurdle", _("Wat was lastig, en wat heb je toen gedaan?"))
AGAIN = Question("again", _("Wat zou je een volgende keer anders doen?"))
FOUND = Question("found", _("Wat weet je nu dat je eerst alleen dacht?"))
WITH = Question("with", _("Met wie ga je hierover praten?"))

QUESTIONS: dict[ActivityKind, tuple[Question, ...]] = {
    ActivityKind.TRAINING: (DOING, NEXT, HURDLE),
    ActivityKind.COURSE: (NEXT, DOING, NOTICED),
    ActivityKind.CONGRESS: (IDEA, SURPRISE, WITH),
    ActivityKind.READING: (VIEW, IDEA, WITH),
    ActivityKind.INTERVISION: (QUESTIONER, PATTERN, DOING),
    ActivityKind.VISIT: (SEEN, DIFFERENT, SURPRISE),
    ActivityKind.COACHING: (PATTERN, DOING, HURDLE),
    ActivityKind.PROJECT: (NOTICED, HURDLE, AGAIN),
    ActivityKind.RESEARCH: (FOUND, SURPRISE, WITH),
    ActivityKind.MASTER: (VIEW, DOING, FOUND),
    ActivityKind.QUALIFIED: (DOING, NOTICED, HURDLE),
    ActivityKind.OTHER: (DOING, SURPRISE, NEXT),
}
WORDS = {question.code: question.words for questions in QUESTIONS.values() for question in questions}


def questions_for(kind: str) -> tuple[Question, ...]:
    """The questions that fit a kind, the best first."""
    return QUESTIONS[ActivityKind(kind)]
