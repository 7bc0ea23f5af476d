"""File: what is kept of whom or what, under which name. The bytes are beside the database (blobs.py)."""

from django.db import models

from kring.foundation.records.api import Ground, Model, OnErase, Personal

from .states import FileKind


class File(Model):
    id = models.UUIDField(primary_key=True)
    name = models.CharField(max_length=140)
    kind = models.CharField(max_length=8, choices=[(kind.value, kind.value) for kind in FileKind])
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    owner_kind = models.CharField(max_length=30)
    owner_id = models.CharField(max_length=40)
    uploaded_by_id = models.BigIntegerField(null=True, db_index=True)  # a person; no key: people is a floor higher
    uploaded_at = models.DateTimeField()

    class Meta:
        ordering = ["uploaded_at", "id"]
        indexes = [models.Index(fields=["owner_kind", "owner_id"], name="files_file_owner")]


PERSONAL = [
    Personal(
        model="files.File",
        person="uploaded_by_id",
        fields=("name", "kind", "size", "sha256", "owner_kind", "owner_id", "uploaded_by_id", "uploaded_at"),
        purpose="Bewaren wat je zelf hebt toegevoegd, zoals een bewijsstuk.",
        ground=Ground.CONTRACT,
        retention_days=0,
        ends="het einde van waar het bij hoort",
        on_erase=OnErase.DELETE,
    )
]
IMPERSONAL: dict[str, str] = {}
