"""Jobs at their door: deferred with the transaction, delivered once per listener, failed ones shown and retried."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import connection, transaction
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.jobs import api as jobs
from kring.foundation.jobs import queue
from kring.foundation.jobs.jobs import clean, deliver, seal_story
from kring.foundation.people import api as people
from kring.foundation.people.events import DetailsChanged
from kring.foundation.privacy import actions as privacy
from kring.foundation.records.api import Missing, now
from tests.apart import apart
from tests.cast import actor, person, system
from tests.sealing import wait_until_settled

heard: list[str] = []


@pytest.fixture
def listener() -> Iterator[str]:
    """Somebody who listens to changed details, for the time of one test."""
    heard.clear()
    known = {event: list(found) for event, found in queue._listeners.items()}
    jobs.listens(DetailsChanged)(listen)
    yield f"{__name__}.listen"
    queue._listeners.clear()
    queue._listeners.update(known)


def listen(entry: str) -> None:
    heard.append(entry)


def mine(listener: str) -> list[ProcrastinateJob]:
    return [job for job in ProcrastinateJob.objects.order_by("id") if job.args.get("listener") == listener]


@pytest.mark.django_db
def test_what_is_told_becomes_a_job_per_listener(listener: str) -> None:
    anna = person()
    people.change_details(by=actor(anna), person=anna, town="Zwolle")
    [job] = mine(listener)
    assert (job.task_name, job.status) == ("jobs.deliver", "todo")
    deliver(**job.args)
    assert heard == [job.args["entry"]]


@pytest.mark.django_db
def test_what_somebody_watches_goes_before_what_already_waits(listener: str) -> None:
    anna = person()
    people.change_details(by=actor(anna), person=anna, town="Zwolle")
    privacy.ask_export(by=actor(anna))
    in_turn = ProcrastinateJob.objects.filter(status="todo").order_by("-priority", "id")  # as the queue takes them
    assert in_turn[0].task_name == "privacy.export"
    assert "jobs.deliver" in {job.task_name for job in in_turn[1:]}


@pytest.mark.django_db
def test_what_is_rolled_back_is_not_deferred(listener: str) -> None:
    anna = person()
    with pytest.raises(LookupError), transaction.atomic():
        people.change_details(by=actor(anna), person=anna, town="Zwolle")
        raise LookupError
    assert mine(listener) == []


def test_listening_twice_is_listening_once(listener: str) -> None:
    jobs.listens(DetailsChanged)(listen)
    assert jobs.listeners_of(DetailsChanged.name).count(listener) == 1
    assert jobs.listeners_of("people.never_heard_of") == []


def test_a_listener_that_is_gone_is_an_error_worth_a_failed_job() -> None:
    with pytest.raises(LookupError, match="no listener"):
        queue.call_listener(DetailsChanged.name, "somewhere.gone", "1")


@pytest.mark.django_db(transaction=True)
def test_the_worker_delivers_and_seals(listener: str) -> None:
    anna = person()
    people.change_details(by=actor(anna), person=anna, town="Zwolle")
    run_worker()
    [job] = mine(listener)
    assert job.status == "succeeded"
    assert heard == [job.args["entry"]]


def run_worker() -> None:
    """Do all that waits, in this process."""
    worker = app.with_connector(app.connector.get_worker_connector())
    apart(lambda: worker.run_worker(wait=False, install_signal_handlers=False, listen_notify=False))


@pytest.mark.django_db(transaction=True)
def test_the_sealer_seals_all_that_waits() -> None:
    from kring.foundation.audit.models import Seal

    person()
    wait_until_settled()
    seal_story(timestamp=0)
    assert Seal.objects.count() == 1


def failed_job() -> int:
    """A job that gave up."""
    job = deliver.defer(event="trial", listener="somewhere.gone", entry="1")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'failed', attempts = 8 WHERE id = %s", [job])
    return int(job)


@pytest.mark.django_db
def test_failed_jobs_are_listed_and_counted_without_their_arguments() -> None:
    job = failed_job()
    [shown] = jobs.failed_jobs()
    assert (shown.id, shown.task, shown.attempts) == (job, "jobs.deliver", 8)
    assert not hasattr(shown, "args")
    assert jobs.counts()["failed"] == 1
    assert jobs.counts()["doing"] == 0


@pytest.mark.django_db
def test_a_failed_job_can_be_tried_again_once() -> None:
    job = failed_job()
    jobs.retry(by=system(), job_id=job)
    assert ProcrastinateJob.objects.get(pk=job).status == "todo"
    with pytest.raises(Missing):
        jobs.retry(by=system(), job_id=job)
    with pytest.raises(Missing):
        jobs.retry(by=system(), job_id=999_999)


@pytest.mark.django_db(transaction=True)
def test_jobs_done_long_ago_are_cleaned_away() -> None:
    job = deliver.defer(event="trial", listener="x", entry="1")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = %s", [job])
        cursor.execute("UPDATE procrastinate_jobs SET status = 'succeeded' WHERE id = %s", [job])
        cursor.execute("UPDATE procrastinate_events SET at = %s", [now() - timedelta(days=8)])
    clean.defer(timestamp=0)
    run_worker()
    assert not ProcrastinateJob.objects.filter(pk=job).exists()


def test_the_actor_of_jobs_is_nobody_in_particular() -> None:
    assert jobs.system().id is None
    assert not jobs.system().is_person
