"""CheckIn: somebody was seen at the door, perhaps on two phones. RecordConsent: their yes to a line in their record."""

from django.db import models

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .states import How


class CheckIn(Model):
    """Once for every press that reached us; the first moment counts and stands on the sign-up."""

    sign_up = models.ForeignKey("gatherings.SignUp", on_delete=models.CASCADE, related_name="check_ins")
    said_at = models.DateTimeField()  # when it was pressed, as far as we believe the phone
    heard_at = models.DateTimeField()  # when it reached us
    how = models.CharField(max_length=8, choices=How)
    device = models.CharField(max_length=12, blank=True)  # a random word of the phone: "another phone" can be told

    class Meta:
        ordering = ["said_at", "id"]


class RecordConsent(Model):
    """The yes of somebody with an account: this gathering may be proposed for their record."""

    sign_up = models.OneToOneField("gatherings.SignUp", on_delete=models.CASCADE, related_name="record_consent")
    given_at = models.DateTimeField()

    class Meta:
        ordering = ["id"]


PERSONAL = [
    Personal(
        model="gatherings.CheckIn",
        person="sign_up__person_id",
        fields=("sign_up", "said_at", "heard_at", "how", "device"),
        purpose="Weten wie er is, ook als twee telefoons zonder netwerk dezelfde persoon inchecken.",
        ground=Ground.CONTRACT,
        retention_days=90,
        ends="de bijeenkomst",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="gatherings.RecordConsent",
        person="sign_up__person_id",
        fields=("sign_up", "given_at"),
        purpose="Deelname alleen met een ja in iemands dossier voorstellen.",
        ground=Ground.CONSENT,
        retention_days=365,
        ends="de bijeenkomst",
        on_erase=OnErase.DELETE,
    ),
]
IMPERSONAL: dict[str, str] = {}
