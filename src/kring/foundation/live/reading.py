"""The part of a stream that asks the database: in a thread, with a connection that is given back each time."""

import json
import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from django.conf import settings
from django.db import InterfaceError, OperationalError, connection
from django.utils import translation

from .kinds import Change, id_of, kind_of
from .messages import Message, of_change

T = TypeVar("T")
BATCH = 100  # changes read at once
TRIES = 3
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A change and what each audience hears of it."""

    change: Change
    for_audience: dict[str, Message]


def with_database(work: Callable[[], T]) -> T:
    """Do this reading and give the connection back. A connection that a restart of PostgreSQL broke is replaced."""
    for left in reversed(range(TRIES)):
        try:
            return work()
        except (OperationalError, InterfaceError):
            if not left:
                raise
            time.sleep(0.05)
        finally:
            connection.close()
    raise AssertionError


def numbers(channels: Iterable[str]) -> dict[str, int]:
    """The latest number of each channel, 0 where nothing ever happened."""
    names = list(channels)
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, number FROM live_channel WHERE name = ANY(%s)", [names])
        return dict.fromkeys(names, 0) | dict(cursor.fetchall())


def changes_after(channel: str, number: int, limit: int = BATCH) -> list[Change]:
    """The changes on a channel after this number, in order, as far as the log still holds them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT number, kind, ids::text, at FROM live_change WHERE channel_id = %s AND number > %s"
            " ORDER BY number LIMIT %s",
            [channel, number, limit],
        )
        return [Change(row[0], row[1], _ids(row[2]), row[3]) for row in cursor.fetchall()]


def rendered_after(channel: str, number: int, audiences: Iterable[str]) -> list[Rendered]:
    """The next changes on a channel with what each audience hears of them."""
    heard_by = list(audiences)
    return [
        Rendered(change, {audience: render(channel, change, audience) for audience in heard_by})
        for change in changes_after(channel, number)
    ]


def render(channel: str, change: Change, audience: str) -> Message:
    """What an audience hears of a change; "load the page anew" when a module could not make it."""
    kind = kind_of(channel)
    try:
        with translation.override(settings.LANGUAGE_CODE):
            html = kind.render(id_of(channel), change, audience) if kind else ""
    except (OperationalError, InterfaceError):
        raise  # the database is away: tried again, nothing is lost
    except Exception:
        log.exception("live: %s of %s could not be rendered", change.kind, channel)
        return of_change(channel, change, None)
    return of_change(channel, change, html)


def _ids(text: str) -> dict[str, int | str]:
    found: dict[str, int | str] = json.loads(text)
    return found
