"""Where a harvest stands, and the words of its codes. Value: English name; label: Dutch."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """The state of a harvest."""

    OPEN = "open", _("klaar om te beginnen")
    CODING = "coding", _("wordt gecodeerd")
    REPORTING = "reporting", _("het verslag wordt geschreven")
    PUBLISHED = "published", _("staat in Kring")


class Side(models.TextChoices):
    """What an aspect belongs to: who somebody is, or where they work."""

    PERSON = "person", _("persoon")
    SURROUNDINGS = "surroundings", _("omgeving")


class Direction(models.TextChoices):
    """What an aspect does to a competence."""

    HELPS = "helps", _("helpt")
    HINDERS = "hinders", _("belemmert")


class Fate(models.TextChoices):
    """What became of a note."""

    TAKEN_UP = "taken_up", _("opgenomen")
    MERGED = "merged", _("samengevoegd")
    LEFT_OUT = "left_out", _("niet opgenomen")


MOVES = {
    State.OPEN: {State.CODING},
    State.CODING: {State.REPORTING},
    State.REPORTING: {State.CODING, State.PUBLISHED},
    State.PUBLISHED: set(),
}
