"""What every test has: the database clone, the blocked network, the moment."""

import gc
import os
import socket
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

os.environ.setdefault("KRING_MODE", "test")

pytest_plugins = ["tests.database_fixture", "tests.browser_fixture"]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that no core waits for the other at the end; else the order stays random."""
    long = {item.path for item in items if item.get_closest_marker("journey") or item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in long)


def pytest_collection_finish() -> None:
    """What was loaded stays; the collector of garbage need not walk through it again and again."""
    gc.freeze()


@pytest.fixture(autouse=True)
def _in_dutch() -> None:
    """A request in English leaves its language behind in the process; no test begins with that of another."""
    from django.conf import settings
    from django.utils import translation

    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture
def moment() -> datetime:
    """The moment at which tests happen unless they say otherwise."""
    from tests.cast import MOMENT

    return MOMENT


@pytest.fixture
def refusals_without_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests that ask for thousands of pages and look at the status only: one that refuses is not drawn."""
    from django.http import HttpResponse

    monkeypatch.setattr("kring.ui.errors.render", lambda request, template, status: HttpResponse(status=status))


class NetworkUsed(Exception):
    """A test tried to reach something outside this machine."""


_connect = socket.socket.connect


def _guarded(self: socket.socket, address: Any) -> None:
    outside = isinstance(address, tuple) and address[0] not in ("127.0.0.1", "::1", "localhost")
    if outside:
        raise NetworkUsed(f"tests reach nothing outside this machine: {address}")
    _connect(self, address)


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Sockets to other machines are refused, and that refusal is itself tested (tests/architecture)."""
    socket.socket.connect = _guarded  # type: ignore[method-assign, assignment]
    yield
    socket.socket.connect = _connect  # type: ignore[method-assign]
