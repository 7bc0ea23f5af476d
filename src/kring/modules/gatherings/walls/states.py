"""Where the page over a whole series stands."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PageState(models.TextChoices):
    """The state of the page. Value: English name; label: Dutch."""

    HIDDEN = "hidden", _("nog niet openbaar")
    PUBLIC = "public", _("openbaar")


MOVES = {
    PageState.HIDDEN: {PageState.PUBLIC},
    PageState.PUBLIC: {PageState.HIDDEN},
}


class Became(models.TextChoices):
    """What a note became elsewhere in the house. Value: English name; label: Dutch."""

    PROMISE = "promise", _("een belofte")
    PRACTICE = "practice", _("een praktijk in wording")
