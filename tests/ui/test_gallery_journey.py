"""The gallery in a real browser: WCAG 2.2 AA, keyboard, 400 % zoom, and the comforts of kring.js."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.walking import faults

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def opened(browser: Browser, live_server: Any, path: str, **context: Any) -> Page:
    page = browser.new_context(locale="nl-NL", reduced_motion="reduce", **context).new_page()
    page.goto(f"{live_server.url}{path}")
    return page


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", ["/ui/", "/ui/bevestig/", "/nergens/", "/account/login/", "/account/signup/"])
def test_no_violations(browser: Browser, live_server: Any, path: str, width: int, theme: str) -> None:
    page = opened(browser, live_server, path, viewport={"width": width, "height": 800}, color_scheme=theme)
    for details in page.locator("main details").all():
        details.evaluate("node => node.open = true")
    found = faults(page, "best-practice")
    page.context.close()
    assert found == []


def test_the_policy_is_never_broken(browser: Browser, live_server: Any) -> None:
    page = browser.new_context(locale="nl-NL").new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in ("/ui/", "/account/login/"):
        page.goto(f"{live_server.url}{path}")
    page.context.close()
    assert said == []


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1280])
def test_nothing_scrolls_sideways(browser: Browser, live_server: Any, width: int) -> None:
    """320 px is a screen of 1280 at 400 % zoom."""
    page = opened(browser, live_server, "/ui/", viewport={"width": width, "height": 600})
    beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.context.close()
    assert beyond == 0


def test_targets_are_large_enough(browser: Browser, live_server: Any) -> None:
    page = opened(browser, live_server, "/ui/", viewport={"width": 390, "height": 800}, has_touch=True)
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, summary, nav a, select, textarea, .kring-button,'
            + ' input:not([type=hidden], [type=checkbox], [type=radio])')]
            .filter(node => node.checkVisibility() && node.tabIndex >= 0)
            .map(node => [node.textContent.trim() || node.name, node.getBoundingClientRect()])
            .filter(([, box]) => box.height < 44 || box.width < 24).map(([words, box]) => `${words} ${box.height}`)"""
    )
    page.context.close()
    assert small == []


def test_the_keyboard_reaches_the_content_first(page: Page, live_server: Any) -> None:
    page.goto(f"{live_server.url}/ui/bevestig/")
    page.keyboard.press("Tab")
    expect(page.locator(".kring-skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#inhoud")).to_be_focused()


def test_what_was_typed_comes_back_and_can_be_dropped(page: Page, live_server: Any) -> None:
    page.goto(f"{live_server.url}/ui/")
    page.fill("#id_name", "De Wingerd")
    page.check("#id_days_1")
    page.wait_for_timeout(400)
    page.goto(f"{live_server.url}/ui/")
    expect(page.locator("#id_name")).to_have_value("De Wingerd")
    expect(page.locator("#id_days_1")).to_be_checked()
    page.get_by_role("button", name="Begin opnieuw").first.click()
    page.reload()
    expect(page.locator("#id_name")).to_have_value("")


def test_what_was_sent_is_not_kept(page: Page, live_server: Any) -> None:
    page.goto(f"{live_server.url}/ui/")
    page.fill("#id_name", "De Wingerd")
    page.get_by_role("button", name="Verstuur").first.click()
    page.wait_for_load_state("load")
    page.goto(f"{live_server.url}/ui/")
    expect(page.locator("#id_name")).to_have_value("")


def test_passwords_are_never_kept(page: Page, live_server: Any) -> None:
    page.goto(f"{live_server.url}/account/login/")
    page.fill("#id_password", "geheim en lang")
    page.wait_for_timeout(400)
    assert page.evaluate("JSON.stringify(localStorage)") == "{}"


def test_a_second_press_sends_nothing(page: Page, live_server: Any) -> None:
    page.goto(f"{live_server.url}/ui/bevestig/")
    sent: list[str] = []
    page.route("**/ui/kleuren/", lambda route: (sent.append(route.request.method), route.fulfill(status=204)))
    button = page.get_by_role("button", name="Trek mijn aanmelding in")
    button.click(no_wait_after=True)
    page.wait_for_timeout(100)
    page.evaluate("document.querySelector('main form').requestSubmit()")
    page.wait_for_timeout(200)
    assert sent == ["POST"]


def test_colours_change_at_once_and_stay(page: Page, live_server: Any) -> None:
    page.goto(f"{live_server.url}/ui/bevestig/")
    page.get_by_role("button", name="Donker").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_switches_work_without_script(page_without_script: Page, live_server: Any) -> None:
    page = page_without_script
    page.goto(f"{live_server.url}/ui/bevestig/")
    page.get_by_role("button", name="Donker").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_the_summary_of_mistakes_is_read_first_and_leads_to_the_field(page: Page, live_server: Any) -> None:
    page.goto(f"{live_server.url}/ui/")
    expect(page.locator(".kring-errors")).to_be_focused()
    page.locator(".kring-errors").get_by_role("link", name="Waar werk je?").click()
    expect(page.locator("#fout_kind_0")).to_be_focused()


def test_a_lost_connection_is_said_calmly(page: Page, live_server: Any) -> None:
    page.goto(f"{live_server.url}/ui/bevestig/")
    page.context.set_offline(True)
    expect(page.get_by_text("Je bent even niet verbonden.")).to_be_visible()
    page.context.set_offline(False)
    expect(page.get_by_text("Je bent even niet verbonden.")).to_have_count(0)
