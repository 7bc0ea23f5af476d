"""Rule 4: states are data, and every map over an enum covers the whole enum."""

import importlib
from collections.abc import Iterator
from enum import Enum
from types import ModuleType
from typing import Any

from tests.architecture.house import SRC, python_files

# Maps that on purpose say something about a few members only: name of the map → why.
PARTIAL: dict[str, str] = {}


def modules() -> Iterator[ModuleType]:
    """Every module of the house that can be imported without starting something."""
    for path in python_files():
        names = path.relative_to(SRC.parent).with_suffix("").parts
        if "settings" in names or "management" in names or names[-1] in ("asgi", "migrating"):
            continue
        yield importlib.import_module(".".join(names[:-1] if names[-1] == "__init__" else names))


def maps_over_enums() -> Iterator[tuple[str, type[Enum], dict[Enum, Any]]]:
    """Every dict that stands in a module of ours and has members of one enum of ours as keys."""
    for module in modules():
        for name, value in vars(module).items():
            if not isinstance(value, dict) or not value or name.startswith("__"):
                continue
            kinds = {type(key) for key in value}
            kind = kinds.pop()
            if not kinds and issubclass(kind, Enum) and kind.__module__.startswith("kring."):
                yield f"{module.__name__}.{name}", kind, value


def test_every_map_over_an_enum_is_total() -> None:
    found = list(maps_over_enums())
    assert found
    lacking = {
        name: sorted(str(member) for member in set(kind) - set(value))
        for name, kind, value in found
        if name not in PARTIAL
    }
    assert {name: members for name, members in lacking.items() if members} == {}
    assert set(PARTIAL) <= {name for name, _, _ in found}


def test_moves_lead_to_states_that_exist() -> None:
    moves = [(name, kind, value) for name, kind, value in maps_over_enums() if name.endswith("MOVES")]
    assert moves
    for name, kind, value in moves:
        targets = {target for found in value.values() for target in found}
        assert targets <= set(kind), name
        assert all(state not in found for state, found in value.items()), f"{name}: a move leads elsewhere"


def test_every_states_file_has_its_moves() -> None:
    """A file states.py that names states of something (a choice in a table) says how one leads to another."""
    with_states = {path.parent for path in SRC.rglob("states.py")}
    assert with_states
    for folder in with_states:
        name = ".".join((*folder.relative_to(SRC.parent).parts, "states"))
        module = importlib.import_module(name)
        enums = [value for value in vars(module).values() if isinstance(value, type) and issubclass(value, Enum)]
        assert enums, f"{name} has no enum"
