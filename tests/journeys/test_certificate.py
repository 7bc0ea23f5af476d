"""In a browser: make a certificate, download it, check it without us, leave the register, and see it refused."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from playwright.sync_api import Page, expect

from kring.foundation.records.api import now
from kring.modules.register.certificate.actions import revoke_untrue
from tests import cast
from tests.journeys.test_enrol import Walk
from tests.journeys.walking import SCRIPTS, enter
from tests.modules.register import certificate_world as certificates
from tests.modules.register.register_world import schools

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def downloaded(page: Page, name: str, folder: Path, anew: str = "") -> Path:
    """Press a link that downloads; where the file is."""
    with page.expect_download() as waiting:
        page.get_by_role("link", name=name, exact=True).click()
    path = folder / (anew or waiting.value.suggested_filename)
    waiting.value.save_as(path)
    return path


def verify(folder: Path, *arguments: Path | str) -> tuple[int, str]:
    """`./kring verify`, the half inside the venv, with a database that does not exist."""
    env = os.environ | {"KRING_HOME": str(folder / "home"), "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}
    done = subprocess.run(
        [sys.executable, "-m", "kring.config.cli", "verify", *map(str, arguments)],
        env=env | {"PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@SCRIPTS
def test_valid_offline_and_refused_after_revocation(
    kind: str, request: pytest.FixtureRequest, live_server: Any, tmp_path: Path, settings: Any
) -> None:
    settings.SITE_ADDRESS = live_server.url
    walk = Walk(request.getfixturevalue(kind), kind, live_server.url)
    page = walk.page
    with transaction.atomic():
        schools()
    cache.clear()
    enrolment = certificates.registered()
    enter(page, live_server.url, enrolment.person)
    walk.to("/register/")
    walk.follow("Je bewijs van registratie")
    walk.press("Maak mijn bewijs")
    walk.look()
    paper = downloaded(page, "Download je bewijs (PDF)", tmp_path)
    walk.to("/controleren/")
    keys = downloaded(page, "Download sleutels en statuslijst", tmp_path)
    code, said = verify(tmp_path, paper, "--keys", keys)
    assert code == 0, said
    assert said.startswith("geldig; niet ingetrokken per ")
    _checked(walk, paper, "Geldig; niet ingetrokken per")
    walk.to("/register/uitschrijven/po/")
    walk.press("Schrijf me uit")
    expect(page.get_by_text("Je bent uitgeschreven.")).to_be_visible()
    revoke_untrue(by=cast.system(now()))  # what the worker does within a second
    _checked(walk, paper, "Ingetrokken per")
    newer = downloaded(page, "Download sleutels en statuslijst", tmp_path, anew="nieuwer.json")
    code, said = verify(tmp_path, paper, "--keys", newer)
    assert (code, said.startswith("ingetrokken per ")) == (1, True), said
    assert walk.faults == []


def _checked(walk: Walk, paper: Path, expected: str) -> None:
    """The page where anybody checks a file."""
    walk.to("/controleren/")
    walk.page.get_by_label("Het bewijs als bestand").set_input_files(paper)
    walk.press("Controleer")
    expect(walk.page.locator("main").get_by_text(expected).first).to_be_visible()
    walk.look()
