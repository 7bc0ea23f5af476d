"""A real server process with the toy, on the test's database; and a reader of its streams without a browser."""

import http.client
import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from kring.config import supervise
from tests.foundation.live import toy

WITHIN = 30


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """The web server of the house with the toy in it."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self.start()

    def start(self) -> None:
        """Begin, or begin again on the same port."""
        command = supervise.web_command(port=self.port)
        command[-1] = "tests.foundation.live.toy_server:application"
        self.process = subprocess.Popen(command, env=dict(os.environ), start_new_session=True)
        self._wait()

    def _wait(self) -> None:
        until = time.monotonic() + WITHIN
        while time.monotonic() < until:
            with suppress(OSError):
                self.status("/healthz")
                return
            time.sleep(0.1)
        raise AssertionError("the server does not answer")

    def status(self, path: str, **headers: str) -> int:
        """The status of a GET."""
        asked = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        asked.request("GET", path, headers={"Host": "localhost"} | {k.replace("_", "-"): v for k, v in headers.items()})
        status = asked.getresponse().status
        asked.close()
        return status

    def stop(self) -> float:
        """Ask it to stop; the seconds that it took."""
        start = time.monotonic()
        self.process.terminate()
        self.process.wait(timeout=10)
        return time.monotonic() - start


@contextmanager
def serving() -> Iterator[Server]:
    """A server for one test."""
    toy.set_up()
    server = Server()
    try:
        yield server
    finally:
        server.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            server.process.wait(timeout=10)
        server.process.kill()


class Stream:
    """One open stream. `next()` gives the next event as (name, data); signs of life are left out."""

    def __init__(self, server: Server, path: str, *, cookie: str = "toy=anna", last: str = "", **headers: str) -> None:
        self.asked = http.client.HTTPConnection("127.0.0.1", server.port, timeout=WITHIN)
        sent = {"Host": "localhost", "Cookie": cookie, **{k.replace("_", "-"): v for k, v in headers.items()}}
        if last:
            sent["Last-Event-ID"] = last
        self.asked.request("GET", path, headers=sent)
        self.answer = self.asked.getresponse()
        self.last = last

    def next(self) -> tuple[str, Any]:
        """The next event; ("end", None) when the server ended the stream."""
        event = "message"
        while True:
            line = self.answer.readline().decode().rstrip("\n")
            if line.startswith("id: "):
                self.last = line[4:]
            elif line.startswith("event: "):
                event = line[7:]
            elif line.startswith("data: "):
                if event != "beat":
                    return event, json.loads(line[6:])
                event = "message"
            elif not line and self.answer.isclosed():
                return "end", None

    def changes(self, count: int) -> list[int]:
        """The numbers of the next so many changes."""
        found: list[int] = []
        while len(found) < count:
            event, data = self.next()
            assert event in ("message", "present"), (event, data)
            if event == "message":
                found.append(data["n"])
        return found

    def until(self, wanted: str) -> Any:
        """The data of the next event with this name."""
        while True:
            event, data = self.next()
            if event == wanted:
                return data
            assert event != "end", f"the stream ended before {wanted}"

    def close(self) -> None:
        self.answer.close()
        self.asked.close()
