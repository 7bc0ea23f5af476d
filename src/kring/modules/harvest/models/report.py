"""Points, what became of each note, the report in versions, and who was told."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model
from kring.modules.harvest.states import Fate

from .harvest import Harvest


class Point(Model):
    """What several notes say together, in the words of who harvests."""

    harvest = models.ForeignKey(Harvest, on_delete=models.CASCADE, related_name="points")
    words = models.CharField(max_length=400)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["harvest", "id"]


class Outcome(Model):
    """What became of a note: in a point, with others into a point, or not, with the reason."""

    harvest = models.ForeignKey(Harvest, on_delete=models.CASCADE, related_name="outcomes")
    note = models.PositiveBigIntegerField()
    fate = models.CharField(max_length=8, choices=Fate)
    point = models.ForeignKey(Point, null=True, on_delete=models.CASCADE, related_name="outcomes")
    reason = models.CharField(max_length=500, blank=True)
    decided_at = models.DateTimeField()
    decided_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["harvest", "note"]
        constraints = [
            models.UniqueConstraint(fields=["harvest", "note"], name="harvest_outcome_once"),
            models.CheckConstraint(
                condition=(Q(fate=Fate.LEFT_OUT, point=None) & ~Q(reason=""))
                | (Q(fate__in=[Fate.TAKEN_UP, Fate.MERGED], point__isnull=False)),
                name="harvest_outcome_whole",
            ),
        ]


class Apart(Model):
    """Two notes that look alike and, as a person said, do not say the same."""

    harvest = models.ForeignKey(Harvest, on_delete=models.CASCADE, related_name="apart")
    one = models.PositiveBigIntegerField()
    other = models.PositiveBigIntegerField()
    said_at = models.DateTimeField()
    said_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["harvest", "one", "other"]
        constraints = [models.UniqueConstraint(fields=["harvest", "one", "other"], name="harvest_apart_once")]


class Report(Model):
    """A version of the report; composed: by rule, otherwise a person changed something in it."""

    harvest = models.ForeignKey(Harvest, on_delete=models.CASCADE, related_name="reports")
    number = models.PositiveSmallIntegerField()
    composed = models.BooleanField()
    written_at = models.DateTimeField()
    written_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["harvest", "-number"]
        constraints = [models.UniqueConstraint(fields=["harvest", "number"], name="harvest_report_number")]


class Sentence(Model):
    """A sentence of a version, and the notes it stands on. confirmed: a person stands for it without any."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="sentences")
    order = models.PositiveSmallIntegerField()
    is_head = models.BooleanField(default=False)  # a heading stands on nothing
    words = models.TextField(max_length=2000)
    notes = ArrayField(models.PositiveBigIntegerField(), default=list)
    confirmed = models.BooleanField(default=False)

    class Meta:
        ordering = ["report", "order"]
        constraints = [models.UniqueConstraint(fields=["report", "order"], name="harvest_sentence_order")]


class Told(Model):
    """An author who was told what became of their notes. A guest is known here by their notes alone."""

    harvest = models.ForeignKey(Harvest, on_delete=models.CASCADE, related_name="told")
    person = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    notes = ArrayField(models.PositiveBigIntegerField(), default=list)
    mailed = models.BooleanField()  # False: their address takes no mail, or they turned this kind off
    told_at = models.DateTimeField()

    class Meta:
        ordering = ["harvest", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["harvest", "person"], condition=Q(person__isnull=False), name="harvest_told_once"
            )
        ]
