"""Many rows at once: COPY into a temporary table, then one statement. Only inside actions, like every write."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields, is_dataclass
from operator import attrgetter, itemgetter
from typing import Any

from django.db import connection, models


def upsert(model: type[models.Model], key: tuple[str, ...], rows: Iterable[Any]) -> int:
    """Insert the rows, or update those whose key is there. A row is a mapping or a dataclass with column names.

    Returns the number of rows. Columns that the rows do not have keep their value.
    """
    todo = list(rows)
    if not todo:
        return 0
    names = _names(todo[0])
    table, columns = _quoted(model._meta.db_table), ", ".join(map(_quoted, names))
    others = [name for name in names if name not in key]
    update = ", ".join(f"{_quoted(name)} = excluded.{_quoted(name)}" for name in others)
    with connection.cursor() as cursor:
        _into_temporary(cursor, table, columns, _values(todo, names))
        cursor.execute(
            f"INSERT INTO {table} ({columns}) SELECT {columns} FROM kring_bulk"  # noqa: S608  names of our own
            f" ON CONFLICT ({', '.join(map(_quoted, key))}) DO" + (f" UPDATE SET {update}" if others else " NOTHING")
        )
        cursor.execute("DROP TABLE kring_bulk")
    return len(todo)


def remove(model: type[models.Model], key: tuple[str, ...], keys: Collection[tuple[Any, ...]]) -> None:
    """Delete the rows with these keys."""
    if not keys:
        return
    table, columns = _quoted(model._meta.db_table), ", ".join(map(_quoted, key))
    with connection.cursor() as cursor:
        _into_temporary(cursor, table, columns, keys)
        cursor.execute(
            f"DELETE FROM {table} WHERE ({columns}) IN (SELECT {columns} FROM kring_bulk)"  # noqa: S608
        )
        cursor.execute("DROP TABLE kring_bulk")


def _into_temporary(cursor: Any, table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
    cursor.execute(
        f"CREATE TEMPORARY TABLE kring_bulk ON COMMIT DROP AS SELECT {columns} FROM {table} LIMIT 0"  # noqa: S608
    )
    with cursor.copy(f"COPY kring_bulk ({columns}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _names(row: Any) -> list[str]:
    return [field.name for field in fields(row)] if is_dataclass(row) else list(row)


def _values(rows: list[Any], names: list[str]) -> Iterable[tuple[Any, ...]]:
    get = itemgetter(*names) if isinstance(rows[0], Mapping) else attrgetter(*names)
    return map(get, rows)


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)
