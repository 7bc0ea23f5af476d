"""Each test worker gets a copy of the migrated template: a tenth of a second instead of all migrations.

Used by naming it in pytest_plugins; it replaces pytest-django's own django_db_setup.
"""

import os
from collections.abc import Callable, Iterator

import pytest
import pytest_django
from django.db import connections
from django.test import TransactionTestCase


def _point_at(name: str) -> None:
    """Let every connection of this process, also those of later threads, go to this database."""
    from django.db import connection

    connections.close_all()
    connection.settings_dict["NAME"] = name


def _renewed(name: str) -> Callable[[TransactionTestCase], None]:
    """What to do after a test that committed: a fresh copy of the template."""

    def renew(test: TransactionTestCase) -> None:
        from kring.config import database

        connections.close_all()
        database.create_test_database(name)

    return renew


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest,
    django_test_environment: None,
    django_db_blocker: "pytest_django.DjangoDbBlocker",
) -> Iterator[None]:
    """A database of this worker alone; it goes when the worker is done. Child processes find it too."""
    from kring.config import database

    worker = getattr(request.config, "workerinput", {}).get("workerid", "main")
    name, before = database.test_database_name(worker), database.name()
    database.create_test_database(name)
    address = os.environ.get("DATABASE_URL")
    _point_at(name)
    if address:
        os.environ["DATABASE_URL"] = database.url_of(name)
    # A test that commits for real leaves rows behind, and the write guard refuses Django's way of emptying tables.
    emptying, TransactionTestCase._fixture_teardown = TransactionTestCase._fixture_teardown, _renewed(name)
    try:
        yield
    finally:
        TransactionTestCase._fixture_teardown = emptying
        with django_db_blocker.unblock():
            _point_at(before)
        if address:
            os.environ["DATABASE_URL"] = address
        database.drop_database(name)
