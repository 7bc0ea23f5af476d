"""What audit does with every action: refuse a repeated command, write one entry."""

import secrets
from collections.abc import Sequence
from typing import Any

from django.db import IntegrityError, connection
from psycopg.types.json import Jsonb

from kring.foundation.records.api import AlreadyDone, Doing, prepared

from .models import Entry

# Was this command done? Unknown while somebody else is doing it: then there is something to wait for.
KNOWN = "CASE WHEN pg_try_advisory_xact_lock(%s) THEN EXISTS (SELECT FROM audit_entry WHERE id = %s) END"
WRITE = """
INSERT INTO audit_entry (id, at, event, actor_kind, actor_id, about, data, salt, cause_id)
VALUES (%s, %s, %s, %s, %s, %s::varchar[], %s, %s, %s)
"""


class WriteEntry:
    """A step of `@action` (see records/actions.py)."""

    def asks(self, doing: Doing) -> tuple[str, Sequence[Any]] | None:
        """Was a command that the client chose done before?"""
        return (KNOWN, [_lock(doing), doing.entry]) if doing.given else None

    def begin(self, doing: Doing, answer: bool | None) -> None:
        """A command id that was used before means that the action was done: raises AlreadyDone.

        Twice at the same moment: the second waits for the first to commit, and then sees its entry.
        """
        if answer is None:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_lock(doing)])
            answer = Entry.objects.filter(pk=doing.entry).exists()
        if answer:
            raise AlreadyDone

    def finish(self, doing: Doing) -> None:
        """Write the entry of what was told. Raises AlreadyDone when the first of two committed in the very moment in
        which the second asked."""
        told = doing.told
        assert told is not None  # the action calls us only when something was told
        entry: list[Any] = [
            doing.entry,
            doing.by.at,
            told.name,
            doing.by.kind.value,
            doing.by.id,
            [str(ref) for ref in told.about],
            Jsonb(dict(told.data)),
            secrets.token_bytes(16),  # without it nobody can recompute the digest of an erased entry
            doing.within.entry if doing.within else None,
        ]
        try:
            with prepared() as cursor:
                cursor.execute(WRITE, entry)
        except IntegrityError as error:
            if doing.given:
                raise AlreadyDone from error
            raise


def _lock(doing: Doing) -> int:
    return int.from_bytes(doing.entry.bytes[:8], signed=True)
