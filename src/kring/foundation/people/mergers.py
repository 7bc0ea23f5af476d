"""How rows that are about a person follow them when two accounts become one. Every app says it for its own tables.

Most say `follow("record.Activity.person", …)`. Where more has to happen (two enrolments in one register) they say
`register_merger(function, covers=(…))`. `stays` names columns that on purpose keep the old number, with the reason;
a test finds every column with a person in the house and demands one of the three.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.apps import apps
from django.db import IntegrityError, models, transaction

from kring.foundation.records.api import Actor

Left = list[tuple[str, object]]  # "record.Goal.person" and the key of a row that stayed with the old number
Merger = Callable[[Actor, int, int], Left]


@dataclass(frozen=True)
class Known:
    """A merger and the columns that it takes care of."""

    merger: Merger
    covers: frozenset[str]
    first: bool = False


_mergers: dict[str, Known] = {}
_staying: dict[str, str] = {}


def register_merger(merger: Merger, *, covers: tuple[str, ...], first: bool = False) -> None:
    """Call this function when two accounts become one: merger(by, from_id, into_id), inside that action. It answers
    with the rows that could not follow. covers: "app.Model.field" of every column it takes care of. first: before the
    others, which may look at these rows."""
    _mergers[f"{merger.__module__}.{merger.__qualname__}"] = Known(merger, frozenset(covers), first)


def follow(*columns: str) -> None:
    """These columns hold a person; their rows simply get the new number. A row that the database refuses (the new
    person has the same already) stays with the old number, where the story still finds it."""

    def merger(by: Actor, from_id: int, into_id: int) -> Left:
        return [left for column in columns for left in _follow(column, from_id, into_id)]

    _mergers[f"follow {' '.join(columns)}"] = Known(merger, frozenset(columns))


def follow_refs(*columns: str) -> None:
    """These pairs of columns ("privacy.Grant.receiver" for receiver_kind and receiver_id) may name a person."""

    def merger(by: Actor, from_id: int, into_id: int) -> Left:
        for column in columns:
            model, name = _place(column)
            rows = model._default_manager.filter(**{f"{name}_kind": "person", f"{name}_id": str(from_id)})
            rows.update(**{f"{name}_id": str(into_id)})
        return []

    _mergers[f"refs {' '.join(columns)}"] = Known(merger, frozenset(columns))


def stays(columns: Mapping[str, str]) -> None:
    """These columns keep the old number, each with the reason."""
    _staying.update(columns)


def covered() -> frozenset[str]:
    """Every column that a merger takes care of."""
    return frozenset(column for known in _mergers.values() for column in known.covers)


def staying() -> dict[str, str]:
    """Every column that keeps the old number, with the reason."""
    return dict(_staying)


def move_all(by: Actor, from_id: int, into_id: int) -> Left:
    """Everything of the one becomes the other's; returns what stayed. Called within the action that merges."""
    in_order = sorted(_mergers.values(), key=lambda known: not known.first)
    return [left for known in in_order for left in known.merger(by, from_id, into_id)]


def _place(column: str) -> tuple[type[models.Model], str]:
    label, _, name = column.rpartition(".")
    return apps.get_model(label), name


def _follow(column: str, from_id: int, into_id: int) -> Left:
    model, name = _place(column)
    rows = model._default_manager.filter(**{name: from_id})
    try:
        with transaction.atomic():
            rows.update(**{name: into_id})
    except IntegrityError:
        return [left for row in rows.order_by("pk") for left in _follow_one(column, row, name, into_id)]
    return []


def _follow_one(column: str, row: models.Model, name: str, into_id: int) -> Left:
    try:
        with transaction.atomic():
            type(row)._default_manager.filter(pk=row.pk).update(**{name: into_id})
    except IntegrityError:
        return [(column, row.pk)]
    return []
