"""Where long work stands, and where it can go from there."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class RunState(models.TextChoices):
    """The state of a piece of long work. Value: English name; label: Dutch, for the page."""

    WAITING = "waiting", _("wacht tot het begint")
    RUNNING = "running", _("bezig")
    DONE = "done", _("klaar")
    STOPPED = "stopped", _("gestopt")
    FAILED = "failed", _("mislukt")


MOVES = {
    RunState.WAITING: {RunState.RUNNING, RunState.STOPPED},
    RunState.RUNNING: {RunState.DONE, RunState.STOPPED, RunState.FAILED},
    RunState.DONE: set(),
    RunState.STOPPED: set(),
    RunState.FAILED: {RunState.RUNNING},
}
ENDED = frozenset({RunState.DONE, RunState.STOPPED, RunState.FAILED})
# What the page says about it.
SENTENCES = {
    RunState.WAITING: _("Het begint zo. Je mag weggaan: het gaat door."),
    RunState.RUNNING: _("Het loopt. Je mag weggaan: het gaat door."),
    RunState.DONE: _("Het is klaar."),
    RunState.STOPPED: _("Het is gestopt. Wat al klaar was, blijft."),
    RunState.FAILED: _("Het is niet gelukt. Het wordt vanzelf opnieuw geprobeerd; lukt het dan niet, vraag dan hulp."),
}
