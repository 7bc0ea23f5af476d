"""States of a question to an organisation."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class QuestionState(models.TextChoices):
    ASKED = "asked", _("wacht op antwoord")
    TAKEN = "taken", _("iemand zoekt het uit")
    ANSWERED = "answered", _("beantwoord")
    CLOSED = "closed", _("afgesloten")


MOVES = {
    QuestionState.ASKED: {QuestionState.TAKEN, QuestionState.ANSWERED, QuestionState.CLOSED},
    QuestionState.TAKEN: {QuestionState.ASKED, QuestionState.ANSWERED, QuestionState.CLOSED},
    QuestionState.ANSWERED: {QuestionState.ASKED, QuestionState.CLOSED},
    QuestionState.CLOSED: set(),
}
