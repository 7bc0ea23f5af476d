"""Session: a table or workshop of a gathering. Wish: how dear it is to somebody. Draw and Seat: who goes where."""

from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref

from .states import DrawState


class Session(Model):
    gathering = models.ForeignKey("gatherings.Gathering", on_delete=models.CASCADE, related_name="sessions")
    title = models.CharField(max_length=120)
    about = models.TextField(max_length=2000, blank=True)
    theme = models.PositiveSmallIntegerField(null=True)  # the number of a theme of the series
    place = models.CharField(max_length=120, blank=True)  # a table, a room
    link = models.URLField(max_length=500, blank=True)  # where who comes online joins
    most = models.PositiveSmallIntegerField(null=True)  # seats; null: no limit
    least = models.PositiveSmallIntegerField(default=0)  # without so many people it cannot go on
    facilitator = models.ForeignKey("gatherings.SignUp", null=True, on_delete=models.SET_NULL, related_name="+")
    facilitator_name = models.CharField(max_length=120, blank=True)  # somebody who did not sign up
    note_taker = models.ForeignKey("gatherings.SignUp", null=True, on_delete=models.SET_NULL, related_name="+")
    note_taker_name = models.CharField(max_length=120, blank=True)
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["theme", "title", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(most=None) | Q(most__gte=F("least")), name="gatherings_session_most_least"
            )
        ]  # fmt: skip

    @property
    def ref(self) -> Ref:
        return Ref("session", str(self.pk))


class Wish(Model):
    """The first wish has rank 1."""

    sign_up = models.ForeignKey("gatherings.SignUp", on_delete=models.CASCADE, related_name="wishes")
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="wishes")
    rank = models.PositiveSmallIntegerField()
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["sign_up", "rank"]
        constraints = [
            models.UniqueConstraint(fields=["sign_up", "session"], name="gatherings_wish_once"),
            models.UniqueConstraint(fields=["sign_up", "rank"], name="gatherings_wish_rank"),
        ]


class Draw(Model):
    """Who goes where, by wishes and by lot. The seed is shown: with it the same comes out, whoever does it."""

    gathering = models.ForeignKey("gatherings.Gathering", on_delete=models.CASCADE, related_name="draws")
    state = models.CharField(max_length=12, choices=DrawState, default=DrawState.DRAFT)
    seed = models.PositiveIntegerField()
    worst = models.PositiveSmallIntegerField()
    total = models.PositiveIntegerField()
    made_at = models.DateTimeField()
    made_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["gathering"], condition=Q(state=DrawState.PUBLISHED), name="gatherings_draw_one_published"
            ),
            models.UniqueConstraint(
                fields=["gathering"], condition=Q(state=DrawState.DRAFT), name="gatherings_draw_one_draft"
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("draw", str(self.pk))


class Seat(Model):
    """One person in one session. rank: which wish it was; null: not wished, or chosen after the draw (late)."""

    draw = models.ForeignKey(Draw, on_delete=models.CASCADE, related_name="seats")
    sign_up = models.ForeignKey("gatherings.SignUp", on_delete=models.CASCADE, related_name="seats")
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="seats")
    rank = models.PositiveSmallIntegerField(null=True)
    fixed = models.BooleanField(default=False)  # leads or takes notes here
    late_at = models.DateTimeField(null=True)  # took what was free after the draw
    passed = models.JSONField(default=list)  # the earlier wishes: numbers only

    class Meta:
        ordering = ["session", "id"]
        constraints = [models.UniqueConstraint(fields=["draw", "sign_up"], name="gatherings_seat_once")]


PERSONAL = [
    Personal(
        model="gatherings.Wish",
        person="sign_up__person_id",
        fields=("sign_up", "session", "rank", "made_at"),
        purpose="Sessies indelen naar wat deelnemers het liefst willen.",
        ground=Ground.CONTRACT,
        on_erase=OnErase.DELETE,
        retention_days=365,
        ends="de bijeenkomst",
    ),
    Personal(
        model="gatherings.Seat",
        person="sign_up__person_id",
        fields=("draw", "sign_up", "session", "rank", "fixed", "late_at", "passed"),
        purpose="Laten zien in welke sessie iemand zit en waarom.",
        ground=Ground.CONTRACT,
        on_erase=OnErase.DELETE,
        retention_days=365,
        ends="de bijeenkomst",
    ),
    Personal(
        model="gatherings.Session",
        person="facilitator__person_id",
        fields=(
            "gathering", "title", "about", "theme", "place", "link", "most", "least", "facilitator",
            "facilitator_name", "note_taker", "note_taker_name", "made_at",
        ),
        purpose="Laten zien wie een sessie begeleidt en wie er notities maakt.",
        ground=Ground.INTEREST,
        on_erase=OnErase.KEEP,
        why_kept="De sessie is van alle deelnemers; met de aanmelding gaat de naam van wie haar begeleidt weg.",
        retention_days=365,
        ends="de bijeenkomst",
    ),
    Personal(
        model="gatherings.Draw",
        person="made_by_id",
        fields=(
            "gathering", "state", "seed", "worst", "total", "made_at", "made_by", "published_at", "published_by",
        ),
        purpose="Nagaan wie de indeling maakte en bekendmaakte.",
        ground=Ground.INTEREST,
        on_erase=OnErase.KEEP,
        why_kept="De indeling is van alle deelnemers; bij wie haar maakte staat geen naam meer.",
        retention_days=365,
        ends="de bijeenkomst",
    ),
]  # fmt: skip
IMPERSONAL: dict[str, str] = {}
