"""A whole installation for one test: PostgreSQL with its own data, web server and worker, each to be killed."""

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from kring.config import supervise
from launch.cluster import Cluster

WITHIN = 60
PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Installation:
    """Everything runs as in `./kring demo`: pooled connections, a safe PostgreSQL, the real web server and worker."""

    def __init__(self, cluster: Cluster, folder: Path) -> None:
        self.cluster, self.port = cluster, free_port()
        self.log = (folder / "log").open("ab")
        self.env = {name: value for name, value in os.environ.items() if not name.startswith(("KRING_", "COV_"))} | {
            "KRING_MODE": "demo",
            "KRING_HOME": str(folder),
            "KRING_OWN_SERVER": "main",
            "DATABASE_URL": cluster.url,
            "DJANGO_SETTINGS_MODULE": "kring.config.settings",
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        }
        self.web: subprocess.Popen[bytes] | None = None
        self.worker: subprocess.Popen[bytes] | None = None

    def ask_crowd(self, *arguments: str) -> dict[str, Any]:
        """Run the crowd's program; what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "tests.safety.killed.crowd", *arguments],
            env=self.env,
            capture_output=True,
            text=True,
            check=False,
            timeout=200,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
        return found

    def start_web(self) -> None:
        self.web = self._child(supervise.web_command(port=self.port))

    def start_worker(self) -> None:
        self.worker = self._child(supervise.worker_command())

    def _child(self, command: list[str]) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            command, env=self.env, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, start_new_session=True
        )

    def kill_web(self) -> None:
        """kill -9, the parent and its children, and a new one."""
        _kill_group(self.web)
        self.start_web()

    def kill_worker(self) -> None:
        """kill -9, and a new one."""
        _kill_group(self.worker)
        self.start_worker()

    def kill_postgres(self) -> None:
        """kill -9 of the postmaster and every process it started, and start it again on the same data."""
        main = int((self.cluster.data / "postmaster.pid").read_text().split()[0])
        family = [main, *_children(main)]
        for pid in family:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        until = time.monotonic() + WITHIN
        while any(_runs(pid) for pid in family) and time.monotonic() < until:
            time.sleep(0.02)
        self.cluster.hold()

    def stop(self) -> None:
        _kill_group(self.web)
        _kill_group(self.worker)
        self.log.close()
        self.cluster.release()


def _kill_group(child: "subprocess.Popen[bytes] | None") -> None:
    if child is not None:
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()


def _children(parent: int) -> list[int]:
    """The processes that this one started (PostgreSQL starts one for every connection)."""
    listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True)
    pairs = [tuple(map(int, line.split())) for line in listed.stdout.splitlines()]
    return [pid for pid, owner in pairs if owner == parent]


def _runs(pid: int) -> bool:
    """Does it still run? A dead one is buried here when it is ours (see adopting)."""
    with suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@contextmanager
def adopting() -> Iterator[None]:
    """Orphans become our children, so that somebody buries the killed: a container often has nobody else for it, and
    PostgreSQL does not start while the number of its predecessor is still taken. Where init does it, nothing changes.
    """
    if sys.platform != "linux":
        yield
        return
    libc = ctypes.CDLL(None)
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1)
    try:
        yield
    finally:
        libc.prctl(PR_SET_CHILD_SUBREAPER, 0)
