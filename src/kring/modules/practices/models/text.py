"""What a practice says, and at what kind of school: the same columns for the author's text and for every version."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from kring.foundation.records.api import Model
from kring.modules.practices.states import Evidence

TEXT = (
    "title", "context", "problem", "steps", "money", "hours", "doer", "conditions", "effect", "evidence", "may_ask",
    "themes", "audience", "site", "with_name", "with_school",
)  # fmt: skip
CONTEXT = ("school_type", "size", "weighting", "surroundings", "province")


class Text(Model):
    """The words of a practice."""

    title = models.CharField(max_length=160)
    context = models.TextField(max_length=3000, blank=True)
    problem = models.TextField(max_length=3000, blank=True)
    steps = ArrayField(models.CharField(max_length=600), default=list)  # in their order
    money = models.PositiveIntegerField(null=True)  # whole euros
    hours = models.PositiveIntegerField(null=True)
    doer = models.CharField(max_length=300, blank=True)  # who does it
    conditions = models.TextField(max_length=3000, blank=True)
    effect = models.TextField(max_length=3000, blank=True)
    evidence = models.CharField(max_length=10, choices=Evidence, blank=True)
    may_ask = models.BooleanField(default=False)  # colleagues may ask the author
    themes = ArrayField(models.CharField(max_length=40), default=list)  # codes of items of `standard`
    audience = ArrayField(models.CharField(max_length=4), default=list)
    site = models.CharField(max_length=6, blank=True)  # code of the school where it happened
    with_name = models.BooleanField(default=True)
    with_school = models.BooleanField(default=False)

    class Meta:
        abstract = True


class Context(Model):
    """The kind of school, as it was when the story was told: classes of the directory, never the figures."""

    school_type = models.CharField(max_length=10, blank=True)
    size = models.CharField(max_length=10, blank=True)
    weighting = models.CharField(max_length=10, blank=True)
    surroundings = models.CharField(max_length=10, blank=True)
    province = models.CharField(max_length=40, blank=True)

    class Meta:
        abstract = True
