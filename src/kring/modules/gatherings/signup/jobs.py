"""What happens by itself: mails to guests, offers that end, reminders, forgetting guests."""

from uuid import NAMESPACE_URL, uuid5

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, system
from kring.foundation.records.api import AlreadyDone, once

from . import actions, guests, queries


@app.task(name="gatherings.mail_guest", retry=PATIENT)
def mail_guest(sign_up: int, what: str, letter: int = 0) -> None:
    """Mail one guest."""
    guests.mail_guest(by=system(), sign_up_id=sign_up, what=what, letter_id=letter)


@app.task(name="gatherings.tell_outcome", retry=PATIENT)
def tell_outcome(sign_up: int, changes: int) -> None:
    """Tell one person whether they have a place; once, however often the job runs."""
    command = uuid5(NAMESPACE_URL, f"kring:gatherings.tell_outcome:{sign_up}:{changes}")
    try:
        once(command, actions.tell_outcome, by=system(), sign_up_id=sign_up, changes=changes)
    except AlreadyDone:
        return


@app.periodic(cron="* * * * *")
@app.task(name="gatherings.lapse_offers", queueing_lock="gatherings.lapse_offers", pass_context=False)
def lapse_offers(timestamp: int) -> None:
    """Every minute: offers that nobody answered in time end, and the next are asked."""
    by = system()
    for gathering in queries.with_overdue_offers(by.at):
        actions.lapse_offers(by=by, gathering=gathering)


@app.periodic(cron="10 8-20 * * *")
@app.task(name="gatherings.remind", queueing_lock="gatherings.remind", pass_context=False)
def remind(timestamp: int) -> None:
    """By day, every hour: who has a place for tomorrow and was not told yet, is told."""
    by = system()
    for gathering in queries.tomorrow(by.today):
        guests.remind(by=by, gathering=gathering)


@app.periodic(cron="25 3 * * *")
@app.task(name="gatherings.forget_guests", queueing_lock="gatherings.forget_guests", pass_context=False)
def forget_guests(timestamp: int) -> None:
    """Every night: names and addresses of guests that are needed no more go."""
    guests.forget_guests(by=system())
