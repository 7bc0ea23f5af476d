"""An editor writes news with an image, another reads and approves it, and a visitor reads it on a phone."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from playwright.sync_api import Browser, Page, expect

from kring.modules.knowledge.models import NewsPage
from tests import cast
from tests.apart import apart
from tests.modules.knowledge import publishing_world as world

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


class Desk:
    """An editor's browser, which notes whatever the content policy stopped and what failed."""

    def __init__(self, browser: Browser, address: str, session: str) -> None:
        self.address = address
        self.context = browser.new_context(locale="nl-NL", timezone_id="Europe/Amsterdam")
        self.context.add_cookies([{"name": "sessionid", "value": session, "url": address}])
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.faults: list[str] = []
        self.page.on("console", lambda told: self.faults.append(told.text) if is_fault(told) else None)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("request", lambda asked: self._outside(asked.url))

    def _outside(self, url: str) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            self.faults.append(f"asked outside: {url}")

    def to(self, path: str) -> None:
        self.page.goto(self.address + path)


def is_fault(told: Any) -> bool:
    """Wagtail saves as one types, and is told (400) what is not filled in yet; all else that the browser reports."""
    return told.type == "error" and "400 (Bad Request)" not in told.text


def cast_of() -> dict[str, Any]:
    """Two editors with their sessions."""
    with transaction.atomic():
        made = {name: world.editor(name) for name in ("Eline", "Esra")}
        home = world.publisher().pk
        sessions = {name: cast.signed_in(Client(), who).cookies["sessionid"].value for name, who in made.items()}
    return {"home": home, **sessions}


@pytest.fixture(autouse=True)
def _own_media(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"


def test_news_from_the_first_word_to_the_phone_of_a_reader(
    browser: Browser, live_server: Any, tmp_path: Path, page: Page
) -> None:
    known = apart(cast_of)
    eline = Desk(browser, live_server.url, known["Eline"])
    esra = Desk(browser, live_server.url, known["Esra"])
    number = write(eline, known["home"], tmp_path)
    eline.to(f"/cms/pages/{number}/edit/")
    expect(eline.page.get_by_role("button", name="Keur goed en publiceer")).to_have_count(0)
    approve(esra, number)
    read(page, live_server.url)
    assert eline.faults == []
    assert esra.faults == []
    eline.context.close()
    esra.context.close()


def write(desk: Desk, home: int, folder: Path) -> int:
    """Write a page with an image and send it in; returns its number."""
    photo = folder / "klas.png"
    photo.write_bytes(world.picture().read())
    page = desk.page
    desk.to(f"/cms/pages/add/knowledge/newspage/{home}/")
    page.locator("#id_title").fill("Samen lezen")
    page.locator("#id_summary").fill("Een school leest elke dag samen.")
    page.locator("#id_dated").fill("2026-10-01")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Kies een afbeelding").first.click()
    chooser = page.locator(".modal-content").last
    chooser.get_by_role("tab").nth(1).click()
    upload = chooser.locator("form[action$='/chooser/create/']")
    upload.locator("input[type=file]").set_input_files(photo)
    upload.locator("[name$=title]").fill("Klas leest")
    upload.locator("[name$=description]").fill("Kinderen lezen in een kring.")
    upload.locator("button[type=submit]").click()
    expect(page.locator(".modal-content")).to_have_count(0)
    page.locator(".c-sf-add-button").first.click()
    page.get_by_role("option", name="tekst", exact=True).click()
    text = page.locator(".public-DraftEditor-content").first
    expect(text).to_be_visible()
    text.click()
    text.press_sequentially("Elke dag een kwartier.", delay=10)
    expect(text).to_contain_text("Elke dag een kwartier.")
    expect(page.locator("[name=body-0-value]")).to_have_value(re.compile("kwartier"))
    page.get_by_role("button", name="Meer acties").click()
    page.get_by_role("button", name="Gelezen door een tweede").click()
    expect(page.locator(".messages")).to_contain_text("Samen lezen")
    return apart(lambda: NewsPage.objects.get(title="Samen lezen").pk)


def approve(desk: Desk, number: int) -> None:
    """Read and approve."""
    desk.to("/doen/")
    desk.page.get_by_role("link", name="Lees mee: Samen lezen").first.click()
    desk.page.wait_for_url(f"**/cms/pages/{number}/edit/")
    desk.page.get_by_role("button", name="Meer acties").click()
    desk.page.get_by_role("button", name="Keur goed en publiceer").click()
    expect(desk.page.locator(".messages")).to_contain_text("Samen lezen")


def read(page: Page, address: str) -> None:
    """A visitor reads it on a phone."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}/kennis/kring/samen-lezen/")
    expect(page.get_by_role("heading", name="Samen lezen", level=1)).to_be_visible()
    assert NewsPage.objects.get().live
