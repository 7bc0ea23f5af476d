"""The register of processing (article 30 GDPR), read from the code: every personal field, why, how long, and then.

Every app declares `PERSONAL` and `IMPERSONAL` in its models.py; what the libraries keep stands in library.py. The
export, the deletion, the page "Wat Kring van je weet" and docs/reference/personal-data.md all follow from this.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db.models import BooleanField, Field, Model
from django.db.models.constants import LOOKUP_SEP

from kring.foundation.records.api import OnErase, Personal

from .library import LIBRARY, TECHNICAL


@dataclass(frozen=True)
class Table:
    """All that was declared of one table, by the same way to the person."""

    label: str
    person: str
    rows: tuple[Personal, ...]

    @property
    def model(self) -> type[Model]:
        return apps.get_model(self.label)

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(name for row in self.rows for name in row.fields)

    @property
    def goes(self) -> bool:
        """Do the rows themselves go when the person goes?"""
        return all(row.on_erase is OnErase.DELETE for row in self.rows)

    @property
    def blanked(self) -> tuple[str, ...]:
        """The fields that become empty when the person goes; none when the rows go."""
        if self.goes:
            return ()
        return tuple(name for row in self.rows if row.on_erase is not OnErase.KEEP for name in row.fields)

    @property
    def history(self) -> type[Model] | None:
        """The table in which database triggers keep old rows of this one."""
        return next((event for event in history_tables() if event.pgh_tracked_model is self.model), None)  # type: ignore[attr-defined]

    @property
    def history_person(self) -> str | None:
        """The way from an old row to the person; None when it leads through other tables, whose rows may be gone."""
        if self.history is None or LOOKUP_SEP in self.person:
            return None
        names = (self.person, self.person.removesuffix("_id"))
        return self.person if any(field_of(self.history, name) is not None for name in names) else None


def declared() -> list[Personal]:
    """Every declaration, the highest floor first."""
    return [row for config in apps.get_app_configs() for row in getattr(config.models_module, "PERSONAL", [])]


def impersonal() -> dict[str, str]:
    """Tables ("app.Model") and single fields ("app.Model.field") without anything personal, and why."""
    found: dict[str, str] = {}
    for config in apps.get_app_configs():
        found |= getattr(config.models_module, "IMPERSONAL", {})
    return found


def tables() -> list[Table]:
    """The declarations by table, in the order in which tables are emptied: the highest floor first, and within an app
    the table that was written last first (it points to the earlier ones)."""
    grouped: dict[tuple[str, str], list[Personal]] = {}
    for row in declared():
        grouped.setdefault((row.model, row.person), []).append(row)
    found = [Table(label, person, tuple(rows)) for (label, person), rows in grouped.items()]
    floors = {config.label: place for place, config in enumerate(apps.get_app_configs())}
    written = {model._meta.label: place for place, model in enumerate(apps.get_models())}
    return sorted(found, key=lambda t: (floors[t.label.partition(".")[0]], -written[t.label]))


def history_tables() -> list[type[Model]]:
    """The tables that pghistory fills."""
    return [model for model in apps.get_models() if getattr(model, "pgh_tracked_model", None)]


def faults() -> list[str]:
    """What is wrong with the declarations, one sentence each; an empty list when every field is accounted for."""
    return [*_wrong_rows(), *_undeclared()]


def _wrong_rows() -> Iterator[str]:
    seen: set[tuple[str, str]] = set()
    for row in declared():
        try:
            model = apps.get_model(row.model)
        except LookupError:
            yield f"{row.model} does not exist"
            continue
        if not _leads_to_person(model, row.person):
            yield f"{row.model}: {row.person} leads nowhere"
        for name in row.fields:
            yield from _wrong_field(row, model, name)
            if (row.model, name) in seen:
                yield f"{row.model}.{name} is declared twice"
            seen.add((row.model, name))


def _wrong_field(row: Personal, model: type[Model], name: str) -> Iterator[str]:
    field = field_of(model, name)
    if field is None:
        yield f"{row.model}.{name} does not exist"
    elif row.on_erase is OnErase.BLANK and not _writable_by_owner(row.model) and blank_value(field) is NO_BLANK:
        yield f"{row.model}.{name} cannot be blanked: make it nullable, or delete the row"


def _writable_by_owner(label: str) -> bool:
    return label.partition(".")[0] in ("people", "audit")  # these erase in their own action


def _undeclared() -> Iterator[str]:
    known = {(row.model, name) for row in declared() for name in row.fields}
    without = impersonal()
    for label in without:
        try:
            apps.get_model(".".join(label.split(".")[:2]))
        except LookupError:
            yield f"{label} does not exist"
    for model in apps.get_models(include_auto_created=True):
        label = model._meta.label
        if label in without or label in TECHNICAL or model._meta.app_label in TECHNICAL:
            continue
        followed = getattr(model, "pgh_tracked_model", None)
        if followed is not None:
            label = followed._meta.label
            if label in without:
                continue
        for field in model._meta.concrete_fields:
            said = (label, field.name) in known or f"{label}.{field.name}" in without
            if not (said or _is_key(field) or field.name.startswith("pgh_")):
                yield f"{model._meta.label}.{field.name} is not declared"


def _is_key(field: Any) -> bool:
    return bool(field.primary_key or field.is_relation)


def field_of(model: type[Model], name: str) -> Any:
    """The column of this name, None when there is none."""
    try:
        return model._meta.get_field(name)
    except FieldDoesNotExist:
        return None


def _leads_to_person(model: type[Model], path: str) -> bool:
    current: Any = model
    for step in path.split(LOOKUP_SEP):
        name = step.removesuffix("_id") if field_of(current, step) is None else step
        field = field_of(current, name)
        if field is None:
            return False
        current = field.related_model or current
    return True


class _NoBlank:
    """There is no empty value for this field."""


NO_BLANK = _NoBlank()
GONE = "(verwijderd)"  # where a text must not be empty


def blank_value(field: "Field[Any, Any]") -> Any:
    """What a field becomes when its person goes: nothing if it may be null, empty text or list, else GONE."""
    if getattr(field, "generated", False) or field.is_relation or field.choices:
        return None if field.null else NO_BLANK
    if field.null:
        return None
    if field.get_internal_type() in ("CharField", "TextField", "EmailField", "URLField", "SlugField"):
        fits = not field.max_length or field.max_length >= len(GONE)
        return "" if field.blank else GONE if fits else NO_BLANK
    if isinstance(field, BooleanField):
        return False
    return {"JSONField": {}, "ArrayField": []}.get(field.get_internal_type(), NO_BLANK)


def reference() -> str:
    """docs/reference/personal-data.md: the register as a page."""
    lines = [
        "# Personal data",
        "",
        "Generated from the declarations in the code (`PERSONAL` and `IMPERSONAL` in every models.py). It drives the",
        "export, the deletion and the page /privacy/. History tables follow the table whose old rows they keep.",
        "",
    ]
    for label in sorted({row.model for row in declared()}):
        lines += [f"## {label}", ""]
        lines += ["| fields | purpose | ground | kept | when the person goes |", "| --- | --- | --- | --- | --- |"]
        for row in [row for row in declared() if row.model == label]:
            kept = f"{row.retention_days} days after {row.ends}" if row.retention_days else f"until {row.ends}"
            then = f"{row.on_erase.value}: {row.why_kept}" if row.why_kept else row.on_erase.value
            lines.append(f"| {', '.join(row.fields)} | {row.purpose} | {row.ground.value} | {kept} | {then} |")
        lines.append("")
    lines += ["## Without personal data", "", "| table | why |", "| --- | --- |"]
    lines += [f"| {label} | {why} |" for label, why in sorted((impersonal() | TECHNICAL).items())]
    return "\n".join(lines) + "\n"


__all__ = ["LIBRARY", "Table", "declared", "faults", "history_tables", "impersonal", "reference", "tables"]
