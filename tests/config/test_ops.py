"""Alive, ready, how busy; and logs in which nobody can be found."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from kring.config import ops
from kring.config.observe import JsonFormatter
from tests.cast import person

pytestmark = pytest.mark.django_db


def test_alive_touches_nothing(client: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        answer = client.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok")


def test_ready_when_the_database_is_up_to_date(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert client.get("/readyz").content == b"ready"
    monkeypatch.setattr(ops.MigrationExecutor, "migration_plan", lambda self, targets: ["one waits"])
    assert (client.get("/readyz").status_code, client.get("/readyz").content) == (503, b"migrations")
    monkeypatch.setattr(ops, "MigrationExecutor", _broken)
    assert (client.get("/readyz").status_code, client.get("/readyz").content) == (503, b"database")


def _broken(_: Any) -> None:
    raise OSError("no connection to anna@voorbeeld.nl")


OUTSIDE = {"REMOTE_ADDR": "192.0.2.7"}


def test_metrics_are_for_this_machine(client: Client) -> None:
    client.get("/healthz")
    text = client.get("/metrics").content.decode()
    assert 'kring_requests_total{method="GET",status="200",view="ops:healthz"}' in text
    assert 'kring_jobs{status="failed"} 0.0' in text
    assert client.get("/metrics", **OUTSIDE).status_code == 404
    assert client.get("/metrics", headers={"X-Forwarded-For": "127.0.0.1"}).status_code == 404
    assert client.get("/metrics", headers={"Forwarded": "for=127.0.0.1"}).status_code == 404


def test_metrics_are_for_who_has_the_key(client: Client, settings: Any) -> None:
    for key, header, status in (
        ("", "Bearer ", 404),
        ("sleutel", "Bearer sleutel", 200),
        ("sleutel", "Bearer slöutel", 404),
        ("sleutel", "", 404),
    ):
        settings.METRICS_KEY = key
        assert client.get("/metrics", headers={"Authorization": header}, **OUTSIDE).status_code == status


def test_metrics_of_several_processes_are_added(client: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", str(tmp_path))
    assert "kring_jobs" in client.get("/metrics").content.decode()


def test_without_the_database_the_other_counts_are_still_there(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ops, "counts", lambda: _broken(None))
    text = client.get("/metrics").content.decode()
    assert "kring_requests_total" in text and "kring_jobs" not in text


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What production would write to its log."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    levels = {name: logging.getLogger(name).level for name in ("", "kring.requests", "django.request")}
    root.addHandler(handler)
    for name in levels:
        logging.getLogger(name).setLevel(logging.INFO)
    yield stream
    root.removeHandler(handler)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def test_a_line_a_request_by_the_name_of_its_view(client: Client, lines: io.StringIO) -> None:
    answer = client.get("/account/login/?next=/x/")
    found = [json.loads(line) for line in lines.getvalue().splitlines()]
    [line] = [one for one in found if one["logger"] == "kring.requests"]
    assert {line["view"], line["method"], line["status"], line["level"]} == {"account_login", "GET", 200, "INFO"}
    assert line["request_id"] == answer["X-Request-Id"] and line["ms"] >= 0


def test_nobody_can_be_found_in_the_log(client: Client, lines: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = person("Anna", "Onvindbaar")
    email = anna.account.email
    client.get("/account/login/", {"email": email, "naam": "Onvindbaar"})
    client.post("/account/login/", {"login": email, "password": "geheim-wachtwoord"})
    client.get(f"/bestaat-niet/{email}/Onvindbaar/", headers={"User-Agent": "Onvindbaar/1.0"})
    client.post("/account/login/", {"login": email}, headers={"Host": "onvindbaar.example"})
    monkeypatch.setattr(connection, "is_usable", lambda: True)
    client.raise_request_exception = False
    monkeypatch.setattr(ops, "may_read_metrics", _fails_about_anna)
    assert client.get("/metrics").status_code == 500
    written = lines.getvalue()
    assert "RuntimeError" in written and "_fails_about_anna" in written
    for personal in (email, "onvindbaar", "Onvindbaar", "geheim-wachtwoord", "192.0.2", "127.0.0.1"):
        assert personal not in written
    assert all(json.loads(line)["level"] for line in written.splitlines())


def _fails_about_anna(request: Any) -> bool:
    raise RuntimeError("Key (email)=(anna.onvindbaar@voorbeeld.nl) already exists")


def test_our_own_lines_lose_addresses_too(lines: io.StringIO) -> None:
    logging.getLogger("kring.trial").warning("mail to %s failed", "anna@voorbeeld.nl")
    assert json.loads(lines.getvalue())["message"] == "mail to (address) failed"
