"""Notice: one thing somebody is told by mail. Preference: when they want to hear of it. Shown mail: demonstration."""

from django.db import models
from django.db.models import Q

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .states import When


class Notice(Model):
    person_id = models.BigIntegerField(db_index=True)  # no key: people is a floor higher
    kind = models.CharField(max_length=60)
    context = models.JSONField(default=dict)  # what the template needs; emptied when it has been sent
    created_at = models.DateTimeField()
    when = models.CharField(max_length=8, choices=When)
    sent_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)  # the address refuses mail for good, or there is none

    class Meta:
        ordering = ["created_at", "id"]
        indexes = [
            models.Index(
                fields=["person_id", "created_at"],
                name="notices_notice_waiting",
                condition=Q(when="digest", sent_at=None, failed_at=None),
            )
        ]


class Preference(Model):
    person_id = models.BigIntegerField()
    kind = models.CharField(max_length=60)
    when = models.CharField(max_length=8, choices=When)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person_id", "kind"], name="notices_preference_once")]


class ShownMail(Model):
    """A mail of the demonstration, which goes nowhere but to the page /demo/post/."""

    to = models.TextField()
    subject = models.TextField()
    text = models.TextField()
    html = models.TextField(blank=True)
    sent_at = models.DateTimeField()

    class Meta:
        db_table = "notices_outbox"
        ordering = ["-sent_at", "-id"]


PERSONAL = [
    Personal(
        model="notices.Notice",
        person="person_id",
        fields=("person_id", "kind", "context", "created_at", "when", "sent_at", "failed_at"),
        purpose="Je laten weten wat er met jou of je aanvraag gebeurt.",
        ground=Ground.CONTRACT,
        retention_days=365,
        ends="het versturen van het bericht",
        on_erase=OnErase.DELETE,
    ),
    Personal(
        model="notices.Preference",
        person="person_id",
        fields=("person_id", "kind", "when"),
        purpose="Onthouden welke mail je wilt krijgen en wanneer.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="het einde van je account",
        on_erase=OnErase.DELETE,
    ),
]
IMPERSONAL = {"notices.ShownMail": "mail of the demonstration, whose people are made up; empty everywhere else"}
