"""Everything about one person as one zip: every table of the register as JSON and CSV, the story, files, a PDF."""

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from kring.foundation.audit.api import StoryRow, story_of_person
from kring.foundation.documents.api import pdf
from kring.foundation.files.api import BlobGone, content_of, uploaded_by
from kring.foundation.people.api import cards, ids_of
from kring.foundation.records.api import AMSTERDAM
from kring.ui.api import csv_text

from . import wording
from .library import SECRET
from .register import Table, field_of, tables

ALL = 100_000  # more entries than one person's story can have


class Encoder(DjangoJSONEncoder):
    """Dates, decimals and ids as Django writes them; bytes as hexadecimal text; all else as its text."""

    def default(self, o: Any) -> Any:
        if isinstance(o, bytes | memoryview):
            return bytes(o).hex()
        try:
            return super().default(o)
        except TypeError:
            return str(o)


@dataclass(frozen=True)
class Section:
    """The rows of one table that are about the person, with the names of its columns."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: list[dict[str, Any]]


def sections(person_id: int) -> Iterator[Section]:
    """Every table with something about this person, history tables too, in order of name."""
    every = ids_of(person_id)
    for table in sorted(tables(), key=lambda table: (table.label, table.person)):
        for model, path in _sources(table):
            columns = _columns(table, model)
            found = model._default_manager.filter(**{f"{path}__in": every}).order_by("pk").values(*columns)
            rows = [dict(row) for row in found.iterator(chunk_size=1000)]
            if rows:
                yield Section(model._meta.label, wording.title_of(table.label), columns, rows)


def _sources(table: Table) -> Iterator[tuple[type[Model], str]]:
    yield table.model, table.person
    if table.history is not None and table.history_person:
        yield table.history, table.history_person


def _columns(table: Table, model: type[Model]) -> tuple[str, ...]:
    keys = [field.name for field in model._meta.concrete_fields if field.primary_key or field.name == "pgh_created_at"]
    names = [name for name in table.fields if f"{table.label}.{name}" not in SECRET]
    return tuple(dict.fromkeys([*keys, *(name for name in names if field_of(model, name) is not None)]))


def build(file: IO[bytes], person_id: int, language: str, at: datetime, progress: Callable[[int], None]) -> None:
    """Write the zip. progress is called with a percentage now and then."""
    with translation.override(language), zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        found = list(sections(person_id))
        for count, section in enumerate(found, 1):
            _put_table(archive, f"gegevens/{section.name}", section.columns, section.rows)
            progress(60 * count // len(found))
        moments = _story(person_id)
        _put_table(archive, "tijdlijn", ("at", "event", "sentence", "data"), moments)
        progress(70)
        missing = _put_files(archive, person_id)
        progress(90)
        archive.writestr("overzicht.pdf", overview(person_id, found, moments, language, at))
        archive.writestr("leesmij.txt", _explanation(person_id, at, missing))
        progress(100)


def _put_table(archive: zipfile.ZipFile, name: str, columns: tuple[str, ...], rows: list[dict[str, Any]]) -> None:
    text = json.dumps(rows, cls=Encoder, ensure_ascii=False, indent=2)
    archive.writestr(f"{name}.json", text)
    cells = [[_cell(row[column]) for column in columns] for row in rows]
    archive.writestr(f"{name}.csv", "\ufeff" + csv_text(columns, cells))


def _cell(value: object) -> object:
    if isinstance(value, dict | list):
        return json.dumps(value, cls=Encoder, ensure_ascii=False)
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    return value.astimezone(AMSTERDAM) if isinstance(value, datetime) else value


def _story(person_id: int) -> list[dict[str, Any]]:
    both: dict[str, StoryRow] = {}
    for number in ids_of(person_id):
        both |= {row.entry: row for row in story_of_person(number, most=ALL)}
    told = sorted(both.values(), key=lambda row: (row.at, row.entry))
    return [{"at": row.at, "event": row.event, "sentence": row.sentence, "data": row.data} for row in told]


def _put_files(archive: zipfile.ZipFile, person_id: int) -> list[str]:
    missing = []
    for number, card in enumerate(uploaded_by(person_id), 1):
        try:
            archive.writestr(f"bestanden/{number:03}-{card.name}", content_of(card.id))
        except BlobGone:
            missing.append(card.name)
    return missing


def _name(person_id: int) -> str:
    found = cards({person_id}).get(person_id)
    return found.name if found else ""


def _day(at: datetime) -> str:
    return date_format(at.astimezone(AMSTERDAM), "j F Y H:i")


def _explanation(person_id: int, at: datetime, missing: list[str]) -> str:
    lines = [
        _("Alles wat Kring over %(name)s weet, op %(day)s.") % {"name": _name(person_id), "day": _day(at)},
        "",
        _("overzicht.pdf: wat we weten en waarom, om te lezen."),
        _("gegevens: per tabel een JSON-bestand (voor een programma) en een CSV-bestand (voor Excel)."),
        _("tijdlijn: alles wat er met jou en door jou is gebeurd."),
        _("bestanden: wat je zelf hebt toegevoegd."),
        _("Wachtwoorden en geheime sleutels zitten er niet in; die kunnen we zelf ook niet lezen."),
    ]
    if missing:
        lines += ["", _("Deze bestanden zijn op de server niet te vinden:"), *missing]
    return "\r\n".join(lines) + "\r\n"


def overview(person_id: int, found: list[Section], moments: list[dict[str, Any]], language: str, at: datetime) -> bytes:
    """The PDF to read: name, what we know and why, what happened lately."""
    data = {
        "name": _name(person_id),
        "day": _day(at),
        "purposes": [[row.purpose, row.kept, row.after] for row in wording.purposes()],
        "sections": [[section.title, str(len(section.rows))] for section in found],
        "moments": [[_day(moment["at"]), moment["sentence"]] for moment in reversed(moments[-100:])],
    }
    return pdf("privacy/overview", data, language, at=at)
