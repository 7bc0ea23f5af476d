"""What a worker prepares when it starts."""

import os
import threading
from collections.abc import Iterator

import pytest
from django.core.management import get_commands

from kring.foundation.jobs import starting


@pytest.fixture(autouse=True)
def _only_ours() -> Iterator[None]:
    before = starting._preparations[:]
    starting._preparations.clear()
    yield
    starting._preparations[:] = before


def test_everything_is_prepared_once_in_a_thread_that_gives_way() -> None:
    done: list[tuple[str, int]] = []

    def prepare() -> None:
        nice = os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) if hasattr(os, "getpriority") else 0
        done.append((threading.current_thread().name, nice))

    starting.when_worker_starts(prepare)
    starting.when_worker_starts(prepare)
    starting.prepare_in_background().join()
    assert [name for name, _nice in done] == ["starting"]
    if os.uname().sysname == "Linux":
        assert done[0][1] == starting.NICE


def test_what_fails_is_logged_and_the_rest_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    done: list[int] = []

    def fails() -> None:
        raise ValueError("no")

    starting.when_worker_starts(fails)
    starting.when_worker_starts(lambda: done.append(1))
    starting.prepare_in_background().join()
    assert done == [1]
    assert "A worker could not prepare fails." in caplog.text


def test_the_command_of_the_worker_is_ours() -> None:
    assert get_commands()["procrastinate"] == "kring.foundation.jobs"
