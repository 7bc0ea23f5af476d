"""Every night: guests of walls that closed long ago are forgotten."""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import system

from . import joining, photographs


@app.periodic(cron="25 4 * * *")
@app.task(name="wall.forget_guests", queueing_lock="wall.forget_guests", pass_context=False)
def forget_guests(timestamp: int) -> None:
    """Erase names and addresses that are needed no more, and photos whose term is over."""
    by = system()
    joining.forget_guests(by=by)
    photographs.drop_old_photos(by=by)
