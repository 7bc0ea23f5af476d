"""Where a version of a tool stands, and what kinds of questions it has."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ToolState(models.TextChoices):
    """Where a version of a tool stands."""

    DRAFT = "draft", _("concept")
    PUBLISHED = "published", _("gepubliceerd")
    REPLACED = "replaced", _("vervangen door een nieuwe versie")
    WITHDRAWN = "withdrawn", _("niet meer aangeboden")


MOVES = {
    ToolState.DRAFT: {ToolState.PUBLISHED},
    ToolState.PUBLISHED: {ToolState.REPLACED, ToolState.WITHDRAWN},
    ToolState.REPLACED: set(),
    ToolState.WITHDRAWN: set(),
}


class FieldKind(models.TextChoices):
    """How a question is answered."""

    SHORT = "short", _("één regel")
    LONG = "long", _("een stuk tekst")
    LIST = "list", _("een lijstje")
    SCALE = "scale", _("een cijfer van 1 tot en met 5")


class Purpose(models.TextChoices):
    """For what a worksheet is."""

    PLAN = "plan", _("voor mijn eigen plan")
    TEAM = "team", _("voor mijn team")
