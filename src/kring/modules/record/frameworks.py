"""Which lists of themes are offered to somebody: those of the registers they are in. A VO leader reads no PO words.

The record knows no register. The register says at start-up (`register_frameworks`) which lists are a person's;
until it does, and for who is in no register, the sectors of the person's schools decide.
"""

from collections.abc import Callable
from datetime import date

from kring.modules.directory.api import appointments_of
from kring.modules.standard.api import ThemeRow, frameworks_in_force, themes_of_many

Frameworks = Callable[[int, date], list[str]]
_asked: list[Frameworks] = []


def register_frameworks(frameworks: Frameworks) -> None:
    """Say which lists of themes are offered to a person on a day: codes of frameworks, [] to leave it to others."""
    if frameworks not in _asked:
        _asked.append(frameworks)


def frameworks_of(person_id: int, on: date) -> list[str]:
    """The lists offered to this person for something on this day."""
    found = list(dict.fromkeys(code for asked in _asked for code in asked(person_id, on)))
    return found or _by_sector(person_id, on)


def themes_for(person_id: int, on: date) -> list[ThemeRow]:
    """The themes offered to this person, list after list; those without a name are left out."""
    codes = frameworks_of(person_id, on)
    lists = themes_of_many(codes, on)
    return [row for code in codes for row in lists.get(code, []) if row.name]


def _by_sector(person_id: int, on: date) -> list[str]:
    sectors = {row.school.sector.value for row in appointments_of(person_id)}
    return frameworks_in_force(sectors, on)
