"""In a browser, with and without JavaScript: enrol, apply, be decided on, be found with a typo."""

import re
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from playwright.sync_api import Page, expect

from kring.foundation.people.api import Role
from kring.parts.casework.models import Case
from tests import cast
from tests.foundation.people.test_second_factor import code_of
from tests.journeys.test_passkey import sign_in, sign_out
from tests.journeys.walking import SCRIPTS, faults
from tests.modules.register.register_world import PO, read, schools

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def with_secret(given_name: str, role: Role) -> tuple[Any, str]:
    who = cast.person(given_name, "Ambt")
    cast.holds(who, role, PO)
    return who, cast.second_factor(who)


def enter_by_hand(page: Page, address: str, who: Any, secret: str) -> None:
    """Sign in, with the code when there is a second factor."""
    cache.clear()  # a code works once in its half minute
    sign_in(page, address, who.account.email)
    if secret:
        page.get_by_label("Code").fill(code_of(secret))
        page.get_by_role("button", name="Inloggen", exact=True).click()
    expect(page.get_by_role("heading", name="Wat kan ik nu doen")).to_be_visible()


class Walk:
    """One journey: where it is, and what axe-core found where it looked; test_every_page.py looks everywhere."""

    def __init__(self, page: Page, kind: str, address: str) -> None:
        self.page, self.kind, self.address = page, kind, address
        self.faults: list[Any] = []

    def to(self, path: str) -> None:
        self.page.goto(f"{self.address}{path}")

    def look(self) -> None:
        if self.kind == "page":
            self.faults += faults(self.page)

    def press(self, name: str) -> None:
        self.page.locator("main").get_by_role("button", name=name, exact=True).click()

    def follow(self, name: str) -> None:
        self.page.locator("main").get_by_role("link", name=name, exact=True).click()


def enrols(walk: Walk) -> None:
    """With a function at a real school, after a date that does not exist."""
    page = walk.page
    walk.to("/register/inschrijven/")
    page.get_by_label(re.compile("Schoolleidersregister PO")).check()
    walk.press("Verder")
    walk.look()
    page.get_by_label("Woonplaats").fill("Utrecht")
    walk.press("Bewaar en ga verder")
    walk.follow("Zoek je school")
    page.get_by_role("searchbox", name="Naam, plaats of code van de school").fill("zonnebloem utrect")
    walk.press("Zoek")
    walk.follow("De Zonnebloem")
    page.get_by_label("Schoolleider").check()
    page.get_by_label("Vanaf wanneer?").fill("32 mrt 2021")
    walk.press("Voeg toe")
    expect(page.locator("main").get_by_text("Schrijf de datum").first).to_be_visible()
    page.get_by_label("Vanaf wanneer?").fill("1 mrt 2021")
    walk.press("Voeg toe")
    walk.follow("Verder")
    walk.press("Schrijf me in")
    expect(page.locator("main").get_by_text("ngeschreven").first).to_be_visible()


def applies(walk: Walk) -> None:
    """With a diploma."""
    page = walk.page
    walk.to("/register/aanvragen/po/")
    page.get_by_label(re.compile("RDO niveau 2")).check()
    page.get_by_label(re.compile("^Een geaccrediteerde")).check()
    page.get_by_label("Wat laat je zien?").first.fill("Diploma schoolleider vakbekwaam, 2024")
    page.get_by_label("Link naar het bewijs").first.fill("https://voorbeeld.nl/diploma")
    walk.press("Verstuur je aanvraag")
    expect(page.get_by_role("heading", name="Registratie aanvragen")).to_have_count(0)
    walk.look()


def finds_complete(walk: Walk) -> None:
    """The office."""
    walk.to("/kantoor/zaken/")
    walk.follow("Anna van der Zandstra")
    walk.page.get_by_label("Ja, de aanvraag is compleet").check()
    walk.press("Leg de controle vast")


def is_read(walk: Walk) -> None:
    """By two others; tests/journeys/test_casework_committee.py does that on the pages."""
    with transaction.atomic():
        read(Case.objects.get())


def decides(walk: Walk) -> None:
    """The committee, with the reason that the rule proposes."""
    walk.to("/commissie/zaken/")
    walk.follow("Anna van der Zandstra")
    walk.follow("toekennen")
    walk.page.get_by_label("Toekennen").first.check()
    walk.press("Neem het besluit")
    walk.look()
    walk.press("Verstuur nu")
    expect(walk.page.get_by_text("Het besluit is verstuurd.")).to_be_visible()


def is_found(walk: Walk) -> None:
    """By anybody, with a typo."""
    walk.to("/zoek/")
    walk.page.get_by_label("Achternaam").fill("zantstra")
    walk.press("Zoek")
    walk.follow("Anna van der Zandstra")
    expect(walk.page.locator("main").get_by_text(re.compile("Geregistreerd tot"))).to_be_visible()


@SCRIPTS
def test_from_nothing_to_found(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    walk = Walk(request.getfixturevalue(kind), kind, live_server.url)
    with transaction.atomic():
        schools()
    anna = cast.person("Anna", "Zandstra", "van der")
    parts = [
        (anna, "", (enrols, applies)),
        (*with_secret("Olga", Role.OFFICE), (finds_complete, is_read)),
        (*with_secret("Karel", Role.COMMITTEE), (decides,)),
    ]
    for who, secret, steps in parts:
        enter_by_hand(walk.page, walk.address, who, secret)
        for step in steps:
            step(walk)
        sign_out(walk.page, walk.address)
    is_found(walk)
    assert walk.faults == []
