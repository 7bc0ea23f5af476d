"""Talk, Participant, Answer: what a team said of itself, for a short time. TalkAction: a promise of one side."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref
from kring.modules.knowledge.mirror.states import Side

from .states import Phase, TalkKind, TalkRole

KEPT_DAYS = 365  # a talk, after its end
ANSWER_DAYS = 30  # what people filled in alone, after its end


class Talk(Model):
    """items: what each side is asked, as it stood when the talk was opened: {"school": [{key, kind, text}], …}."""

    kind = models.CharField(max_length=8, choices=TalkKind)
    framework = models.ForeignKey("knowledge.Framework", on_delete=models.PROTECT, related_name="+")
    dimension = models.ForeignKey("knowledge.Dimension", null=True, on_delete=models.PROTECT, related_name="+")
    site = models.CharField(max_length=6, blank=True)  # code of the school, blank: a talk of a board
    board = models.CharField(max_length=5, blank=True)  # number of the board
    phase = models.CharField(max_length=8, choices=Phase, default=Phase.INVITE)
    items = models.JSONField(default=dict)
    school_told = models.BooleanField(null=True)  # was this side told that its answers are recognisable?
    board_told = models.BooleanField(null=True)
    school_lost = models.PositiveSmallIntegerField(default=0)  # how many were set aside because they were not ready
    board_lost = models.PositiveSmallIntegerField(default=0)  # here, not at people: it stays when somebody is erased
    opened_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    agreed = models.TextField(max_length=4000, blank=True)
    why_none_school = models.CharField(max_length=300, blank=True)
    why_none_board = models.CharField(max_length=300, blank=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-opened_at", "-id"]
        indexes = [models.Index(fields=["opened_by", "-opened_at"], name="knowledge_talk_of")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind=TalkKind.CARD) | Q(dimension__isnull=False), name="knowledge_talk_about_a_card"
            ),
            models.CheckConstraint(
                condition=Q(phase=Phase.ENDED, ended_at__isnull=False) | (~Q(phase=Phase.ENDED) & Q(ended_at=None)),
                name="knowledge_talk_ended",
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("mirror_talk", str(self.pk))

    def told(self, side: Side) -> bool | None:
        """Was this side told that its answers are recognisable? None: it has not begun."""
        return self.school_told if side is Side.SCHOOL else self.board_told

    def lost(self, side: Side) -> int:
        """How many of this side were set aside because they were not ready."""
        return self.school_lost if side is Side.SCHOOL else self.board_lost

    def items_of(self, side: Side) -> list[dict[str, str]]:
        """What this side is asked."""
        return list(self.items.get(side.value, []))


class Participant(Model):
    """Somebody who takes part by a link; their own link is their only key. person: when they were signed in."""

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="participants")
    side = models.CharField(max_length=8, choices=Side)
    name = models.CharField(max_length=60, blank=True)
    role = models.CharField(max_length=12, choices=TalkRole)
    person = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    joined_with = models.UUIDField(unique=True)  # the form that was sent: a second press makes no second participant
    joined_at = models.DateTimeField()
    told_at = models.DateTimeField(null=True)  # when they pressed "begin", after reading who will see their answers
    finished_at = models.DateTimeField(null=True)
    left_at = models.DateTimeField(null=True)
    actions_written = models.PositiveSmallIntegerField(default=0)  # by their link: each can lead to a mail

    class Meta:
        ordering = ["id"]

    @property
    def ref(self) -> Ref:
        return Ref("mirror_participant", str(self.pk))


class Answer(Model):
    """What one participant says of one item: on the scale of four words, with a remark."""

    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="answers")
    item = models.CharField(max_length=8)
    level = models.PositiveSmallIntegerField(null=True)
    remark = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "item"], name="knowledge_answer_once"),
            models.CheckConstraint(condition=Q(level=None) | Q(level__range=(1, 4)), name="knowledge_answer_scale"),
        ]


class TalkAction(Model):
    """An action that a talk ended with: a promise, for one of the sides."""

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="actions")
    side = models.CharField(max_length=8, choices=Side)
    promise = models.BigIntegerField(unique=True)  # its number among the promises

    class Meta:
        ordering = ["id"]


PERSONAL = [
    Personal(
        model="knowledge.Talk",
        person="opened_by_id",
        fields=(
            "kind", "framework", "dimension", "site", "board", "phase", "items", "school_told", "board_told",
            "school_lost", "board_lost", "opened_by", "opened_at", "agreed", "why_none_school", "why_none_board",
            "ended_at",
        ),
        purpose="Een gesprek over een spiegelkaart voeren en onthouden wat er is afgesproken.",
        ground=Ground.INTEREST,
        retention_days=KEPT_DAYS,
        ends="het einde van het gesprek",
        on_erase=OnErase.KEEP,
        why_kept="Het gesprek is van meer mensen; bij wie het opende staat geen naam meer.",
    ),
    Personal(
        model="knowledge.Participant",
        person="person_id",
        fields=(
            "side", "name", "role", "person", "joined_with", "joined_at", "told_at", "finished_at", "left_at",
            "actions_written",
        ),
        purpose="Meedoen aan een gesprek over een spiegelkaart, zonder account; een naam hoeft niet.",
        ground=Ground.CONSENT,
        retention_days=KEPT_DAYS,
        ends="het einde van het gesprek",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="knowledge.Answer",
        person="participant__person_id",
        fields=("item", "level", "remark"),
        purpose="Laten zien hoe een team en een bestuur over een spiegelkaart denken, zonder namen.",
        ground=Ground.CONSENT,
        retention_days=ANSWER_DAYS,
        ends="het einde van het gesprek",
        on_erase=OnErase.DELETE,
    ),
]  # fmt: skip
IMPERSONAL: dict[str, str] = {
    "knowledge.TalkAction": "Voor welke kant een belofte is; de belofte zelf staat bij de beloften.",
}
