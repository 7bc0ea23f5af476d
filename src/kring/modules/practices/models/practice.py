"""Practice, Version, Consent, Ruling: the author's text, what was published of it, their yes, what editors decided."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model, Ref
from kring.modules.practices.states import PracticeState, Verdict

from .text import Context, Text


class Practice(Text):
    """The text as its author has it now. `live` is what the public reads; without it nobody else reads anything."""

    author = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    drafted_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, related_name="+")
    state = models.CharField(max_length=10, choices=PracticeState, default=PracticeState.DRAFT)
    live = models.OneToOneField("Version", on_delete=models.SET_NULL, null=True, related_name="live_of")
    variant_of = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="variants")
    source_kind = models.CharField(max_length=30, blank=True)  # what it was drafted from, blank: from nothing
    source_id = models.CharField(max_length=40, blank=True)
    begun_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["-changed_at", "-id"]
        indexes = [
            models.Index(fields=["author", "state"], name="practices_practice_of"),
            models.Index(
                fields=["changed_at"], condition=Q(state=PracticeState.OFFERED), name="practices_practice_waits"
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["author", "source_kind", "source_id"],
                condition=~Q(source_kind=""),
                name="practices_practice_drafted_once",
            ),
            models.CheckConstraint(
                condition=Q(live=None)
                | Q(state__in=[PracticeState.OFFERED, PracticeState.RETURNED, PracticeState.PUBLISHED]),
                name="practices_practice_live",
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("practice", str(self.pk))


class Version(Text, Context):
    """A text that its author offered. It never changes; published_at says that the public has read it."""

    practice = models.ForeignKey(Practice, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    offered_at = models.DateTimeField()
    published_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["practice", "-number"]
        indexes = [
            models.Index(fields=["-published_at", "-id"], name="practices_version_latest"),
            GinIndex(fields=["themes"], name="practices_version_themes"),
        ]
        constraints = [models.UniqueConstraint(fields=["practice", "number"], name="practices_version_once")]


class Consent(Model):
    """The author's yes to publishing this version; withdrawn_at: their no."""

    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="consents")
    given_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["version", "-given_at"]


class Ruling(Model):
    """What an editor decided about a version, and why."""

    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="rulings")
    verdict = models.CharField(max_length=10, choices=Verdict)
    reason = models.TextField(max_length=2000, blank=True)
    ruled_at = models.DateTimeField()
    ruled_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["-ruled_at", "-id"]
