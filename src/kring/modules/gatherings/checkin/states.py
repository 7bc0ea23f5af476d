"""How somebody was checked in."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class How(models.TextChoices):
    """The way of a check-in. Value: English name; label: Dutch."""

    SCAN = "scan", _("code gelezen")
    LIST = "list", _("in de lijst aangetikt")
    SELF = "self", _("zelf gemeld")
    PAPER = "paper", _("overgenomen van papier")
    WALK_IN = "walk_in", _("zonder aanmelding gekomen")
