"""The edition of the directory: a mark that changes with everything that changes schools, boards or regions.

School pages are asked often and change a few times a year, so their answers are kept per edition in each process.
Without an edition (nothing was imported yet) nothing is kept.
"""

from uuid import UUID, uuid4

from django.db import connection

from kring.foundation.records.api import kept_by

from .models import Edition

KEPT = 600  # answers a question; a page's rows are about 10 KB


def turn() -> None:
    """Begin a new edition, in the transaction of the action that changes something."""
    Edition.objects.update_or_create(pk=1, defaults={"mark": uuid4()})


def current() -> UUID | None:
    """The edition of this moment; None before the first. Plain SQL: it is asked several times a page, and the ORM
    takes four times as long to write this one question as PostgreSQL to answer it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT mark FROM directory_edition WHERE id = 1")
        found = cursor.fetchone()
    return found[0] if found else None


# Keep the answers of a query about public facts, per edition and language. A mark is never used twice, so an answer
# kept under an old one is never given.
kept = kept_by(lambda *args, **kwargs: current(), most=KEPT)
