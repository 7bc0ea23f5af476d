"""Division: people over groups. Member, Moment: who and when. Circle, Seat: the groups. Change: who was moved."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .states import State, Way


class Division(Model):
    """What is asked, and how good what was made is. `whole`: per attribute how different all people are."""

    owner_kind = models.CharField(max_length=30)
    owner_id = models.CharField(max_length=40)
    kind = models.CharField(max_length=40)  # a DivisionKind that a module registered
    title = models.CharField(max_length=200)
    way = models.CharField(max_length=8, choices=Way, default=Way.MIXED)
    least = models.PositiveSmallIntegerField()
    most = models.PositiveSmallIntegerField()
    attributes = models.JSONField(default=list)  # [[name, weight, kind], …]: in what people differ
    apart = ArrayField(models.CharField(max_length=40), default=list)  # in what nobody in a group may be the same
    variety = models.CharField(max_length=40, blank=True)  # of this attribute at least so many values in a group
    variety_least = models.PositiveSmallIntegerField(default=0)
    seed = models.PositiveIntegerField(default=1)
    seconds = models.PositiveSmallIntegerField(default=30)
    state = models.CharField(max_length=9, choices=State, default=State.DRAFT)
    run_id = models.BigIntegerField(null=True)  # the last run of jobs
    clash = models.TextField(blank=True)  # why there is no grouping; people as {m12}
    diversity = models.FloatField(null=True)
    bound = models.FloatField(null=True)
    by_lot = models.FloatField(null=True)
    rounds = models.PositiveIntegerField(default=0)
    whole = ArrayField(models.FloatField(), default=list)
    repeats = models.PositiveIntegerField(null=True)  # pairs that met before; None: nobody asked
    repeats_least = models.PositiveIntegerField(null=True)  # proven: fewer cannot be
    begun_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField()
    formed_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-begun_at", "-id"]
        indexes = [models.Index(fields=["owner_kind", "owner_id", "kind"], name="groups_of_owner")]
        constraints = [
            models.CheckConstraint(condition=Q(least__gte=1, most__gte=F("least")), name="groups_sizes"),
            models.CheckConstraint(
                condition=~Q(state=State.PUBLISHED) | Q(published_at__isnull=False), name="groups_published"
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("division", str(self.pk))

    @property
    def owner(self) -> Ref:
        return Ref(self.owner_kind, self.owner_id)


class Moment(Model):
    """When and where a group can meet. rooms: how many groups at once. key: what the module calls it."""

    division = models.ForeignKey(Division, on_delete=models.CASCADE, related_name="moments")
    number = models.PositiveSmallIntegerField()
    key = models.CharField(max_length=40)
    name = models.CharField(max_length=200)
    rooms = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["division", "number"], name="groups_moment_once")]


class Member(Model):
    """Somebody who is to be grouped: a person, or a guest by the name they gave."""

    division = models.ForeignKey(Division, on_delete=models.CASCADE, related_name="members")
    key = models.CharField(max_length=40)  # what the module calls them: a sign-up, a participant
    person = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    label = models.CharField(max_length=120, blank=True)  # the name of a guest
    values = models.JSONField(default=dict)  # attribute → value; left out: unknown
    apart = models.JSONField(default=dict)  # in what nobody may be the same → value
    moments = ArrayField(models.PositiveSmallIntegerField(), null=True)  # when they can; None: always
    left_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["division", "key"], name="groups_member_once")]


class Circle(Model):
    """A group. spread: per attribute the mean difference of two of its people, as in Division.whole."""

    division = models.ForeignKey(Division, on_delete=models.CASCADE, related_name="circles")
    number = models.PositiveIntegerField()
    moment = models.ForeignKey(Moment, null=True, on_delete=models.CASCADE, related_name="+")
    spread = ArrayField(models.FloatField(), default=list)
    sort_count = models.PositiveSmallIntegerField(default=0)  # how many values of Division.variety there are

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["division", "number"], name="groups_circle_once")]


class Seat(Model):
    """Who sits in a group."""

    circle = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="seats")
    member = models.OneToOneField(Member, on_delete=models.CASCADE, related_name="seat")

    class Meta:
        ordering = ["id"]


class Met(Model):
    """People of a division who sat together before: keys of members, and where that was."""

    division = models.ForeignKey(Division, on_delete=models.CASCADE, related_name="met")
    why = models.CharField(max_length=200)
    keys = ArrayField(models.CharField(max_length=40))

    class Meta:
        ordering = ["id"]


class Change(Model):
    """Somebody was moved by hand, or by a repair; `other` came back for them."""

    division = models.ForeignKey(Division, on_delete=models.CASCADE, related_name="changes")
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Member, null=True, on_delete=models.CASCADE, related_name="+")
    from_number = models.PositiveIntegerField(null=True)  # None: they had no seat
    to_number = models.PositiveIntegerField()
    difference = models.FloatField()  # of the diversity; below 0 it cost
    repaired = models.BooleanField(default=False)
    changed_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-id"]


def _kept(model: str, person: str, fields: tuple[str, ...], purpose: str, why: str) -> Personal:
    return Personal(
        model=model, person=person, fields=fields, purpose=purpose, ground=Ground.INTEREST, retention_days=730,
        ends="de bijeenkomst", on_erase=OnErase.KEEP, why_kept=why,
    )  # fmt: skip


OTHERS = "De indeling is van meer mensen; bij wie haar maakte staat geen naam meer."
_ABOUT: dict[str, Any] = {
    "division": (
        "owner_kind", "owner_id", "kind", "title", "way", "least", "most", "attributes", "apart", "variety",
        "variety_least", "seed", "seconds", "state", "run_id", "clash", "diversity", "bound", "by_lot", "rounds",
        "whole", "repeats", "repeats_least", "begun_by", "begun_at", "formed_at",
    ),
    "change": (
        "division", "member", "other", "from_number", "to_number", "difference", "repaired", "changed_by",
        "changed_at", "undone_at",
    ),
}  # fmt: skip
PERSONAL = [
    _kept("groups.Division", "begun_by_id", _ABOUT["division"], "Weten wie een indeling maakte en hoe.", OTHERS),
    _kept("groups.Division", "published_by_id", ("published_by", "published_at"), "Weten wie ze bekendmaakte.", OTHERS),
    _kept("groups.Change", "changed_by_id", _ABOUT["change"], "Een verplaatsing kunnen terugdraaien.", OTHERS),
    Personal(
        model="groups.Member",
        person="person_id",
        fields=("division", "key", "person", "label", "values", "apart", "moments", "left_at"),
        purpose="Mensen zo over groepen verdelen dat ze van elkaar verschillen.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="de bijeenkomst",
        on_erase=OnErase.DELETE,
    ),
]
IMPERSONAL: dict[str, str] = {
    "groups.Moment": "Een dag en een plaats, van niemand.",
    "groups.Circle": "Een groep: een nummer en getallen over het geheel.",
    "groups.Seat": "Verbindt een groep met wie erin zit; wie dat is staat bij groups.Member.",
    "groups.Met": "Nummers van de module, die bij groups.Member horen en met de indeling weggaan.",
}
