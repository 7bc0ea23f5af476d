"""A kind of long work for tests."""

from collections.abc import Callable

from kring.foundation.jobs.api import RunKind, register_run_kind


def toy_run(so_far: Callable[[float], str] | None = None) -> str:
    """Register it; returns its code. so_far: its sentence about how good it is."""
    register_run_kind(RunKind("tests.count", "Tellen", lambda about: f"/{about.kind}/{about.id}/", so_far))
    return "tests.count"
