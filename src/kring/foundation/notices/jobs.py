"""Sending notices, and the digest on Monday at seven."""

from datetime import datetime

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, system
from kring.foundation.records.api import AMSTERDAM, now

from . import actions, queries


@app.task(name="notices.deliver", retry=PATIENT)
def deliver_notice(notice: int) -> None:
    """Send one notice."""
    actions.deliver(by=system(), notice_id=notice)


@app.task(name="notices.digest", retry=PATIENT)
def deliver_digest(person: int, week: str) -> None:
    """Send one person what waited for Monday."""
    actions.deliver_digest(by=system(), person_id=person, week=week)


@app.periodic(cron="0 5,6 * * 1")  # the queue counts in UTC: one of these two is seven o'clock in the Netherlands
@app.task(name="notices.digests", queueing_lock="notices.digests", pass_context=False)
def start_digests(timestamp: int) -> None:
    """Monday, seven o'clock: a job for everybody for whom something waits."""
    if datetime.fromtimestamp(timestamp, AMSTERDAM).hour == 7:
        week = "{}-W{:02}".format(*now().astimezone(AMSTERDAM).isocalendar())
        for person in queries.waiting_for_digest():
            deliver_digest.defer(person=person, week=week)
