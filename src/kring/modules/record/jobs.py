"""Every morning: who has something to look back on."""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, system

from . import actions, queries


@app.task(name="record.ask_to_look_back", retry=PATIENT)
def ask_to_look_back(person: int, activities: list[int]) -> None:
    """Tell one person."""
    actions.ask_to_look_back(by=system(), person_id=person, activities=activities)


@app.periodic(cron="40 4 * * *")
@app.task(name="record.look_back", queueing_lock="record.look_back", pass_context=False)
def look_back(timestamp: int) -> None:
    """A job for everybody whose three months are over."""
    for person, activities in queries.due_to_look_back(system().today).items():
        ask_to_look_back.defer(person=person, activities=activities)
