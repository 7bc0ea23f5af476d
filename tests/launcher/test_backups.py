"""Backup and restore: a round trip through the commands themselves, on a database of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kring.config import backups, database

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def installation(django_db_setup: None) -> Iterator[str]:
    """The name of a migrated database that only this test uses."""
    name = database.test_database_name("backup")
    database.create_test_database(name)
    yield name
    for each in (name, f"{name}_before", f"{name}_restoring"):
        database.drop_database(each)


def kring(name: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """./kring on that database."""
    return subprocess.run(
        [sys.executable, str(ROOT / "kring"), *arguments],
        env=os.environ | {"DATABASE_URL": database.url_of(name), "KRING_MODE": "test"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def remember(name: str, what: str) -> None:
    """Put one row into a table without people."""
    with database.connect(name) as connection:
        connection.execute("INSERT INTO kring_cache VALUES (%s, 'value', now() + interval '1 day')", [what])


def remembered(name: str) -> list[str]:
    """The rows that were put in."""
    with database.connect(name) as connection:
        return [row[0] for row in connection.execute("SELECT cache_key FROM kring_cache ORDER BY 1")]


@pytest.mark.slow
def test_a_restored_backup_is_the_database_of_that_moment(installation: str, tmp_path: Path) -> None:
    file = tmp_path / "kring.dump"
    remember(installation, "before the backup")
    made = kring(installation, "backup", str(file))
    assert made.returncode == 0, made.stderr
    assert file.stat().st_mode & 0o777 == 0o600
    assert kring(installation, "backup", str(file)).stderr.startswith(f"kring: {file} exists already.")

    remember(installation, "after the backup")
    with database.connect(installation) as somebody_at_work:
        put_back = kring(installation, "restore", str(file))
        assert put_back.returncode == 0, put_back.stderr
        assert somebody_at_work.info.dbname == installation
    assert remembered(installation) == ["before the backup"]
    with database.connect() as connection:
        assert database.facts(connection, installation)["schema"] == database.fingerprint(connection)
        assert not database.exists(connection, f"{installation}_before")
        triggers = "SELECT count(*) FROM pg_trigger WHERE tgname = 'kring_guard'"
    with database.connect(installation) as connection:
        row = connection.execute(triggers).fetchone()
        assert row is not None
        assert row[0] > 0  # the write guard came along


@pytest.mark.django_db
def test_half_a_backup_changes_nothing(installation: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "name", lambda: installation)
    file = tmp_path / "half.dump"
    file.write_bytes(backups.MARK + b"\x01\x10\x00 and then the line went dead")
    remember(installation, "still here")
    with pytest.raises(backups.BackupTrouble, match="pg_restore failed"):
        backups.restore(file)
    assert remembered(installation) == ["still here"]
    with database.connect() as connection:
        assert not database.exists(connection, f"{installation}_restoring")


def test_another_file_is_not_taken_for_a_backup(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(backups.BackupTrouble, match="is not a backup made by"):
        backups.restore(tmp_path / "letter.txt")
    with pytest.raises(backups.BackupTrouble, match="There is no file"):
        backups.restore(tmp_path / "missing")


def test_a_failed_backup_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "name", lambda: "no_such_database")
    with pytest.raises(backups.BackupTrouble, match="pg_dump failed"):
        backups.backup(tmp_path / "file")
    assert list(tmp_path.iterdir()) == []
