"""Kinds and states of a series, and in which form people meet."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SeriesKind(models.TextChoices):
    """What the gatherings of a series are."""

    MEETUP = "meetup", _("ontmoetingen")
    ROUND = "round", _("gespreksronde")


class SeriesState(models.TextChoices):
    """Whether people can see it, and sign up."""

    DRAFT = "draft", _("concept")
    PUBLISHED = "published", _("openbaar")
    CLOSED = "closed", _("gesloten")


MOVES = {
    SeriesState.DRAFT: {SeriesState.PUBLISHED},
    SeriesState.PUBLISHED: {SeriesState.CLOSED},
    SeriesState.CLOSED: {SeriesState.PUBLISHED},
}


class Form(models.TextChoices):
    """Where people are: in the room, on the screen, or some here and some there."""

    ROOM = "room", _("op locatie")
    ONLINE = "online", _("online")
    HYBRID = "hybrid", _("op locatie en online")
