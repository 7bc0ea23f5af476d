"""A case: somebody asks, an officer checks, others read."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model, Ref
from kring.parts.casework.states import Finding, Outcome, State


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
                condition=Q(state__in=["received", "asked", "checked", "held"]),
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


class Reader(Model):
    """A member of the committee who was asked to read the case before it is decided."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="readers")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    assigned_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    assigned_at = models.DateTimeField()

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["case", "person"], name="casework_reader_once")]


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
