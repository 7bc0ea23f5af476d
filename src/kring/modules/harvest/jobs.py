"""After a report is published: a job for every author."""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, system

from . import actions, queries


@app.task(name="harvest.tell_author", retry=PATIENT)
def tell_author(harvest: int, note: int) -> None:
    """Tell one author; repeatable."""
    actions.tell_author(by=system(), harvest_id=harvest, note=note)


@app.task(name="harvest.tell_authors", retry=PATIENT)
def tell_authors(harvest: int) -> None:
    """A job for every author who was not told yet; repeatable."""
    for note in queries.notes_to_tell_of(harvest):
        tell_author.defer(harvest=harvest, note=note)
