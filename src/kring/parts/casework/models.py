"""Case: somebody asks, an officer checks, somebody else decides with a reason. Evidence, checks, advice, decision."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .states import Finding, Outcome, Stage, State


class Case(Model):
    kind = models.CharField(max_length=40)  # a CaseKind that a module registered
    applicant = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    subject_kind = models.CharField(max_length=30)  # what it is about
    subject_id = models.CharField(max_length=40)
    owner_kind = models.CharField(max_length=30)  # whose office and committee handle it
    owner_id = models.CharField(max_length=40)
    state = models.CharField(max_length=12, choices=State, default=State.RECEIVED)
    opened_at = models.DateTimeField()
    moved_at = models.DateTimeField()

    class Meta:
        ordering = ["moved_at", "id"]
        indexes = [
            models.Index(fields=["owner_kind", "owner_id", "state", "moved_at"], name="casework_case_queue"),
            models.Index(fields=["subject_kind", "subject_id"], name="casework_case_subject"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "subject_kind", "subject_id"],
                condition=Q(state__in=["received", "asked", "checked"]),
                name="casework_case_one_open",
            )
        ]

    @property
    def ref(self) -> Ref:
        return Ref("case", str(self.pk))

    @property
    def owner(self) -> Ref:
        return Ref(self.owner_kind, self.owner_id)

    @property
    def subject(self) -> Ref:
        return Ref(self.subject_kind, self.subject_id)


class Evidence(Model):
    """Something the applicant shows: words, and a file or the address of a page."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="evidence")
    description = models.CharField(max_length=300)
    link = models.URLField(max_length=500, blank=True)
    file_ref = models.CharField(max_length=80, blank=True)  # "file:<id>" in foundation/files
    added_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        ordering = ["id"]


class Check(Model):
    """An officer looked whether everything is there."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="checks")
    finding = models.CharField(max_length=12, choices=Finding)
    remark = models.TextField(max_length=4000, blank=True)
    checked_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    checked_at = models.DateTimeField()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(finding=Finding.COMPLETE) | ~Q(remark=""), name="casework_check_says_what"
            )
        ]


class Reading(Model):
    """A reader's advice to whoever decides; one per reader."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="readings")
    reader = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    advice = models.CharField(max_length=12, choices=Outcome)
    remark = models.TextField(max_length=4000)
    read_at = models.DateTimeField()

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["case", "reader"], name="casework_reading_once")]


class Decision(Model):
    """What was decided, why, by whom, under which rules."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="decisions")
    stage = models.CharField(max_length=12, choices=Stage, default=Stage.FIRST)
    outcome = models.CharField(max_length=12, choices=Outcome)
    choice = models.CharField(max_length=40, blank=True)  # what exactly was granted; codes of the module
    reason = models.TextField(max_length=8000)
    rule_set = models.CharField(max_length=60)
    decided_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["case", "stage"], name="casework_decision_once"),
            models.CheckConstraint(condition=~Q(reason=""), name="casework_decision_has_reason"),
        ]


_KEPT = "Wat is besloten moet na te gaan blijven; zonder naam en zonder tekst."
PERSONAL = [
    Personal(
        model="casework.Case",
        person="applicant_id",
        fields=(
            "kind", "applicant", "subject_kind", "subject_id", "owner_kind", "owner_id",
            "state", "opened_at", "moved_at",
        ),
        purpose="Je aanvraag behandelen.",
        ground=Ground.CONTRACT,
        retention_days=2555,
        ends="het besluit",
        on_erase=OnErase.KEEP,
        why_kept=_KEPT,
    ),
    Personal(
        model="casework.Evidence",
        person="case__applicant_id",
        fields=("description", "link", "file_ref", "added_by", "added_at"),
        purpose="Beoordelen wat je bij je aanvraag hebt laten zien.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="het besluit",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="casework.Check",
        person="case__applicant_id",
        fields=("finding", "remark", "checked_by", "checked_at"),
        purpose="Nagaan of je aanvraag compleet is.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="het besluit",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="casework.Reading",
        person="case__applicant_id",
        fields=("reader", "advice", "remark", "read_at"),
        purpose="Met meer dan twee ogen naar je aanvraag kijken.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="het besluit",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="casework.Decision",
        person="case__applicant_id",
        fields=("reason",),
        purpose="Uitleggen waarom zo is besloten.",
        ground=Ground.CONTRACT,
        retention_days=2555,
        ends="het besluit",
        on_erase=OnErase.BLANK,
    ),
    Personal(
        model="casework.Decision",
        person="case__applicant_id",
        fields=("stage", "outcome", "choice", "rule_set", "decided_by", "decided_at"),
        purpose="Nagaan wat is besloten en volgens welke regels.",
        ground=Ground.CONTRACT,
        retention_days=2555,
        ends="het besluit",
        on_erase=OnErase.KEEP,
        why_kept=_KEPT,
    ),
]  # fmt: skip
IMPERSONAL: dict[str, str] = {}
