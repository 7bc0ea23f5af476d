"""The write guard: the database itself refuses what does not come through an action."""

from collections.abc import Callable

import pytest
from django.apps import apps
from django.db import Error, connection, transaction

from kring.foundation.people.models import Person
from kring.foundation.records.guard import EXEMPT_PREFIXES, EXEMPT_TABLES, guard_all, is_exempt
from tests.cast import MOMENT, person

pytestmark = pytest.mark.django_db


def raw(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


WAYS = {
    "save": lambda: Person(given_name="A", family_name="B", joined_at=MOMENT).save(),
    "bulk_create": lambda: Person.objects.bulk_create([Person(given_name="A", family_name="B", joined_at=MOMENT)]),
    "update": lambda: Person.objects.update(family_name="X"),
    "update of nothing": lambda: Person.objects.filter(pk=-1).update(family_name="X"),
    "bulk_update": lambda: Person.objects.bulk_update(list(Person.objects.all()), ["family_name"]),
    "delete": lambda: Person.objects.filter(pk=-1)._raw_delete("default"),
    "raw insert": lambda: raw("INSERT INTO people_person (given_name) VALUES ('A')"),
    "raw update": lambda: raw("UPDATE people_person SET family_name = 'X'"),
    "raw delete": lambda: raw("DELETE FROM audit_seal"),
    "truncate": lambda: raw("TRUNCATE audit_seal"),
    "the story itself": lambda: raw("UPDATE audit_entry SET event = 'x'"),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_a_write_outside_an_action_is_refused(way: Callable[[], object]) -> None:
    made = person()
    with pytest.raises(Error, match="outside an action"), transaction.atomic():
        way()
    made.refresh_from_db()
    assert made.family_name == "Visser"


def tables_without_guard() -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE nspname = 'public' AND relkind IN ('r', 'p') AND NOT EXISTS ("
            "   SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'kring_guard' AND t.tgenabled <> 'D')"
        )
        return {name for (name,) in cursor.fetchall()}


def test_every_table_without_a_guard_is_on_the_list_and_the_other_way_round() -> None:
    open_tables = tables_without_guard()
    assert {table for table in open_tables if not is_exempt(table)} == set()
    with connection.cursor() as cursor:
        guarded = set(connection.introspection.table_names(cursor)) - open_tables
    assert {table for table in guarded if is_exempt(table)} == set()


def test_the_list_of_exceptions_holds_only_what_exists() -> None:
    """The exempt tables stand here as well, on purpose: whoever adds one changes two places and a reviewer sees it."""
    assert set(EXEMPT_TABLES) == {
        "kring_cache",
        "people_account",
        "jobs_run",
        "live_channel",
        "live_change",
        "home_word",
        "home_missed",
    }
    assert set(EXEMPT_PREFIXES) == {
        "django_",
        "auth_",
        "account_",
        "mfa_",
        "socialaccount_",
        "usersessions_",
        "procrastinate_",
        "wagtail",
        "taggit_",
        "knowledge_cms_",
        "pghistory_",
    }
    tables = tables_without_guard()
    unused = {prefix for prefix in EXEMPT_PREFIXES if not any(table.startswith(prefix) for table in tables)}
    assert unused == set()


def test_no_table_of_ours_hides_behind_the_name_of_a_library() -> None:
    ours = {
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        if model.__module__.startswith("kring.")
    }
    exempt = {table for table in ours if is_exempt(table) and not table.startswith("knowledge_cms_")}
    assert exempt == set(EXEMPT_TABLES) - {"kring_cache"}


def test_a_new_table_gets_its_guard_after_migrating_and_only_once() -> None:
    raw("CREATE TABLE trial_table (id int)")
    assert guard_all() == ["trial_table"]
    assert guard_all() == []
    with pytest.raises(Error, match="outside an action"), transaction.atomic():
        raw("INSERT INTO trial_table VALUES (1)")
