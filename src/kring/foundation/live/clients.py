"""Client: one open stream, as the hub knows it. Small, because there are thousands."""

import asyncio
from collections.abc import Mapping

from .asking import Asked
from .kinds import Listener
from .reading import Rendered


class Client:
    """One open stream. It holds a place per channel and no messages: those are made once and kept by the channel."""

    __slots__ = (
        "asked", "asleep", "beat_at", "due", "gone", "listeners", "own", "places", "sending_since", "task",
    )  # fmt: skip

    def __init__(self, asked: Asked, listeners: Mapping[str, Listener], places: Mapping[str, int]) -> None:
        self.asked = asked
        self.listeners = dict(listeners)  # channel → who this is there
        self.places = dict(places)  # channel → the number of the last change that was said
        self.own: list[bytes] = []  # what is said to this one besides changes
        self.asleep: asyncio.Future[None] | None = None
        self.gone = False
        self.task = asyncio.current_task()
        self.due = 0.0  # when it is asked again whether this one may
        self.beat_at = 0.0
        self.sending_since = 0.0  # 0 when nothing is being sent

    def wake(self) -> None:
        """There may be something to say."""
        asleep = self.asleep
        if asleep is not None and not asleep.done():
            asleep.set_result(None)

    def say(self, words: bytes) -> None:
        """Say this to this one, before the next change."""
        self.own.append(words)
        self.wake()

    def leave(self) -> None:
        """This stream ends after what it is sending."""
        self.gone = True
        self.wake()

    def drop(self) -> None:
        """This stream ends now, also when its browser does not read what was sent."""
        self.gone = True
        if self.task is not None:
            self.task.cancel()

    async def sleep(self, loop: asyncio.AbstractEventLoop) -> None:
        """Until somebody wakes us."""
        self.asleep = loop.create_future()
        try:
            await self.asleep
        finally:
            self.asleep = None


class Channel:
    """What a process knows of a channel that somebody follows: the latest changes, rendered, and who follows."""

    __slots__ = ("asked", "clients", "delivered", "name", "pump", "recent")

    def __init__(self, name: str, delivered: int) -> None:
        self.name = name
        self.delivered = delivered  # the number up to which clients may read
        self.recent: dict[int, Rendered] = {}  # by number, the latest ones without a gap
        self.clients: set[Client] = set()
        self.asked = False  # somebody heard that there is more
        self.pump: asyncio.Task[None] | None = None

    def after(self, number: int, most: int) -> list[Rendered]:
        """What is kept of what follows this number, without a gap; at most so many."""
        found: list[Rendered] = []
        while len(found) < most and (rendered := self.recent.get(number + 1)) is not None:
            found.append(rendered)
            number += 1
        return found

    def audiences(self) -> set[str]:
        """For whom a change must be made."""
        return {client.listeners[self.name].audience for client in self.clients if self.name in client.listeners}
