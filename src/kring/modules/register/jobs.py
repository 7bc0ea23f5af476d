"""Every night: who is found where follows the functions of the new day."""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import system

from .actions import refresh_all
from .showing.jobs import remind_shields

__all__ = ["refresh_entries", "remind_shields"]


@app.periodic(cron="40 2 * * *")
@app.task(name="register.refresh_entries", queueing_lock="register.refresh_entries")
def refresh_entries(timestamp: int) -> None:
    """Functions begin and end by date, without anybody doing anything."""
    refresh_all(by=system())
