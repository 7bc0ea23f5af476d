"""Where a case stands, and where it can go from there."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """The state of a case. Value: English name; label: Dutch, for the work list."""

    RECEIVED = "received", _("ontvangen")
    ASKED = "asked", _("wacht op aanvulling")
    CHECKED = "checked", _("compleet, klaar voor besluit")
    DECIDED = "decided", _("besloten")
    WITHDRAWN = "withdrawn", _("ingetrokken")


MOVES = {
    State.RECEIVED: {State.ASKED, State.CHECKED, State.WITHDRAWN},
    State.ASKED: {State.RECEIVED, State.WITHDRAWN},
    State.CHECKED: {State.DECIDED, State.WITHDRAWN},
    State.DECIDED: set(),
    State.WITHDRAWN: set(),
}
OPEN = frozenset({State.RECEIVED, State.ASKED, State.CHECKED})

# What the applicant reads about the state.
SENTENCES = {
    State.RECEIVED: _("Je aanvraag is binnen. Het bureau kijkt of alles erbij zit."),
    State.ASKED: _("Het bureau heeft nog iets van je nodig."),
    State.CHECKED: _("Je aanvraag is compleet. Je hoort het besluit met de reden erbij."),
    State.DECIDED: _("Er is besloten op je aanvraag."),
    State.WITHDRAWN: _("Je hebt je aanvraag ingetrokken."),
}


class Finding(models.TextChoices):
    """What an officer found when checking a case."""

    COMPLETE = "complete", _("compleet")
    INCOMPLETE = "incomplete", _("er is nog iets nodig")


class Outcome(models.TextChoices):
    """What was decided, or advised."""

    GRANTED = "granted", _("toegekend")
    REFUSED = "refused", _("afgewezen")


class Stage(models.TextChoices):
    """Which decision this is. Every stage decides at most once on a case."""

    FIRST = "first", _("besluit")
