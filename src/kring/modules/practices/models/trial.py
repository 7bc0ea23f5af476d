"""Trial and Experiment: what somebody tried of another's practice, and what somebody tries for themselves."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model, Ref
from kring.modules.practices.states import Decision, Result, Shown, TrialState

from .practice import Practice
from .text import Context


class Trial(Context):
    """Somebody tried a practice at their own school. `practice` is empty once its author has gone."""

    practice = models.ForeignKey(Practice, on_delete=models.SET_NULL, null=True, related_name="trials")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=TrialState, default=TrialState.TOLD)
    result = models.CharField(max_length=10, choices=Result)
    happened = models.TextField(max_length=3000)
    adaptation = models.TextField(max_length=3000, blank=True)  # what they did in another way
    shown = models.CharField(max_length=10, choices=Shown)
    site = models.CharField(max_length=6)
    told_at = models.DateTimeField()
    ruled_at = models.DateTimeField(null=True)
    ruled_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, related_name="+")
    reason = models.TextField(max_length=2000, blank=True)  # why an editor took it down

    class Meta:
        ordering = ["-told_at", "-id"]
        indexes = [models.Index(fields=["person", "-told_at"], name="practices_trial_of")]
        constraints = [
            models.UniqueConstraint(fields=["practice", "person"], name="practices_trial_once"),
            models.CheckConstraint(
                condition=Q(state=TrialState.TOLD, ruled_at=None)
                | Q(state=TrialState.TAKEN_DOWN, ruled_at__isnull=False),
                name="practices_trial_ruled",
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("trial", str(self.pk))


class Experiment(Model):
    """Something small that somebody tries. Read by nobody else."""

    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    practice = models.ForeignKey(Practice, on_delete=models.SET_NULL, null=True, related_name="+")
    title = models.CharField(max_length=160)
    expected = models.TextField(max_length=2000, blank=True)
    tried = models.TextField(max_length=2000, blank=True)
    saw = models.TextField(max_length=2000, blank=True)
    decision = models.CharField(max_length=10, choices=Decision, default=Decision.RUNNING)
    because = models.TextField(max_length=2000, blank=True)
    begun_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["-changed_at", "-id"]
        indexes = [models.Index(fields=["person", "-changed_at"], name="practices_experiment_of")]

    @property
    def ref(self) -> Ref:
        return Ref("experiment", str(self.pk))
