"""A real browser for the journeys: the system's Chromium, driven by Playwright; nothing is downloaded.

Without one the tests marked `journey` are skipped, and the last lines of the run say so.
"""

import os
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ON_A_MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
NO_BROWSER = "no Chromium on this machine"
FLAGS = [
    "--no-sandbox",  # root, as in CI, has no sandbox
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def chromium() -> str | None:
    """The path of a Chromium or Chrome; KRING_BROWSER names one, "none" hides them all."""
    chosen = os.environ.get("KRING_BROWSER")
    if chosen:
        return shutil.which(chosen)
    found = (shutil.which(name) for name in (*NAMES, *ON_A_MAC))
    return next((path for path in found if path), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the journeys when there is no browser."""
    if chromium() is None:
        for item in items:
            if item.get_closest_marker("journey"):
                item.add_marker(pytest.mark.skip(reason=NO_BROWSER))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Iterator[None]:
    """Say that journeys were skipped, and what to install; after all that others have to say."""
    yield
    skipped = [report for report in terminalreporter.stats.get("skipped", []) if NO_BROWSER in str(report.longrepr)]
    if skipped:
        terminalreporter.write_line(
            f"{len(skipped)} browser journeys were skipped: there is {NO_BROWSER}. "
            "On Debian or Ubuntu: sudo apt install chromium"
        )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all journeys of this worker."""
    path = chromium()
    if path is None:
        pytest.skip(NO_BROWSER)
    expect.set_options(timeout=15_000)  # two cores may be busy with the rest of the suite
    # Playwright keeps an event loop in this thread, which makes Django think that the tests are asynchronous.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "yes"
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
            yield browser
            browser.close()
    finally:
        os.environ.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page in Dutch; the test fails when it calls any address outside this machine."""
    yield from _page(browser.new_context(locale="nl-NL", timezone_id="Europe/Amsterdam"))


@pytest.fixture
def page_without_script(browser: Browser) -> Iterator[Page]:
    """The same without JavaScript: everything but passkeys must work."""
    context = browser.new_context(locale="nl-NL", timezone_id="Europe/Amsterdam", java_script_enabled=False)
    yield from _page(context)


def _page(context: BrowserContext) -> Iterator[Page]:
    outside: list[str] = []
    context.on("request", lambda request: outside.append(request.url) if _is_outside(request.url) else None)
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page
    context.close()
    assert outside == [], "no page calls an address outside this machine"


def _is_outside(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in (
        "localhost",
        "127.0.0.1",
        "::1",
    )
