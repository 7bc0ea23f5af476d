"""The commands of `./kring`: what each needs before it can run, and its help. Both halves read this list."""

import argparse
from dataclasses import dataclass
from datetime import date
from typing import Literal

DEFAULT_PORT = 8000


@dataclass(frozen=True)
class Command:
    """One command and what must stand before it runs."""

    name: str
    arguments: str  # as shown in the help
    does: str
    server: Literal["main", "test"] | None = "main"  # the cluster it works on
    mode: str = "development"  # KRING_MODE, unless the environment says otherwise
    lock: Literal["runtime", "dev"] = "runtime"  # the packages it needs
    loud: bool = False  # show every step of starting, also the quick ones
    in_checkout: bool = False  # runs in the checkout, wherever it was called
    passes_on: bool = False  # its arguments are for another program


COMMANDS = {
    command.name: command
    for command in (
        Command(
            "demo",
            "[--port N] [--size small|national] [--today DATE] [--reset]",
            "Start Kring with all schools and made-up people. Begin here.",
            mode="demo",
            loud=True,
        ),
        Command("serve", "[--port N] [--host ADDRESS] [--workers N]", "Start the web server alone."),
        Command("worker", "", "Start the worker alone: mail, reports, everything that may take a while."),
        Command(
            "test",
            "[pytest arguments]",
            "Run the tests.",
            server="test",
            mode="test",
            lock="dev",
            loud=True,
            in_checkout=True,
            passes_on=True,
        ),
        Command(
            "check",
            "",
            "Check style, types, import rules, migrations and documentation.",
            server="test",
            mode="test",
            lock="dev",
            loud=True,
            in_checkout=True,
        ),
        Command(
            "fix",
            "",
            "Repair style and write the generated documentation again.",
            server="test",
            mode="test",
            lock="dev",
            in_checkout=True,
        ),
        Command(
            "bench",
            "[NAME] [--json]",
            "Measure; without a name it lists what can be measured.",
            lock="dev",
            in_checkout=True,
            passes_on=True,
        ),
        Command(
            "import-duo",
            "FILE… [--preview] [--json]",
            "Read files of DUO and CBS into the directory.",
            passes_on=True,
        ),
        Command("backup", "FILE", "Write the whole database to a file."),
        Command("restore", "FILE", "Put a backup back; the present data are replaced when it is complete."),
        Command(
            "group",
            "PEOPLE --diverse COLUMNS [--apart COLUMN] [--size 9-11] [--seconds N] --out FILE [--report FILE]",
            "Make the most diverse groups out of a spreadsheet. Needs no database.",
            server=None,
            passes_on=True,
        ),
        Command(
            "verify",
            "FILE [--keys FILE] [--status-list FILE] [--on DATE] [--json]",
            "Is this certificate real, and was it revoked? Needs no database and no network.",
            server=None,
            passes_on=True,
        ),
        Command(
            "verify-audit",
            "FILE",
            "Check an exported chain of audit hashes. Needs no database.",
            server=None,
            passes_on=True,
        ),
        Command("manage", "COMMAND …", "Any management command of Django.", passes_on=True),
    )
}  # fmt: skip  a table reads best as one

INTRODUCTION = """Kring: the open platform on which school leaders register, develop, meet and are heard.

Use: ./kring COMMAND [arguments]
"""
EXPLANATION = """
New here? Run ./kring demo and open the address that it prints. Ctrl-C stops it.

What ./kring makes stays in this folder: .venv (Python packages) and .kring (database, uploads, logs).
Run by root, the database stands in /var/lib/kring, because PostgreSQL does not run as root.

Environment: DATABASE_URL uses your own PostgreSQL, PG_BIN another folder with its programs, KRING_HOME
another place for .kring, KRING_MODE the settings (demo, development, test, production).
"""


def help_text() -> str:
    """What `./kring --help` shows."""
    lines = [INTRODUCTION]
    for command in COMMANDS.values():
        lines += [f"  {command.name} {command.arguments}".rstrip(), f"      {command.does}"]
    return "\n".join(lines) + "\n" + EXPLANATION


def day(text: str) -> str:
    """A date as 2026-11-21; ValueError otherwise."""
    return date.fromisoformat(text).isoformat()


def port(text: str) -> int:
    """A port number a normal user may open; ValueError otherwise."""
    number = int(text)
    if not 1 <= number <= 65535:
        raise ValueError
    return number


def read(command: Command, arguments: list[str]) -> argparse.Namespace:
    """The arguments of a command, checked; argparse ends the program with a sentence when they are wrong."""
    parser = argparse.ArgumentParser(prog=f"./kring {command.name}", description=command.does)
    if command.name in ("demo", "serve"):
        parser.add_argument("--port", type=port, default=DEFAULT_PORT, metavar="N", help="default 8000")
    if command.name == "demo":
        parser.add_argument("--size", choices=["small", "national"], help="about 200 leaders (default) or 11,000")
        parser.add_argument("--today", type=day, metavar="DATE", help="the day of the stories, as 2026-11-21")
        parser.add_argument("--reset", action="store_true", help="throw the demo data away and begin again")
    if command.name == "serve":
        parser.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help="default 127.0.0.1")
        parser.add_argument("--workers", type=int, default=1, metavar="N", help="web processes; default 1")
    if command.name in ("backup", "restore"):
        parser.add_argument("file", metavar="FILE")
    return parser.parse_args(arguments)
