"""Who acts for a board in a register, and what a board asked of its leaders."""

from django.db import models
from django.db.models import F, Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal, Ref
from kring.modules.register.boards.states import SignupState

from .enrolments import Register


class BoardSignup(Model):
    """Somebody says that they act for a board; the office of a register checks it.

    While it is accepted, the person holds the relation BOARD_ADMIN. accepted_date is the first day, ended_date the
    first day no longer: from these two follows which boards were signed up on any day.
    """

    register = models.ForeignKey(Register, on_delete=models.PROTECT, related_name="+")
    board = models.ForeignKey("directory.Board", on_delete=models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    function = models.CharField(max_length=100, blank=True)
    explanation = models.TextField(max_length=2000, blank=True)
    state = models.CharField(max_length=12, choices=SignupState, default=SignupState.WAITING)
    asked_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    reason = models.TextField(max_length=2000, blank=True)
    accepted_date = models.DateField(null=True)
    ended_date = models.DateField(null=True)

    class Meta:
        ordering = ["asked_at", "id"]
        indexes = [models.Index(fields=["register", "state", "asked_at"], name="register_signup_queue")]
        constraints = [
            models.UniqueConstraint(
                fields=["board", "person"],
                condition=Q(state__in=["waiting", "accepted"]),
                name="register_signup_once",
            ),
            models.CheckConstraint(
                condition=Q(accepted_date__isnull=False) | ~Q(state__in=["accepted", "ended"]),
                name="register_signup_accepted_when",
            ),
            models.CheckConstraint(
                condition=Q(ended_date=None) | Q(ended_date__gte=F("accepted_date")),
                name="register_signup_forward",
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("board_signup", str(self.pk))


class InsightQuestion(Model):
    """A board asked a leader to show activities: once. answered_at says that the question is off the leader's list,
    never what the answer was; the board never reads it."""

    board = models.ForeignKey("directory.Board", on_delete=models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    asked_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    purpose = models.CharField(max_length=200)
    from_date = models.DateField()  # the activities of which days the board asks for
    until_date = models.DateField()
    asked_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["asked_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["board", "person"], name="register_insight_once"),
            models.CheckConstraint(condition=Q(until_date__gte=F("from_date")), name="register_insight_forward"),
        ]


PERSONAL = [
    Personal(
        model="register.BoardSignup",
        person="person_id",
        fields=("function", "explanation", "reason"),
        purpose="Nagaan of je namens een bestuur mag kijken.",
        ground=Ground.INTEREST,
        retention_days=730,
        ends="je toegang",
        on_erase=OnErase.BLANK,
    ),
    Personal(
        model="register.BoardSignup",
        person="person_id",
        fields=(
            "register", "board", "person", "state", "asked_at", "decided_at", "decided_by",
            "accepted_date", "ended_date",
        ),
        purpose="Weten welke besturen wanneer waren aangemeld.",
        ground=Ground.INTEREST,
        retention_days=2555,
        ends="je toegang",
        on_erase=OnErase.KEEP,
        why_kept="Een register moet kunnen aantonen wanneer een bestuur toegang had; je naam gaat wel weg.",
    ),
    Personal(
        model="register.InsightQuestion",
        person="person_id",
        fields=(
            "board", "person", "asked_by", "purpose", "from_date", "until_date", "asked_at", "answered_at",
        ),
        purpose="Je een vraag van je bestuur laten zien, en zorgen dat het maar één keer vraagt.",
        ground=Ground.INTEREST,
        retention_days=730,
        ends="de vraag",
        on_erase=OnErase.DELETE,
    ),
]  # fmt: skip
