"""What audit does with every action: refuse a repeated command, write one entry."""

import secrets

from django.db import connection

from kring.foundation.records.api import AlreadyDone, Doing

from .models import Entry


class WriteEntry:
    """A step of `@action` (see records/actions.py)."""

    def begin(self, doing: Doing) -> None:
        """A command id that was used before means that the action was done: raises AlreadyDone.

        Twice at the same moment: the second waits for the first to commit, and then sees its entry.
        """
        if not doing.given:
            return
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [int.from_bytes(doing.entry.bytes[:8], signed=True)])
        if Entry.objects.filter(pk=doing.entry).exists():
            raise AlreadyDone

    def finish(self, doing: Doing) -> None:
        """Write the entry of what was told."""
        told = doing.told
        assert told is not None  # the action calls us only when something was told
        Entry.objects.bulk_create(
            [
                Entry(
                    id=doing.entry,
                    at=doing.by.at,
                    event=told.name,
                    actor_kind=doing.by.kind.value,
                    actor_id=doing.by.id,
                    about=[str(ref) for ref in told.about],
                    data=dict(told.data),
                    salt=secrets.token_bytes(16),  # without it nobody can recompute the digest of an erased entry
                    cause_id=doing.within.entry if doing.within else None,
                )
            ]
        )
