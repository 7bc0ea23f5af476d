"""What home tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class QuestionAsked(Event):
    name = "home.question_asked"
    sentence = _("Er is een vraag gesteld.")


class QuestionTaken(Event):
    name = "home.question_taken"
    sentence = _("Iemand zoekt het antwoord op een vraag uit.")


class QuestionAnswered(Event):
    name = "home.question_answered"
    sentence = _("Een vraag is beantwoord.")


class QuestionReopened(Event):
    name = "home.question_reopened"
    sentence = _("Er is verder gevraagd.")


class QuestionClosed(Event):
    name = "home.question_closed"
    sentence = _("Een vraag is afgesloten.")
