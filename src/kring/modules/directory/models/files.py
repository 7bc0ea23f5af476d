"""The files that were imported or wait, and what they said of each site."""

from django.db import models

from kring.foundation.records.api import Model
from kring.modules.directory.states import FileKind

from .schools import Site


class Edition(Model):
    """One row: the mark that changes with everything that changes schools, boards or regions (see edition.py)."""

    mark = models.UUIDField()


class DuoFile(Model):
    """A file that was imported: what it was about, which month, and what it did. One per kind and vintage."""

    kind = models.CharField(max_length=20, choices=[(one.value, one.name) for one in FileKind])
    vintage = models.DateField()
    sha256 = models.CharField(max_length=64)
    imported_at = models.DateTimeField()
    rows = models.PositiveIntegerField()
    new = models.PositiveIntegerField()
    changed = models.PositiveIntegerField()
    closed = models.PositiveIntegerField()
    moved = models.PositiveIntegerField()
    rejected = models.PositiveIntegerField()

    class Meta:
        ordering = ["-vintage", "kind"]
        constraints = [models.UniqueConstraint(fields=["kind", "vintage"], name="directory_file_once")]


class SiteHistory(Model):
    """What one file said of one site. The story of a school is read from these rows (rules.timeline)."""

    file = models.ForeignKey(DuoFile, on_delete=models.PROTECT, db_index=False, related_name="history")
    site = models.ForeignKey(Site, on_delete=models.PROTECT, related_name="history")
    name = models.CharField(max_length=200)
    board_number = models.CharField(max_length=5, blank=True)
    municipality_code = models.CharField(max_length=4, blank=True)
    is_open = models.BooleanField(null=True)

    class Meta:
        ordering = ["site_id", "file_id"]
        constraints = [models.UniqueConstraint(fields=["file", "site"], name="directory_history_once")]


class DuoUpload(Model):
    """A file that the office gave and has not applied yet. It goes when it is applied, dropped or a day old."""

    name = models.CharField(max_length=120)
    vintage = models.DateField(null=True)
    sha256 = models.CharField(max_length=64)
    content = models.BinaryField()
    given_at = models.DateTimeField()
    given_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-given_at", "-id"]
