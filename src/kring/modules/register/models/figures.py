"""Figures of a month as they were published, and how many leaders there are in all according to a source."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model

from .enrolments import Register


class MonthFigures(Model):
    """The figures of one register for the first day of a month, as published: rounded, safe to show to anybody.

    A row is never changed. A correction is a next version, with its day and its reason.
    """

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="+")
    month = models.DateField()
    version = models.PositiveSmallIntegerField(default=1)
    counts = models.JSONField()
    published_at = models.DateTimeField()
    reason = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["register", "month", "version"]
        constraints = [
            models.UniqueConstraint(fields=["register", "month", "version"], name="register_figures_once"),
            models.CheckConstraint(condition=Q(month__day=1), name="register_figures_first_of_month"),
            models.CheckConstraint(condition=Q(version=1) | ~Q(reason=""), name="register_figures_corrected_why"),
        ]


class LeadersTotal(Model):
    """How many leaders there are in all, enrolled or not: on a day, according to a source, entered by the office."""

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="+")
    on_date = models.DateField()
    total = models.PositiveIntegerField()
    source = models.CharField(max_length=300)

    class Meta:
        ordering = ["register", "-on_date"]
        constraints = [
            models.UniqueConstraint(fields=["register", "on_date"], name="register_total_once"),
            models.CheckConstraint(condition=Q(total__gt=0) & ~Q(source=""), name="register_total_sourced"),
        ]


IMPERSONAL = {
    "register.MonthFigures": "rounded counts; no person can be read from them (docs/adr)",
    "register.LeadersTotal": "a number out of a publication",
}
