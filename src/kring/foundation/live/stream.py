"""GET /live/: server-sent events, as a raw ASGI application in front of Django.

Raw, because a stream that passes through Django's middleware costs twice the memory and ten times as long to open.
"""

import asyncio
import contextlib
import signal
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from types import FrameType
from typing import Any

from django.db import InterfaceError, OperationalError

from .asking import Asked, Enter, ask, asked_in, from_our_pages, host_is_ours, wanted_in
from .clients import Client
from .hub import Hub, Stopped
from .kinds import Listener
from .messages import START, event, heard
from .reading import numbers
from .states import Said

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
PATH = "/live/"
READY_WITHIN = 5.0  # seconds to wait for PostgreSQL
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),  # nginx: pass on at once
    (b"x-content-type-options", b"nosniff"),
]
_hubs: dict[asyncio.AbstractEventLoop, Hub] = {}


def with_streams(django: Any, *, enter: Enter) -> App:
    """The application with live in front of Django. enter: puts session and actor on a request (see people)."""

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == PATH:
            await _serve(scope, receive, send, enter)
        else:
            await django(scope, receive, send)

    return application


def hub_here(enter: Enter) -> Hub:
    """The hub of this event loop, begun when the first stream asks for it."""
    loop = asyncio.get_running_loop()
    hub = _hubs.get(loop)
    if hub is None or hub.stopped:
        for old in [old for old in _hubs if old.is_closed()]:
            del _hubs[old]
        hub = _hubs[loop] = Hub(enter)
        _stop_with_server(hub)
    return hub


def _stop_with_server(hub: Hub) -> None:
    """Streams never end by themselves, and a server waits for them when it is asked to stop: end them at its signal.
    What the server does at that signal, it still does."""
    if threading.current_thread() is not threading.main_thread():
        return

    def chain(number: int) -> None:
        before = signal.getsignal(number)

        def asked(number: int, frame: FrameType | None) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                hub.loop.call_soon_threadsafe(hub.stop)
            if callable(before):
                before(number, frame)

        signal.signal(number, asked)

    for number in (signal.SIGTERM, signal.SIGINT):
        chain(number)


async def _serve(scope: Scope, receive: Receive, send: Send, enter: Enter) -> None:
    if scope["method"] != "GET":
        await _refuse(send, 405)
        return
    asked, headers = asked_in(dict(scope))
    wanted = wanted_in(asked.query, headers.get("last-event-id", ""))
    if not host_is_ours(asked):
        await _refuse(send, 400)
    elif not from_our_pages(asked, headers):
        await _refuse(send, 403)
    else:
        scope.clear()  # thousands of these stay open: what is no longer needed goes
        await _admit(asked, wanted, receive, send, hub_here(enter))


async def _admit(asked: Asked, wanted: dict[str, int | None], receive: Receive, send: Send, hub: Hub) -> None:
    """Ask who this is; a stranger gets 404, whether the channel exists or not."""

    def look() -> tuple[dict[str, Listener | None], dict[str, int]]:
        answers = ask(asked, list(wanted), hub.enter)
        return answers, numbers(name for name, listener in answers.items() if listener)

    try:
        await asyncio.wait_for(hub.ready(), READY_WITHIN)
        answers, latest = await hub.with_database(look)
    except (TimeoutError, OperationalError, InterfaceError):
        await _refuse(send, 503)
        return
    allowed = {name: listener for name, listener in answers.items() if listener is not None}
    if not allowed:
        await _refuse(send, 404)
        return
    places = {name: -1 if (after := wanted[name]) is None else after for name in allowed}
    client = Client(asked, allowed, places)
    for name in wanted:
        if name not in allowed:
            client.say(event(Said.CLOSED, name))
        elif places[name] > latest[name]:  # of another life of this database
            client.places[name] = latest[name]
            client.say(event(Said.RELOAD, name, n=latest[name]))
    await _stream(client, receive, send, hub)


async def _refuse(send: Send, status: int) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": b""})


async def _stream(client: Client, receive: Receive, send: Send, hub: Hub) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
    await hub.follow(client)
    gone = hub.loop.create_task(_watch_leaving(client, receive))
    try:
        await _send(client, send, START)
        while not client.gone or client.own:
            await _say_all(client, send, hub)
            if not client.gone:
                await client.sleep(hub.loop)
    except Stopped:
        pass
    finally:
        gone.cancel()
        hub.leave(client)
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _watch_leaving(client: Client, receive: Receive) -> None:
    """Notice that the browser closed its end."""
    while (await receive())["type"] != "http.disconnect":
        pass
    client.leave()


async def _say_all(client: Client, send: Send, hub: Hub) -> None:
    """Say everything there is to say to this one, in order, each change once."""
    while client.own:
        own, client.own = client.own, []
        await _send(client, send, b"".join(own))
    for name in list(client.places):
        channel = hub.channels.get(name)
        while channel is not None and name in client.places and client.places[name] < channel.delivered:
            if client.gone:
                return
            await _say_some(client, send, hub, name)


async def _say_some(client: Client, send: Send, hub: Hub, name: str) -> None:
    channel, after = hub.channels[name], client.places[name]
    audience = client.listeners[name].audience
    if after + 1 == channel.delivered and len(client.places) == 1:  # what nearly always happens, without detours
        latest = channel.recent.get(channel.delivered)
        if latest is not None and audience in latest.for_audience:
            client.places[name] = channel.delivered
            if latest.for_audience[audience].data:
                await _send(client, send, latest.for_audience[audience].alone)
            return
    found = await hub.messages(channel, after, audience)
    if name not in client.places:
        return
    if found is None:
        client.places[name] = channel.delivered
        await _send(client, send, heard(client.places) + event(Said.RELOAD, name, n=channel.delivered))
        return
    several = len(client.places) > 1
    parts = []
    for number, message in found:
        client.places[name] = number
        if message.data:
            parts.append(heard(client.places) + message.data + b"\n" if several else message.alone)
    if parts:
        await _send(client, send, parts[0] if len(parts) == 1 else b"".join(parts))


async def _send(client: Client, send: Send, body: bytes) -> None:
    """Hand these bytes to the server. It waits while the browser does not read; the hub lets go of who takes long."""
    client.sending_since = asyncio.get_running_loop().time()
    await send({"type": "http.response.body", "body": body, "more_body": True})
    client.sending_since = 0.0
