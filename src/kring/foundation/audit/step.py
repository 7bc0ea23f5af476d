"""What audit does with every action: refuse a repeated command, write one entry."""

import secrets

from kring.foundation.records.api import AlreadyDone, Doing

from .models import Entry


class WriteEntry:
    """A step of `@action` (see records/actions.py)."""

    def begin(self, doing: Doing) -> None:
        """A command id that was used before means that the action was done: raises AlreadyDone."""
        if doing.given and Entry.objects.filter(pk=doing.entry).exists():
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
