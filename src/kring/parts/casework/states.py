"""Where a case stands, and where it can go from there."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """The state of a case. Value: English name; label: Dutch, for the work list."""

    RECEIVED = "received", _("ontvangen")
    ASKED = "asked", _("wacht op aanvulling")
    CHECKED = "checked", _("compleet, klaar voor besluit")
    HELD = "held", _("besloten, gaat zo uit")
    DECIDED = "decided", _("besloten")
    WITHDRAWN = "withdrawn", _("ingetrokken")


MOVES = {
    State.RECEIVED: {State.ASKED, State.CHECKED, State.WITHDRAWN},
    State.ASKED: {State.RECEIVED, State.WITHDRAWN},
    State.CHECKED: {State.HELD, State.DECIDED, State.WITHDRAWN},
    State.HELD: {State.CHECKED, State.DECIDED, State.WITHDRAWN},
    State.DECIDED: set(),
    State.WITHDRAWN: set(),
}
OPEN = frozenset({State.RECEIVED, State.ASKED, State.CHECKED, State.HELD})

# What the applicant reads about the state.
SENTENCES = {
    State.RECEIVED: _("Je aanvraag is binnen. Het bureau kijkt of alles erbij zit."),
    State.ASKED: _("Het bureau heeft nog iets van je nodig."),
    State.CHECKED: _("Je aanvraag is compleet. Je hoort het besluit met de reden erbij."),
    # What can still be taken back is nobody's decision yet: the applicant reads the same as before.
    State.HELD: _("Je aanvraag is compleet. Je hoort het besluit met de reden erbij."),
    State.DECIDED: _("Er is besloten op je aanvraag."),
    State.WITHDRAWN: _("Je hebt je aanvraag ingetrokken."),
}
# The same for a case that the office opened about somebody.
PROPOSED_SENTENCES = {
    State.RECEIVED: _("Het bureau heeft een voorstel over jou gedaan. Je kunt reageren."),
    State.ASKED: _("Het bureau wil graag je reactie."),
    State.CHECKED: _("Er wordt over het voorstel besloten. Je hoort het besluit met de reden erbij."),
    State.HELD: _("Er wordt over het voorstel besloten. Je hoort het besluit met de reden erbij."),
    State.DECIDED: _("Er is besloten over het voorstel."),
    State.WITHDRAWN: _("Het voorstel is ingetrokken."),
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
    OBJECTION = "objection", _("beslissing op bezwaar")
    APPEAL = "appeal", _("uitspraak in beroep")


class ObjectionState(models.TextChoices):
    """Where an objection stands. The case itself stays decided meanwhile."""

    MADE = "made", _("bezwaar gemaakt")
    HELD = "held", _("besloten, gaat zo uit")
    DECIDED = "decided", _("besloten op bezwaar")
    WITHDRAWN = "withdrawn", _("bezwaar ingetrokken")


OBJECTION_MOVES = {
    ObjectionState.MADE: {ObjectionState.HELD, ObjectionState.DECIDED, ObjectionState.WITHDRAWN},
    ObjectionState.HELD: {ObjectionState.MADE, ObjectionState.DECIDED, ObjectionState.WITHDRAWN},
    ObjectionState.DECIDED: set(),
    ObjectionState.WITHDRAWN: set(),
}

# What the applicant reads about their objection.
OBJECTION_SENTENCES = {
    ObjectionState.MADE: _("Je bezwaar is binnen. Andere mensen dan de eerste keer kijken ernaar."),
    ObjectionState.HELD: _("Je bezwaar is binnen. Andere mensen dan de eerste keer kijken ernaar."),
    ObjectionState.DECIDED: _("Er is besloten op je bezwaar."),
    ObjectionState.WITHDRAWN: _("Je hebt je bezwaar ingetrokken."),
}
