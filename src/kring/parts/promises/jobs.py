"""Every morning: who is asked how it went with a promise, and which guests are forgotten."""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, system

from . import actions, queries


@app.task(name="promises.ask", retry=PATIENT)
def ask(promise: int) -> None:
    """Ask one owner."""
    actions.ask(by=system(), promise_id=promise)


@app.periodic(cron="10 5 * * *")
@app.task(name="promises.follow_up", queueing_lock="promises.follow_up", pass_context=False)
def follow_up(timestamp: int) -> None:
    """A job for every promise whose day has come; then forget the guests whose day is long past."""
    by = system()
    for promise in queries.to_ask(by.today):
        ask.defer(promise=promise)
    actions.forget_guests(by=by)
