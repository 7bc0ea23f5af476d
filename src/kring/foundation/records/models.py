"""The base of every table that only actions may write."""

from django.db import models


class Model(models.Model):
    """A guarded table: a database trigger refuses every write outside an `@action` (see guard.py)."""

    class Meta:
        abstract = True
