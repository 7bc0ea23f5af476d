"""Every morning: whoever is shielded hears in time that it ends."""

from datetime import timedelta

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import system
from kring.modules.register.models import Shield

from .actions import remind
from .rules import REMIND


@app.periodic(cron="10 6 * * *")
@app.task(name="register.remind_shields", queueing_lock="register.remind_shields")
def remind_shields(timestamp: int) -> None:
    """Two weeks before the last day, once."""
    by = system()
    near = by.today + timedelta(days=REMIND)
    for held in Shield.objects.filter(lifted_at=None, reminded_at=None, until_date__gte=by.today, until_date__lte=near):
        remind(by=by, shield=held)
