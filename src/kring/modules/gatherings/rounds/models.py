"""Round: a series with one question for many groups. RoundSlot: when and where. Participant: who, and when they can."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .rules import LONGEST, SHORTEST
from .states import Answer, RoundState

KEPT_DAYS = 730


class Round(Model):
    """open_to_all: whoever is in the register may join without being asked. own_*: what the office wants mixed too."""

    series = models.OneToOneField("gatherings.Series", on_delete=models.PROTECT, related_name="round")
    own_question = models.CharField(max_length=200, blank=True)
    own_options = ArrayField(models.CharField(max_length=80), default=list, blank=True)
    open_to_all = models.BooleanField(default=False)
    least = models.PositiveSmallIntegerField(default=9)
    most = models.PositiveSmallIntegerField(default=11)
    provinces_least = models.PositiveSmallIntegerField(default=5)
    answer_until_date = models.DateField()
    state = models.CharField(max_length=10, choices=RoundState, default=RoundState.DRAFT)
    division_id = models.BigIntegerField(null=True)  # of parts.groups

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=Q(least__gte=2, most__gte=F("least")), name="gatherings_round_sizes"),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("round", str(self.pk))

    @property
    def owner(self) -> Ref:
        return self.series.owner


class RoundSlot(Model):
    """A date and place. province: its code; "" is online. rooms: how many groups at once."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="slots")
    number = models.PositiveSmallIntegerField()
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=200, blank=True)
    province = models.CharField(max_length=40, blank=True)
    link = models.URLField(max_length=500, blank=True)
    rooms = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["starts_at", "number"]
        constraints = [
            models.UniqueConstraint(fields=["round", "number"], name="gatherings_slot_once"),
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="gatherings_slot_forward"),
            models.CheckConstraint(condition=Q(rooms__gte=1), name="gatherings_slot_rooms"),
        ]


class Participant(Model):
    """Codes of the school and board where somebody works, as the directory had them when they were asked."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="participants")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    answer = models.CharField(max_length=10, choices=Answer, default=Answer.ASKED)
    asked_at = models.DateTimeField(null=True)  # None: joined without being asked
    mailed_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    slots = ArrayField(models.PositiveSmallIntegerField(), default=list, blank=True)  # numbers of slots
    travel = ArrayField(models.CharField(max_length=40), default=list, blank=True)  # provinces; empty: all
    own_choice = models.CharField(max_length=80, blank=True)
    province = models.CharField(max_length=40, blank=True)
    school_type = models.CharField(max_length=20, blank=True)
    surroundings = models.CharField(max_length=20, blank=True)
    governance = models.CharField(max_length=20, blank=True)
    board = models.CharField(max_length=10, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["round", "person"], name="gatherings_participant_once")]
        indexes = [models.Index(fields=["person"], name="gatherings_participant_of")]

    @property
    def ref(self) -> Ref:
        return Ref("round_participant", str(self.pk))


class GroupGathering(Model):
    """The gathering that a group became, by the number of the group."""

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="+")
    number = models.PositiveIntegerField()
    gathering = models.OneToOneField("gatherings.Gathering", on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["round", "number"], name="gatherings_group_once")]


class BreakoutGuide(Model):
    """What the small groups of a division talk about and for how long, where that was changed.

    question "" is that of the series. division_id: of parts.groups.
    """

    gathering = models.ForeignKey("gatherings.Gathering", on_delete=models.CASCADE, related_name="+")
    division_id = models.BigIntegerField(unique=True)
    question = models.CharField(max_length=300, blank=True)
    minutes = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(minutes__gte=SHORTEST, minutes__lte=LONGEST), name="gatherings_breakout_minutes"
            ),
        ]


PERSONAL = [
    Personal(
        model="gatherings.Participant",
        person="person_id",
        fields=(
            "round", "person", "answer", "asked_at", "mailed_at", "answered_at", "slots", "travel", "own_choice",
            "province", "school_type", "surroundings", "governance", "board",
        ),
        purpose="Groepen maken van mensen die van elkaar verschillen, op een dag waarop ze kunnen.",
        ground=Ground.CONTRACT,
        retention_days=KEPT_DAYS,
        ends="de gespreksronde",
        on_erase=OnErase.DELETE,
    ),
]  # fmt: skip
IMPERSONAL: dict[str, str] = {
    "gatherings.Round": "Hoe groepen gemaakt worden en tot wanneer mensen antwoorden; wie dat maakte: zie de reeks.",
    "gatherings.GroupGathering": "Verbindt een groep met een bijeenkomst.",
    "gatherings.BreakoutGuide": "Waarover kleine groepen praten en hoe lang, van niemand.",
    "gatherings.RoundSlot": "Een dag en een plaats, van niemand.",
}
