"""The browser of the journeys: there, private, and not missed in silence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests import browser_fixture

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.journey
def test_a_page_runs_scripts_in_dutch(page: Page) -> None:
    page.set_content("<title>Kring</title>")
    assert page.title() == "Kring"
    assert page.evaluate("[navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone]") == [
        "nl-NL",
        "Europe/Amsterdam",
    ]


@pytest.mark.journey
def test_a_page_without_script_runs_none(page_without_script: Page) -> None:
    page_without_script.set_content("<p>before</p><script>document.body.textContent = 'after'</script>")
    assert page_without_script.inner_text("p") == "before"


@pytest.mark.parametrize(
    ("url", "outside"),
    [
        ("http://localhost:8000/", False),
        ("http://127.0.0.1/x", False),
        ("data:image/png;base64,xx", False),
        ("https://fonts.example/a.css", True),
        ("wss://example/", True),
    ],
)
def test_addresses_outside_this_machine_are_known(url: str, outside: bool) -> None:
    assert browser_fixture._is_outside(url) is outside


@pytest.mark.slow
def test_without_a_browser_the_last_lines_say_what_was_skipped() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-n0", "-k", "runs", str(Path(__file__))],
        cwd=ROOT,
        env=os.environ | {"KRING_BROWSER": "none"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout
    last = ran.stdout.strip().splitlines()[-3:]
    assert any(line.startswith("2 browser journeys were skipped: there is no Chromium") for line in last)
    assert "2 skipped" in last[-1]
