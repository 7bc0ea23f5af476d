"""Meeting: when, where, of what kind, for whom. Invitee: who is asked, who came. Item: what is talked about."""

from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .states import State


class Meeting(Model):
    owner_kind = models.CharField(max_length=30)  # whose meeting it is
    owner_id = models.CharField(max_length=40)
    kind = models.CharField(max_length=40)  # a MeetingKind that a module registered
    title = models.CharField(max_length=200, blank=True)  # "" : what the kind is called
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=200, blank=True)
    link = models.URLField(max_length=500, blank=True)  # where one joins from afar
    state = models.CharField(max_length=12, choices=State, default=State.PLANNED)
    minutes = models.TextField(max_length=20000, blank=True)
    planned_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    planned_at = models.DateTimeField()
    changes = models.PositiveIntegerField(default=0)  # calendars ask how often a meeting was changed

    class Meta:
        ordering = ["starts_at", "id"]
        indexes = [models.Index(fields=["owner_kind", "owner_id", "kind", "starts_at"], name="meetings_of_owner")]
        constraints = [models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="meetings_forward")]

    @property
    def ref(self) -> Ref:
        return Ref("meeting", str(self.pk))

    @property
    def owner(self) -> Ref:
        return Ref(self.owner_kind, self.owner_id)


class Invitee(Model):
    """Somebody who is asked to come; attended is unknown until the meeting was."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="invitees")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    invited_at = models.DateTimeField()
    attended = models.BooleanField(null=True)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["meeting", "person"], name="meetings_invitee_once")]


class Item(Model):
    """Something on the agenda: a thing elsewhere in the house (Ref), or words."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="items")
    order = models.PositiveIntegerField()
    ref_kind = models.CharField(max_length=30, blank=True)
    ref_id = models.CharField(max_length=40, blank=True)
    words = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "ref_kind", "ref_id"], condition=~Q(ref_kind=""), name="meetings_item_once"
            ),
            models.CheckConstraint(condition=~Q(ref_kind="") | ~Q(words=""), name="meetings_item_says_something"),
        ]

    @property
    def ref(self) -> Ref | None:
        return Ref(self.ref_kind, self.ref_id) if self.ref_kind else None


PERSONAL = [
    Personal(
        model="meetings.Invitee",
        person="person_id",
        fields=("meeting", "person", "invited_at", "attended"),
        purpose="Weten wie is uitgenodigd voor een bijeenkomst en wie er was.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="de bijeenkomst",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="meetings.Meeting",
        person="planned_by_id",
        fields=("planned_by", "planned_at"),
        purpose="Nagaan wie een bijeenkomst plande.",
        ground=Ground.INTEREST,
        retention_days=730,
        ends="de bijeenkomst",
        on_erase=OnErase.KEEP,
        why_kept="De bijeenkomst is van meer mensen; bij wie haar plande staat geen naam meer.",
    ),
    Personal(
        model="meetings.Meeting",
        person="planned_by_id",
        fields=(
            "owner_kind", "owner_id", "kind", "title", "starts_at", "ends_at", "place", "link", "state", "minutes",
            "changes",
        ),
        purpose="Bijeenkomsten plannen en het verslag bewaren.",
        ground=Ground.INTEREST,
        retention_days=730,
        ends="de bijeenkomst",
        on_erase=OnErase.KEEP,
        why_kept="De bijeenkomst is van meer mensen.",
    ),
]  # fmt: skip
IMPERSONAL: dict[str, str] = {"meetings.Item": "Een agendapunt is een verwijzing of een paar woorden, over niemand."}
