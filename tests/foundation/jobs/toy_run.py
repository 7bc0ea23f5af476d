"""A kind of long work for tests."""

from kring.foundation.jobs.api import RunKind, register_run_kind


def toy_run() -> str:
    """Register it; returns its code."""
    register_run_kind(RunKind("tests.count", "Tellen", lambda about: f"/{about.kind}/{about.id}/"))
    return "tests.count"
