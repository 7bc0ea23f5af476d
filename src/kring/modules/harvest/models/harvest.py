"""Harvest, its walls, its coders, and its list of aspects."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model, Ref
from kring.modules.harvest.states import Side, State


class Harvest(Model):
    """What was said on some walls, on its way to a report. Its owner is a thing of a kind that a module registered."""

    owner_kind = models.CharField(max_length=30)
    owner_id = models.CharField(max_length=40)
    title = models.CharField(max_length=160)
    framework = models.CharField(max_length=30)  # the list of competences, a code of `standard`
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    double = models.PositiveSmallIntegerField(default=20)  # of 100 notes, how many two people code
    opened_at = models.DateTimeField()
    opened_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-opened_at", "-id"]
        indexes = [models.Index(fields=["owner_kind", "owner_id"], name="harvest_of")]
        constraints = [
            models.CheckConstraint(
                condition=Q(state=State.PUBLISHED, published_at__isnull=False)
                | (~Q(state=State.PUBLISHED) & Q(published_at=None)),
                name="harvest_published",
            ),
            models.CheckConstraint(condition=Q(double__lte=100), name="harvest_double"),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("harvest", str(self.pk))

    @property
    def owner(self) -> Ref:
        return Ref(self.owner_kind, self.owner_id)


class HarvestWall(Model):
    """A wall of the harvest, in the order in which its people met. A wall stands in several harvests if need be."""

    harvest = models.ForeignKey(Harvest, on_delete=models.CASCADE, related_name="walls")
    wall = models.PositiveBigIntegerField()  # number of a wall of the part; its notes are read when they are needed
    order = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["harvest", "order"]
        constraints = [models.UniqueConstraint(fields=["harvest", "wall"], name="harvest_wall_once")]


class Coder(Model):
    """Somebody who codes. done_at: they said that they are ready; from then on others may see their codes."""

    harvest = models.ForeignKey(Harvest, on_delete=models.CASCADE, related_name="coders")
    person = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    invited_at = models.DateTimeField()
    invited_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    done_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["harvest", "id"]
        constraints = [models.UniqueConstraint(fields=["harvest", "person"], name="harvest_coder_once")]


class Aspect(Model):
    """Something of a person or of where they work. merged_into: it turned out to be the same as that one."""

    harvest = models.ForeignKey(Harvest, on_delete=models.CASCADE, related_name="aspects")
    side = models.CharField(max_length=12, choices=Side)
    name = models.CharField(max_length=120)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    merged_into = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["harvest", "side", "name", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["harvest", "side", "name"], condition=Q(merged_into=None), name="harvest_aspect_once"
            )
        ]
