"""The nightly sweep: bytes whose row never came (a rollback) or went (a crash after the commit)."""

from uuid import UUID

from procrastinate.contrib.django import app

from . import blobs
from .models import File

A_DAY = 24 * 60 * 60


@app.periodic(cron="41 2 * * *")
@app.task(name="files.sweep", queueing_lock="files.sweep", pass_context=False)
def sweep(timestamp: int) -> None:
    """Remove bytes older than a day that belong to no row."""
    sweep_older_than(A_DAY)


def sweep_older_than(seconds: float) -> int:
    """Remove bytes this old that belong to no row; returns how many."""
    gone = [blob for blob in blobs.older_than(seconds) if not _has_row(blob)]
    for blob in gone:
        blobs.remove(blob)
    return len(gone)


def _has_row(blob: str) -> bool:
    sha256, _, id = blob.rpartition("/")[2].partition("-")
    try:
        return File.objects.filter(pk=UUID(id), sha256=sha256).exists()
    except ValueError:  # an unfinished write
        return False
