"""What somebody lets everybody see beside name, place, title and status; and who is shielded."""

from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .enrolments import Register


class Showing(Model):
    """The choices of one person, the same in every register. No row: nothing was chosen, so nothing more is shown."""

    person = models.OneToOneField("people.Person", on_delete=models.PROTECT, related_name="+")
    school = models.BooleanField(default=False)
    portrait = models.UUIDField(null=True)  # a file; kept for its owner until it is chosen
    show_portrait = models.BooleanField(default=False)
    email = models.EmailField(blank=True)
    website = models.URLField(max_length=200, blank=True)
    phone = models.CharField(max_length=20, blank=True)
    motto = models.CharField(max_length=160, blank=True)
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(show_portrait=False) | Q(portrait__isnull=False), name="register_showing_has_portrait"
            )
        ]


class Shield(Model):
    """Somebody who is threatened is not found, until a day. Decided by the office, with a reason; both days count."""

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="+")  # whose office decided
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    reason = models.TextField(max_length=2000)
    from_date = models.DateField()
    until_date = models.DateField()
    put_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, null=True, related_name="+")
    put_at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True)
    lifted_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["until_date", "id"]
        indexes = [models.Index(fields=["person", "until_date"], name="register_shield_person")]
        constraints = [
            models.CheckConstraint(condition=Q(until_date__gte=F("from_date")), name="register_shield_forward"),
            models.CheckConstraint(condition=~Q(reason=""), name="register_shield_has_reason"),
        ]


PERSONAL = [
    Personal(
        model="register.Showing",
        person="person_id",
        fields=(
            "school", "portrait", "show_portrait", "email", "website", "phone", "motto", "changed_at",
        ),
        purpose="Aan iedereen laten zien wat jij daarvoor koos.",
        ground=Ground.CONSENT,
        retention_days=0,
        ends="je eigen keuze of je uitschrijving",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="register.Shield",
        person="person_id",
        fields=("reason", "from_date", "until_date", "put_at", "reminded_at", "lifted_at"),
        purpose="Je onvindbaar houden als je bedreigd wordt.",
        ground=Ground.INTEREST,
        retention_days=365,
        ends="het einde van de afscherming",
        on_erase=OnErase.DELETE,
    ),
]  # fmt: skip
