"""Where a conversation round stands, and where somebody who was asked for it stands."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class RoundState(models.TextChoices):
    """The state of a round. Value: English name; label: Dutch."""

    DRAFT = "draft", _("in voorbereiding")
    OPEN = "open", _("mensen geven door wanneer ze kunnen")
    DIVIDING = "dividing", _("de groepen worden gemaakt")
    PUBLISHED = "published", _("de groepen zijn bekend")


ROUND_MOVES = {
    RoundState.DRAFT: {RoundState.OPEN},
    RoundState.OPEN: {RoundState.DIVIDING},
    RoundState.DIVIDING: {RoundState.OPEN, RoundState.PUBLISHED},
    RoundState.PUBLISHED: set(),
}


class Answer(models.TextChoices):
    """What somebody who was asked said."""

    ASKED = "asked", _("nog niets gezegd")
    COMING = "coming", _("doet mee")
    DECLINED = "declined", _("doet niet mee")
    CANCELLED = "cancelled", _("afgemeld")


ANSWER_MOVES = {
    Answer.ASKED: {Answer.COMING, Answer.DECLINED},
    Answer.COMING: {Answer.DECLINED, Answer.CANCELLED},
    Answer.DECLINED: {Answer.COMING},
    Answer.CANCELLED: set(),
}
