"""Goal, Activity, Link: what a leader did, in a record that is theirs. Import: a file they are looking at."""

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .states import ActivityKind, ActivityState, ImportState


class Goal(Model):
    """What somebody works on, in their own words; for one school, or for none."""

    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    uid = models.UUIDField(default=uuid4)  # the same in every export and import
    words = models.CharField(max_length=300)
    site = models.CharField(max_length=6, blank=True)  # code of the school
    set_at = models.DateTimeField()
    done_date = models.DateField(null=True)

    class Meta:
        ordering = ["-set_at", "-id"]
        constraints = [models.UniqueConstraint(fields=["person", "uid"], name="record_goal_once")]

    @property
    def ref(self) -> Ref:
        return Ref("goal", str(self.pk))


class Activity(Model):
    """Something somebody did to become better at their work. Only accepted ones count."""

    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    uid = models.UUIDField(default=uuid4)  # the same in every export and import: the same file twice adds nothing
    state = models.CharField(max_length=10, choices=ActivityState, default=ActivityState.ACCEPTED)
    title = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=ActivityKind)
    from_date = models.DateField()
    until_date = models.DateField()  # the last day
    themes = ArrayField(models.CharField(max_length=40), default=list)  # codes of items of `standard`
    formal = models.BooleanField(default=False)
    with_team = models.BooleanField(default=False)
    organiser = models.CharField(max_length=200, blank=True)
    hours = models.DecimalField(max_digits=6, decimal_places=2, null=True)
    points = models.PositiveSmallIntegerField(null=True)
    question = models.CharField(max_length=20, blank=True)  # which question the reflection answers
    reflection = models.TextField(max_length=4000, blank=True)
    goal = models.ForeignKey(Goal, on_delete=models.SET_NULL, null=True, related_name="activities")
    brought = models.TextField(max_length=2000, blank=True)  # what it brought the school, at the time
    ask_date = models.DateField(null=True)  # from this day it is asked again
    asked_at = models.DateTimeField(null=True)  # when the leader was told of it
    brought_later = models.TextField(max_length=2000, blank=True)
    looked_back_at = models.DateTimeField(null=True)
    proven = models.BooleanField(default=False)  # a file, a link, or attendance that somebody else confirmed
    source_kind = models.CharField(max_length=30, blank=True)  # what proposed it (a meeting), blank: the leader
    source_id = models.CharField(max_length=40, blank=True)
    entered_at = models.DateTimeField()

    class Meta:
        ordering = ["-until_date", "-id"]
        indexes = [
            models.Index(fields=["person", "state", "-until_date"], name="record_activity_of"),
            models.Index(
                fields=["ask_date"],
                condition=Q(ask_date__isnull=False, looked_back_at=None, asked_at=None),
                name="record_activity_to_ask",
            ),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(until_date__gte=F("from_date")), name="record_activity_forward"),
            models.UniqueConstraint(fields=["person", "uid"], name="record_activity_once"),
            models.UniqueConstraint(
                fields=["person", "source_kind", "source_id"],
                condition=~Q(source_kind=""),
                name="record_activity_proposed_once",
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("activity", str(self.pk))


class Link(Model):
    """Evidence that stands somewhere else: an address and what it shows."""

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="links")
    words = models.CharField(max_length=200)
    url = models.URLField(max_length=500)
    added_at = models.DateTimeField()

    class Meta:
        ordering = ["added_at", "id"]


class Import(Model):
    """A file with activities that its owner is looking at. Its text goes as soon as the answer is given."""

    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=ImportState, default=ImportState.OFFERED)
    name = models.CharField(max_length=140)
    text = models.TextField(blank=True)
    columns = models.JSONField(default=dict)  # which column is what, for files of other systems
    given_at = models.DateTimeField()
    added = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-given_at", "-id"]


_OWN = "je dit zelf weghaalt of je account verwijdert"
PERSONAL = [
    Personal(
        model="record.Goal",
        person="person_id",
        fields=("person", "uid", "words", "site", "set_at", "done_date"),
        purpose="Je laten vastleggen waar je aan werkt.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends=_OWN,
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="record.Activity",
        person="person_id",
        fields=(
            "person", "uid", "state", "title", "kind", "from_date", "until_date", "themes", "formal", "with_team",
            "organiser", "hours", "points", "question", "reflection", "goal", "brought", "ask_date", "asked_at",
            "brought_later", "looked_back_at", "proven", "source_kind", "source_id", "entered_at",
        ),
        purpose="Je laten bijhouden wat je deed om beter te worden in je werk, en wat het je school bracht.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends=_OWN,
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="record.Link",
        person="activity__person_id",
        fields=("words", "url", "added_at"),
        purpose="Bewaren wat je zelf als bewijs toevoegt.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends=_OWN,
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="record.Import",
        person="person_id",
        fields=("person", "state", "name", "text", "columns", "given_at", "added"),
        purpose="Je laten kijken wat er in een bestand staat voordat je het overneemt.",
        ground=Ground.CONTRACT,
        retention_days=7,
        ends="het inlezen",
        on_erase=OnErase.DELETE,
    ),
]  # fmt: skip
IMPERSONAL: dict[str, str] = {}
