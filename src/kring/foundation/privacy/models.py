"""Grant: who may see what of whom. Look: who did look. Export: everything about one person, for a week."""

from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .library import LIBRARY


class Grant(Model):
    """Leave to look: given by a person, to somebody or to an organisation, for a purpose, until a day."""

    giver = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    receiver_kind = models.CharField(max_length=30)
    receiver_id = models.CharField(max_length=40)
    item_kind = models.CharField(max_length=30)
    item_id = models.CharField(max_length=40, blank=True)  # blank: everything of this kind
    purpose = models.CharField(max_length=200)
    from_date = models.DateField()
    until_date = models.DateField()  # the last day; leave without an end does not exist
    given_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-from_date", "-id"]
        indexes = [
            models.Index(fields=["giver", "item_kind"], name="privacy_grant_giver"),
            models.Index(fields=["receiver_kind", "receiver_id"], name="privacy_grant_receiver"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(until_date__gte=F("from_date")), name="privacy_grant_forward"),
        ]

    @property
    def receiver(self) -> Ref:
        return Ref(self.receiver_kind, self.receiver_id)


class Look(Model):
    """Somebody looked at something of a person."""

    of_person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    looker = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    item_kind = models.CharField(max_length=30)
    item_id = models.CharField(max_length=40)
    under_grant = models.ForeignKey(Grant, on_delete=models.SET_NULL, null=True, related_name="+")
    looked_at = models.DateTimeField()

    class Meta:
        ordering = ["-looked_at", "-id"]
        indexes = [models.Index(fields=["of_person", "-looked_at"], name="privacy_look_of")]


class Export(Model):
    """A zip with everything about one person; the file itself stands beside the database for a week."""

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    ready_at = models.DateTimeField(null=True)
    ends_at = models.DateTimeField(null=True)
    size = models.BigIntegerField(default=0)

    class Meta:
        ordering = ["-asked_at", "-id"]


PERSONAL = [
    Personal(
        model="privacy.Grant",
        person="giver_id",
        fields=(
            "giver", "receiver_kind", "receiver_id", "item_kind", "item_id", "purpose",
            "from_date", "until_date", "given_at", "withdrawn_at",
        ),
        purpose="Onthouden wie je toestemming gaf om iets van jou in te zien.",
        ground=Ground.CONSENT,
        retention_days=730,
        ends="het einde van de toestemming",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="privacy.Look",
        person="of_person_id",
        fields=("of_person", "looker", "item_kind", "item_id", "under_grant", "looked_at"),
        purpose="Je laten zien wie iets van jou heeft bekeken.",
        ground=Ground.INTEREST,
        retention_days=730,
        ends="het bekijken",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="privacy.Export",
        person="person_id",
        fields=("person", "asked_at", "ready_at", "ends_at", "size"),
        purpose="Je al je gegevens laten downloaden.",
        ground=Ground.LAW,
        retention_days=7,
        ends="het klaarzetten",
        on_erase=OnErase.DELETE,
    ),
    *LIBRARY,
]  # fmt: skip
IMPERSONAL: dict[str, str] = {}
