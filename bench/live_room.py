"""A room full of people: 195 that speak the protocol and five in Chromium, who write and read on one board.

Everybody keeps what they write under a command id and sends it, in order, until it is answered: what queue.js does in
the browser, Person does here. `Board` says how the board is read and written; the toy is one, a wall another.
"""

import asyncio
import json
import random
import re
import time
from contextlib import suppress
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

from bench.live_clients import Heard, Reader, open_reader, request

CSRF = "c" * 32
NOTE = re.compile(r'<li id="note-([0-9a-f-]+)"[^>]*>([^<]*)</li>')
WALL_NOTE = re.compile(r'<li class="wall-note" id="note-(\d+)".*?<p class="wall-words"[^>]*>([^<]*)</p>', re.DOTALL)
GONE = re.compile(r'data-gone="note-([0-9a-f-]+)"')
AFTER = re.compile(r'data-live-after="(\d+)"')


class Board:
    """The toy: where it stands, how one writes on it, and what a page of it shows."""

    channel, path, write_path = "toy:1", "/toy/1/", "/toy/1/write/"
    form_id, words_at = "write", ""  # in the browser: the form, and where in a note its words are ("": all of it)
    notes_sql = "SELECT id::text, words FROM toy_note"
    server = "tests.foundation.live.toy_server:application"

    def cookie(self, place: int) -> str:
        """Who this is."""
        return f"toy=nobody; csrftoken={CSRF}"

    def form(self, words: str, command: UUID) -> dict[str, str]:
        """The fields of a new note."""
        return {"words": words, "lane": "a", "command": str(command)}

    def shown(self, html: str) -> dict[str, str]:
        """The notes in HTML, of a page or of fragments: their words by id."""
        return dict(NOTE.findall(html))

    def gone(self, html: str) -> list[str]:
        """The ids of notes that fragments take away."""
        return GONE.findall(html)


class Wall(Board):
    """A real wall, on which everybody is a guest with a pass."""

    form_id, words_at = "wall-add", ".wall-words"
    notes_sql = "SELECT id::text, words FROM wall_note"
    server = "bench.live_wall_server:application"

    def __init__(self, wall: int, passes: list[str]) -> None:
        self.wall, self.passes = wall, passes
        self.channel = f"wall:{wall}"
        self.path = self.write_path = f"/muren/{wall}/"

    def cookie(self, place: int) -> str:
        return f"kring_wall_{self.wall}={self.passes[place]}; csrftoken={CSRF}"

    def form(self, words: str, command: UUID) -> dict[str, str]:
        return {"words": words, "kind": "problem", "counts_for": "1", "command": str(command)}

    def shown(self, html: str) -> dict[str, str]:
        return dict(WALL_NOTE.findall(html))


def board_from(text: str) -> Board:
    """The board that the filling program describes."""
    told = json.loads(text)
    return Wall(told["wall"], told["passes"]) if "wall" in told else Board()


async def answer_to(port: int, head: str, body: bytes = b"") -> tuple[int, str]:
    """One request over a connection of its own; status and body. Raises OSError when nobody answers."""
    reader, writer = await asyncio.wait_for(asyncio.open_connection("127.0.0.1", port), 20)
    try:
        writer.write(head.encode() + b"\r\n" + body)
        answered = await asyncio.wait_for(reader.read(), 30)
    except TimeoutError as error:
        raise OSError("no answer") from error
    finally:
        writer.close()
    if not answered:
        raise OSError("cut off")
    return int(answered.split(b" ", 2)[1]), answered.partition(b"\r\n\r\n")[2].decode(errors="replace")


async def page_of(port: int, board: Board, place: int = 0) -> tuple[dict[str, str], int]:
    """What a fresh page shows, and up to which number."""
    head = f"GET {board.path} HTTP/1.1\r\nHost: localhost\r\nCookie: {board.cookie(place)}\r\nConnection: close\r\n"
    while True:
        with suppress(OSError):
            status, html = await answer_to(port, head)
            if status == 200:
                found = AFTER.search(html)
                assert found, "the page follows nothing"
                return board.shown(html), int(found.group(1))
        await asyncio.sleep(0.5)


class Note:
    """Something somebody wrote: its command, its words, when, and whether it was answered or waited without a line."""

    def __init__(self, words: str, *, offline: bool) -> None:
        self.command, self.words, self.sent_at = uuid4(), words, time.time()
        self.offline, self.answered, self.refused = offline, False, 0


class Person:
    """Somebody who speaks the protocol."""

    def __init__(self, port: int, board: Board, place: int, screen: dict[str, str], after: int) -> None:
        self.port, self.board, self.place = port, board, place
        self.screen, self.after, self.last = dict(screen), after, ""
        self.seen: dict[str, float] = {}
        self.notes: list[Note] = []
        self.waiting: asyncio.Queue[Note] = asyncio.Queue()
        self.line = asyncio.Event()
        self.line.set()
        self.reader: Reader | None = None
        self._refreshing: set[asyncio.Task[None]] = set()

    def cut(self) -> None:
        """The line falls away."""
        self.line.clear()
        if self.reader and self.reader.transport:
            self.reader.close()

    def hear(self, heard: Heard) -> None:
        """A change reaches this screen."""
        self.last = heard.id or self.last
        if heard.event == "reload":
            task = asyncio.create_task(self._refresh())
            self._refreshing.add(task)
            task.add_done_callback(self._refreshing.discard)
        elif heard.event == "message":
            html, at = heard.json["html"], time.time()
            for note, words in self.board.shown(html).items():
                self.screen[note] = words
                self.seen.setdefault(words, at)
            for note in self.board.gone(html):
                self.screen.pop(note, None)

    async def _refresh(self) -> None:
        self.screen, self.after = await page_of(self.port, self.board, self.place)

    async def follow(self) -> None:
        """Keep a stream open, whatever happens."""
        while True:
            await self.line.wait()
            ended = asyncio.Event()
            path = f"/live/?c={self.board.channel}&after={self.after}"
            sent = request(path, cookie=self.board.cookie(self.place), last=self.last)
            self.reader = Reader(sent, self.hear, ended.set)
            with suppress(OSError):
                await open_reader(self.port, self.reader)
                await ended.wait()
            await asyncio.sleep(random.uniform(0.2, 1))  # noqa: S311

    async def write(self, every: float, until: float) -> None:
        """A note now and then, also without a line: then it waits."""
        await asyncio.sleep(random.uniform(0, every))  # noqa: S311
        while time.monotonic() < until:
            note = Note(f"p{self.place} n{len(self.notes)}", offline=not self.line.is_set())
            self.notes.append(note)
            self.waiting.put_nowait(note)
            await asyncio.sleep(every * random.uniform(0.7, 1.3))  # noqa: S311

    async def send(self) -> None:
        """Send what waits, in order, each until it is answered."""
        while True:
            note = await self.waiting.get()
            while not note.answered:
                await self.line.wait()
                with suppress(OSError):
                    status, _ = await answer_to(self.port, *self._post(note))
                    note.answered = status == 200
                    note.refused = status if 400 <= status < 500 else 0
                if not note.answered:
                    await asyncio.sleep(random.uniform(0.2, 0.8))  # noqa: S311

    def _post(self, note: Note) -> tuple[str, bytes]:
        body = urlencode(self.board.form(note.words, note.command)).encode()
        lines = [
            f"POST {self.board.write_path} HTTP/1.1",
            "Host: localhost",
            f"Cookie: {self.board.cookie(self.place)}",
            f"X-CSRFToken: {CSRF}",
            "X-Kring-Command: 1",
            "Content-Type: application/x-www-form-urlencoded",
            f"Content-Length: {len(body)}",
            "Connection: close",
        ]
        return "\r\n".join(lines) + "\r\n", body


WATCH = """(at) => {
  window.seen = {}; window.sent = {};
  document.addEventListener("kring:put", (event) => {
    const element = event.detail.element;
    const words = ((at && element.querySelector(at)) || element).textContent.trim();
    if (!(words in window.seen)) window.seen[words] = Date.now();
  });
}"""
SUBMIT = """([id, words]) => {
  const form = document.getElementById(id);
  form.elements.words.value = words;
  window.sent[words] = Date.now();
  form.requestSubmit();
}"""
SHOWN = """(at) => Object.fromEntries([...document.querySelectorAll("li[id^=note-]")]
  .map((note) => [note.id.slice(5), ((at && note.querySelector(at)) || note).textContent]))"""


class Window:
    """Somebody in Chromium."""

    def __init__(self, context: Any, board: Board, place: int) -> None:
        self.context, self.board, self.place = context, board, place
        self.words: dict[str, bool] = {}  # what was written, and whether without a line
        self.offline = False
        self.page: Any = None

    async def opens(self, port: int, slower: int) -> float:
        """Milliseconds from the address to a page that is live, with a processor so many times slower."""
        await self._cookies(port)
        self.page = await self.context.new_page()
        session = await self.context.new_cdp_session(self.page)
        await session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
        start = time.perf_counter()
        await self.page.goto(f"http://localhost:{port}{self.board.path}", wait_until="commit")
        await self.page.locator("html[data-live-state=on]").wait_for(state="attached")
        return (time.perf_counter() - start) * 1000

    async def _cookies(self, port: int) -> None:
        pairs = (pair.split("=", 1) for pair in self.board.cookie(self.place).split("; "))
        url = f"http://localhost:{port}"
        await self.context.add_cookies([{"name": name, "value": value, "url": url} for name, value in pairs])

    async def open(self, port: int) -> None:
        """The page, with its stream open."""
        await self._cookies(port)
        url = f"http://localhost:{port}"
        self.page = await self.context.new_page()
        await self.page.goto(url + self.board.path)
        await self.page.evaluate(WATCH, self.board.words_at)
        await self.page.locator("html[data-live-state=on]").wait_for(state="attached")

    async def cut(self, away: bool) -> None:
        """The line falls away, or comes back."""
        self.offline = away
        await self.context.set_offline(away)

    async def write(self, every: float, until: float) -> None:
        """A note now and then."""
        while time.monotonic() < until:
            await asyncio.sleep(every * random.uniform(0.7, 1.3))  # noqa: S311
            words = f"b{self.place} n{len(self.words)}"
            self.words[words] = self.offline
            await self.page.evaluate(SUBMIT, [self.board.form_id, words])

    async def times(self) -> tuple[dict[str, float], dict[str, float]]:
        """When each note was sent here and seen here, in seconds."""
        sent, seen = await self.page.evaluate("() => [window.sent, window.seen]")
        return {k: v / 1000 for k, v in sent.items()}, {k: v / 1000 for k, v in seen.items()}

    async def shown(self) -> dict[str, str]:
        """What stands on this screen."""
        found: dict[str, str] = await self.page.evaluate(SHOWN, self.board.words_at)
        return found

    async def waiting(self) -> int:
        """How many notes are kept on this device and not answered."""
        return int(await self.page.evaluate("async () => (await window.kringQueue.all()).length"))


async def open_windows(browser: Any, port: int, board: Board, count: int) -> list[Window]:
    """So many people in Chromium."""
    windows = [Window(await browser.new_context(locale="nl-NL"), board, 195 + place) for place in range(count)]
    for window in windows:
        await window.open(port)
    return windows


def latencies(sent: dict[str, float], seen: list[dict[str, float]]) -> list[float]:
    """Milliseconds from sending to seeing, for every note and everybody who saw it."""
    return sorted((at - sent[words]) * 1000 for one in seen for words, at in one.items() if words in sent)


def people(port: int, board: Board, count: int, screen: dict[str, str], after: int) -> list[Person]:
    """So many people who speak the protocol, with what a fresh page shows on their screens."""
    return [Person(port, board, place, screen, after) for place in range(count)]
