"""What is decided on a case: held for ten minutes, then a decision; objecting to it, and the terms of that."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model, Ref
from kring.parts.casework.states import ObjectionState, Outcome, Stage

from .cases import Case


class Held(Model):
    """A decision that was taken and has not gone out: for ten minutes whoever took it can take it back.

    It is there exactly as long as the case (or the objection) is in the state "held".
    """

    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="held")
    stage = models.CharField(max_length=12, choices=Stage, default=Stage.FIRST)
    founded = models.BooleanField(null=True)
    outcome = models.CharField(max_length=12, choices=Outcome)
    choice = models.CharField(max_length=40, blank=True)
    reason = models.TextField(max_length=8000)
    rule_set = models.CharField(max_length=60)
    decided_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()
    leaves_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(reason=""), name="casework_held_has_reason")]


class Decision(Model):
    """What was decided, why, by whom, under which rules. It holds from sent_at (None: settled elsewhere)."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="decisions")
    stage = models.CharField(max_length=12, choices=Stage, default=Stage.FIRST)
    founded = models.BooleanField(null=True)  # of an objection or appeal: does it change what was decided before?
    outcome = models.CharField(max_length=12, choices=Outcome)  # what holds from now on
    choice = models.CharField(max_length=40, blank=True)  # what exactly was granted; codes of the module
    reason = models.TextField(max_length=8000)
    rule_set = models.CharField(max_length=60)
    decided_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["case", "stage"], name="casework_decision_once"),
            models.CheckConstraint(condition=~Q(reason=""), name="casework_decision_has_reason"),
            models.CheckConstraint(
                condition=Q(stage=Stage.FIRST, founded=None) | ~Q(stage=Stage.FIRST) & Q(founded__isnull=False),
                name="casework_decision_founded_or_first",
            ),
        ]

    @property
    def letter(self) -> Ref:
        """What the file of the letter belongs to."""
        return Ref("decision", str(self.pk))


class Objection(Model):
    """The applicant does not agree, and says why; others than the first time decide on it."""

    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="objection")
    grounds = models.TextField(max_length=8000)
    state = models.CharField(max_length=12, choices=ObjectionState, default=ObjectionState.MADE)
    made_at = models.DateTimeField()
    moved_at = models.DateTimeField()

    class Meta:
        ordering = ["made_at", "id"]


class Terms(Model):
    """What an owner's letters say about objecting. No term is built in: the office fills in what holds there."""

    owner_kind = models.CharField(max_length=30)
    owner_id = models.CharField(max_length=40)
    objection_weeks = models.PositiveSmallIntegerField(null=True)
    objection_where = models.TextField(max_length=500, blank=True)  # beside Kring: an address of paper
    appeal_body = models.CharField(max_length=200, blank=True)
    appeal_where = models.TextField(max_length=500, blank=True)
    set_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner_kind", "owner_id"], name="casework_terms_once")]
