"""Looking for groups in the background: watched, and stopped with the best so far kept."""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, WAITED_FOR, carry_out

from . import searching


@app.task(name="groups.form", retry=PATIENT, priority=WAITED_FOR)
def form(run: int, division: int) -> None:
    """Divide these people. Bears being done again: groups that were kept are made anew."""
    carry_out(run, lambda progress: searching.carry(division, progress))
