"""What an operator does with a failed job."""

from datetime import UTC, datetime

from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.records.api import Actor, Event, Missing, action, tell


class JobRetried(Event):
    name = "jobs.retried"
    sentence = "Een mislukte taak is opnieuw in de wachtrij gezet."


@action
def retry(*, by: Actor, job_id: int) -> None:
    """Put a failed job back in the queue. Raises Missing when it is not there or did not fail."""
    if not ProcrastinateJob.objects.filter(pk=job_id, status="failed").exists():
        raise Missing
    app.job_manager.retry_job_by_id(
        job_id=job_id, retry_at=datetime.now(UTC)
    )  # real time: the demonstration's day is not the queue's
    tell(JobRetried(data={"job": job_id}))
