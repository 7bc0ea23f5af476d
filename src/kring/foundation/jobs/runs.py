"""Long work with progress: begun by an action, done by a job, watched and stopped by whoever began it.

How far it is must be seen while the work's own transaction is still open, so it is written over a connection of its
own, outside any action; the table is on the guard's list of exempt ones.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from kring.foundation.records.api import Actor, Ref, now

from .models import Run
from .states import RunState

OFTEN = 0.3  # seconds between two words about progress
KEPT_DAYS = 30


class Stopped(Exception):
    """Somebody asked to stop; the work leaves its block, and what it had not committed is undone."""


@dataclass(frozen=True)
class RunKind:
    """A kind of long work. title: what is done, for the page. url: where its result is, from what it is about.

    so_far: for work that can be used before it ends, a sentence about how good that is (0 to 1); its url is then shown
    while the work runs.
    """

    code: str
    title: Any
    url: Callable[[Ref], str]
    so_far: Callable[[float], str] | None = None


_kinds: dict[str, RunKind] = {}


def register_run_kind(kind: RunKind) -> None:
    """Tell about a kind of long work; a second one with the same code replaces the first."""
    _kinds[kind.code] = kind


def run_kind(code: str) -> RunKind:
    """The kind with this code; raises KeyError when nobody registered it."""
    return _kinds[code]


def begin_run(*, by: Actor, kind: str, about: Ref) -> int:
    """Long work begins, within the transaction of the action that defers its job; returns its number."""
    run_kind(kind)
    made = Run.objects.create(kind=kind, about=str(about), person_id=by.id if by.is_person else None, started_at=by.at)
    return int(made.pk)


class Progress:
    """How far the work is. `tick` is cheap: it says something a few times a second at most."""

    def __init__(self, run: int, say: Callable[..., bool]) -> None:
        self.run, self._say, self._said_at = run, say, 0.0

    def tick(self, done: int, total: int, *, good: float | None = None) -> None:
        """So much is done of so much; good: how good what is kept is, 0 to 1. Raises Stopped when somebody asked."""
        if time.monotonic() - self._said_at < OFTEN and done < total:
            return
        self._said_at = time.monotonic()
        if self._say("done = %s, total = %s, good = %s", done, total, good):
            raise Stopped


def carry_out(run: int, work: Callable[[Progress], object], *, clock: Callable[[], datetime] = now) -> RunState:
    """The work of a job, from begin to end, stop or failure; returns how it ended.

    Stopped ends here. Any other error goes on to the queue, which tries again: the work must bear that.
    """
    beside: Any = connection.copy()

    def say(changes: str, *values: object) -> bool:
        with beside.cursor() as cursor:
            statement = f"UPDATE jobs_run SET {changes} WHERE id = %s RETURNING stop_asked"  # noqa: S608  our own words
            cursor.execute(statement, [*values, run])
            found = cursor.fetchone()
        return bool(found and found[0])

    def end(state: RunState) -> RunState:
        say("state = %s, ended_at = %s", state.value, clock())
        return state

    try:
        if say("state = %s", RunState.RUNNING.value):
            return end(RunState.STOPPED)
        work(Progress(run, say))
    except Stopped:
        return end(RunState.STOPPED)
    except BaseException:
        end(RunState.FAILED)
        raise
    else:
        return end(RunState.DONE)
    finally:
        beside.close()


def ask_stop(run: Run) -> None:
    """Ask work that has not ended to stop; it does so at its next step. The caller checked that it is the asker's."""
    Run.objects.filter(pk=run.pk, ended_at=None).update(stop_asked=True)


def forget_old_runs(at: datetime) -> int:
    """Runs that ended a month ago go; returns how many."""
    gone, _ = Run.objects.filter(ended_at__lt=at - timedelta(days=KEPT_DAYS)).delete()
    return gone
