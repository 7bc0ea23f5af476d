"""Where a draw of places stands."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DrawState(models.TextChoices):
    """The state of a draw. Value: English name; label: Dutch."""

    DRAFT = "draft", _("voorbeeld")
    PUBLISHED = "published", _("bekendgemaakt")
    REPLACED = "replaced", _("vervangen")


MOVES = {
    DrawState.DRAFT: {DrawState.PUBLISHED},
    DrawState.PUBLISHED: {DrawState.REPLACED},
    DrawState.REPLACED: set(),
}
