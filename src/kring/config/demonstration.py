"""`./kring demo`: database, made-up people, web server and worker; then the address and who can sign in."""

import os
from argparse import Namespace
from typing import Any

import launch.ports
from launch.progress import Progress
from launch.sorry import Sorry

from . import database, demo, supervise

DEFAULT_SIZE = "small"


def run(options: Namespace, progress: Progress) -> None:
    """The whole demonstration, until Ctrl-C or SIGTERM."""
    if options.reset:
        database.reset()
    with progress.step("Database"):
        database.prepare()
    today = _load(options, progress)
    if today:
        os.environ["KRING_TODAY"] = today
    os.environ["KRING_ADDRESS"] = f"http://localhost:{options.port}"
    with supervise.children() as children:
        with progress.step("Web server and worker"):
            launch.ports.check_free(options.port, "demo")
            children.start("web server", supervise.web_command(port=options.port))
            table = _people()
            children.wait_until_ready(f"http://127.0.0.1:{options.port}/healthz")
            children.start("worker", supervise.worker_command())  # nobody waits for it; the page comes first
        print(f"\nKring is ready: http://localhost:{options.port}/\n\n{table}", flush=True)
        children.watch()
    print("\nKring has stopped. ./kring demo starts it again, with everything as you left it.")


def _load(options: Namespace, progress: Progress) -> str | None:
    """Fill the database when that has not been done; the day on which the stories are set, if chosen."""
    with progress.step("Schools and made-up people"):
        there = _noted()
        if there:
            wanted = {"size": options.size or there["size"], "today": options.today or there["today"]}
            if wanted != there:
                raise Sorry("There are demo data of another --size or --today. Add --reset to begin again.")
            return there["today"]
        size = options.size or DEFAULT_SIZE
        demo.load(size=size, today=options.today, reset=options.reset, progress=progress.say)
        _note({"size": size, "today": options.today})
    return str(options.today) if options.today else None


def _noted() -> Any:
    """What was noted about the demonstration in this database."""
    with database.connect() as connection:
        return database.facts(connection, database.name()).get("demo")


def _note(what: object) -> None:
    with database.connect() as connection:
        database.note(connection, database.name(), demo=what)


def _people() -> str:
    """A table of who can sign in: role and e-mail, and the one password of them all."""
    rows = list(demo.people())
    width = max((len(role) for role, _ in rows), default=0)
    lines = [f"  {role:<{width}}  {email}" for role, email in rows]
    return "\n".join(["Made-up people you can be:", *lines, f"Password of all: {demo.PASSWORD}", "", "Ctrl-C stops."])
