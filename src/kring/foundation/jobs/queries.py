"""What went wrong in the queue, for the operator's page."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max
from procrastinate.contrib.django.models import ProcrastinateJob


@dataclass(frozen=True)
class FailedJob:
    """A job that gave up: which one, how often it was tried, and when last."""

    id: int
    task: str
    attempts: int
    last_at: datetime | None


def failed_jobs(*, most: int = 100) -> list[FailedJob]:
    """Jobs that failed for good, latest first."""
    failed = ProcrastinateJob.objects.filter(status="failed").annotate(last=Max("procrastinateevent__at"))
    return [
        FailedJob(id=job.pk, task=job.task_name, attempts=job.attempts, last_at=job.last)
        for job in failed.order_by("-id")[:most]
    ]


def counts() -> dict[str, int]:
    """How many jobs there are of each status."""
    found = ProcrastinateJob.objects.values_list("status").annotate(n=Count("id"))
    return {"todo": 0, "doing": 0, "failed": 0} | dict(found)
