"""Every night the log is emptied of what is older than a week."""

from procrastinate.contrib.django import app

from kring.foundation.records.api import now

from .forgetting import forget


@app.periodic(cron="40 3 * * *")
@app.task(name="live.empty_log", queueing_lock="live.empty_log", pass_context=False)
def empty_log(timestamp: int) -> None:
    """What is older than a week goes."""
    forget(now())
