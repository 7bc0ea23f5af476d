"""schemathesis tries the API against its own description: nothing it sends may break it or surprise its reader."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from kring.foundation.people import api as people
from kring.foundation.records.api import now
from tests.cast import actor, person

pytestmark = pytest.mark.django_db


schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", get_wsgi_application())


@pytest.fixture(autouse=True)
def _as_one_caller(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Without limits, and on the connection of this test."""
    monkeypatch.setattr(people.PerCaller, "allow_request", lambda self, request: True)
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.fixture
def key() -> str:
    """A key that may do all that a key can."""
    end = now() + timedelta(days=1)
    return people.make_token(by=actor(person(), now()), name="Proef", scopes=list(people.Scope), ends_at=end)


@schema.parametrize()
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_api_keeps_to_its_description(case: Any, key: str) -> None:
    header = {"Authorization": f"Bearer {key}"}
    # A question may be well formed and still be refused for what it asks (a name of two digits).
    excluded = [positive_data_acceptance]
    if set(case.query or {}) - {parameter.name for parameter in case.operation.query}:
        excluded.append(negative_data_rejection)  # a parameter that nobody knows is left unread, as on the whole web
    answer = case.call_and_validate(headers=header, excluded_checks=excluded)
    assert answer.status_code < 500
