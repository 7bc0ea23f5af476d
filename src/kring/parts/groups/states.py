"""Where a division stands, and how its groups come about."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """The state of a division. Value: English name; label: Dutch."""

    DRAFT = "draft", _("nog niet ingedeeld")
    FORMING = "forming", _("wordt ingedeeld")
    FORMED = "formed", _("ingedeeld")
    PUBLISHED = "published", _("bekendgemaakt")


MOVES = {
    State.DRAFT: {State.FORMING, State.FORMED},
    State.FORMING: {State.DRAFT, State.FORMED},
    State.FORMED: {State.FORMING, State.PUBLISHED},
    State.PUBLISHED: set(),
}


class Way(models.TextChoices):
    """How people are put together."""

    MIXED = "mixed", _("zo gemengd als kan")
    NOT_MET = "not_met", _("mensen die elkaar nog niet spraken")
    BY_HAND = "by_hand", _("zelf indelen")
