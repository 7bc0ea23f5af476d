"""Pages of docs/reference, written from the code: states, events, roles, addresses, data. A test keeps them equal.

Everything is found by looking (enums with their MOVES, events, addresses, models), so records needs to know no app.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from enum import Enum
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from django.apps import apps
from django.db import models
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import translation

from .events import all_events
from .personal import OnErase, Personal

HEAD = "<!-- Written by `./kring fix` from the code. Change the code, not this page. -->\n\n"


def pages() -> dict[str, str]:
    """File name → text, of every page; always in Dutch first words, whoever runs it."""
    with translation.override("nl"):
        made = {
            "states.md": states(),
            "events.md": events(),
            "roles.md": roles(),
            "urls.md": urls(),
            "data-dictionary.md": data_dictionary(),
        }
    return {name: HEAD + text.rstrip() + "\n" for name, text in made.items()}


def table(heads: list[str], rows: list[list[object]]) -> str:
    """A table in Markdown."""
    lines = [heads, ["---"] * len(heads), *([str(cell).replace("|", "\\|") for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def our_apps() -> list[Any]:
    """The apps of the house, by label."""
    return sorted((app for app in apps.get_app_configs() if app.name.startswith("kring.")), key=lambda app: app.label)


def _module(app: Any, room: str) -> ModuleType | None:
    name = f"{app.name}.{room}"
    return importlib.import_module(name) if find_spec(name) else None


def enums_of(module: ModuleType) -> Iterator[tuple[str, type[Enum]]]:
    """Enums written in this module, in the order in which they stand there."""
    for name, value in vars(module).items():
        if inspect.isclass(value) and issubclass(value, Enum) and value.__module__ == module.__name__:
            yield name, value


def moves_of(module: ModuleType, kind: type[Enum]) -> dict[Enum, set[Enum]] | None:
    """The map that says how states of this kind lead to one another."""
    for name, value in vars(module).items():
        if name.endswith("MOVES") and isinstance(value, dict) and value and all(isinstance(key, kind) for key in value):
            return value
    return None


def label_of(member: Enum) -> str:
    """The words people read for a member of an enum, "" when it has none."""
    return str(getattr(member, "label", ""))


def states() -> str:
    """Every enum of a states.py; with a diagram where it moves."""
    text = "# States\n"
    for app in our_apps():
        module = _module(app, "states")
        for name, kind in enums_of(module) if module else ():
            text += f"\n## {app.label}: {name}\n\n{_first_line(kind)}\n\n"
            text += table(["value", "Dutch"], [[f"`{member.value}`", label_of(member)] for member in kind])
            moves = moves_of(module, kind) if module else None
            if moves:
                text += "\n" + _diagram(kind, moves)
    return text


def _diagram(kind: type[Enum], moves: dict[Enum, set[Enum]]) -> str:
    arrows = [f"    {one.value} --> {other.value}" for one in kind for other in kind if other in moves[one]]
    ends = [f"    {one.value} --> [*]" for one in kind if not moves[one]]
    return "```mermaid\nstateDiagram-v2\n" + "\n".join([*arrows, *ends]) + "\n```\n"


def events() -> str:
    """What actions tell, with the sentence of the timeline and who listens."""
    for app in our_apps():  # an event is known once its module was imported, and some are only when needed
        for found in pkgutil.walk_packages(app.module.__path__, f"{app.name}."):
            if not {"migrations", "management"} & set(found.name.split(".")):
                importlib.import_module(found.name)
    rows = [
        [f"`{name}`", event.sentence, event.__module__.removeprefix("kring.")]
        for name, event in all_events().items()
        if event.__module__.startswith("kring.")
    ]
    return "# Events\n\nOne per action; ids and no text.\n\n" + table(["event", "on the timeline", "told by"], rows)


def roles() -> str:
    """The roles a relation can have, and who must have a second factor."""
    text = "# Roles\n\nA role is held with regard to something, from a day until a day; rights lapse with it.\n\n"
    for app in our_apps():
        module = _module(app, "states")
        kind = getattr(module, "Role", None)
        if kind is not None and kind.__module__ == module.__name__:  # type: ignore[union-attr]
            must: frozenset[Enum] = getattr(module, "NEEDS_SECOND_FACTOR", frozenset())
            rows = [[f"`{role.value}`", role.label, "yes" if role in must else ""] for role in kind]
            text += table(["role", "Dutch", "second factor compulsory"], rows)
    return text


def addresses(resolver: URLResolver, space: str = "", before: str = "") -> Iterator[tuple[str, str]]:
    """Path and name of every address."""
    for pattern in resolver.url_patterns:
        path = before + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield "/" + path, f"{space}{pattern.name or ''}"
        else:
            yield from addresses(pattern, f"{space}{pattern.namespace}:" if pattern.namespace else space, path)


def urls() -> str:
    """Every address and its name; who gets what stands in tests/architecture/access_table.py."""
    rows: list[list[object]] = [
        [f"`{path}`", f"`{name}`" if name else ""] for path, name in sorted(set(addresses(get_resolver())))
    ]
    return "# Addresses\n\nWho gets what: tests/architecture/access_table.py.\n\n" + table(["address", "name"], rows)


def declarations() -> tuple[list[Personal], dict[str, str]]:
    """All that models.py files say about people's data."""
    personal: list[Personal] = []
    impersonal: dict[str, str] = {}
    for app in our_apps():
        module = _module(app, "models")
        personal += getattr(module, "PERSONAL", [])
        impersonal |= getattr(module, "IMPERSONAL", {})
    return personal, impersonal


def data_dictionary() -> str:
    """Every table with its columns; of people's data the purpose, ground, retention and what erasing does."""
    personal, impersonal = declarations()
    labels = {model._meta.label for app in our_apps() for model in app.get_models()} | {one.model for one in personal}
    text = "# Data dictionary\n"
    for label in sorted(labels):
        model = apps.get_model(label)
        text += f"\n## {label}\n\nTable `{model._meta.db_table}`. {impersonal.get(label, '')}".rstrip() + "\n\n"
        text += table(["column", "kind", "about a person"], _columns(model, personal))
        for entry in (one for one in personal if one.model == label):
            text += "\n" + _declaration(entry)
    return text


def _columns(model: type[models.Model], personal: list[Personal]) -> list[list[object]]:
    mine = {field for entry in personal if entry.model == model._meta.label for field in entry.fields}
    rows: list[list[object]] = []
    for field in model._meta.concrete_fields:
        kind = type(field).__name__.removesuffix("Field")
        if field.is_relation and field.related_model is not None:
            kind = f"→ {field.related_model._meta.label}"
        rows.append([f"`{field.column}`", kind, "yes" if field.name in mine else ""])
    return rows


def _declaration(entry: Personal) -> str:
    fields = ", ".join(f"`{name}`" for name in entry.fields)
    kept = f" {entry.why_kept}" if entry.on_erase is OnErase.KEEP else ""
    return (
        f"{fields}: {entry.purpose} Ground: {entry.ground}. Kept {entry.retention_days} days after {entry.ends}."
        f" On erasure: {entry.on_erase}.{kept}\n"
    )


def _first_line(kind: type[Enum]) -> str:
    return (inspect.getdoc(kind) or "").splitlines()[0] if kind.__doc__ else ""
