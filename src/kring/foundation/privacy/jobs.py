"""Making an export, and what happens every night."""

from typing import IO
from uuid import UUID

from django.core.cache import cache
from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, WAITED_FOR, system
from kring.foundation.people.api import person_of
from kring.foundation.records.api import now

from . import actions, exporting, parcels, queries, registry


def progress_key(id: UUID) -> str:
    """Where the percentage of an export in the making stands, in the cache."""
    return f"privacy.export.{id}"


@app.task(name="privacy.export", retry=PATIENT, priority=WAITED_FOR)
def build_export(export: str) -> None:
    """Make the zip, unless it was made or is not wanted any more."""
    id = UUID(export)
    person_id = queries.waiting_export(id)
    if person_id is None:
        return
    at = now()

    def fill(file: IO[bytes]) -> None:
        language = person_of(person_id).language
        exporting.build(file, person_id, language, at, lambda percent: cache.set(progress_key(id), percent, 3600))

    size = parcels.write(id, fill)
    actions.hand_out(by=system(), id=id, size=size)


@app.periodic(cron="53 2 * * *")
@app.task(name="privacy.terms", queueing_lock="privacy.terms", pass_context=False)
def apply_terms(timestamp: int) -> None:
    """Every night: what is past its term goes."""
    actions.end_exports(by=system())
    for model in registry.retentions():
        actions.apply_term(by=system(), model=model)
