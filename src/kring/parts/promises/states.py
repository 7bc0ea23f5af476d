"""Where a promise stands, and what its owner can answer."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """The state of a promise. Value: English name; label: Dutch."""

    OPEN = "open", _("loopt")
    LATER = "later", _("op een latere dag")
    HELP = "help", _("vraagt hulp")
    DONE = "done", _("gelukt")
    DROPPED = "dropped", _("losgelaten")


MOVES = {
    State.OPEN: {State.DONE, State.LATER, State.HELP, State.DROPPED},
    State.LATER: {State.DONE, State.HELP, State.DROPPED},
    State.HELP: {State.DONE, State.LATER, State.DROPPED},
    State.DONE: set(),
    State.DROPPED: set(),
}
