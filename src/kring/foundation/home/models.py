"""A question to an organisation, with an owner and a state until it is answered (P9)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .states import QuestionState


class Question(Model):
    asker = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    to_kind = models.CharField(max_length=30)
    to_id = models.CharField(max_length=40)
    subject = models.CharField(_("onderwerp"), max_length=120)
    state = models.CharField(max_length=12, choices=QuestionState, default=QuestionState.ASKED)
    owner = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["-changed_at", "-id"]
        indexes = [models.Index(fields=["to_kind", "to_id", "state"], name="home_question_to")]


class Message(Model):
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="messages")
    author = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    for_organisation = models.BooleanField(default=False)  # written on behalf of the organisation
    text = models.TextField(max_length=4000)
    written_at = models.DateTimeField()

    class Meta:
        ordering = ["written_at", "id"]


PERSONAL = [
    Personal(
        model="home.Question",
        person="asker_id",
        fields=("to_kind", "to_id", "subject", "state", "owner", "asked_at", "changed_at"),
        purpose="Je vraag beantwoorden en laten zien hoe het ermee staat.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="het antwoord",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="home.Message",
        person="author_id",
        fields=("for_organisation", "text", "written_at"),
        purpose="Je vraag beantwoorden en laten zien hoe het ermee staat.",
        ground=Ground.CONTRACT,
        retention_days=730,
        ends="het antwoord",
        on_erase=OnErase.DELETE,
    ),
]
IMPERSONAL: dict[str, str] = {}
