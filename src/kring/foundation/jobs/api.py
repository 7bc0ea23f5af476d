"""The door of jobs."""

from .actions import retry
from .jobs import PATIENT, system
from .queries import FailedJob, counts, failed_jobs
from .queue import listeners_of, listens

__all__ = ["PATIENT", "FailedJob", "counts", "failed_jobs", "listeners_of", "listens", "retry", "system"]
