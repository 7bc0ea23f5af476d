"""The door of jobs."""

from .actions import retry
from .jobs import PATIENT, WAITED_FOR, system
from .queries import FailedJob, counts, failed_jobs
from .queue import listeners_of, listens
from .runs import Progress, RunKind, Stopped, begin_run, carry_out, register_run_kind
from .starting import give_way, when_worker_starts
from .states import RunState

__all__ = [
    "PATIENT",
    "WAITED_FOR",
    "FailedJob",
    "Progress",
    "RunKind",
    "RunState",
    "Stopped",
    "begin_run",
    "carry_out",
    "counts",
    "failed_jobs",
    "give_way",
    "listeners_of",
    "listens",
    "register_run_kind",
    "retry",
    "system",
    "when_worker_starts",
]
