"""What must happen by the clock: asking again who may listen, a sign of life, and letting go of who is too slow."""

import asyncio
import logging
from typing import TYPE_CHECKING

from kring.foundation.records.api import now

from .asking import ask
from .clients import Client
from .kinds import Listener
from .messages import BEAT, event
from .states import Said

if TYPE_CHECKING:
    from .hub import Hub

EVERY = 60.0  # seconds after which everybody is asked again
BEATS = 20.0  # seconds of silence before a sign of life
SLOW = 15.0  # seconds that one message may take before its reader is let go
TOGETHER = 20  # clients that are asked in one go
log = logging.getLogger(__name__)


class Watch:
    """The clock of a hub."""

    def __init__(self, hub: "Hub") -> None:
        self.hub = hub
        self._sooner = asyncio.Event()

    def came(self, client: Client) -> None:
        """A new client: when it is asked again, and when it gets its first sign of life."""
        at = self.hub.loop.time()
        client.due = at + self._rest(client)
        client.beat_at = at + BEATS

    def again(self, channel: str) -> None:
        """Ask everybody on this channel now."""
        known = self.hub.channels.get(channel)
        for client in known.clients if known else ():
            client.due = 0
        self._sooner.set()

    def _rest(self, client: Client) -> float:
        """Seconds until this client must be asked again."""
        moment = now()
        ends = [listener.until for listener in client.listeners.values() if listener.until]
        return max(0.0, min([EVERY, *((end - moment).total_seconds() for end in ends)]))

    async def run(self) -> None:
        """Once a second, and sooner when somebody must be asked now."""
        while True:
            self._sooner.clear()
            at = self.hub.loop.time()
            due = []
            for client in self.hub.clients:
                if client.due <= at:
                    due.append(client)
                if client.beat_at <= at:
                    client.beat_at = at + BEATS
                    client.say(BEAT)
                if client.sending_since and at - client.sending_since > SLOW:
                    client.drop()
            for start in range(0, len(due), TOGETHER):
                await self._ask(due[start : start + TOGETHER])
            try:
                await asyncio.wait_for(self._sooner.wait(), self._until_next())
            except TimeoutError:
                continue

    def _until_next(self) -> float:
        """Seconds to the next look: a permission may end within the second."""
        soonest = min((client.due for client in self.hub.clients), default=self.hub.loop.time() + 1)
        return min(1.0, max(0.05, soonest - self.hub.loop.time()))

    async def _ask(self, clients: list[Client]) -> None:
        """Ask these again; who may no longer hears it, and whose view changed loads the page anew."""
        asked = [(client.asked, list(client.listeners)) for client in clients]

        def ask_all() -> list[dict[str, Listener | None]]:
            return [ask(one, channels, self.hub.enter) for one, channels in asked]

        try:
            answers = await self.hub.with_database(ask_all)
        except Exception as error:  # the database is away: nothing can be sent to anybody either
            log.warning("live: asking again failed (%s)", type(error).__name__)
            for client in clients:
                client.due = self.hub.loop.time() + 2
            return
        for client, answer in zip(clients, answers, strict=True):
            self._answered(client, answer)

    def _answered(self, client: Client, answer: dict[str, Listener | None]) -> None:
        for name, listener in answer.items():
            before = client.listeners.get(name)
            if before is None:
                continue
            if listener is None:
                self.hub.unfollow(client, name)
                client.say(event(Said.CLOSED, name))
            else:
                client.listeners[name] = listener
                if listener.audience != before.audience:
                    client.say(event(Said.RELOAD, name, n=client.places[name]))
                if listener.name != before.name:
                    self.hub.presence.changed(name)
        if client.listeners:
            client.due = self.hub.loop.time() + max(0.05, self._rest(client))
        else:
            client.due = self.hub.loop.time() + EVERY
            client.leave()
