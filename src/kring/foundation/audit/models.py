"""Entry: one row per action, ids and no text. Seal: its place in the hash chain."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models

from kring.foundation.records.api import Ground, Model, OnErase, Personal

# The number of the running transaction: sealing goes in this order, below the oldest one still running.
TRANSACTION = models.Func(template="pg_current_xact_id()::text::bigint", output_field=models.BigIntegerField())


class Entry(Model):
    id = models.UUIDField(primary_key=True)
    at = models.DateTimeField(db_index=True)
    event = models.CharField(max_length=100)
    actor_kind = models.CharField(max_length=12)
    actor_id = models.BigIntegerField(null=True)
    about = ArrayField(models.CharField(max_length=80), default=list)
    data = models.JSONField(default=dict)
    cause_id = models.UUIDField(null=True)  # the entry of the action within which this one ran
    salt = models.BinaryField(max_length=16, null=True)
    transaction = models.BigIntegerField(db_default=TRANSACTION)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["at", "id"]
        indexes = [
            GinIndex(fields=["about"], name="audit_entry_about"),
            models.Index(fields=["actor_kind", "actor_id"], name="audit_entry_actor"),
            models.Index(fields=["transaction"], name="audit_entry_transaction"),
        ]


class Seal(Model):
    number = models.BigIntegerField(primary_key=True)
    entry = models.OneToOneField(Entry, on_delete=models.PROTECT, related_name="seal")
    digest = models.CharField(max_length=64)
    chain = models.CharField(max_length=64)
    sealed_at = models.DateTimeField()


PERSONAL = [
    Personal(
        model="audit.Entry",
        person="actor_id",
        fields=(
            "actor_kind",
            "actor_id",
            "about",
            "data",
            "at",
            "event",
            "cause_id",
            "salt",
            "transaction",
            "erased_at",
        ),
        purpose="Laten zien wie wat wanneer heeft gedaan, ook aan jou.",
        ground=Ground.INTEREST,
        retention_days=3650,
        ends="de gebeurtenis",
        on_erase=OnErase.BLANK,
    )
]
IMPERSONAL = {"audit.Seal": "numbers and digests; the salt that ties a digest to a person goes when they go"}
