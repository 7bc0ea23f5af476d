"""The jobs of the foundation itself: delivering events, and sealing the story every minute."""

from typing import Any

from asgiref.sync import sync_to_async
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

from kring.foundation.audit.api import seal
from kring.foundation.records.api import Actor, ActorKind, now

from .queue import call_listener
from .runs import forget_old_runs

PATIENT = RetryStrategy(max_attempts=8, exponential_wait=4)  # 4 s, 16 s, … about six hours in all
WAITED_FOR = 10  # priority of work that somebody watches on a page: before thousands of letters that wait


def system() -> Actor:
    """The actor of jobs and commands, now."""
    return Actor(ActorKind.SYSTEM, None, now())


@app.task(name="jobs.deliver", retry=PATIENT)
def deliver(event: str, listener: str, entry: str) -> None:
    """Bring one event to one listener."""
    call_listener(event, listener, entry)


@app.periodic(cron="* * * * *")
@app.task(name="jobs.seal", queueing_lock="seal", pass_context=False)
def seal_story(timestamp: int) -> None:
    """Seal what was committed since the last minute."""
    while seal(by=system()) == 10_000:
        pass


@app.periodic(cron="*/2 * * * *")
@app.task(name="jobs.rescue", queueing_lock="rescue", pass_context=True)
async def rescue(context: Any, timestamp: int) -> None:
    """Take up again what a worker left lying when it was killed; jobs are repeatable, so half of one does no harm."""
    await rescue_from(context.app.job_manager)


async def rescue_from(manager: Any, *, silent_for: float = 30) -> int:
    """Retry the jobs of workers that were silent for so many seconds; says how many. One that kills every worker
    that takes it up is given up in the end, and shows among the failed ones."""
    stalled = list(await manager.get_stalled_jobs(seconds_since_heartbeat=silent_for))
    for job in stalled:
        if job.attempts < PATIENT.max_attempts:
            await manager.retry_job(job)
        else:
            await manager.finish_job(job, status=Status.FAILED, delete_job=False)
    return len(stalled)


@app.periodic(cron="17 3 * * *")
@app.task(name="jobs.clean", queueing_lock="clean", pass_context=True)
async def clean(context: Any, timestamp: int) -> None:
    """Remove jobs that succeeded more than a week ago, and what is known of long work that ended a month ago."""
    await context.app.job_manager.delete_old_jobs(nb_hours=24 * 7)
    await sync_to_async(forget_old_runs)(now())
