"""Who is there: names in memory only, told from process to process, never written down."""

import asyncio
import json
import logging
import secrets
from typing import TYPE_CHECKING, Any

from django.db import connection

from .clients import Client
from .messages import event
from .states import POSTGRES_CHANNEL, Said, Signal

if TYPE_CHECKING:
    from .hub import Hub

SETTLE = 0.5  # seconds in which comings and goings are told together
REPEAT = 20.0  # seconds after which a process says again who is with it
FORGET = 60.0  # seconds of silence after which a process no longer counts
ROOM = 7000  # bytes of a NOTIFY that names may take; more people than that are counted and not named
log = logging.getLogger(__name__)
_names: dict[str, dict[str, list[str]]] = {}  # channel → process → names


def present(channel: str) -> list[str]:
    """The names of who is on a channel now, as far as this process knows, each once, in order of name."""
    return sorted({name for names in _names.get(channel, {}).values() for name in names}, key=str.casefold)


class Presence:
    """The part of a hub that tells who is there. Only people whose Listener has a name are shown."""

    def __init__(self, hub: "Hub") -> None:
        self.hub = hub
        self.process = secrets.token_hex(6)
        self._changed: set[str] = set()
        self._heard_at: dict[str, float] = {}
        self._sooner = asyncio.Event()
        self._new = True

    def came(self, client: Client) -> None:
        """A new client hears who is there, and the others hear of it when it has a name."""
        for name, listener in client.listeners.items():
            if present(name):
                client.say(event(Said.PRESENT, name, names=present(name)))
            if listener.name:
                self.changed(name)

    def stop(self) -> None:
        """Nobody is here any more."""
        for there in _names.values():
            there.pop(self.process, None)

    def changed(self, channel: str) -> None:
        """Somebody came to a channel or left it."""
        self._changed.add(channel)
        self._sooner.set()

    def tell_all(self) -> None:
        """Another process wants to know who is here."""
        for name in self.hub.channels:
            self.changed(name)

    def hear(self, told: dict[str, Any]) -> None:
        """A process told who is with it on a channel."""
        channel, process, names = told["c"], told["p"], told["names"]
        self._heard_at[process] = self.hub.loop.time()
        before = present(channel)
        there = _names.setdefault(channel, {})
        if names:
            there[process] = names
        else:
            there.pop(process, None)
        if not there:
            del _names[channel]
        if present(channel) != before:
            self._show(channel)

    def _show(self, channel: str) -> None:
        """Tell everybody on the channel who is there."""
        known = self.hub.channels.get(channel)
        if known is None:
            return
        words = event(Said.PRESENT, channel, names=present(channel))
        for client in known.clients:
            client.say(words)

    async def run(self) -> None:
        """Tell the other processes what changed here, a little later; now and then everything."""
        next_all = 0.0
        while True:
            try:
                await asyncio.wait_for(self._sooner.wait(), REPEAT / 4)
                await asyncio.sleep(SETTLE)
            except TimeoutError:
                pass
            self._sooner.clear()
            at = self.hub.loop.time()
            self._forget(at)
            if at >= next_all:
                next_all = at + REPEAT
                self._changed.update(name for name in self.hub.channels if self._here(name))
            if self._changed or self._new:
                await self._tell()

    def _here(self, channel: str) -> list[str]:
        known = self.hub.channels.get(channel)
        clients = known.clients if known else ()
        return sorted({one.listeners[channel].name for one in clients if channel in one.listeners} - {""})

    def _forget(self, at: float) -> None:
        for process in [process for process, heard in self._heard_at.items() if at - heard > FORGET]:
            del self._heard_at[process]
            for channel in [channel for channel, there in _names.items() if process in there]:
                self.hear({"c": channel, "p": process, "names": []})
            self._heard_at.pop(process, None)

    async def _tell(self) -> None:
        changed, self._changed = self._changed, set()
        signals = [f"{Signal.PRESENT.value} {_told(self.process, name, self._here(name))}" for name in sorted(changed)]
        if self._new:
            signals.append(f"{Signal.WHO.value} {self.process}")

        def tell() -> None:
            with connection.cursor() as cursor:
                cursor.executemany("SELECT pg_notify(%s, %s)", [(POSTGRES_CHANNEL, signal) for signal in signals])

        try:
            await self.hub.with_database(tell)
            self._new = False
        except Exception as error:  # the database is away: told again with the next round
            log.warning("live: telling who is there failed (%s)", type(error).__name__)
            self._changed |= changed


def _told(process: str, channel: str, names: list[str]) -> str:
    """What a process says about a channel, within the room that a NOTIFY has."""
    shown = list(names)
    while True:
        words = json.dumps({"c": channel, "p": process, "names": shown}, ensure_ascii=False)
        if len(words.encode()) <= ROOM:
            return words
        shown = shown[: len(shown) * 9 // 10]
