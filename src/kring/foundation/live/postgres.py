"""The one connection of a process that listens to PostgreSQL, and comes back when PostgreSQL does."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import psycopg
from django.db import connection

from .states import POSTGRES_CHANNEL

SILENCE = 20  # seconds without news after which we look whether the line still lives
AGAIN = 0.2  # seconds before the first attempt to connect again; grows to LONGEST
LONGEST = 2.0
OURS = {"cursor_factory", "context", "client_encoding", "prepare_threshold"}  # for Django's own connections
log = logging.getLogger(__name__)


async def listen(hear: Callable[[str], None], back: Callable[[], None]) -> None:
    """Call `hear` with every signal, until cancelled; `back` each time that we listen (again): ask what was missed."""
    wait = AGAIN
    while True:
        try:
            await _listen_once(hear, back)
        except (psycopg.Error, OSError) as error:
            log.warning("live: PostgreSQL went away (%s); trying again", type(error).__name__)
        await asyncio.sleep(wait)
        wait = min(LONGEST, wait * 1.5)


async def _listen_once(hear: Callable[[str], None], back: Callable[[], None]) -> None:
    async with await psycopg.AsyncConnection.connect(**_parameters(), autocommit=True) as listening:
        await listening.execute(f"LISTEN {POSTGRES_CHANNEL}")
        back()
        while True:
            async for signal in listening.notifies(timeout=SILENCE):
                hear(signal.payload)
            await listening.execute("SELECT 1")
            back()  # should a signal ever have got lost, nobody waits longer than this


def _parameters() -> dict[str, Any]:
    """Where Django's own connections go, for a connection that notices when the other side is gone."""
    given = connection.get_connection_params()
    return {
        **{name: value for name, value in given.items() if name not in OURS},
        "connect_timeout": 5,
        "keepalives_idle": 30,
        "application_name": "kring live",
    }
