"""Telling a channel that something changed: number, row in the log and NOTIFY, all in the action's transaction."""

import json
from typing import Any

from django.db import connection

from kring.foundation.records.api import doing_now

from .kinds import kind_of
from .states import POSTGRES_CHANNEL, Signal

# The row of the channel stays locked until the transaction ends: numbers are given in the order of committing.
NEXT = """
WITH next AS (
  INSERT INTO live_channel (name, number) VALUES (%(channel)s, 1)
  ON CONFLICT (name) DO UPDATE SET number = live_channel.number + 1
  RETURNING number
), logged AS (
  INSERT INTO live_change (channel_id, number, kind, ids, at)
  SELECT %(channel)s, number, %(kind)s, %(ids)s::jsonb, %(at)s FROM next
)
SELECT number, pg_notify(%(to)s, %(signal)s || ' ' || %(channel)s || ' ' || number) FROM next
"""


def publish(channel: str, kind: str, **ids: int | str) -> int:
    """Tell a channel ("wall:12") what changed, within the running action; returns the number of the change.

    kind: the name of the change, like "note_moved". ids: of what changed, numbers and codes, never people's text.
    A rollback tells nobody. Raises RuntimeError outside an action, LookupError for a kind of channel nobody
    registered, TypeError for ids that look like text. The channel's row is locked until the transaction ends: publish
    late, and several channels in a fixed order.
    """
    doing: Any = doing_now()
    if doing is None:
        raise RuntimeError("publish() belongs inside an @action")
    if kind_of(channel) is None:
        raise LookupError(f"no kind of channel for {channel!r}")
    for name, value in ids.items():
        if not isinstance(value, int | str) or (isinstance(value, str) and (len(value) > 80 or " " in value)):
            raise TypeError(f"{name}: a change holds ids and codes")
    with connection.cursor() as cursor:
        cursor.execute(
            NEXT,
            {
                "channel": channel,
                "kind": kind,
                "ids": json.dumps(ids),
                "at": doing.by.at,
                "to": POSTGRES_CHANNEL,
                "signal": Signal.CHANGED.value,
            },
        )
        return int(cursor.fetchone()[0])


def last_number(channel: str) -> int:
    """The number of the latest change on a channel, 0 when nothing ever happened. For `data-live-after`: ask it
    before reading what the page shows, so that a change in between comes twice rather than never."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT number FROM live_channel WHERE name = %s", [channel])
        found = cursor.fetchone()
    return int(found[0]) if found else 0


def recheck(channel: str) -> None:
    """Ask everybody who listens again whether they may, when the transaction commits: a phase, a role or a link ended.
    Who may no longer hears "closed"; whose audience changed gets the page anew."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_notify(%s, %s)", [POSTGRES_CHANNEL, f"{Signal.RECHECK.value} {channel}"])
