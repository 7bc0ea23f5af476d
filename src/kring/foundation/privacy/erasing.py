"""Taking a person out of every table, as the register says. Called within an action."""

from typing import Any

from django.db.models import Model, Q

from kring.foundation.audit.api import forget_person
from kring.foundation.files.api import forget_uploader
from kring.foundation.people.api import erase, former_ids, person_of
from kring.foundation.records.api import Actor

from .register import Table, blank_value, field_of, tables
from .registry import say_farewell

# Tables that their own app empties: with the account, the libraries' tables about sign-in go too.
BY_PEOPLE = frozenset({"people", "account", "mfa", "socialaccount", "usersessions"})
BY_OWN_ACTION = BY_PEOPLE | {"audit", "files"}


def erase_everywhere(*, by: Actor, person_id: int) -> None:
    """What modules must do themselves, every table in the order of the register, files, the person, the story; first
    of the numbers that became this person."""
    for former in former_ids(person_id):
        erase_everywhere(by=by, person_id=former)
    say_farewell(by, person_id)
    for table in tables():
        if table.label.partition(".")[0] not in BY_OWN_ACTION:
            _erase_table(table, person_id)
    forget_uploader(by=by, person_id=person_id)
    erase(by=by, person=person_of(person_id))
    for table in tables():
        if table.label.partition(".")[0] in BY_PEOPLE:
            _erase_history(table, person_id, set())
    forget_person(by=by, person_id=person_id)  # last: it also blanks what was told above


def _erase_table(table: Table, person_id: int) -> None:
    mine = table.model._default_manager.filter(**{table.person: person_id})
    ids = set(mine.values_list("pk", flat=True))
    if ids:
        if table.goes:
            mine.delete()
        elif table.blanked:
            table.model._default_manager.filter(pk__in=ids).update(**_blanks(table.model, table.blanked))
    _erase_history(table, person_id, ids)


def _blanks(model: type[Model], names: tuple[str, ...]) -> dict[str, Any]:
    fields = [field_of(model, name) for name in names]
    return {field.name: blank_value(field) for field in fields if not getattr(field, "generated", False)}


def _erase_history(table: Table, person_id: int, ids: set[Any]) -> None:
    """The old rows of these rows, and old rows of this person whose row went earlier."""
    history = table.history
    if history is None:
        return
    which = Q(pgh_obj_id__in=ids)
    if table.history_person:
        which |= Q(**{table.history_person: person_id})
    old = history._default_manager.filter(which)
    if not old.exists():
        return
    if table.goes:
        old.delete()
    elif table.blanked:
        old.update(**_blanks(history, tuple(name for name in table.blanked if field_of(history, name) is not None)))


def remains_of(person_id: int) -> list[str]:
    """Where something stands that should be gone: for tests and for who wants to be sure."""
    found = []
    for table in tables():
        rows = table.model._default_manager.filter(**{table.person: person_id})
        if table.goes and rows.exists():
            found.append(table.label)
        elif table.blanked and table.label.partition(".")[0] not in BY_OWN_ACTION:
            blanks = _blanks(table.model, table.blanked)
            found += [f"{table.label}.{name}" for name, value in blanks.items() if rows.exclude(**_is(name, value))]
    return found


def _is(name: str, value: Any) -> dict[str, Any]:
    return {f"{name}__isnull": True} if value is None else {name: value}
