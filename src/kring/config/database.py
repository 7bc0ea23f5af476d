"""Databases: make a template once, and make every other database a copy of it.

The template is read from schema.sql, or made by all migrations when that file is not of today (see schema.py); a copy
takes a tenth of a second. The template's name holds a hash of all that decides
what it looks like, so a changed migration gives a new template. On somebody else's server (DATABASE_URL) only
the tests make databases; otherwise the database that was named is migrated in place.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import psycopg
from django.conf import settings
from psycopg import sql

TURN = 5_446_464  # the advisory lock: one at a time makes templates and copies
TEMPLATE, BUILDING, TEST = "kring_template_", "kring_building_", "kring_test_"
# What decides the schema besides the migrations: the triggers that are made after each migrate.
SCHEMA_SOURCES = ("**/migrations/*.py", "foundation/records/guard.py")

Connection = psycopg.Connection[tuple[Any, ...]]


class DatabaseTrouble(Exception):
    """A database could not be prepared; the message is one sentence for the terminal."""


def own_server() -> bool:
    """Did the launcher start this server, so that all databases on it are ours?"""
    return "KRING_OWN_SERVER" in os.environ


def name() -> str:
    """The database that this installation works on."""
    return str(settings.DATABASES["default"]["NAME"])


def url_of(database: str) -> str:
    """DATABASE_URL, but for another database on the same server."""
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{quote(database, safe='')}").geturl()


def parameters() -> dict[str, Any]:
    """How to reach the server, in libpq's words, without the name of a database."""
    default = settings.DATABASES["default"]
    options = {key: value for key, value in default["OPTIONS"].items() if key != "pool"}
    keys = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD"}
    return options | {key: default[field] for key, field in keys.items() if default.get(field)}


def connect(database: str | None = None) -> Connection:
    """A connection of our own, outside Django; to the server's maintenance database when none is named."""
    return psycopg.connect(**parameters(), dbname=database or "postgres", autocommit=True)


def exists(connection: Connection, database: str) -> bool:
    """Is there such a database on this server?"""
    found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [database])
    return found.fetchone() is not None


def facts(connection: Connection, database: str) -> dict[str, Any]:
    """What was noted about a database: the hash of its schema, the demonstration in it."""
    query = "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s"
    row = connection.execute(query, [database]).fetchone()
    try:
        found = json.loads(row[0] or "{}") if row else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def note(connection: Connection, database: str, **new: Any) -> None:
    """Remember facts about a database, as its comment: they live and die with it."""
    text = json.dumps(facts(connection, database) | new, sort_keys=True)
    _alter(connection, "COMMENT ON DATABASE {} IS {}", sql.Identifier(database), sql.Literal(text))


def sources() -> str:
    """The hash of what decides the schema in this checkout: migrations, guard, apps, locked packages."""
    source = Path(__file__).resolve().parents[1]
    digest = sha256(f"{settings.INSTALLED_APPS}".encode())
    digest.update((settings.ROOT / "requirements" / "runtime.txt").read_bytes())
    for path in sorted(path for pattern in SCHEMA_SOURCES for path in source.glob(pattern)):
        digest.update(f"\n{path.relative_to(source)}\n".encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def fingerprint(connection: Connection) -> str:
    """The same with PostgreSQL's version."""
    return sha256(f"{connection.info.server_version // 10000} {sources()}".encode()).hexdigest()[:16]


def prepare() -> None:
    """Make the database of this installation exist and be up to date; quick when it already is."""
    with _turn() as connection:
        wanted = fingerprint(connection)
        if not exists(connection, name()):
            if not own_server():
                raise DatabaseTrouble(f"There is no database {name()} on the server of DATABASE_URL; create it first.")
            _copy(connection, _template(connection, wanted), name())
        elif facts(connection, name()).get("schema") != wanted:
            migrate(name())
        else:
            return
        note(connection, name(), schema=wanted)


def record_migrated() -> None:
    """After `manage migrate`: note that the database is up to date, when its owner is at work."""
    try:
        with connect(name()) as connection:
            note(connection, name(), schema=fingerprint(connection))
    except psycopg.errors.InsufficientPrivilege:
        return  # then the next start migrates once more, which changes nothing


def reset() -> None:
    """Throw this installation's database away; only on our own server."""
    if not own_server():
        raise DatabaseTrouble("Kring does not empty a database that it did not make; drop and create it yourself.")
    with _turn() as connection:
        drop(connection, name())


def create_test_database(database: str) -> None:
    """A fresh copy of the template under this name, and away with what dead test runs left behind."""
    with _turn() as connection:
        _drop_stale(connection)
        drop(connection, database)
        # In tests nobody waits for a disk, and copying files takes a third of the time of writing them to the log.
        _copy(connection, _template(connection, fingerprint(connection)), database, strategy="FILE_COPY")


def test_database_name(worker: str) -> str:
    """A name for one worker of one test run; it says which process made it."""
    return f"{TEST}{os.getpid()}_{worker}"


def create_empty(database: str) -> None:
    """An empty database under this name, in the place of one that is left over."""
    with connect() as connection:
        drop(connection, database)
        _alter(connection, "CREATE DATABASE {} TEMPLATE template0", sql.Identifier(database))


def drop_database(database: str) -> None:
    """Drop a database, also when somebody still has it open."""
    with connect() as connection:
        drop(connection, database)


def drop(connection: Connection, database: str) -> None:
    """The same, on a connection that is already there.

    With an autovacuum worker in it, FORCE is refused to a role that is no superuser. The plain DROP sends that worker
    away by itself, and waits five seconds for it; it cannot end the sessions of others, so both are tried in turn.
    """
    for _ in range(3):
        with suppress(psycopg.errors.InsufficientPrivilege):
            _alter(connection, "DROP DATABASE IF EXISTS {} WITH (FORCE)", sql.Identifier(database))
            return
        with suppress(psycopg.errors.ObjectInUse):
            _alter(connection, "DROP DATABASE IF EXISTS {}", sql.Identifier(database))
            return
    _alter(connection, "DROP DATABASE IF EXISTS {} WITH (FORCE)", sql.Identifier(database))


def migrate(database: str, *, restored: bool = False) -> None:
    """Run all migrations on this database, in a process of its own; DatabaseTrouble when that fails.

    restored: the audit trail notes that this database comes from a backup.
    """
    done = subprocess.run(
        [sys.executable, "-m", "kring.config.migrating", *(["restored"] if restored else [])],
        env=os.environ | {"DATABASE_URL": url_of(database)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        log = settings.HOME / "log" / "migrate.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(done.stdout)
        last = (done.stdout.strip().splitlines() or ["it said nothing"])[-1]
        raise DatabaseTrouble(f"Migrating the database failed: {last} (all of it stands in {log})")


@contextmanager
def _turn() -> Iterator[Connection]:
    """One process at a time on this server; gives the connection to the maintenance database."""
    with connect() as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [TURN])
        yield connection


def _template(connection: Connection, wanted: str) -> str:
    """The name of the template with this hash; made when it is not there yet. Older ones go."""
    template = TEMPLATE + wanted
    if exists(connection, template):
        return template
    building = BUILDING + wanted
    drop(connection, building)
    _alter(connection, "CREATE DATABASE {} TEMPLATE template0", sql.Identifier(building))
    try:
        _fill(building)
    except BaseException:
        drop(connection, building)
        raise
    _alter(connection, "ALTER DATABASE {} RENAME TO {}", sql.Identifier(building), sql.Identifier(template))
    old = connection.execute(
        "SELECT datname FROM pg_database WHERE starts_with(datname, %s) AND datname <> %s",
        [TEMPLATE, template],
    )
    for (other,) in old.fetchall():
        drop(connection, other)
    return template


def _fill(database: str) -> None:
    from . import schema  # it needs this module

    if schema.is_current():
        schema.load(database)
    else:
        migrate(database)


def _copy(connection: Connection, template: str, database: str, *, strategy: str = "WAL_LOG") -> None:
    names = sql.Identifier(database), sql.Identifier(template), sql.Identifier(strategy)
    _alter(connection, "CREATE DATABASE {} TEMPLATE {} STRATEGY {}", *names)


def _drop_stale(connection: Connection) -> None:
    """Drop the databases of test runs whose process is gone; on our own server, where its number is ours."""
    if not own_server():
        return
    found = connection.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [TEST])
    for (database,) in found.fetchall():
        number = database.removeprefix(TEST).split("_")[0]
        if number.isdecimal() and not _alive(int(number)):
            drop(connection, database)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _alter(connection: Connection, statement: str, *parts: sql.Composable) -> None:
    """A statement that takes names, not parameters."""
    connection.execute(sql.SQL(statement).format(*parts))
