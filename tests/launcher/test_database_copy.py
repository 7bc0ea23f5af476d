"""Tests run on a copy of the template, and on nothing else."""

import pytest
from django.db import connection

from kring.config import database


@pytest.mark.django_db
def test_a_worker_has_a_database_of_its_own() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_database()")
        name = cursor.fetchone()[0]
    assert name.startswith(database.TEST)
    assert name != database.test_database_name("somebody-else")
