"""States of a reader's report and of a link, and how often a newsletter comes."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ReportState(models.TextChoices):
    """How a reader's report stands."""

    TOLD = "told", _("gemeld")
    CONFIRMED = "confirmed", _("de redactie kijkt ernaar")
    MENDED = "mended", _("aangepast")
    KEPT = "kept", _("niet aangepast")


MOVES = {
    ReportState.TOLD: {ReportState.CONFIRMED, ReportState.MENDED, ReportState.KEPT},
    ReportState.CONFIRMED: {ReportState.MENDED, ReportState.KEPT},
    ReportState.MENDED: set[ReportState](),
    ReportState.KEPT: set[ReportState](),
}
OPEN = (ReportState.TOLD, ReportState.CONFIRMED)


class LinkState(models.TextChoices):
    """How a link answers. Any look can find any state."""

    FINE = "fine", _("werkt")
    MOVED = "moved", _("verhuisd")
    DEAD = "dead", _("werkt niet meer")
    UNSURE = "unsure", _("geeft nu geen antwoord")


class TextFault(models.TextChoices):
    """Why a document has no words to search in."""

    LOCKED = "locked", _("op slot met een wachtwoord")
    BROKEN = "broken", _("niet te lezen als PDF")
    LARGE = "large", _("te groot om te lezen")
    WORDLESS = "wordless", _("zonder tekst, misschien een scan")


class Rhythm(models.TextChoices):
    """How often somebody gets the newsletter."""

    WEEKLY = "weekly", _("elke week")
    MONTHLY = "monthly", _("elke maand")
