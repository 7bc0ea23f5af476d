"""Rows of models by plain SQL, for what is asked on nearly every page or while others wait for a lock.

The ORM takes longer to write such a question than PostgreSQL to answer it. Everywhere else the ORM is the way.
"""

from functools import cached_property
from typing import Any, cast

from django.apps import apps
from django.conf import settings
from django.db import connection, models
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.backends.utils import CursorWrapper


class Bound(ServerBindingCursor):
    """Remembers what it was asked also when the plan was kept: Django's log of queries reads it there."""

    def _convert_query(self, query: Any, params: Any = None) -> Any:
        self._query = super()._convert_query(query, params)  # type: ignore[misc]
        return self._query


def prepared() -> CursorWrapper:
    """A cursor for statements that are the same each time: PostgreSQL plans one once per connection, which for these
    takes longer than carrying it out. Parameters are bound there, so a bare one has no type: write %s::date."""
    connection.ensure_connection()
    held: Any = connection.connection
    held.prepare_threshold = settings.PREPARE_AFTER  # Django turns this off; its own cursors never prepare
    wrapped, bound = cast(Any, connection), cast(Any, Bound)  # the stubs know neither
    cursor: CursorWrapper = wrapped._prepare_cursor(bound(held))
    return cursor


class Plain:
    """A SELECT that gives whole rows of models and values beside them.

    tables: the labels of the models ("people.Account") by the name that `tail` ("FROM … WHERE …") gives their table;
    beside: more columns, in SQL. Parameters of beside come before those of tail.
    """

    def __init__(self, tail: str, *, beside: str = "", **tables: str) -> None:
        self.tail, self.beside, self._labels = tail, beside, tables

    @cached_property
    def tables(self) -> dict[str, type[models.Model]]:
        """The models by the name of their table here."""
        return {name: apps.get_model(label) for name, label in self._labels.items()}

    @cached_property
    def sql(self) -> str:
        """The whole statement; the columns are those of the models. Raises TypeError for what needs the ORM to read."""
        columns = []
        for name, model in self.tables.items():
            for field in model._meta.concrete_fields:
                if field.get_db_converters(connection):
                    raise TypeError(f"{model.__name__}.{field.name} needs the ORM to be read")
                columns.append(f'{name}."{field.column}"')
        return f"SELECT {', '.join([*columns, self.beside] if self.beside else columns)} {self.tail}"

    def all(self, *given: Any) -> list[tuple[Any, ...]]:
        """For each row a tuple: an object per model, in the order of `tables` (None where a LEFT JOIN found nothing),
        and what stands beside them."""
        with prepared() as cursor:
            cursor.execute(self.sql, given)
            return [self._made(row) for row in cursor.fetchall()]

    def first(self, *given: Any) -> tuple[Any, ...] | None:
        """The first row as such a tuple, None when there is none."""
        return next(iter(self.all(*given)), None)

    @cached_property
    def _parts(self) -> list[tuple[type[models.Model], list[str], int, int]]:
        parts, begin = [], 0
        for model in self.tables.values():
            names = [field.attname for field in model._meta.concrete_fields]
            key = begin + names.index(str(model._meta.pk.attname))
            parts.append((model, names, begin, key))
            begin += len(names)
        return parts

    def _made(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        found: list[Any] = []
        end = 0
        for model, names, begin, key in self._parts:
            end = begin + len(names)
            found.append(None if row[key] is None else model.from_db(connection.alias, names, row[begin:end]))
        return (*found, *row[end:])
