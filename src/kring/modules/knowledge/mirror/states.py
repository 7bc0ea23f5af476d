"""Where a card and a talk stand."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Side(models.TextChoices):
    """For whom a card is, and from where somebody takes part in a talk."""

    SCHOOL = "school", _("School")
    BOARD = "board", _("Bestuur")


class CardState(models.TextChoices):
    """Where the text of a card stands that its editors work on; what readers see is the version that is public."""

    DRAFT = "draft", _("concept")
    OFFERED = "offered", _("wacht op een tweede lezer")
    PUBLISHED = "published", _("gepubliceerd")
    WITHDRAWN = "withdrawn", _("niet meer openbaar")


CARD_MOVES = {
    CardState.DRAFT: {CardState.OFFERED},
    CardState.OFFERED: {CardState.DRAFT, CardState.PUBLISHED},
    CardState.PUBLISHED: {CardState.DRAFT, CardState.WITHDRAWN},
    CardState.WITHDRAWN: {CardState.DRAFT},
}
