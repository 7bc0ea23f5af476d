"""From `./kring COMMAND` to a running command: packages, PostgreSQL, and then the half inside the venv."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import FrameType
from typing import TextIO

from . import binaries, commands, ports
from .cluster import Cluster
from .commands import COMMANDS, Command
from .home import Home
from .packages import Packages
from .progress import Progress
from .sorry import Sorry, sentence_for, unexpected

ROOT = Path(__file__).resolve().parents[1]
INTERRUPTED = 130  # what shells expect after Ctrl-C


def main(arguments: list[str]) -> int:
    """Run one command; the exit code. All expected trouble ends here, as one sentence."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal that knows no "…"
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    try:
        return _main(arguments)
    except Sorry as sorry:
        sentence = str(sorry)
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return INTERRUPTED
    except OSError as error:
        sentence = sentence_for(error)
    except Exception as error:  # the last net: whatever it is, people get a sentence
        sentence = unexpected(error, Home.of(ROOT).logs)
    print(f"kring: {sentence}", file=sys.stderr)
    return 1


def _leave(number: int, frame: FrameType | None) -> None:
    """Asked to stop while starting: leave by the front door, so that the server is released."""
    raise SystemExit(128 + number)


def _main(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(commands.help_text())
        return 0
    command = COMMANDS.get(arguments[0])
    if command is None:
        raise Sorry(f"There is no command {arguments[0]!r}. ./kring --help lists them all.")
    rest = arguments[1:]
    if not command.passes_on:
        options = commands.read(command, rest)
        if command.name in ("demo", "serve"):
            ports.check_free(options.port, command.name)
    home = Home.of(ROOT)
    cluster = command.server if not os.environ.get("DATABASE_URL") else None
    progress = Progress(2 + bool(cluster) + _later_steps(command), quiet=not command.loud)
    Packages(home, command.lock).ready(progress)
    if cluster is None:
        environment = _environment(home, command, progress)
        if command.name in ("backup", "restore"):
            environment["PG_BIN"] = str(binaries.find(home).folder)
        return _run(home, command, rest, environment, None)
    return _with_server(home, command, rest, cluster, progress)


def _with_server(home: Home, command: Command, rest: list[str], name: str, progress: Progress) -> int:
    """Run the command while holding the server."""
    found = binaries.find(home)
    cluster = Cluster(home, found, name)
    with progress.step("PostgreSQL"):
        cluster.hold()
    try:
        environment = _environment(home, command, progress) | {
            "DATABASE_URL": cluster.url,
            "KRING_OWN_SERVER": name,
            "PG_BIN": str(found.folder),
        }
        return _run(home, command, rest, environment, cluster.held)
    finally:
        cluster.release()


def _later_steps(command: Command) -> int:
    """How many steps the other half will show."""
    return {"demo": 3, "test": 0, "check": 1}.get(command.name, 1)


def _environment(home: Home, command: Command, progress: Progress) -> dict[str, str]:
    """The environment of the half inside the venv."""
    env = dict(os.environ) | {
        "KRING_HOME": str(home.state),
        "KRING_STEPS": progress.passed_on(),
        "DJANGO_SETTINGS_MODULE": "kring.config.settings",
        "PYTHONPATH": str(home.root),  # launch, tests and bench; kring itself comes through the venv
        "PYTHONUTF8": "1",
        # Compiled once, outside the checkout, also where the machine says to keep nothing: a server, a worker and every
        # test process would otherwise each compile the house and its packages, ten seconds of work.
        "PYTHONPYCACHEPREFIX": str(home.state / "bytecode"),
        "VIRTUAL_ENV": str(home.venv),
        "PATH": f"{home.venv / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
    }
    for name in ("PYTHONHOME", "PYTHONDONTWRITEBYTECODE"):
        env.pop(name, None)
    if command.name in ("demo", "test", "check", "fix"):
        env["KRING_MODE"] = command.mode  # the demo is always a demo, the tests always tests
    env.setdefault("KRING_MODE", command.mode)
    return env


def _run(home: Home, command: Command, rest: list[str], env: dict[str, str], held: TextIO | None) -> int:
    """Start the half inside the venv and wait for it. It inherits the hold on the server.

    Ctrl-C reaches it by itself (the same terminal); SIGTERM and SIGHUP are passed on.
    """
    child = subprocess.Popen(
        [str(home.python), "-m", "kring.config.cli", command.name, *rest],
        env=env,
        cwd=home.root if command.in_checkout else None,
        pass_fds=[held.fileno()] if held else [],
    )

    def pass_on(number: int, frame: FrameType | None) -> None:
        child.send_signal(signal.SIGTERM)

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, pass_on)
    signal.signal(signal.SIGHUP, pass_on)
    code = child.wait()
    return code if code >= 0 else 128 - code
