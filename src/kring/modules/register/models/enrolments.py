"""Register, enrolment, what was asked and granted, and the row by which people are found."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Lower

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref
from kring.modules.register.states import Decider, Route, Title


def plain(*parts: str | Value) -> Lower:
    """Texts one after another, in small letters and without accents, by immutable functions only."""
    whole = Func(*parts, arg_joiner=" || ", template="(%(expressions)s)", output_field=models.TextField())
    return Lower(Func(whole, function="public.f_unaccent", output_field=models.TextField()))


class Register(Model):
    """A register with its own office; the rows below belong to one. No school and no person is a tenant."""

    code = models.CharField(max_length=10, primary_key=True)
    name = models.CharField(max_length=120)
    owner_name = models.CharField(max_length=120)  # who keeps it
    secondary = models.BooleanField(default=False)  # for secondary schools
    voluntary = models.BooleanField(default=False)
    needs_consent = models.BooleanField(default=False)  # to the reglement, before enrolling
    decider = models.CharField(max_length=12, choices=Decider)
    purpose = models.TextField()  # what it is, for whoever thinks of enrolling
    rules_text = models.TextField()  # what it asks, in our own words
    order = models.PositiveSmallIntegerField(default=50)

    class Meta:
        ordering = ["order", "code"]

    def __str__(self) -> str:
        return self.code

    @property
    def ref(self) -> Ref:
        return Ref("register", self.code)


class Enrolment(Model):  # type: ignore[django-manager-missing]  # pghistory makes it while running
    """Somebody is in a register; one row per person and register. Standing follows from its registrations."""

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="enrolments")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    number = models.CharField(max_length=8, unique=True)  # random: numbers cannot be counted through
    enrolled_at = models.DateTimeField()
    consented_at = models.DateTimeField(null=True)
    left_date = models.DateField(null=True)
    # Two accounts became one and both were in here: this number is a former one of that enrolment.
    merged_into = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["enrolled_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["register", "person"], condition=Q(left_date=None), name="register_enrolment_once"
            ),
            models.CheckConstraint(condition=Q(number__regex=r"^[1-9]\d{7}$"), name="register_enrolment_number"),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("enrolment", str(self.pk))


class Registration(Model):  # type: ignore[django-manager-missing]  # pghistory makes it while running
    """What a decision granted: title, days, and the rule set it used. Only an objection or appeal changes it."""

    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="registrations")
    title = models.CharField(max_length=20, choices=Title, blank=True)
    from_date = models.DateField()
    until_date = models.DateField(null=True)  # the due date: the first day on which it no longer holds
    anchor_date = models.DateField(null=True)  # the day from which the due date was counted
    rule_set = models.CharField(max_length=60)
    case = models.OneToOneField("casework.Case", on_delete=models.PROTECT, null=True, related_name="+")
    granted_at = models.DateTimeField()

    class Meta:
        ordering = ["from_date", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until_date=None) | Q(until_date__gt=F("from_date")), name="register_registration_forward"
            )
        ]


class Application(Model):  # type: ignore[django-manager-missing]  # pghistory makes it while running
    """What somebody asks of a register; the case carries it."""

    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="applications")
    case = models.OneToOneField("casework.Case", on_delete=models.PROTECT, related_name="+")
    title = models.CharField(max_length=20, choices=Title, blank=True)
    route = models.CharField(max_length=20, choices=Route, blank=True)
    explanation = models.TextField(max_length=4000, blank=True)
    applied_at = models.DateTimeField()

    class Meta:
        ordering = ["applied_at", "id"]


class Entry(Model):
    """How an enrolment is found by anybody: a copy of name, places, schools, boards and what was granted.

    Kept right by the register's own actions, by listeners, and every night. Gone when somebody leaves.
    """

    enrolment = models.OneToOneField(Enrolment, on_delete=models.CASCADE, related_name="entry")
    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="+")
    given_name = models.CharField(max_length=100)
    prefix = models.CharField(max_length=30, blank=True)
    family_name = models.CharField(max_length=100)
    places = models.CharField(max_length=400, blank=True)
    schools = models.TextField(blank=True)
    boards = models.TextField(blank=True)
    shielded_until = models.DateField(null=True)  # up to and with this day nobody finds them
    given_key = models.GeneratedField(expression=plain("given_name"), output_field=models.TextField(), db_persist=True)
    family_key = models.GeneratedField(
        expression=plain("family_name"), output_field=models.TextField(), db_persist=True
    )
    name_key = models.GeneratedField(
        expression=plain("given_name", Value(" "), "prefix", Value(" "), "family_name"),
        output_field=models.TextField(),
        db_persist=True,
    )
    where_key = models.GeneratedField(
        expression=plain("places", Value(" "), "schools", Value(" "), "boards"),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta:
        ordering = ["family_key", "given_key", "id"]
        indexes = [
            models.Index(fields=["family_key"], name="register_entry_family"),
            GinIndex(OpClass("family_key", name="gin_trgm_ops"), name="register_entry_family_trgm"),
            GinIndex(OpClass("name_key", name="gin_trgm_ops"), name="register_entry_name_trgm"),
            GinIndex(OpClass("where_key", name="gin_trgm_ops"), name="register_entry_where_trgm"),
        ]


_PROOF = "Een register moet kunnen aantonen wie wanneer geregistreerd was; de naam gaat wel weg."
PERSONAL = [
    Personal(
        model="register.Enrolment",
        person="person_id",
        fields=("register", "person", "number", "enrolled_at", "consented_at", "left_date"),
        purpose="Bijhouden dat je in het register staat.",
        ground=Ground.CONTRACT,
        retention_days=2555,
        ends="je uitschrijving",
        on_erase=OnErase.KEEP,
        why_kept=_PROOF,
    ),
    Personal(
        model="register.Registration",
        person="enrolment__person_id",
        fields=("title", "from_date", "until_date", "anchor_date", "rule_set", "case", "granted_at"),
        purpose="Bijhouden welke titel je hebt en tot wanneer.",
        ground=Ground.CONTRACT,
        retention_days=2555,
        ends="je uitschrijving",
        on_erase=OnErase.KEEP,
        why_kept=_PROOF,
    ),
    Personal(
        model="register.Application",
        person="enrolment__person_id",
        fields=("title", "route", "applied_at", "case"),
        purpose="Weten wat je hebt aangevraagd.",
        ground=Ground.CONTRACT,
        retention_days=2555,
        ends="het besluit",
        on_erase=OnErase.KEEP,
        why_kept=_PROOF,
    ),
    Personal(
        model="register.Application",
        person="enrolment__person_id",
        fields=("explanation",),
        purpose="Je toelichting bij de aanvraag lezen.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="het besluit",
        on_erase=OnErase.BLANK,
    ),
    Personal(
        model="register.Entry",
        person="enrolment__person_id",
        fields=(
            "register", "given_name", "prefix", "family_name", "places", "schools", "boards", "shielded_until",
            "given_key", "family_key", "name_key", "where_key",
        ),
        purpose="Iedereen laten nagaan wie in het register staat.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="je uitschrijving",
        on_erase=OnErase.DELETE,
    ),
]  # fmt: skip
IMPERSONAL = {"register.Register": "a register is an organisation's; no person is in this row"}
