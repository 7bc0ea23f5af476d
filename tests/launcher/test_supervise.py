"""Web server and worker: they stop together, whoever stops first."""

import os
import signal
import subprocess
import sys
import time
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
