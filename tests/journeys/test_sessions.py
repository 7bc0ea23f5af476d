"""In browsers: three guests say at 390 px where they would like to be, by keyboard and without a script; the organiser
divides, reads the numbers, tries another lot, publishes; each reads the own place and why; who comes late takes what is
free."""

import re
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from playwright.sync_api import Browser, Page, expect

from kring.foundation.records.api import now
from kring.modules.gatherings.checkin.codes import ticket_code
from tests import cast
from tests.journeys.test_mirror_talk import look, phone
from tests.modules.gatherings import meetup_world as world

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@transaction.atomic
def prepared() -> tuple[Any, Any, list[Any]]:
    """An organiser, a gathering with two sessions, and three guests."""
    olga = world.organiser()
    by = cast.actor(olga, now())
    gathering = world.met(by)
    world.session(by, gathering, "Feedback", most=1)
    world.session(by, gathering, "Kritische partners", most=3)
    return olga, gathering, world.guests(by, gathering, *(cast.person(name, "Proef") for name in ("An", "Bo", "Cas")))


@transaction.atomic
def late_comer(olga: Any, gathering: Any) -> Any:
    (row,) = world.guests(cast.actor(olga, now()), gathering, cast.person("Laat", "Proef"))
    return row


def wish(page: Page, address: str, *, keys: bool) -> None:
    page.goto(address)
    first = page.get_by_label("Eerste wens")
    if keys:
        first.focus()
        page.keyboard.type("Fee")
        page.keyboard.press("Tab")
        page.keyboard.type("Kri")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    else:
        first.select_option(label="Feedback")
        page.get_by_label("Tweede wens").select_option(label="Kritische partners")
        page.get_by_role("button", name="Bewaar mijn wensen").click()
    expect(page.get_by_text("Je wensen zijn bewaard.")).to_be_visible()
    expect(page.get_by_label("Eerste wens").locator("option:checked")).to_have_text("Feedback")
    expect(page.get_by_label("Tweede wens").locator("option:checked")).to_have_text("Kritische partners")


def test_wishes_become_places_that_everybody_can_follow(browser: Browser, live_server: Any) -> None:
    olga, gathering, rows = prepared()
    own = [f"{live_server.url}/sessies/mijn/{ticket_code(row.pk)}/" for row in rows]
    with phone(browser) as first, phone(browser, scripts=False) as second, phone(browser) as desk:
        wish(first, own[0], keys=True)
        look(first)
        wish(second, own[1], keys=False)
        cookie = cast.signed_in(Client(), olga).cookies["sessionid"].value
        desk.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])
        desk.goto(f"{live_server.url}/sessies/{gathering.pk}/")
        desk.get_by_label("Lotgetal").fill("12")
        desk.get_by_role("button", name="Maak een voorbeeld").click()
        expect(desk.get_by_text("Het lotgetal is 12.")).to_be_visible()
        look(desk)
        desk.get_by_label("Lotgetal").fill("13")
        desk.get_by_role("button", name="Maak een ander voorbeeld").click()
        expect(desk.get_by_text("Het lotgetal is 13.")).to_be_visible()
        first.goto(own[0])
        expect(first.get_by_text("Je zit in")).to_have_count(0)  # a draft is nobody's business yet
        desk.get_by_role("button", name="Maak deze indeling bekend").click()
        expect(desk.get_by_text("De indeling is bekendgemaakt.")).to_be_visible()
        told = []
        for page, address in ((first, own[0]), (second, own[1])):
            page.goto(address)
            told.append(page.locator("main").inner_text())
        assert sum("Dit is je eerste wens." in text for text in told) == 1
        assert sum("Feedback was vol met 1 plek: 1 even graag." in text for text in told) == 1
        late = late_comer(olga, gathering)
        second.goto(f"{live_server.url}/sessies/mijn/{ticket_code(late.pk)}/")
        second.get_by_role("button", name=re.compile("Kies deze plek.*Kritische partners")).click()
        expect(second.get_by_role("heading", name="Je zit in: Kritische partners")).to_be_visible()
