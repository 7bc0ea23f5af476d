"""Thousands of readers of streams in one program: an asyncio Protocol each, which undoes chunks and reads events."""

import asyncio
import json
import resource
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Heard:
    """One event: its name, its id and its data."""

    event: str
    id: str
    data: str

    @property
    def json(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.data)
        return found


def event_in(block: bytes) -> Heard | None:
    """The event in one block of lines; None for a comment."""
    heard = Heard("message", "", "")
    for line in block.decode().split("\n"):
        name, _, value = line.partition(": ")
        if name in ("event", "id", "data"):
            setattr(heard, name, value)
    return heard if heard.data else None


@dataclass
class Reader(asyncio.Protocol):
    """One open stream. `hear` gets each event; `ended` is called when the connection is gone."""

    request: bytes
    hear: Callable[[Heard], None]
    ended: Callable[[], None] = lambda: None
    raw: Callable[[bytes], None] | None = None  # instead of hear: the bytes as they come
    status: int = 0
    transport: Any = None
    opened: asyncio.Event = field(default_factory=asyncio.Event)
    _bytes: bytes = b""
    _text: bytes = b""

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        if self.status and self.raw:
            self.raw(data)
            return
        self._bytes += data
        if not self.status:
            head, gap, rest = self._bytes.partition(b"\r\n\r\n")
            if not gap:
                return
            self.status, self._bytes = int(head.split(b" ")[1]), rest
            self.opened.set()
        self._unchunk()

    def _unchunk(self) -> None:
        while True:
            size, gap, rest = self._bytes.partition(b"\r\n")
            if not gap or len(rest) < (length := int(size or b"0", 16)) + 2:
                break
            self._text += rest[:length]
            self._bytes = rest[length + 2 :]
            if not length:
                self.transport.close()
                break
        while b"\n\n" in self._text:
            block, _, self._text = self._text.partition(b"\n\n")
            heard = event_in(block)
            if heard is not None:
                self.hear(heard)

    def connection_lost(self, error: Exception | None) -> None:
        self.opened.set()
        self.ended()

    def close(self) -> None:
        self.transport.abort()


def request(path: str, *, cookie: str, last: str = "") -> bytes:
    """What a browser sends to open a stream."""
    lines = [f"GET {path} HTTP/1.1", "Host: localhost", f"Cookie: {cookie}", "Accept: text/event-stream"]
    if last:
        lines.append(f"Last-Event-ID: {last}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def open_reader(port: int, reader: Reader) -> Reader:
    """The reader, connected and answered."""
    await asyncio.get_running_loop().create_connection(lambda: reader, "127.0.0.1", port)
    await reader.opened.wait()
    return reader


async def open_many(port: int, readers: list[Reader], at_once: int = 200) -> None:
    """All of them, some at a time."""
    for start in range(0, len(readers), at_once):
        await asyncio.gather(*(open_reader(port, reader) for reader in readers[start : start + at_once]))
    assert all(reader.status == 200 for reader in readers), {reader.status for reader in readers}


def many_files() -> None:
    """Allow this program and its children as many open sockets as the system lets us."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 20_000 if hard == resource.RLIM_INFINITY else min(20_000, hard)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
