"""Many activities at once, from another system or for the demonstration: one action, one entry."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from django.db import connection

from kring.foundation.records.api import Actor, action, tell
from kring.modules.record import events
from kring.modules.record.models import Activity
from kring.modules.record.states import ActivityState


@dataclass(frozen=True)
class NewActivity:
    """An activity to take in; it counts at once. uid: the one it had elsewhere, None for a new one."""

    person_id: int
    title: str
    kind: str
    from_date: date
    until_date: date
    themes: tuple[str, ...] = ()
    formal: bool = False
    with_team: bool = False
    organiser: str = ""
    hours: Decimal | None = None
    points: int | None = None
    question: str = ""
    reflection: str = ""
    brought: str = ""
    proven: bool = False
    uid: UUID | None = None


COLUMNS = (
    "person_id", "uid", "state", "title", "kind", "from_date", "until_date", "themes", "formal", "with_team",
    "organiser", "hours", "points", "question", "reflection", "brought", "brought_later", "proven", "source_kind",
    "source_id", "entered_at",
)  # fmt: skip


@action
def bring_in_activities(*, by: Actor, rows: Sequence[NewActivity]) -> int:
    """Take these activities in by COPY; returns how many. The caller made the rows; nothing is asked of anybody."""
    if not rows:
        return 0
    table = connection.ops.quote_name(Activity._meta.db_table)
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({', '.join(COLUMNS)}) FROM STDIN") as copy:
        for values in _values(rows, by):
            copy.write_row(values)
    tell(events.BroughtIn(data={"count": len(rows)}))
    return len(rows)


def _values(rows: Sequence[NewActivity], by: Actor) -> Iterator[tuple[Any, ...]]:
    for row in rows:
        yield (
            row.person_id, row.uid or uuid4(), ActivityState.ACCEPTED.value, row.title, row.kind, row.from_date,
            row.until_date, list(row.themes), row.formal, row.with_team, row.organiser, row.hours, row.points,
            row.question, row.reflection, row.brought, "", row.proven, "", "", by.at,
        )  # fmt: skip
