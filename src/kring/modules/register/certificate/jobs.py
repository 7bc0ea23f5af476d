"""Every night: revoke what no longer tells the truth, and sign the lists with the new day."""

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import system

from .actions import revoke_untrue
from .publishing import publish


@app.periodic(cron="50 2 * * *")
@app.task(name="register.publish_certificates", queueing_lock="register.publish_certificates")
def publish_certificates(timestamp: int) -> None:
    """After the register's own night work, so that it sees the standing of the new day."""
    revoke_untrue(by=system())
    publish(by=system())
