"""SeriesPage: is the wall over a series public? TakenOn: what a note became elsewhere, so that it happens once."""

from django.db import models

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .states import Became, PageState


class SeriesPage(Model):
    series = models.OneToOneField("gatherings.Series", on_delete=models.CASCADE, related_name="page")
    state = models.CharField(max_length=8, choices=PageState, default=PageState.HIDDEN)
    changed_at = models.DateTimeField()
    changed_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["id"]


class TakenOn(Model):
    note = models.PositiveBigIntegerField()  # a note of a wall
    became = models.CharField(max_length=8, choices=Became)
    number = models.PositiveBigIntegerField()  # of the promise or the practice
    taken_at = models.DateTimeField()

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["note", "became"], name="gatherings_taken_on_once")]


PERSONAL = [
    Personal(
        model="gatherings.SeriesPage",
        person="changed_by_id",
        fields=("series", "state", "changed_at", "changed_by"),
        purpose="Nagaan wie de muur van een reeks openbaar maakte.",
        ground=Ground.INTEREST,
        retention_days=365 * 5,
        ends="de reeks",
        on_erase=OnErase.KEEP,
        why_kept="De muur is van alle deelnemers; bij wie haar openbaar maakte staat geen naam meer.",
    ),
]
IMPERSONAL: dict[str, str] = {"gatherings.TakenOn": "Een briefje en wat het werd zijn nummers, zonder namen."}
