"""Rows by plain SQL are the rows that the ORM gives."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from kring.foundation.people.models import Account, Person
from kring.foundation.records.api import Plain, prepared
from tests import cast

BOTH = Plain(
    "FROM people_person AS person LEFT JOIN people_account AS account ON account.person_id = person.id"
    " WHERE person.id = %s",
    beside="person.id + 1",
    person="people.Person",
    account="people.Account",
)


@pytest.mark.django_db
def test_whole_rows_of_several_models_and_what_stands_beside_them() -> None:
    anna = cast.person("Anna")
    person, account, more = BOTH.first(anna.pk) or ()
    assert (person, account, more) == (Person.objects.get(pk=anna.pk), Account.objects.get(person=anna), anna.pk + 1)
    assert person.joined_at == Person.objects.get(pk=anna.pk).joined_at
    Account.objects.filter(person=anna).delete()
    assert BOTH.all(anna.pk) == [(person, None, anna.pk + 1)]
    assert BOTH.first(0) is None


def test_what_needs_the_orm_to_be_read_is_refused() -> None:
    with pytest.raises(TypeError, match="needs the ORM"):
        _sql = Plain("FROM audit_entry AS entry", entry="audit.Entry").sql


@pytest.mark.django_db
def test_the_plan_of_what_is_asked_often_is_kept() -> None:
    for number in range(12):
        with prepared() as cursor:
            cursor.execute("SELECT %s::int + 1", [number])
            assert cursor.fetchone() == (number + 1,)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'SELECT $1::int + 1%%'")
        assert cursor.fetchone() == (1,)


@pytest.mark.django_db
def test_prepared_statements_are_counted_like_others() -> None:
    with CaptureQueriesContext(connection) as seen:
        BOTH.first(0)
    assert ["people_person" in one["sql"] for one in seen] == [True]
