"""The pictures of the README and of the users' pages: `python -m docs.pictures http://localhost:8000`.

Signs in to a fresh demonstration (`./kring demo --reset`) as its people and writes docs/pictures/*.png; Noor enrols
on the way. Needs a Chromium on the PATH.
"""

import sys
from pathlib import Path
from typing import Any

from bench.pages import one_time_code
from docs.small_png import smaller
from kring.config import demo
from kring.ui.screenshots import FLAGS, NoBrowser, browser_path

OUT = Path(__file__).parent / "pictures"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
ENROL = "/register/inschrijven/po/"
MOST_BYTES = 120_000


class Trouble(Exception):
    """Why there are no pictures, in one sentence."""


class Camera:
    """One browser at one demonstration."""

    def __init__(self, browser: Any, base: str) -> None:
        self.browser = browser
        self.base = base.rstrip("/")

    def person(self, mail: str, size: dict[str, int]) -> Any:
        """A page of somebody who is signed in; "" is a visitor. Once per person: a code works once."""
        context = self.browser.new_context(viewport=size, reduced_motion="reduce", locale="nl-NL")
        page = context.new_page()
        if mail:
            page.goto(f"{self.base}/account/login/")
            page.fill("[name=login]", f"{mail}@demo.kring.example")
            page.fill("[name=password]", demo.PASSWORD)
            page.click("main form button")
            if page.locator("[name=code]").count():
                page.fill("[name=code]", one_time_code())
                page.click("main form button")
            if "/account/" in page.url:
                raise Trouble(f"{mail} cannot sign in: is this a demonstration?")
        return page

    def take(self, page: Any, name: str, path: str = "") -> None:
        """Write the picture of this page, or of the page at a path."""
        if path:
            page.goto(self.base + path, wait_until="load")
        file = OUT / f"{name}.png"
        size = file.write_bytes(smaller(page.screenshot()))
        if size > MOST_BYTES:
            raise Trouble(f"{file.name} is {size} bytes; {MOST_BYTES} is the most.")
        sys.stdout.write(f"{file.name}: {size // 1000} kB\n")


def of_visitor(camera: Camera) -> None:
    """What everybody can see."""
    page = camera.person("", DESK)
    camera.take(page, "school", "/scholen/16AH00/")
    camera.take(camera.person("", PHONE), "login", "/account/login/")


def of_office(camera: Camera) -> None:
    """The first page of an officer, and a case."""
    page = camera.person("olivier", DESK)
    camera.take(page, "start", "/")
    page.goto(f"{camera.base}/kantoor/zaken/")
    page.locator("main .kring-rows a").first.click()
    camera.take(page, "case")


def of_knowledge(camera: Camera) -> None:
    """What there is to read and to find: for everybody."""
    page = camera.person("", DESK)
    camera.take(page, "knowledge", "/kennis/")
    camera.take(page, "mirror-card", "/spiegelkaarten/lerende-organisatie/2/")
    camera.take(page, "search", "/zoeken/?q=lerarentekrt")
    page.goto(f"{camera.base}/praktijken/")
    page.locator("main .kring-rows a, main .kring-list-row a").first.click()
    camera.take(page, "practice")
    camera.take(camera.person("", PHONE), "reader", "/kennis/kring/gelijke-kansen/lezen/")


def of_gatherings(camera: Camera) -> None:
    """A series and signing up, a wall, groups, and what was harvested."""
    camera.take(camera.person("", PHONE), "series", "/bijeenkomsten/reeks/2/")
    page = camera.person("olga", DESK)
    camera.take(page, "wall", "/muren/3/")
    camera.take(page, "groups", "/groepen/1/")
    camera.take(page, "matrix", "/oogsten/1/matrix/")
    camera.take(page, "saturation", "/oogsten/1/verzadiging/")


def of_editor(camera: Camera) -> None:
    """Wagtail's editor inside Kring."""
    camera.take(camera.person("eline", DESK), "editor", "/cms/")


def of_talk(camera: Camera) -> None:
    """A talk about a mirror card, on the phone of whoever opens it."""
    page = camera.person("rosa", PHONE)
    page.goto(f"{camera.base}/spiegelkaarten/lerende-organisatie/2/")
    page.get_by_role("link", name="Praat hier samen over").click()
    page.wait_for_url("**/openen/**")
    if page.locator("main input[type=radio]").count():  # who leads one school has nothing to choose
        page.locator("main input[type=radio]").first.check()
    _send(page)
    camera.take(page, "mirror-talk")


def of_board(camera: Camera) -> None:
    """Functions that wait for a board."""
    camera.take(camera.person("berend", DESK), "board", "/register/bestuur/")


def of_leader(camera: Camera) -> None:
    """Enrolling on a phone; then the own registration and what Kring knows."""
    page = camera.person("noor", PHONE)
    page.goto(f"{camera.base}{ENROL}functies/")
    if page.locator("main .kring-list-row").count():
        raise Trouble("Noor has a function already: start the demonstration with --reset.")
    page.goto(f"{camera.base}{ENROL}school/?q=eenspan+emmen")
    page.locator("main .kring-rows a").first.click()
    page.locator("main input[type=radio]").first.check()
    page.fill("[name=from_date]", "1 aug 2026")
    _send(page)
    camera.take(page, "enrol", f"{ENROL}functies/")
    page.goto(f"{camera.base}{ENROL}versturen/")
    _send(page)
    camera.take(page, "registration", "/register/")
    camera.take(page, "privacy", "/privacy/")


def _send(page: Any) -> None:
    """Send the form of this page and wait for the next page."""
    with page.expect_navigation():
        page.click("main form button")


ALL = (of_visitor, of_knowledge, of_gatherings, of_editor, of_talk, of_office, of_board, of_leader)


def main(arguments: list[str]) -> int:
    """Read the command line; the exit code."""
    if len(arguments) != 1:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    from playwright.sync_api import sync_playwright  # only here: the text above must also show without it

    OUT.mkdir(exist_ok=True)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
            camera = Camera(browser, arguments[0])
            for pictures in ALL:
                pictures(camera)
            browser.close()
    except (NoBrowser, Trouble) as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
