"""Every night: on the first of a month its figures are published; a night that was missed is made up for."""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import system
from kring.modules.register.models import Register

from .actions import publish


@app.periodic(cron="30 3 * * *")
@app.task(name="register.publish_figures", queueing_lock="register.publish_figures")
def publish_figures(timestamp: int) -> None:
    """Every register of this installation."""
    for register in Register.objects.all():
        publish(by=system(), register=register)
