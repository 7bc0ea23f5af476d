"""In a browser: a magazine read full screen by keyboard, by a finger on a phone, and without a script as a page."""

from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import Browser, Page, expect

from tests.apart import apart
from tests.journeys.walking import faults
from tests.modules.knowledge import reading_world as reading

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
PHONE: Any = {"width": 390, "height": 844}
SWEEP = """([from, to]) => {
  const at = (x) => [new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 400 })];
  document.body.dispatchEvent(new TouchEvent("touchstart", { bubbles: true, touches: at(from) }));
  document.body.dispatchEvent(new TouchEvent("touchend", { bubbles: true, changedTouches: at(to) }));
}"""


@pytest.fixture
def issue() -> str:
    """The address of an issue with three articles, in the order Eerste, Derde, Tweede."""

    def made() -> str:
        with transaction.atomic():
            body = [("heading", "Een kop"), ("text", reading.LONG * 4)]
            issue = reading.magazine("Eerste", "Tweede", slug="nummer")
            reading.article(issue, "Derde", sub_theme="Taal", body=body)
            return str(issue.url)

    return apart(made)


def now(page: Page, title: str) -> None:
    """Only this article is to be seen, and its heading has the focus or the page just opened."""
    expect(page.locator("[data-reader-page]:visible")).to_have_count(1)
    expect(page.locator("[data-reader-page]:visible")).to_have_attribute("data-title", title)


def test_by_keyboard(page: Page, live_server: Any, issue: str) -> None:
    page.goto(live_server.url + issue)
    page.get_by_role("link", name="Lees schermvullend").press("Enter")
    expect(page.locator("[data-reader=open]")).to_be_visible()
    now(page, "Omslag en inhoud")
    assert faults(page) == []
    page.keyboard.press("ArrowRight")
    now(page, "Eerste")
    expect(page.get_by_role("heading", name="Eerste", exact=True)).to_be_focused()
    expect(page.locator("[data-reader-said]")).to_have_text("Artikel 1 van 3: Eerste")
    expect(page.get_by_role("progressbar")).to_have_attribute("value", "1")
    page.keyboard.press("End")
    now(page, "Tweede")
    expect(page.get_by_role("button", name="Volgende")).to_be_disabled()
    page.keyboard.press("ArrowLeft")
    now(page, "Derde")
    assert faults(page) == []
    page.keyboard.press("PageDown")
    expect(page.get_by_role("heading", name="Derde", exact=True)).not_to_be_in_viewport()
    page.keyboard.press("Home")
    now(page, "Omslag en inhoud")
    expect(page.get_by_role("heading", name="Kansen", exact=True)).to_be_in_viewport()
    page.get_by_role("link", name="Derde").press("Enter")
    now(page, "Derde")
    page.keyboard.press("Escape")
    page.wait_for_url(live_server.url + issue)
    page.get_by_role("link", name="Lees schermvullend").press("Enter")
    now(page, "Derde")  # the place is remembered


def test_a_deep_link_opens_its_article_and_back_leaves(page: Page, live_server: Any, issue: str) -> None:
    page.goto(live_server.url + issue)
    page.get_by_role("link", name="Tweede").click()
    page.get_by_role("link", name="Lees schermvullend").click()
    now(page, "Tweede")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    now(page, "Eerste")
    page.go_back()
    page.wait_for_url("**/nummer/tweede/")
    page.goto(live_server.url + issue + "lezen/#bestaat-niet")
    now(page, "Omslag en inhoud")
    page.get_by_role("link", name="Sluit").click()
    page.wait_for_url(live_server.url + issue)


def test_by_finger(browser: Browser, live_server: Any, issue: str) -> None:
    context = browser.new_context(locale="nl-NL", viewport=PHONE, has_touch=True, is_mobile=True, color_scheme="dark")
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.goto(live_server.url + issue)
    page.get_by_role("link", name="Lees schermvullend").tap()
    now(page, "Omslag en inhoud")
    page.evaluate(SWEEP, [300, 80])
    now(page, "Eerste")
    page.evaluate(SWEEP, [200, 180])  # too short a sweep
    now(page, "Eerste")
    page.evaluate(SWEEP, [80, 300])
    now(page, "Omslag en inhoud")
    page.get_by_role("button", name="Volgende").tap()
    now(page, "Eerste")
    assert faults(page) == []
    wide = page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth")
    assert not wide
    context.close()


def test_without_a_script_it_is_a_plain_page(page_without_script: Page, live_server: Any, issue: str) -> None:
    page = page_without_script
    page.goto(live_server.url + issue)
    page.get_by_role("link", name="Lees schermvullend").click()
    for title in ("Eerste", "Derde", "Tweede"):
        expect(page.get_by_role("heading", name=title, exact=True)).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    page.get_by_role("link", name="Sluit").click()
    page.wait_for_url(live_server.url + issue)


def test_it_opens_quickly_on_an_old_phone(page: Page, live_server: Any, issue: str) -> None:
    """Without heavy scripts: one small file, and nothing that waits for it."""
    page.goto(live_server.url + issue + "lezen/")
    expect(page.locator("[data-reader=open]")).to_be_visible()
    sizes = page.evaluate(
        "performance.getEntriesByType('resource').filter(one => one.initiatorType === 'script').map(one => one.name)"
    )
    assert sum("knowledge/reader" in name for name in sizes) == 1
    assert len(sizes) <= 3
