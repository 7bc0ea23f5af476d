"""Web server and worker: they stop together, whoever stops first."""

import os
import signal
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from kring.config import supervise

ROOT = Path(__file__).resolve().parents[2]
SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]
STUBBORN = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1); time.sleep(60)",
]
END = [sys.executable, "-c", "raise SystemExit(3)"]

FAMILY = f"""
from kring.config import supervise
with supervise.children() as family:
    family.start("one", {SLEEP!r})
    family.start("two", {SLEEP!r})
    print(*(child.pid for child in family.running.values()), flush=True)
    family.watch()
print("stopped", flush=True)
"""


def alive(process: int) -> bool:
    """Does this process exist, and is it no zombie?"""
    try:
        return "State:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except FileNotFoundError:
        return False


def wait_until_gone(processes: list[int]) -> bool:
    """Are they gone within ten seconds?"""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        if not any(alive(process) for process in processes):
            return True
        time.sleep(0.05)
    return False


def test_when_one_dies_the_other_is_stopped_and_we_hear_which() -> None:
    family = supervise.Children()
    family.start("worker", SLEEP)
    family.start("web server", END)
    with pytest.raises(supervise.ChildDied, match=r"The web server stopped by itself \(exit 3\)"):
        family.watch()
    family.stop()
    assert family.running["worker"].returncode == -signal.SIGTERM


@pytest.mark.parametrize("number", supervise.STOPS)
def test_a_signal_stops_the_children_once_and_leaves_the_signals_as_they_were(number: signal.Signals) -> None:
    before = [signal.getsignal(each) for each in supervise.STOPS]
    with supervise.children() as family:
        family.start("worker", SLEEP)
        signal.raise_signal(number)
        family.watch()
    assert family.running["worker"].returncode == -signal.SIGTERM
    assert [signal.getsignal(each) for each in supervise.STOPS] == before


def test_children_stop_when_the_launcher_is_gone() -> None:
    with supervise.children() as family:
        family.start("worker", SLEEP)
        family.parent = -1
        family.watch()
    assert family.running["worker"].returncode == -signal.SIGTERM


def test_ready_is_when_the_address_answers_whatever_it_says() -> None:
    class NotFound(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), NotFound) as server:
        answering = threading.Thread(target=server.handle_request)
        answering.start()
        supervise.Children().wait_until_ready(f"http://127.0.0.1:{server.server_port}/healthz")
        answering.join()
    assert not answering.is_alive()


def test_waiting_ends_when_a_child_dies_or_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervise, "READY_WITHIN", 0.3)
    family = supervise.Children()
    with pytest.raises(supervise.ChildDied, match="does not answer within"):
        family.wait_until_ready("http://127.0.0.1:1/healthz")
    family.start("web server", END)
    family.running["web server"].wait()
    with pytest.raises(supervise.ChildDied, match="stopped by itself"):
        family.wait_until_ready("http://127.0.0.1:1/healthz")


def test_a_child_that_does_not_listen_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervise, "STOPPING", 0.5)
    family = supervise.Children()
    family.start("worker", STUBBORN)
    time.sleep(0.3)
    family.stop()
    assert family.running["worker"].returncode in (-signal.SIGKILL, -signal.SIGTERM)


@pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_no_child_outlives_its_parent(number: int) -> None:
    environment = os.environ | {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    with subprocess.Popen([sys.executable, "-c", FAMILY], env=environment, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        processes = [int(part) for part in parent.stdout.readline().split()]
        assert all(alive(process) for process in processes)
        parent.send_signal(number)
        rest = parent.stdout.read()
    assert wait_until_gone(processes)
    assert rest == ("" if number == signal.SIGKILL else "stopped\n")


def test_the_web_server_takes_thousands_of_open_streams() -> None:
    command = supervise.web_command(port=8000)
    assert command[command.index("--backpressure") + 1] == "20000"
    assert command[command.index("--host") + 1] == "127.0.0.1"
