"""A backup, put back: every row is there and the audit chain still holds."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.db import connection, transaction

from kring.config import backups, database
from kring.foundation.audit import api as audit
from kring.foundation.audit.chain import faults
from kring.foundation.documents.api import check
from kring.foundation.people import api as people
from kring.foundation.people.models import Token
from kring.modules.register.certificate import paper
from kring.modules.register.models import Certificate
from tests.cast import actor, person, second_factor
from tests.modules.register import certificate_world as certificates
from tests.modules.register import register_world as world
from tests.sealing import sealed


@pytest.fixture
def copy(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The name of the database that the backup is put back into."""
    if "PG_BIN" not in os.environ:
        program = shutil.which("pg_dump")
        if program is None:
            pytest.skip("no pg_dump on this machine")
        monkeypatch.setenv("PG_BIN", str(Path(program).parent))
    name = f"{database.name()}_copy"
    yield name
    database.drop_database(name)


TABLES = (
    "SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace"
    " WHERE nspname = 'public' AND relkind = 'r'"
)


def counts(name: str) -> dict[str, int]:
    """How many rows each table has."""
    with database.connect(name) as connection:
        tables = [table for (table,) in connection.execute(TABLES).fetchall()]
        return {table: _count(connection, table) for table in tables}


def _count(connection: database.Connection, table: str) -> int:
    row = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # type: ignore[arg-type]  # noqa: S608  our own names
    assert row is not None
    return int(row[0])


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_all_rows_come_back_and_the_chain_holds(copy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    anna, bram = person("Anna"), person("Bram")
    second_factor(anna)
    people.make_token(by=actor(anna), name="x", scopes=[], ends_at=actor(anna).at)
    sealed(2)
    people.change_details(by=actor(bram), person=bram, town="Zwolle")  # not sealed when the backup is made
    assert Token.objects.count() == 1
    before, original = counts(database.name()), database.name()
    backups.backup(tmp_path / "kring.dump")

    monkeypatch.setattr(database, "name", lambda: copy)
    backups.restore(tmp_path / "kring.dump")
    after = counts(copy)
    assert after.pop("audit_entry") == before.pop("audit_entry") + 1  # the restore itself stands in the story
    assert after == before
    assert before["people_person"] == 2 and before["audit_seal"] >= 2

    connection.close()
    connection.settings_dict["NAME"] = copy
    try:
        sealed(1)
        lines = list(audit.chain_lines(with_content=True))
        assert list(faults(lines)) == []
        assert len(lines) > before["audit_seal"]
    finally:
        connection.close()
        connection.settings_dict["NAME"] = original


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_register_comes_back_with_its_keys(copy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Decisions, old rows, certificates and the key that signs them: what was signed before still verifies."""
    with transaction.atomic():
        world.schools()
    made = certificates.certified(certificates.registered())
    trusted, token, original = certificates.published(), paper.token(made), database.name()
    before = counts(original)
    backups.backup(tmp_path / "kring.dump")
    monkeypatch.setattr(database, "name", lambda: copy)
    backups.restore(tmp_path / "kring.dump")
    after = counts(copy)
    assert after.pop("audit_entry") == before.pop("audit_entry") + 1  # the restore itself stands in the story
    assert after == before
    assert before["register_certificate"] == before["register_certificatehistory"] == 1
    assert before["register_span"] and before["register_enrolmenthistory"]
    connection.close()
    connection.settings_dict["NAME"] = copy
    try:
        again = Certificate.objects.select_related("enrolment__register").get()
        assert paper.token(again) == token
        assert check(token.encode(), trusted=trusted, at=certificates.LATER).is_valid
        sealed(before["register_enrolment"])
        assert list(faults(list(audit.chain_lines(with_content=True)))) == []
    finally:
        connection.close()
        connection.settings_dict["NAME"] = original


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_guest_whom_we_may_not_send_away_keeps_the_present_data(
    copy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A superuser at work in the database: nothing is put back, and the present one opens for everybody again."""
    backups.backup(tmp_path / "kring.dump")
    database.create_empty(copy)
    monkeypatch.setattr(database, "name", lambda: copy)
    with psycopg.connect(database.url_of(copy), user="postgres"):
        with pytest.raises(psycopg.errors.ObjectInUse):
            backups.restore(tmp_path / "kring.dump")
        assert counts(copy) == {}
