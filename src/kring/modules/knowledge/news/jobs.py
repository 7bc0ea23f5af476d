"""What happens by itself: reminding owners, looking at links, reading documents, making newsletters."""

import time
from collections.abc import Callable
from datetime import datetime
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from procrastinate.contrib.django import app

from kring.foundation.jobs.api import PATIENT, system
from kring.foundation.records.api import AMSTERDAM, AlreadyDone, once

from . import actions, queries
from .outside import Answer, Ask, asker, look

BATCH = 200  # links or documents of one job; then the next job goes on
PAUSE = 1.0  # seconds between two questions to one site


@app.task(name="knowledge.mail_answer", retry=PATIENT)
def mail_answer(report: int) -> None:
    """Mail the answer to a reader without an account."""
    actions.mail_answer(by=system(), report_id=report)


@app.task(name="knowledge.mail_question", retry=PATIENT)
def mail_question(subscription: int) -> None:
    """Ask the owner of an address whether they want the newsletter."""
    actions.mail_the_question(subscription)


@app.task(name="knowledge.make_letter", retry=PATIENT)
def make_letter(subscription: int) -> None:
    """One newsletter."""
    actions.make_letter(by=system(), subscription_id=subscription)


@app.periodic(cron="30 5 * * 1")
@app.task(name="knowledge.letters", queueing_lock="knowledge.letters", pass_context=False)
def start_letters(timestamp: int) -> None:
    """Monday morning: a job for everybody whose newsletter is due."""
    for subscription in queries.due_letters(system().today):
        make_letter.defer(subscription=subscription)


@app.task(name="knowledge.remind_owner", retry=PATIENT)
def remind_owner(person: int, pages: int, links: int, week: str) -> None:
    """Tell one owner, once a week."""
    command = uuid5(NAMESPACE_URL, f"kring:knowledge.remind_owner:{person}:{week}")
    try:
        once(command, actions.remind_owner, by=system(), person_id=person, pages=pages, links=links)
    except AlreadyDone:
        return


@app.periodic(cron="10 6 * * 1")
@app.task(name="knowledge.remind_owners", queueing_lock="knowledge.remind_owners", pass_context=False)
def start_reminders(timestamp: int) -> None:
    """Monday: a job for every owner who has something to look at."""
    week = "{}-W{:02}".format(*datetime.fromtimestamp(timestamp, AMSTERDAM).isocalendar())
    for person, duty in queries.duties(system().today).items():
        remind_owner.defer(person=person, pages=duty.pages, links=duty.links, week=week)


@app.periodic(cron="20 1 * * 0")
@app.task(name="knowledge.links", queueing_lock="knowledge.links", pass_context=False)
def start_links(timestamp: int) -> None:
    """Sunday night: which links there are now, and then a look at each of them."""
    by = system()
    actions.know_links(by=by, links=dict.fromkeys(queries.not_live(), ()))
    for links in queries.links_on_pages():
        actions.know_links(by=by, links=links)
    look_at_links.defer(before=int(by.at.timestamp()))


@app.task(name="knowledge.look_at_links", retry=PATIENT)
def look_at_links(before: int) -> None:
    """A batch of links that were not looked at since this moment; the next job takes the rest. Repeatable."""
    if look_at(datetime.fromtimestamp(before, AMSTERDAM), asker()) == BATCH:
        look_at_links.defer(before=before)


def look_at(
    before: datetime,
    ask: Ask,
    *,
    pause: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> int:
    """Look at a batch of links; says how many. One site is asked once a second at most."""
    urls = queries.links_to_look_at(before, BATCH)
    asked: dict[str, float] = {}

    def gently(method: str, url: str) -> Answer:
        host = urlsplit(url).hostname or ""
        wait = asked.get(host, -PAUSE) + PAUSE - clock()
        if host in asked and wait > 0:
            pause(wait)
        asked[host] = clock()
        return ask(method, url)

    for url in urls:
        actions.keep_outcome(by=system(), url=url, outcome=look(url, gently))
    return len(urls)


@app.task(name="knowledge.read_document", retry=PATIENT)
def read_document(document: int) -> None:
    """The words of one document."""
    actions.read_document(by=system(), document_id=document)


@app.periodic(cron="*/10 * * * *")
@app.task(name="knowledge.read_documents", queueing_lock="knowledge.read_documents", pass_context=False)
def read_documents(timestamp: int) -> None:
    """Documents that still have to be read, a batch at a time: also those of a job that was lost."""
    for document in queries.documents_to_read(BATCH):
        actions.read_document(by=system(), document_id=document)
