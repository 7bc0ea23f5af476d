"""In a browser, with and without JavaScript: enrol, apply, be decided on, be found with a typo."""

import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.cache import cache
from django.db import transaction
from playwright.sync_api import Page, expect

from kring.foundation.people.api import Role
from tests import cast
from tests.foundation.people.test_second_factor import code_of
from tests.journeys.test_passkey import sign_in, sign_out
from tests.modules.register.register_world import PO, schools

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
SCRIPTS = pytest.mark.parametrize("kind", ["page", "page_without_script"])


def faults(page: Page, kind: str) -> list[Any]:
    """What axe-core finds on this page (WCAG 2.2 AA); it needs scripts itself."""
    if kind == "page_without_script":
        return []
    return [(found["id"], page.url) for found in Axe().run(page, options=RULES).response["violations"]]


def official(given_name: str, role: Role) -> tuple[Any, str]:
    who = cast.person(given_name, "Ambt")
    cast.holds(who, role, PO)
    return who, cast.second_factor(who)


def enter(page: Page, address: str, who: Any, secret: str = "") -> None:
    """Sign in, with the code when there is a second factor."""
    cache.clear()  # a code works once in its half minute
    sign_in(page, address, who.account.email)
    if secret:
        page.get_by_label("Code").fill(code_of(secret))
        page.get_by_role("button", name="Meld je aan", exact=True).click()
    expect(page.get_by_role("heading", name="Wat kan ik nu doen")).to_be_visible()


@SCRIPTS
def test_from_nothing_to_found(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    page, address = request.getfixturevalue(kind), live_server.url
    with transaction.atomic():
        schools()
    anna = cast.person("Anna", "Zandstra", "van der")
    officer, committee = official("Olga", Role.OFFICE), official("Karel", Role.COMMITTEE)
    seen: list[Any] = []

    # She enrols with a function at a real school.
    enter(page, address, anna)
    page.goto(f"{address}/register/inschrijven/")
    seen += faults(page, kind)
    page.get_by_label(re.compile("Schoolleidersregister PO")).check()
    page.get_by_role("button", name="Verder").click()
    seen += faults(page, kind)
    page.get_by_label("Woonplaats").fill("Utrecht")
    page.get_by_role("button", name="Bewaar en ga verder").click()
    page.get_by_role("link", name="Zoek je school").click()
    page.get_by_role("searchbox", name="Naam, plaats of code van de school").fill("zonnebloem utrect")
    page.locator("main").get_by_role("button", name="Zoek").click()
    seen += faults(page, kind)
    page.get_by_role("link", name="De Zonnebloem", exact=True).click()
    page.get_by_label("Schoolleider").check()
    page.get_by_label("Vanaf wanneer?").fill("32 mrt 2021")
    page.get_by_role("button", name="Voeg toe").click()
    expect(page.locator("main").get_by_text("Schrijf de datum").first).to_be_visible()
    page.get_by_label("Vanaf wanneer?").fill("1 mrt 2021")
    page.get_by_role("button", name="Voeg toe").click()
    page.get_by_role("link", name="Verder").click()
    seen += faults(page, kind)
    page.get_by_role("button", name="Schrijf me in").click()
    expect(page.locator("main").get_by_text("ngeschreven").first).to_be_visible()

    # She applies with evidence.
    page.goto(f"{address}/register/aanvragen/po/")
    seen += faults(page, kind)
    page.get_by_label(re.compile("RDO niveau 2")).check()
    page.get_by_label(re.compile("^Een geaccrediteerde")).check()
    page.get_by_label("Wat laat je zien?").first.fill("Diploma schoolleider vakbekwaam, 2024")
    page.get_by_label("Link naar het bewijs").first.fill("https://voorbeeld.nl/diploma")
    page.get_by_role("button", name="Verstuur je aanvraag").click()
    expect(page.get_by_role("heading", name="Registratie aanvragen")).to_have_count(0)
    seen += faults(page, kind)
    sign_out(page, address)

    # The office sees that everything is there.
    enter(page, address, *officer)
    page.goto(f"{address}/kantoor/zaken/")
    seen += faults(page, kind)
    page.get_by_role("link", name="Anna van der Zandstra").click()
    seen += faults(page, kind)
    page.get_by_label("Ja, de aanvraag is compleet").check()
    page.get_by_role("button", name="Leg de controle vast").click()
    sign_out(page, address)

    # The committee decides with a reason.
    enter(page, address, *committee)
    page.goto(f"{address}/commissie/zaken/")
    page.get_by_role("link", name="Anna van der Zandstra").click()
    page.get_by_role("link", name="toekennen").click()
    seen += faults(page, kind)
    page.get_by_label("Toekennen").first.check()
    page.get_by_role("button", name="Neem het besluit").click()
    expect(page.get_by_text("Het besluit is genomen.")).to_be_visible()
    sign_out(page, address)

    # Anybody finds her, with a typo.
    page.goto(f"{address}/zoek/")
    page.get_by_label("Achternaam").fill("zantstra")
    page.locator("main").get_by_role("button", name="Zoek").click()
    seen += faults(page, kind)
    page.get_by_role("link", name="Anna van der Zandstra").click()
    expect(page.locator("main").get_by_text(re.compile("Geregistreerd tot"))).to_be_visible()
    seen += faults(page, kind)
    assert seen == []
