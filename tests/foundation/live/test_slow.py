"""The raw application by itself, with a server of our own making: who does not read is let go, signs of life are sent,
and people come in by the same middleware as on every page."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from kring.foundation.live import stream, watching
from kring.foundation.live.api import ChannelKind, Listener, register_channel, with_streams
from kring.foundation.people.api import Role, enter
from kring.foundation.records.api import Actor, Ref
from tests import cast
from tests.foundation.live import toy

pytestmark = pytest.mark.django_db(transaction=True)


class Browser:
    """A browser at the other side of the application; it reads until it has seen `patience` messages."""

    def __init__(self, cookie: str, query: str = "c=toy:1&after=0", patience: int = 1000) -> None:
        headers = [(b"host", b"localhost"), (b"cookie", cookie.encode())]
        self.scope = {
            "type": "http", "path": "/live/", "method": "GET", "scheme": "http",
            "query_string": query.encode(), "headers": headers, "client": ("127.0.0.1", 1),
        }  # fmt: skip
        self.patience, self.status, self.got = patience, 0, b""
        self.changed = asyncio.Event()
        self.left = asyncio.Event()

    async def receive(self) -> dict[str, Any]:
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        self.status = message.get("status", self.status)
        self.got += message.get("body", b"")
        self.changed.set()
        self.patience -= 1
        if self.patience < 0:
            await asyncio.Event().wait()

    async def until(self, there: Callable[[], bool]) -> None:
        while not there():
            self.changed.clear()
            await asyncio.wait_for(self.changed.wait(), 15)


async def nothing(scope: Any, receive: Any, send: Any) -> None:
    raise AssertionError("this was not for Django")


def run(body: Callable[[Any], Any]) -> None:
    """Do this with the application, and stop its hub."""

    async def all_of_it() -> None:
        await body(with_streams(nothing, enter=enter))
        for hub in list(stream._hubs.values()):
            if hub.loop is asyncio.get_running_loop():
                await hub.stop_and_wait()

    toy.set_up()
    with ThreadPoolExecutor(1) as apart:  # a browser of another test may have a loop in this thread
        apart.submit(asyncio.run, all_of_it()).result()


def test_who_does_not_read_is_let_go_and_the_others_notice_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "SLOW", 0.2)

    async def body(application: Any) -> None:
        slow, quick = Browser("toy=anna", patience=2), Browser("toy=bram")
        tasks = [asyncio.create_task(application(one.scope, one.receive, one.send)) for one in (slow, quick)]
        for one in (slow, quick):  # who comes in late gets all three in one message, and that is fine
            await one.until(lambda one=one: b"retry" in one.got)
        for number in (1, 2, 3):
            await asyncio.to_thread(toy.count, by=toy.system(), board="1")
            if number == 1:  # this one stays in the hands of who does not read
                await slow.until(lambda: b"toy:1=1" in slow.got)
        await quick.until(lambda: b"toy:1=3" in quick.got)
        await asyncio.wait([tasks[0]], timeout=10)
        assert tasks[0].done() and not tasks[1].done()
        assert b"toy:1=3" not in slow.got
        quick.left.set()
        await asyncio.wait_for(tasks[1], 10)

    run(body)


def test_a_quiet_stream_gets_signs_of_life(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "BEATS", 0.1)

    async def body(application: Any) -> None:
        browser = Browser("toy=nobody")
        task = asyncio.create_task(application(browser.scope, browser.receive, browser.send))
        await browser.until(lambda: browser.got.count(b"event: beat") >= 2)
        assert browser.got.startswith(b": kring")
        browser.left.set()
        await asyncio.wait_for(task, 10)

    run(body)


def test_other_addresses_go_to_django() -> None:
    async def body(application: Any) -> None:
        browser = Browser("")
        browser.scope["path"] = "/live/more/"
        with pytest.raises(AssertionError, match="not for Django"):
            await application(browser.scope, browser.receive, browser.send)
        browser.scope |= {"path": "/live/", "method": "POST"}
        await application(browser.scope, browser.receive, browser.send)
        assert browser.status == 405

    run(body)


def only_office(request: Any, board: str) -> Listener | None:
    actor: Actor = request.actor
    return Listener("office", str(actor.person_id)) if actor.has(Role.OFFICE, Ref("register", board)) else None


def status_for(cookie: str) -> int:
    """What somebody with these cookies gets on the channel of the office."""
    found: list[int] = []

    async def body(application: Any) -> None:
        browser = Browser(cookie, "c=desk:po")
        task = asyncio.create_task(application(browser.scope, browser.receive, browser.send))
        await browser.until(lambda: browser.status > 0)
        found.append(browser.status)
        browser.left.set()
        await asyncio.wait_for(task, 10)

    register_channel(ChannelKind("desk", only_office, lambda board, change, audience: ""))
    run(body)
    return found[0]


def cookie_of(client: Client) -> str:
    return f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"


def test_people_come_in_with_the_rights_of_today_and_their_second_factor(client: Client) -> None:
    otto, anna = cast.person("Otto"), cast.person("Anna")
    relation = cast.holds(otto, Role.OFFICE, Ref("register", "po"))
    otto_in = cookie_of(cast.signed_in(client, otto))
    assert status_for("") == 404
    assert status_for(f"{settings.SESSION_COOKIE_NAME}=made-up") == 404
    assert status_for(otto_in) == 404  # the office needs a second factor
    cast.second_factor(otto)
    assert status_for(otto_in) == 200
    assert status_for(cookie_of(cast.signed_in(Client(), anna))) == 404
    assert relation is not None
    client.logout()
    assert status_for(otto_in) == 404
