"""Frameworks that others made: lists of themes, competences and codes, each with its days, and every name they had.

Names are facts; the texts behind them are somebody's work and stand nowhere here.
"""

from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Model

from .states import FrameworkKind


class Framework(Model):
    """A list as it was in force from a day until a day: the professionaliseringsthema's of 2018."""

    code = models.CharField(max_length=30, primary_key=True)
    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=12, choices=FrameworkKind)
    sector = models.CharField(max_length=2, blank=True)  # po, vo, or blank for both; also whose office edits it
    from_date = models.DateField()
    until_date = models.DateField(null=True)  # the first day on which another list is in force
    source = models.CharField(max_length=400)
    remark = models.CharField(max_length=400, blank=True)  # what of the list itself is not confirmed
    order = models.PositiveSmallIntegerField(default=50)

    class Meta:
        ordering = ["order", "-from_date", "code"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until_date=None) | Q(until_date__gt=F("from_date")), name="standard_framework_forward"
            )
        ]


class Item(Model):
    """One thing of a list, the same in every list it stands in: a theme of 2014 is still that theme in 2018."""

    code = models.CharField(max_length=40, primary_key=True)


class Place(Model):
    """Where an item stands in a list."""

    framework = models.ForeignKey(Framework, on_delete=models.PROTECT, related_name="places")
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="places")
    number = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["framework", "number"]
        constraints = [
            models.UniqueConstraint(fields=["framework", "number"], name="standard_place_number"),
            models.UniqueConstraint(fields=["framework", "item"], name="standard_place_item"),
        ]


class ItemName(Model):
    """What an item is called from a day until a day. Never overwritten: a new name ends the one before it."""

    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="names")
    name = models.CharField(max_length=200)
    from_date = models.DateField()
    until_date = models.DateField(null=True)
    verified = models.BooleanField(default=False)  # read in a source of the field itself
    source = models.CharField(max_length=400)
    remark = models.CharField(max_length=400, blank=True)
    entered_at = models.DateTimeField(null=True)  # null: came with Kring

    class Meta:
        ordering = ["item", "from_date", "id"]
        constraints = [
            models.UniqueConstraint(fields=["item"], condition=Q(until_date=None), name="standard_name_current"),
            models.CheckConstraint(
                condition=Q(until_date=None) | Q(until_date__gte=F("from_date")), name="standard_name_forward"
            ),
        ]


PERSONAL: list[object] = []
IMPERSONAL = {
    "standard.Framework": "lists of the field, public",
    "standard.Item": "a code",
    "standard.Place": "where a code stands in a list",
    "standard.ItemName": "names of themes; who entered one stands in the story",
}
