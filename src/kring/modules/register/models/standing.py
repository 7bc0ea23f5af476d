"""What was decided about standing, and spans: a copy of the pure standing that SQL can read."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal
from kring.modules.register.rules import Status, Way
from kring.modules.register.states import Delay, Title

from .enrolments import Enrolment, Register, Registration

STATUSES = [(status.value, status.value) for status in Status if status is not Status.ABSENT]
WAYS = [(way.value, way.value) for way in Way]


# daterange(from, until, '[)'): the days of a row, without the last.
DAYS = Func("from_date", "until_date", RangeBoundary(), function="DATERANGE", output_field=DateRangeField())


class Span(Model):
    """One status of one enrolment from a day until another; together they cover every day since enrolling.

    Nothing is decided here: actions write it anew with rules.spans whenever facts change, a job compares every night.
    """

    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="spans")
    status = models.CharField(max_length=12, choices=STATUSES)
    title = models.CharField(max_length=20, choices=Title, blank=True)
    from_date = models.DateField()
    until_date = models.DateField(null=True)  # the first day on which it no longer holds
    due_date = models.DateField(null=True)  # the day before which somebody must renew
    rule_set = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["enrolment_id", "from_date"]
        constraints = [
            ExclusionConstraint(
                name="register_span_no_overlap",
                expressions=[
                    ("enrolment", RangeOperators.EQUAL),
                    (DAYS, RangeOperators.OVERLAPS),
                ],
            ),
            models.CheckConstraint(
                condition=Q(until_date=None) | Q(until_date__gt=F("from_date")), name="register_span_forward"
            ),
        ]
        indexes = [models.Index(fields=["due_date"], name="register_span_due")]


class Renewal(Model):  # type: ignore[django-manager-missing]  # pghistory makes it while running
    """Somebody asks to renew a registration; the case carries it. activities: numbers in the own record."""

    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="renewals")
    case = models.OneToOneField("casework.Case", on_delete=models.PROTECT, related_name="+")
    registration = models.ForeignKey(Registration, on_delete=models.PROTECT, related_name="+")
    way = models.CharField(max_length=12, choices=WAYS)
    activities = ArrayField(models.IntegerField(), default=list)
    explanation = models.TextField(max_length=4000, blank=True)
    asked_at = models.DateTimeField()

    class Meta:
        ordering = ["asked_at", "id"]


class PostponementRequest(Model):  # type: ignore[django-manager-missing]  # pghistory makes it while running
    """Somebody asks for more time to renew; the case carries it."""

    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="postponement_requests")
    case = models.OneToOneField("casework.Case", on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(max_length=20, choices=Delay)
    months = models.PositiveSmallIntegerField()
    explanation = models.TextField(max_length=4000, blank=True)
    asked_at = models.DateTimeField()

    class Meta:
        ordering = ["asked_at", "id"]


class Postponement(Model):  # type: ignore[django-manager-missing]  # pghistory makes it while running
    """More time to renew, as it was granted. Only an objection or appeal changes it."""

    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="postponements")
    case = models.OneToOneField("casework.Case", on_delete=models.PROTECT, null=True, related_name="+")
    reason = models.CharField(max_length=20, choices=Delay)
    months = models.PositiveSmallIntegerField()
    from_date = models.DateField()  # the day of the decision
    until_date = models.DateField()  # the first day on which it no longer holds
    granted_at = models.DateTimeField()

    class Meta:
        ordering = ["from_date", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(until_date__gt=F("from_date")), name="register_postponement_forward")
        ]


class Removal(Model):  # type: ignore[django-manager-missing]  # pghistory makes it while running
    """Somebody is no longer registered: proposed by the office, then decided. from_date: None until then."""

    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="removals")
    case = models.OneToOneField("casework.Case", on_delete=models.PROTECT, null=True, related_name="+")
    grounds = models.TextField(max_length=4000, blank=True)
    proposed_at = models.DateTimeField()
    from_date = models.DateField(null=True)

    class Meta:
        ordering = ["proposed_at", "id"]


class Reminder(Model):
    """A moment at which a register writes to everybody who has to renew, with its own words."""

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="reminders")
    months_before = models.PositiveSmallIntegerField()
    text = models.TextField(max_length=1000)

    class Meta:
        ordering = ["register", "-months_before"]
        constraints = [
            models.UniqueConstraint(fields=["register", "months_before"], name="register_reminder_once"),
            models.CheckConstraint(
                condition=Q(months_before__gte=1, months_before__lte=24), name="register_reminder_months"
            ),
        ]


class Reminded(Model):
    """That somebody was written to: once per person, moment and due date."""

    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="reminded")
    due_date = models.DateField()
    months_before = models.PositiveSmallIntegerField()
    sent_at = models.DateTimeField()

    class Meta:
        ordering = ["sent_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["enrolment", "due_date", "months_before"], name="register_reminded_once")
        ]


_PROOF = "Een register moet kunnen aantonen wie wanneer geregistreerd was; de naam gaat wel weg."


def _kept(model: str, fields: tuple[str, ...], purpose: str) -> Personal:
    return Personal(
        model=f"register.{model}", person="enrolment__person_id", fields=fields, purpose=purpose,
        ground=Ground.CONTRACT, retention_days=2555, ends="je uitschrijving", on_erase=OnErase.KEEP, why_kept=_PROOF,
    )  # fmt: skip


def _words(model: str, field: str, purpose: str) -> Personal:
    return Personal(
        model=f"register.{model}", person="enrolment__person_id", fields=(field,), purpose=purpose,
        ground=Ground.CONTRACT, retention_days=730, ends="het besluit", on_erase=OnErase.BLANK,
    )  # fmt: skip


PERSONAL = [
    _kept(
        "Span",
        ("status", "title", "from_date", "until_date", "due_date", "rule_set"),
        "Weten hoe je op welke dag in het register stond.",
    ),
    _kept(
        "Renewal",
        ("case", "registration", "way", "activities", "asked_at"),
        "Weten waarop je herregistratie berust.",
    ),
    _words("Renewal", "explanation", "Je toelichting bij je herregistratie lezen."),
    _kept("PostponementRequest", ("case", "months", "asked_at"), "Weten wanneer je uitstel vroeg."),
    Personal(
        model="register.PostponementRequest", person="enrolment__person_id", fields=("reason",),
        purpose="Weten waarom je uitstel vroeg.", ground=Ground.CONTRACT, retention_days=730, ends="het besluit",
        on_erase=OnErase.KEEP, why_kept="Om gelijke gevallen gelijk te behandelen; zonder naam en zonder toelichting.",
    ),
    _words("PostponementRequest", "explanation", "Je toelichting bij je vraag om uitstel lezen."),
    _kept(
        "Postponement", ("case", "reason", "months", "from_date", "until_date", "granted_at"),
        "Weten tot wanneer je uitstel hebt.",
    ),
    _kept("Removal", ("case", "proposed_at", "from_date"), "Weten waarom je niet langer geregistreerd bent."),
    _words("Removal", "grounds", "De gronden van het voorstel lezen."),
    Personal(
        model="register.Reminded", person="enrolment__person_id",
        fields=("due_date", "months_before", "sent_at"), purpose="Je niet twee keer hetzelfde schrijven.",
        ground=Ground.CONTRACT, retention_days=2555, ends="je uitschrijving", on_erase=OnErase.DELETE,
    ),
]  # fmt: skip
IMPERSONAL = {"register.Reminder": "when and how a register writes to everybody; no person is in this row"}
