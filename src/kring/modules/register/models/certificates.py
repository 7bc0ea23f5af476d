"""Certificates that leaders made, and the signed lists that say which of them were revoked."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .enrolments import Enrolment, Register

REASONS = [(name, name) for name in ("changed", "removed", "withdrawn", "merged", "replaced", "key")]


class Certificate(Model):  # type: ignore[django-manager-missing]  # pghistory makes it while running
    """A certificate of one span of a registration. Holds no name: that stands in the paper, signed.

    code: the short address (/b/<code>) that its QR code leads to, not to be guessed. list_number and list_index: its
    own bit in a status list; given once, never again.
    """

    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="certificates")
    code = models.CharField(max_length=12, unique=True)
    title = models.CharField(max_length=20, blank=True)
    from_date = models.DateField()
    until_date = models.DateField(null=True)  # the first day on which it no longer holds
    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="+")
    list_number = models.PositiveIntegerField()
    list_index = models.PositiveIntegerField()
    issued_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    reason = models.CharField(max_length=12, choices=REASONS, blank=True)

    class Meta:
        ordering = ["issued_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["enrolment", "from_date"], condition=Q(revoked_at=None), name="register_certificate_once"
            ),
            models.UniqueConstraint(
                fields=["register", "list_number", "list_index"], name="register_certificate_own_bit"
            ),
            models.CheckConstraint(
                condition=Q(revoked_at=None, reason="") | (Q(revoked_at__isnull=False) & ~Q(reason="")),
                name="register_certificate_revoked",
            ),
        ]


class StatusList(Model):
    """The last status list as it was signed; rewritten every night and whenever a bit changes."""

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    token = models.TextField()
    published_at = models.DateTimeField()

    class Meta:
        ordering = ["register", "number"]
        constraints = [models.UniqueConstraint(fields=["register", "number"], name="register_status_list_once")]


PERSONAL = [
    Personal(
        model="register.Certificate",
        person="enrolment__person_id",
        fields=(
            "register", "code", "title", "from_date", "until_date", "list_number", "list_index", "issued_at",
            "revoked_at", "reason",
        ),
        purpose="Je bewijs van registratie maken, en laten nagaan of het nog geldt.",
        ground=Ground.CONTRACT,
        retention_days=2555,
        ends="je uitschrijving",
        on_erase=OnErase.KEEP,
        why_kept="Wie je bewijs heeft, moet kunnen zien dat het niet meer geldt; je naam staat er niet bij.",
    )
]  # fmt: skip
IMPERSONAL = {"register.StatusList": "one bit per certificate; no person is in this row"}
