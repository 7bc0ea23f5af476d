"""The hub of a process: hears PostgreSQL once, makes each message once, and wakes everybody who follows."""

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from . import reading
from .asking import Enter
from .clients import Channel, Client
from .messages import Message
from .postgres import listen
from .presence import Presence
from .reading import Rendered, with_database
from .states import Signal
from .watching import Watch

T = TypeVar("T")
RING = 1024  # changes of a channel that a process keeps rendered; who is further behind reads the log, or is dropped
THREADS = 4
PATIENCE = 0.3  # seconds before reading is tried again while the database is away
log = logging.getLogger(__name__)


class Stopped(Exception):
    """The server stops; nothing is read any more."""


class Hub:
    """All streams of one process. Everything here happens in its event loop; the database is asked in threads."""

    def __init__(self, enter: Enter) -> None:
        self.enter = enter
        self.loop = asyncio.get_running_loop()
        self.channels: dict[str, Channel] = {}
        self.clients: set[Client] = set()
        self.stopped = False
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="live")
        self._opening: dict[str, asyncio.Task[Channel]] = {}
        self._making: dict[tuple[str, str], asyncio.Lock] = {}
        self.presence = Presence(self)
        self.watch = Watch(self)
        self._listening = asyncio.Event()
        self._tasks = [
            self.loop.create_task(listen(self.hear, self._back)),
            self.loop.create_task(self.watch.run()),
            self.loop.create_task(self.presence.run()),
        ]

    async def with_database(self, work: Callable[[], T]) -> T:
        """Do this reading in a thread. Raises Stopped when the server stops."""
        if self.stopped:
            raise Stopped
        return await self.loop.run_in_executor(self._threads, partial(with_database, work))

    async def ready(self) -> None:
        """Wait until we hear PostgreSQL: what is read before could be followed by something unheard."""
        await self._listening.wait()

    def hear(self, signal: str) -> None:
        """A signal from PostgreSQL: "changed wall:12 18"."""
        word, _, rest = signal.partition(" ")
        if word == Signal.CHANGED:
            channel = self.channels.get(rest.rpartition(" ")[0])
            if channel is not None:
                self._read_on(channel)
        elif word == Signal.RECHECK:
            self.watch.again(rest)
        elif word == Signal.PRESENT:
            self.presence.hear(json.loads(rest))
        elif word == Signal.WHO:
            self.presence.tell_all()

    def _back(self) -> None:
        """We listen (again): nobody told us what happened in between, so look at every channel."""
        self._listening.set()
        for channel in self.channels.values():
            self._read_on(channel)

    # --- following a channel ---

    async def follow(self, client: Client) -> None:
        """This client follows its channels from now on."""
        for name in client.listeners:
            channel = await self._open(name)
            while self.channels.get(name) is not channel:  # its last follower left while we waited
                channel = await self._open(name)
            channel.clients.add(client)
            if client.places[name] < 0:  # from now on
                client.places[name] = channel.delivered
        self.clients.add(client)
        self.watch.came(client)
        self.presence.came(client)

    async def _open(self, name: str) -> Channel:
        """The channel, with a number from which on every change will be heard."""
        channel = self.channels.get(name)
        if channel is not None:
            return channel
        opening = self._opening.get(name)
        if opening is None:
            opening = self._opening[name] = self.loop.create_task(self._open_now(name))
            opening.add_done_callback(lambda _: self._opening.pop(name, None))
        return await asyncio.shield(opening)

    async def _open_now(self, name: str) -> Channel:
        number = (await self.with_database(partial(reading.numbers, [name])))[name]
        channel = self.channels[name] = Channel(name, number)
        self._read_on(channel)  # what was told between reading the number and now
        return channel

    def unfollow(self, client: Client, name: str) -> None:
        """This client no longer follows this channel; one that nobody follows is forgotten."""
        listener = client.listeners.pop(name, None)
        client.places.pop(name, None)
        channel = self.channels.get(name)
        if channel is None:
            return
        channel.clients.discard(client)
        if listener is not None and listener.name:
            self.presence.changed(name)
        if not channel.clients:
            del self.channels[name]

    def leave(self, client: Client) -> None:
        """The stream has ended."""
        client.gone = True
        self.clients.discard(client)
        for name in list(client.listeners):
            self.unfollow(client, name)

    # --- from the log to everybody ---

    def _read_on(self, channel: Channel) -> None:
        channel.asked = True
        if channel.pump is None and not self.stopped:
            channel.pump = self.loop.create_task(self._pump(channel))

    async def _pump(self, channel: Channel) -> None:
        """Read what is new, make it once for each audience, and wake everybody; until nothing is new."""
        try:
            while channel.asked and self.channels.get(channel.name) is channel and not self.stopped:
                channel.asked = False
                await self._pump_once(channel)
        finally:
            channel.pump = None

    async def _pump_once(self, channel: Channel) -> None:
        work = partial(reading.rendered_after, channel.name, channel.delivered, channel.audiences())
        try:
            fresh = await self.with_database(work)
        except Exception as error:  # the database is away, or what we do not know: the next attempt is as good
            log.warning("live: reading %s failed (%s)", channel.name, type(error).__name__)
            channel.asked = True
            await asyncio.sleep(PATIENCE)
            return
        if not fresh:
            return
        if fresh[0].change.number != channel.delivered + 1:
            channel.recent.clear()  # the log was emptied beneath us: everybody finds out by the gap
        for rendered in fresh:
            channel.recent[rendered.change.number] = rendered
        channel.delivered = fresh[-1].change.number
        if len(channel.recent) > RING:
            channel.recent = {number: channel.recent[number] for number in sorted(channel.recent)[-RING:]}
        channel.asked = channel.asked or len(fresh) == reading.BATCH
        for client in channel.clients:
            client.wake()

    async def messages(self, channel: Channel, after: int, audience: str) -> list[tuple[int, Message]] | None:
        """The next messages after a number for an audience; None when the log no longer holds them."""
        held = channel.after(after, reading.BATCH) or await self._read_back(channel, after)
        if not held or held[0].change.number != after + 1:
            return None
        if any(audience not in rendered.for_audience for rendered in held):
            await self._make(channel, held, audience)
        return [(rendered.change.number, rendered.for_audience[audience]) for rendered in held]

    async def _read_back(self, channel: Channel, after: int) -> list[Rendered]:
        """What follows a number that is no longer kept. After a restart everybody is behind: one reads for all."""
        async with self._making.setdefault((channel.name, ""), asyncio.Lock()):
            held = channel.after(after, reading.BATCH)
            if not held:
                held = await self.with_database(partial(reading.rendered_after, channel.name, after, []))
                channel.recent.update({one.change.number: one for one in held})
        self._making.pop((channel.name, ""), None)
        return held

    async def _make(self, channel: Channel, held: list[Rendered], audience: str) -> None:
        """Make kept changes for an audience that came later; by one of those who wait for it."""
        async with self._making.setdefault((channel.name, audience), asyncio.Lock()):
            lacking = [rendered for rendered in held if audience not in rendered.for_audience]

            def make() -> list[Message]:
                return [reading.render(channel.name, rendered.change, audience) for rendered in lacking]

            made = await self.with_database(make) if lacking else []
            for rendered, message in zip(lacking, made, strict=True):
                rendered.for_audience[audience] = message
        self._making.pop((channel.name, audience), None)

    # --- the end ---

    def stop(self) -> None:
        """The server stops: every stream ends now; browsers come back to whoever serves next."""
        self.stopped = True
        self.presence.stop()
        for client in list(self.clients):
            client.leave()
        for task in self._tasks:
            task.cancel()
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def stop_and_wait(self) -> None:
        """The same, and all of it has ended; for tests."""
        self.stop()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task
