"""Where a meeting stands."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """The state of a meeting. Value: English name; label: Dutch."""

    PLANNED = "planned", _("gepland")
    HELD = "held", _("geweest")
    CANCELLED = "cancelled", _("gaat niet door")


MOVES = {
    State.PLANNED: {State.HELD, State.CANCELLED},
    State.HELD: set(),
    State.CANCELLED: set(),
}
