"""What production sends with each page: a content policy, HSTS, careful cookies; proven in a process of its own."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.safety.production import PAGES

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def production(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None) -> dict[str, Any]:
    """What some pages answer with production's settings, on this run's database."""
    environment = os.environ | {
        "KRING_MODE": "production",
        "KRING_SECRET_KEY": "x" * 50,
        "KRING_HOSTS": "kring.example",
        "KRING_ADDRESS": "https://kring.example",
        "KRING_HOME": str(tmp_path_factory.mktemp("home")),
        "DJANGO_SETTINGS_MODULE": "kring.config.settings",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
        "PYTHONWARNINGS": "ignore",
    }
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("production.py"))],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


@pytest.mark.parametrize("path", PAGES)
def test_the_content_policy_lets_nothing_inline_and_nothing_from_outside(production: Any, path: str) -> None:
    policy = production[path]["headers"]["content-security-policy"]
    directives = {name: words for name, *words in (part.split() for part in policy.split(";") if part.strip())}
    assert directives["default-src"] == ["'self'"]
    assert directives["object-src"] == directives["frame-ancestors"] == ["'none'"]
    assert directives["form-action"] == directives["base-uri"] == ["'self'"]
    assert not re.search(r"unsafe|\*|https?:", policy)


@pytest.mark.parametrize("path", PAGES)
def test_browsers_are_told_to_keep_to_https_and_to_be_careful(production: Any, path: str) -> None:
    headers = production[path]["headers"]
    assert "max-age=31536000" in headers["strict-transport-security"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == "same-origin"


def test_cookies_travel_by_https_only_and_for_this_host_only(production: Any) -> None:
    cookies = production["/account/login/"]["cookies"]
    assert cookies and all(name.startswith("__Host-") for name in cookies)
    for cookie in cookies.values():
        assert "Secure" in cookie and "Path=/" in cookie and "SameSite=Lax" in cookie and "Domain" not in cookie


def test_plain_http_is_sent_on_but_the_machine_may_ask_if_we_live(production: Any) -> None:
    assert production["plain"] == {"status": 301, "headers": {"location": "https://kring.example/account/login/"}}
    assert production["alive"]["status"] == 200
    assert production["stranger"]["status"] == 400


def test_static_files_have_their_hash_in_their_name(production: Any) -> None:
    html = production["/account/login/"]["body"]
    assert re.search(r'href="/static/ui/base\.[0-9a-f]{12}\.css"', html)


def test_a_page_that_is_not_there_says_nothing_of_the_inside(production: Any) -> None:
    page = production["/bestaat-niet/"]
    assert page["status"] == 404
    assert "Traceback" not in page["body"] and "urlpatterns" not in page["body"]


@pytest.mark.django_db
def test_elsewhere_there_is_no_hsts(client: Client) -> None:
    answer = client.get("/account/login/")
    assert "Strict-Transport-Security" not in answer.headers
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
