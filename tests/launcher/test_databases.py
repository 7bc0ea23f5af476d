"""Templates and copies: the schema is migrated once, and every change of it is noticed."""

import os
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest
from django.conf import settings
from django.db import connection as django_connection
from psycopg import sql

from kring.config import database


@pytest.mark.django_db
def test_a_worker_has_a_database_of_its_own() -> None:
    with django_connection.cursor() as cursor:
        cursor.execute("SELECT current_database()")
        name = cursor.fetchone()[0]
    assert name.startswith(database.TEST)


def test_facts_are_remembered_until_the_database_goes(django_db_setup: None) -> None:
    name = database.test_database_name("facts")
    database.create_empty(name)
    with database.connect() as connection:
        assert database.facts(connection, name) == {}
        database.note(connection, name, schema="abc", demo={"size": "small", "who": "O'Neill"})
        database.note(connection, name, schema="def")
        assert database.facts(connection, name) == {"schema": "def", "demo": {"size": "small", "who": "O'Neill"}}
        database.drop(connection, name)
        assert database.facts(connection, name) == {}
        assert not database.exists(connection, name)


def test_a_guest_whom_we_may_not_send_away_is_waited_for(django_db_setup: None) -> None:
    """As PostgreSQL's own autovacuum: FORCE is refused to a role that is no superuser."""
    name = database.test_database_name("guest")
    database.create_empty(name)
    guest = psycopg.connect(database.url_of(name), user="postgres")
    with database.connect() as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
    leaving = threading.Timer(1, guest.close)
    leaving.start()
    with database.connect() as connection:
        database.drop(connection, name)
        assert not database.exists(connection, name)
    leaving.join()


@pytest.mark.parametrize("comment", ["not json", "[1, 2]", '"text"'])
def test_a_comment_of_somebody_else_is_no_fact(django_db_setup: None, comment: str) -> None:
    name = database.test_database_name("comment")
    database.create_empty(name)
    with database.connect() as connection:
        connection.execute(f"COMMENT ON DATABASE {name} IS '{comment}'")
        assert database.facts(connection, name) == {}
        database.drop(connection, name)


def test_a_changed_migration_and_another_app_change_the_fingerprint(
    django_db_setup: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "kring" / "parts" / "tools" / "migrations"
    source.mkdir(parents=True)
    monkeypatch.setattr(database, "__file__", str(tmp_path / "kring" / "config" / "database.py"))
    with database.connect() as connection:
        seen = [database.fingerprint(connection)]
        (source / "0001_initial.py").write_text("first")
        seen.append(database.fingerprint(connection))
        (source / "0001_initial.py").write_text("second")
        seen.append(database.fingerprint(connection))
        more = SimpleNamespace(INSTALLED_APPS=[*settings.INSTALLED_APPS, "one.more"], ROOT=settings.ROOT)
        monkeypatch.setattr(database, "settings", more)
        seen.append(database.fingerprint(connection))
        assert database.fingerprint(connection) == seen[-1]
    assert len(set(seen)) == 4


def test_a_database_is_copied_once_and_migrated_only_when_the_schema_changed(
    django_db_setup: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, migrated = database.test_database_name("dev"), list[str]()
    monkeypatch.setattr(database, "name", lambda: name)
    database.create_test_database(database.test_database_name("template"))  # so that there is a template
    database.drop_database(database.test_database_name("template"))
    monkeypatch.setattr(database, "migrate", migrated.append)
    with database.connect() as connection:
        wanted = database.fingerprint(connection)
        database.prepare()
        assert database.facts(connection, name) == {"schema": wanted}
        database.prepare()
        assert migrated == []
        database.note(connection, name, schema="of last week", demo="stays")
        database.prepare()
        assert migrated == [name]
        assert database.facts(connection, name) == {"schema": wanted, "demo": "stays"}
        database.note(connection, name, schema="of last week")
    database.record_migrated()
    with database.connect() as connection:
        assert database.facts(connection, name)["schema"] == wanted
        database.reset()
        assert not database.exists(connection, name)


def test_a_new_schema_makes_a_new_template_and_drops_the_old(
    django_db_setup: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    prefix = f"kring_trial_{os.getpid()}_"
    monkeypatch.setattr(database, "TEMPLATE", prefix)
    monkeypatch.setattr(database, "BUILDING", f"{prefix}building_")
    monkeypatch.setattr(database, "_fill", lambda name: None)
    with database.connect() as connection:
        assert database._template(connection, "a") == f"{prefix}a"
        assert database._template(connection, "a") == f"{prefix}a"
        assert database._template(connection, "b") == f"{prefix}b"
        assert not database.exists(connection, f"{prefix}a")

        def fail(name: str) -> None:
            raise database.DatabaseTrouble("No.")

        monkeypatch.setattr(database, "_fill", fail)
        with pytest.raises(database.DatabaseTrouble):
            database._template(connection, "c")
        assert not database.exists(connection, f"{prefix}building_c")
        assert database.exists(connection, f"{prefix}b")
        database.drop(connection, f"{prefix}b")


def test_databases_of_dead_test_runs_are_dropped_and_others_stay(django_db_setup: None) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        pass
    left_over, fresh = f"{database.TEST}{gone.pid}_gw0", database.test_database_name("fresh")
    database.create_empty(left_over)
    database.create_test_database(fresh)
    with database.connect() as connection:
        assert not database.exists(connection, left_over)
        assert database.exists(connection, fresh)
        database.drop(connection, fresh)


def test_a_failing_migration_is_one_sentence_and_its_output_is_kept(
    django_db_setup: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "HOME", tmp_path)
    with pytest.raises(
        database.DatabaseTrouble, match=r"Migrating the database failed: OperationalError: .*log/migrate"
    ):
        database.migrate("no_such_database")
    assert "no_such_database" in (tmp_path / "log" / "migrate.log").read_text()


def test_somebody_elses_server_keeps_its_databases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KRING_OWN_SERVER", raising=False)
    with pytest.raises(database.DatabaseTrouble, match="did not make"):
        database.reset()


def test_a_missing_database_on_somebody_elses_server_is_one_sentence(
    django_db_setup: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KRING_OWN_SERVER", raising=False)
    monkeypatch.setattr(database, "name", lambda: "nowhere")
    with pytest.raises(database.DatabaseTrouble, match="no database nowhere"):
        database.prepare()


def test_the_address_of_another_database_keeps_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://me:pa%2Fss@host:5433/kring?sslmode=require")
    assert database.url_of("other") == "postgresql://me:pa%2Fss@host:5433/other?sslmode=require"
