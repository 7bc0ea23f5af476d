"""What went wrong in the queue, for the operator's page."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.records.api import Ref

from .models import Run
from .runs import run_kind
from .states import ENDED, SENTENCES, RunState


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


@dataclass(frozen=True)
class RunRow:
    """Long work as whoever began it sees it. percent: None while nobody knows how much there is."""

    id: int
    title: str
    state: RunState
    sentence: str
    done: int
    total: int | None
    url: str
    stopping: bool
    so_far: str = ""

    @property
    def ended(self) -> bool:
        return self.state in ENDED

    @property
    def percent(self) -> int | None:
        return None if not self.total else 100 * self.done // self.total


def run_row(run: Run) -> RunRow:
    """The work that access gave."""
    kind, state = run_kind(run.kind), RunState(run.state)
    return RunRow(
        id=run.pk,
        title=str(kind.title),
        state=state,
        sentence=str(SENTENCES[state]),
        done=run.done,
        total=run.total,
        url=kind.url(Ref.parse(run.about)),
        stopping=run.stop_asked and state not in ENDED,
        so_far=kind.so_far(run.good) if kind.so_far is not None and run.good is not None else "",
    )
