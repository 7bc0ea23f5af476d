"""In a browser, with and without JavaScript: the office previews a DUO file, applies it, and sees the school."""

from typing import Any

import pytest
from playwright.sync_api import expect

from kring.foundation.people.api import Role
from kring.modules.directory.models import Site
from tests.journeys.walking import SCRIPTS, enter, faults, official
from tests.modules.directory.samples import FILES, NEW, OLD

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def looked(page: Any, kind: str) -> list[Any]:
    return faults(page) if kind == "page" else []


@SCRIPTS
def test_preview_then_apply(
    kind: str, request: pytest.FixtureRequest, live_server: Any, settings: Any, tmp_path: Any
) -> None:
    settings.FILES_ROOT = tmp_path
    page, address = request.getfixturevalue(kind), live_server.url
    enter(page, address, official("Olga", Role.OFFICE))
    seen: list[Any] = []
    for file, month in ((OLD, "2021-01"), (NEW, "2026-08")):
        before = Site.objects.count()
        page.goto(f"{address}/kantoor/duo/")
        seen += looked(page, kind)
        page.get_by_label("Bestand van DUO of CBS").set_input_files(FILES / file)
        page.get_by_label("Van welke maand is het?").fill(month)
        page.get_by_role("button", name="Bekijk wat er verandert").click()
        expect(page.get_by_role("heading", name="Wat er zou veranderen")).to_be_visible()
        seen += looked(page, kind)
        assert Site.objects.count() == before, "a preview changes nothing"
        closures = page.get_by_label("Deze sluitingen kloppen; neem ze aan.")
        if closures.count():
            closures.check()
        page.get_by_role("button", name="Verwerk dit bestand").click()
        expect(page.get_by_role("heading", name="Verwerkt")).to_be_visible()
    page.goto(f"{address}/scholen/32JK00/")
    expect(page.get_by_role("heading", name="BBS de Verwondering")).to_be_visible()
    seen += looked(page, kind)
    page.goto(f"{address}/kantoor/duo/")
    page.get_by_label("Bestand van DUO of CBS").set_input_files(
        {"name": "brief.csv", "mimeType": "text/csv", "buffer": b"Beste DUO;hoe gaat het\r\n1;2\r\n"}
    )
    page.get_by_role("button", name="Bekijk wat er verandert").click()
    expect(page.get_by_role("alert").first).to_be_visible()
    assert seen == []
