"""The half of `./kring` inside the venv: the packages are there, the server runs, DATABASE_URL says where.

The first half is launch/main.py; both read launch/commands.py.
"""

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import NoReturn

import psycopg

from launch.commands import COMMANDS, read
from launch.progress import Progress
from launch.sorry import Sorry, sentence_for, sentence_in, unexpected

from . import backups, database, demonstration, quality, supervise

ROOT = Path(__file__).resolve().parents[3]
EXPECTED = (Sorry, database.DatabaseTrouble, backups.BackupTrouble, supervise.ChildDied)


def main(arguments: list[str]) -> int:
    """Run one command; the exit code. All expected trouble ends here, as one sentence."""
    name, rest = arguments[0], arguments[1:]
    command = COMMANDS[name]
    try:
        options = Namespace(rest=rest) if command.passes_on else read(command, rest)
        return int(RUN[name](options) or 0)
    except EXPECTED as error:
        sentence = str(error)
    except KeyboardInterrupt:
        return 130
    except psycopg.Error as error:
        sentence = database_sentence(error)
    except OSError as error:
        sentence = sentence_for(error)
    except Exception as error:  # the last net: whatever it is, people get a sentence
        sentence = unexpected(error, Path(os.environ["KRING_HOME"]) / "log")
    print(f"kring: {sentence_in([sentence]) or sentence}", file=sys.stderr)
    return 1


def database_sentence(error: psycopg.Error) -> str:
    """What PostgreSQL, or the way to it, has to say; in our words when we know the trouble."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    answered = error.sqlstate is not None
    return sentence_in(lines) or (
        f"The database refuses: {lines[0]}" if answered else f"The database does not answer: {lines[-1]}"
    )


def prepare() -> None:
    """The database exists and is up to date. In production the one who installs migrates, once, by hand."""
    if os.environ["KRING_MODE"] == "production" and not database.own_server():
        return
    with Progress.continued().step("Database"):
        database.prepare()


def prepare_or_say() -> None:
    """The same for work that mostly goes on without a database; the checks that need it will fail by themselves."""
    try:
        prepare()
    except database.DatabaseTrouble as trouble:
        print(f"kring: {trouble}", file=sys.stderr)


def become(*command: str) -> NoReturn:
    """Go on as this module of Python: its output, its signals and its exit code are ours."""
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", *command])  # noqa: S606  no shell wanted


def run_demo(options: Namespace) -> None:
    """All schools, made-up people, web server and worker, until somebody stops them."""
    demonstration.run(options, Progress.continued())


def run_serve(options: Namespace) -> None:
    """The web server alone."""
    prepare()
    if options.host in ("127.0.0.1", "localhost"):
        print(f"Kring is on its way: http://localhost:{options.port}/", file=sys.stderr)
    command = supervise.web_command(port=options.port, host=options.host, workers=options.workers)
    os.execv(command[0], command)  # noqa: S606  no shell wanted


def run_worker(options: Namespace) -> None:
    """The worker alone."""
    prepare()
    become(*supervise.worker_command()[2:])


def run_test(options: Namespace) -> None:
    """pytest, with these arguments."""
    become("pytest", *test_arguments(options.rest))


def test_arguments(given: list[str]) -> list[str]:
    """The whole suite uses every core, unless -n says otherwise; for a file or a folder that is not worth starting.

    One process more than there are cores: browsers and servers keep each other waiting, and a quarter of the time goes.
    What takes long begins first (tests/conftest.py), which xdist would turn round: journeys are few in a file.
    """
    chosen = any(
        argument.startswith(("-n", "--numprocesses", "--collect-only")) or argument == "--co" for argument in given
    )
    part = any((ROOT / argument.split("::")[0]).exists() for argument in given if not argument.startswith("-"))
    spread = ["-n", str((os.cpu_count() or 1) + 1), "--dist", "loadfile", "--no-loadscope-reorder"]
    return given if chosen or part else [*spread, *given]


def run_check(options: Namespace) -> int:
    """All checks, and a summary."""
    prepare_or_say()
    return quality.check()


def run_fix(options: Namespace) -> int:
    """Repair style and write the generated documentation again."""
    prepare_or_say()
    return quality.fix()


def run_bench(options: Namespace) -> None:
    """One of the programs in bench/, or the list of them."""
    prepare()
    names = sorted(path.stem for path in (ROOT / "bench").glob("*.py") if not path.stem.startswith("_"))
    if not options.rest:
        print("\n".join(["What can be measured (./kring bench NAME):", *(f"  {name}" for name in names)]))
        return
    name, *arguments = options.rest
    if name not in names:
        raise Sorry(f"There is no benchmark {name!r}; there are: {', '.join(names) or 'none'}.")
    become(f"bench.{name}", *arguments)


def run_import_duo(options: Namespace) -> None:
    """The management command of the directory."""
    prepare()
    become("django", "import_duo", *options.rest)


def run_manage(options: Namespace) -> None:
    """Any management command; it finds a database up to date, unless it is the one that makes it so."""
    if options.rest[:1] != ["migrate"]:
        prepare()
        become("django", *options.rest)
    if database.own_server():
        prepare()
    from django.core.management import execute_from_command_line

    execute_from_command_line(["./kring manage", *options.rest])
    database.record_migrated()


def run_backup(options: Namespace) -> None:
    """The whole database to a file."""
    prepare()
    with Progress.continued().step("Backup"):
        backups.backup(Path(options.file))
    print(f"The backup stands in {options.file}. Uploaded files are not in it: copy .kring/files too.")


def run_restore(options: Namespace) -> None:
    """A backup in the place of the present data."""
    with Progress.continued().step("Restore"):
        backups.restore(Path(options.file))
    print(f"The data are those of {options.file} now.")


def run_group(options: Namespace) -> None:
    """Make groups out of a spreadsheet; needs neither database nor the other apps of Django."""
    become("kring.parts.groups.command", *options.rest)


def run_verify(options: Namespace) -> None:
    """Check a certificate; needs neither database nor the apps of Django."""
    become("kring.foundation.documents.verify", *options.rest)


def run_verify_audit(options: Namespace) -> None:
    """Check a chain of audit hashes; needs neither database nor Django."""
    become("kring.foundation.audit.verify", *options.rest)


RUN = {
    "demo": run_demo,
    "serve": run_serve,
    "worker": run_worker,
    "test": run_test,
    "check": run_check,
    "fix": run_fix,
    "bench": run_bench,
    "import-duo": run_import_duo,
    "backup": run_backup,
    "restore": run_restore,
    "group": run_group,
    "verify": run_verify,
    "verify-audit": run_verify_audit,
    "manage": run_manage,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
