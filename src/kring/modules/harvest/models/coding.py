"""Coding: what one coder says of one note. Verdict: what people who differed decided together."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model
from kring.modules.harvest.states import Direction

from .harvest import Aspect, Coder, Harvest


class Coded(Model):
    """The three parts of a code. Without an aspect: there is nothing to code in this note."""

    note = models.PositiveBigIntegerField()  # number of a note of a wall
    aspect = models.ForeignKey(Aspect, null=True, on_delete=models.PROTECT, related_name="+")
    competence = models.CharField(max_length=40, blank=True)  # a code of `standard`; blank: of none in particular
    direction = models.CharField(max_length=8, choices=Direction, blank=True)

    class Meta:
        abstract = True


class Coding(Coded):
    """A note that a coder codes; coded_at is empty until they did."""

    harvest = models.ForeignKey(Harvest, on_delete=models.CASCADE, related_name="codings")
    coder = models.ForeignKey(Coder, on_delete=models.CASCADE, related_name="codings")
    coded_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["harvest", "note", "coder"]
        indexes = [models.Index(fields=["coder", "coded_at"], name="harvest_coding_todo")]
        constraints = [
            models.UniqueConstraint(fields=["coder", "note"], name="harvest_coding_once"),
            models.CheckConstraint(
                condition=(Q(aspect=None, competence="", direction=""))
                | (Q(aspect__isnull=False, coded_at__isnull=False) & ~Q(direction="")),
                name="harvest_coding_whole",
            ),
        ]


class Verdict(Coded):
    """The code of a note about which two coders differed, as a person wrote it down after they talked."""

    harvest = models.ForeignKey(Harvest, on_delete=models.CASCADE, related_name="verdicts")
    because = models.CharField(max_length=500, blank=True)
    decided_at = models.DateTimeField()
    decided_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["harvest", "note"]
        constraints = [
            models.UniqueConstraint(fields=["harvest", "note"], name="harvest_verdict_once"),
            models.CheckConstraint(
                condition=Q(aspect=None, competence="", direction="") | (Q(aspect__isnull=False) & ~Q(direction="")),
                name="harvest_verdict_whole",
            ),
        ]
