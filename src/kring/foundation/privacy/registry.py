"""What modules tell privacy at start-up: what they must keep, when rows are too old, who reads a person's things."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.apps import apps
from django.db.models import QuerySet

from kring.foundation.records.api import Actor

from .register import declared


@dataclass(frozen=True)
class Kept:
    """Something that stays when a person goes: what, why, and until when (None: no day is known yet). Dutch."""

    what: str
    why: str
    until: date | None = None


Keeper = Callable[[int], list[Kept]]
TooOld = Callable[[date], "QuerySet[Any]"]
Reader = Callable[[int], list[str]]
Farewell = Callable[[Actor, int], None]
_keepers: list[Keeper] = []
_too_old: dict[str, TooOld] = {}
_readers: list[Reader] = []
_farewells: list[Farewell] = []


def register_keeper(keeper: Keeper) -> None:
    """Say what of a person must stay although they go; asked on the page and again before anything is erased."""
    if keeper not in _keepers:
        _keepers.append(keeper)


def register_retention(model: str, too_old: TooOld) -> None:
    """Say which rows of a table ("people.Relation") are past their term on a day; the nightly job removes them."""
    _too_old[model] = too_old


def register_reader(reader: Reader) -> None:
    """Say who can see things of a person: sentences in Dutch, for the page "wie ziet dit"."""
    if reader not in _readers:
        _readers.append(reader)


def register_farewell(farewell: Farewell) -> None:
    """Say what a module itself must do when a person goes (end an enrolment, withdraw an application). It runs first,
    in the same transaction, with the system as actor and the person's id; afterwards the rows go. A listener would
    come too late: by then the story does not know any more whom it was about."""
    if farewell not in _farewells:
        _farewells.append(farewell)


def say_farewell(by: Actor, person_id: int) -> None:
    """Let every module do what it must."""
    for farewell in _farewells:
        farewell(by, person_id)


def kept_of(person_id: int) -> list[Kept]:
    """What modules must keep of a person."""
    return [kept for keeper in _keepers for kept in keeper(person_id)]


def readers_of(person_id: int) -> list[str]:
    """Who can see things of a person, one sentence each."""
    return [sentence for reader in _readers for sentence in reader(person_id)]


def retentions() -> dict[str, TooOld]:
    """Tables whose rows go when their term is over."""
    return dict(sorted(_too_old.items()))


def ended(model: str, field: str) -> TooOld:
    """Rows whose day or moment `field` lies further back than the longest term that was declared for the table."""

    def too_old(today: date) -> "QuerySet[Any]":
        days = max(row.retention_days for row in declared() if row.model == model)
        column = apps.get_model(model)._meta.get_field(field)
        lookup = f"{field}__date__lt" if column.get_internal_type() == "DateTimeField" else f"{field}__lt"
        return apps.get_model(model)._default_manager.filter(**{lookup: today - timedelta(days=days)})

    return too_old
