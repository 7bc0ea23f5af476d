"""What a worker prepares when it starts, beside its jobs: what is slow the first time need not be so for who waits."""

import logging
import os
import threading
from collections.abc import Callable

NICE = 19
logger = logging.getLogger(__name__)
_preparations: list[Callable[[], object]] = []


def when_worker_starts(prepare: Callable[[], object]) -> None:
    """Tell about something a worker does at its start, in a thread that gives way; the same one twice counts once."""
    if prepare not in _preparations:
        _preparations.append(prepare)


def give_way() -> None:
    """Let this thread run only when nothing else wants to. On Linux alone a thread has a priority of its own."""
    if hasattr(os, "setpriority") and os.uname().sysname == "Linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)


def prepare_in_background() -> threading.Thread:
    """Begin with all of it; returns the thread. What fails is logged: the worker does its jobs all the same."""
    thread = threading.Thread(target=_prepare, name="starting", daemon=True)
    thread.start()
    return thread


def _prepare() -> None:
    give_way()
    for prepare in _preparations:
        try:
            prepare()
        except Exception:
            logger.exception("A worker could not prepare %s.", getattr(prepare, "__name__", "something"))
