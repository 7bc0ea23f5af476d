"""The words of a wall: what a note is, where a wall stands, and the phases of a conversation at it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class NoteKind(models.TextChoices):
    """What a note is."""

    PROBLEM = "problem", _("knelpunt")
    SOLUTION = "solution", _("oplossing")
    CONDITION = "condition", _("voorwaarde")
    PROMISE = "promise", _("afspraak")
    QUOTE = "quote", _("citaat")
    OTHER = "other", _("anders")


class State(models.TextChoices):
    """Where a wall stands. Value: English name; label: Dutch."""

    OPEN = "open", _("open")
    CLOSED = "closed", _("dicht")
    PUBLISHED = "published", _("openbaar")


MOVES = {
    State.OPEN: {State.CLOSED},
    State.CLOSED: {State.OPEN, State.PUBLISHED},
    State.PUBLISHED: {State.CLOSED},
}


class PhaseKind(models.TextChoices):
    """A phase of the conversation; the facilitator decides about order, skipping and what is shown."""

    ALONE = "alone", _("eerst alleen")
    REVEAL = "reveal", _("laten zien")
    CLUSTER = "cluster", _("bij elkaar leggen")
    VOTE = "vote", _("stemmen")
    AGREE = "agree", _("afspreken")
