"""What an activity can be, and whether it counts."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ActivityKind(models.TextChoices):
    """Kinds of activity. Whether it was formal is another question, with an equal answer either way."""

    TRAINING = "training", _("opleiding of training")
    COURSE = "course", _("cursus")
    CONGRESS = "congress", _("congres of studiedag")
    READING = "reading", _("lezen of luisteren")
    INTERVISION = "intervision", _("intervisie")
    VISIT = "visit", _("bezoek aan een andere school")
    COACHING = "coaching", _("coaching")
    PROJECT = "project", _("project op school")
    RESEARCH = "research", _("onderzoek")
    MASTER = "master", _("master")
    QUALIFIED = "qualified", _("opleiding vakbekwaam")
    OTHER = "other", _("iets anders")


# Kinds that are formal unless somebody says otherwise: they end with a certificate.
FORMAL = frozenset({ActivityKind.TRAINING, ActivityKind.COURSE, ActivityKind.MASTER, ActivityKind.QUALIFIED})


class ActivityState(models.TextChoices):
    """An activity that somebody else enters waits for the leader, and counts only after a yes."""

    PROPOSED = "proposed", _("wacht op jou")
    ACCEPTED = "accepted", _("staat bij je activiteiten")
    DECLINED = "declined", _("niet van jou")


class ImportState(models.TextChoices):
    """A file that somebody offers is looked at first; only a yes writes anything in the record."""

    OFFERED = "offered", _("wacht op jou")
    TAKEN = "taken", _("overgenomen")


MOVES = {
    ActivityState.PROPOSED: {ActivityState.ACCEPTED, ActivityState.DECLINED},
    ActivityState.ACCEPTED: set(),
    ActivityState.DECLINED: {ActivityState.ACCEPTED},
}
IMPORT_MOVES = {
    ImportState.OFFERED: {ImportState.TAKEN},
    ImportState.TAKEN: set(),
}
