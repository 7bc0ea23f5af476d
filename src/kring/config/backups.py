"""The whole database to a file and back. A restore replaces the present data only when it is complete."""

import os
import subprocess
from pathlib import Path

from django.conf import settings
from psycopg import sql
from psycopg.conninfo import make_conninfo

from . import database

MARK = b"PGDMP"  # how every file of pg_dump -Fc begins


class BackupTrouble(Exception):
    """The backup or the restore failed; the message is one sentence for the terminal."""


def backup(file: Path) -> None:
    """Write the database to a file that only its owner can read; it is there completely or not at all."""
    if file.exists():
        raise BackupTrouble(f"{file} exists already. Choose another name; Kring overwrites no backup.")
    part = file.with_name(f"{file.name}.part")
    part.touch(mode=0o600)
    try:
        where = f"--dbname={_address(database.name())}"
        _run("pg_dump", "--format=custom", "--no-owner", "--no-acl", f"--file={part.absolute()}", where)
        part.rename(file)
    finally:
        part.unlink(missing_ok=True)


def restore(file: Path) -> None:
    """Read a backup into a new database, bring that up to date, and let it replace the present one."""
    if not file.is_file():
        raise BackupTrouble(f"There is no file {file}.")
    with file.open("rb") as opened:
        if opened.read(len(MARK)) != MARK:
            raise BackupTrouble(f"{file} is not a backup made by ./kring backup.")
    fresh = f"{database.name()}_restoring"
    database.create_empty(fresh)
    try:
        where = f"--dbname={_address(fresh)}"
        _run("pg_restore", "--no-owner", "--no-acl", "--exit-on-error", where, str(file.absolute()))
        database.migrate(fresh, restored=True)
        _swap(fresh)
    except BaseException:
        database.drop_database(fresh)
        raise


def _swap(fresh: str) -> None:
    """Close the present database, rename both in one transaction, then drop the old one.

    Only the sessions of people and programs are ended: an autovacuum worker belongs to the superuser, whom another
    role may not end, and the RENAME sends it away by itself.
    """
    present, before = database.name(), f"{database.name()}_before"
    allow = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
    rename = sql.SQL("ALTER DATABASE {} RENAME TO {}")
    with database.connect() as connection:
        database.drop(connection, before)
        database.note(connection, fresh, schema=database.fingerprint(connection))
        if database.exists(connection, present):
            connection.execute(allow.format(sql.Identifier(present), sql.SQL("false")))
        try:
            connection.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                " WHERE datname IN (%s, %s) AND backend_type = 'client backend'",
                [present, fresh],
            )
            with connection.transaction():
                if database.exists(connection, present):
                    connection.execute(rename.format(sql.Identifier(present), sql.Identifier(before)))
                connection.execute(rename.format(sql.Identifier(fresh), sql.Identifier(present)))
        except BaseException:
            if database.exists(connection, present):
                connection.execute(allow.format(sql.Identifier(present), sql.SQL("true")))
            raise
        database.drop(connection, before)


def _address(name: str) -> str:
    """Where this database is, without the password: that one stays out of the list of processes."""
    return make_conninfo(**database.parameters() | {"password": None}, dbname=name)


def _run(program: str, *arguments: str) -> None:
    """Run one of PostgreSQL's programs; BackupTrouble with its last line when it fails."""
    password = str(settings.DATABASES["default"].get("PASSWORD") or "")
    done = subprocess.run(
        [str(Path(os.environ["PG_BIN"]) / program), *arguments],
        env=os.environ | ({"PGPASSWORD": password} if password else {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        said = done.stdout.strip().splitlines() or ["it said nothing"]
        raise BackupTrouble(f"{program} failed: {said[-1]}")
