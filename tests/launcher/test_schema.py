"""The schema in one file: of today, whole, and the same as what migrations make."""

import re
from pathlib import Path

import pytest

from kring.config import database, schema


def test_the_file_is_of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(schema.MIGRATE, raising=False)
    assert schema.is_current(), "schema.sql is not of today: run ./kring fix"


@pytest.mark.parametrize(
    ("what", "with_what"),
    [(r"\A-- Made", "-- Wade"), (r"CREATE TABLE", "CREATE  TABLE"), (r"\A.*\n", "")],
)
def test_a_file_of_another_day_or_changed_by_hand_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str, with_what: str
) -> None:
    monkeypatch.delenv(schema.MIGRATE, raising=False)
    changed = tmp_path / "schema.sql"
    changed.write_text(re.sub(what, with_what, schema.FILE.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    monkeypatch.setattr(schema, "FILE", changed)
    assert not schema.is_current()
    monkeypatch.setattr(schema, "FILE", tmp_path / "none.sql")
    assert not schema.is_current()


def test_a_new_migration_makes_it_one_of_another_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(schema.MIGRATE, raising=False)
    monkeypatch.setattr(database, "sources", lambda: "another day")
    assert not schema.is_current()


def test_migrations_run_all_the_same_when_that_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(schema.MIGRATE, "1")
    assert not schema.is_current()


def plain(statements: str) -> list[str]:
    """Statements without the casts and brackets that PostgreSQL writes differently when it reads its own words."""
    return sorted(re.sub(r"::character varying|::text|\[\]|[()\s]", "", line) for line in statements.splitlines())


def tables(statements: str) -> dict[str, int]:
    """How many rows are inserted in each table."""
    found = re.findall(r"^INSERT INTO (\S+) VALUES(.*?);$", statements, re.MULTILINE | re.DOTALL)
    return {name: rows.count("\n\t(") or 1 for name, rows in found}


def test_it_makes_what_the_template_is(django_db_setup: None) -> None:
    """In the suite of .ci/run on the oldest PostgreSQL the template was made by migrations."""
    template, read = (database.test_database_name(name) for name in ("template", "read"))
    database.create_test_database(template)
    database.create_empty(read)
    try:
        schema.load(read)
        one, other = schema.dumped(template), schema.dumped(read)
    finally:
        database.drop_database(template)
        database.drop_database(read)
    without_rows = [re.sub(r"^INSERT INTO .*?;$", "", text, flags=re.MULTILINE | re.DOTALL) for text in (one, other)]
    assert plain(without_rows[0]) == plain(without_rows[1])
    assert tables(one) == tables(other) and len(tables(one)) > 10


def test_what_it_cannot_read_is_one_sentence(
    django_db_setup: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "schema.sql"
    broken.write_text("CREATE TABLE one (id int); CREATE TABBLE two (id int);")
    monkeypatch.setattr(schema, "FILE", broken)
    name = database.test_database_name("broken")
    database.create_empty(name)
    try:
        with pytest.raises(database.DatabaseTrouble, match=r"Reading schema\.sql failed: syntax error"):
            schema.load(name)
        with database.connect(name) as connection:
            assert connection.execute("SELECT to_regclass('one')").fetchone() == (None,)
    finally:
        database.drop_database(name)
