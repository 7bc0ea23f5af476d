"""In a browser: the page that describes the API works under our own content policy, with files of our own."""

from typing import Any

import pytest
from playwright.sync_api import ConsoleMessage, Page, expect

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def test_the_description_is_drawn_and_nothing_is_refused(page: Page, live_server: Any) -> None:
    said: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error":
            said.append(message.text)

    page.on("console", hear)
    page.goto(f"{live_server.url}/api/v1/docs")
    expect(page.get_by_role("heading", name="De API", level=1)).to_be_visible()
    expect(page.get_by_text("/api/v1/me")).to_be_visible()
    page.get_by_text("/api/v1/me").click()
    expect(page.get_by_role("button", name="Try it out")).to_be_visible()
    assert said == []


def test_without_javascript_there_is_the_file(page_without_script: Page, live_server: Any) -> None:
    page = page_without_script
    page.goto(f"{live_server.url}/api/v1/docs")
    link = page.get_by_role("link", name="De beschrijving als OpenAPI-bestand")
    answer = page.request.get(live_server.url + (link.get_attribute("href") or ""))
    assert answer.json()["info"]["title"] == "Kring"
