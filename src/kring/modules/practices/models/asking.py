"""Willing, Question, Asked: who may be asked, what was asked, and with whom it lies."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Model, Ref
from kring.modules.practices.states import AskedState

from .practice import Practice


class Willing(Model):
    """Somebody may be asked about these themes; paused: not for a while."""

    person = models.OneToOneField("people.Person", on_delete=models.PROTECT, related_name="+")
    themes = ArrayField(models.CharField(max_length=40), default=list)
    paused = models.BooleanField(default=False)
    said_at = models.DateTimeField()


class Question(Model):
    """Who has done this? About a practice or about a theme."""

    asker = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    practice = models.ForeignKey(Practice, on_delete=models.SET_NULL, null=True, related_name="+")
    theme = models.CharField(max_length=40, blank=True)
    words = models.TextField(max_length=2000)
    put_at = models.DateTimeField()

    class Meta:
        ordering = ["-put_at", "-id"]
        indexes = [models.Index(fields=["asker", "-put_at"], name="practices_question_of")]

    @property
    def ref(self) -> Ref:
        return Ref("colleague_question", str(self.pk))


class Asked(Model):
    """A question as it lies with one person, and their answer."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="asked")
    person = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=AskedState, default=AskedState.WAITING)
    asked_at = models.DateTimeField()
    answer = models.TextField(max_length=4000, blank=True)
    answered_at = models.DateTimeField(null=True)
    thanked_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["asked_at", "id"]
        indexes = [models.Index(fields=["person", "-asked_at"], name="practices_asked_of")]
        constraints = [
            models.UniqueConstraint(fields=["question", "person"], name="practices_asked_once"),
            models.CheckConstraint(
                condition=~Q(state=AskedState.ANSWERED) | Q(answered_at__isnull=False), name="practices_asked_answered"
            ),
        ]

    @property
    def ref(self) -> Ref:
        return Ref("answer", str(self.pk))
