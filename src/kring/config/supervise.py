"""The web server and the worker as children: start, wait until they answer, stop together."""

import ctypes
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

STOPPING = 10  # seconds that a child gets to stop by itself
READY_WITHIN = 60
STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class ChildDied(Exception):
    """A child stopped while it should run; the message is one sentence for the terminal."""


class AskedToStop(BaseException):
    """Ctrl-C, SIGTERM or SIGHUP. Not an Exception: nobody may catch it on the way."""


def web_command(*, port: int, host: str = "127.0.0.1", workers: int = 1) -> list[str]:
    """Granian with one process, ready for thousands of open streams."""
    # Without a high backpressure open live streams count as busy requests and new ones wait.
    # asginl: ASGI without its lifespan events, which Django does not have.
    limits = ["--backlog", "8192", "--backpressure", "20000", "--workers-kill-timeout", "2"]
    place = ["--host", host, "--port", str(port), "--workers", str(workers)]
    return [
        *(sys.executable, "-m", "granian", "--interface", "asginl", "--no-ws", "--log-level", "warning"),
        *limits,
        *place,
        "kring.config.asgi:application",
    ]


def worker_command() -> list[str]:
    """The worker that does the jobs of the queue."""
    return [sys.executable, "-m", "django", "procrastinate", "worker"]


class Children:
    """Processes that live and die together."""

    def __init__(self) -> None:
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        self.parent = os.getppid()

    def start(self, name: str, command: list[str], environment: dict[str, str] | None = None) -> None:
        """Start a child in a process group of its own: Ctrl-C reaches only us, and we stop it in order."""
        self.running[name] = subprocess.Popen(
            command,
            env=os.environ | (environment or {}),
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,
        )

    def check(self) -> None:
        """ChildDied when one is gone; AskedToStop when the launcher is gone."""
        for name, child in self.running.items():
            code = child.poll()
            if code is not None:
                raise ChildDied(f"The {name} stopped by itself (exit {code}); its last words stand above.")
        if os.getppid() != self.parent:
            raise AskedToStop

    def wait_until_ready(self, url: str) -> None:
        """Return when this address answers; ChildDied when that takes too long."""
        until = time.monotonic() + READY_WITHIN
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # our own address: never by proxy
        while time.monotonic() < until:
            self.check()
            try:
                with opener.open(url, timeout=5):
                    return
            except urllib.error.HTTPError:
                return  # it answers; what it says is not for us to judge
            except OSError:
                time.sleep(0.1)
        raise ChildDied(f"The web server does not answer within {READY_WITHIN} seconds.")

    def watch(self) -> None:
        """Wait until one dies or somebody asks to stop."""
        while True:
            self.check()
            time.sleep(0.3)

    def stop(self) -> None:
        """Ask all to stop, wait, and end those that do not."""
        for child in self.running.values():
            if child.poll() is None:
                child.terminate()
        until = time.monotonic() + STOPPING
        for child in self.running.values():
            with suppress(subprocess.TimeoutExpired):
                child.wait(max(0.1, until - time.monotonic()))
            _end_group(child)


@contextmanager
def children() -> Iterator[Children]:
    """Children that are stopped when the block ends, however it ends. Signals become AskedToStop."""

    def ask(number: int, frame: FrameType | None) -> None:
        for again in STOPS:
            signal.signal(again, signal.SIG_IGN)  # stopping is under way; once is enough
        raise AskedToStop

    before = {number: signal.signal(number, ask) for number in STOPS}
    family = Children()
    try:
        yield family
    except AskedToStop:
        pass
    finally:
        family.stop()
        for number, action in before.items():
            signal.signal(number, action)


def _end_group(child: "subprocess.Popen[bytes]") -> None:
    """Kill what is left of a child's process group."""
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return
    child.wait()


def _die_with_parent() -> None:
    """Linux: a child gets SIGTERM when we are killed without a chance to stop it."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)
