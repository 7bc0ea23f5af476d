"""In a browser at 390 px: news that grows old, a reader who says so, an editor who answers, a reader who reads it."""

from datetime import date
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.db import transaction
from playwright.sync_api import Page, expect

from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref
from kring.modules.knowledge.models import Report
from kring.modules.knowledge.news.jobs import mail_answer
from tests import cast
from tests.journeys.walking import SCRIPTS, enter, faults
from tests.modules.knowledge import knowledge_world as world

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
OLD = "Let op: dit artikel is meer dan vijf jaar geleden gepubliceerd."


@pytest.fixture(autouse=True)
def _no_counts() -> None:
    cache.clear()


def look(page: Page, kind: str) -> None:
    """Nothing wider than the phone, nothing that axe-core finds."""
    assert not page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth"), page.url
    if kind == "page":
        assert faults(page) == []


@SCRIPTS
def test_a_reader_says_what_is_wrong_and_is_answered(
    kind: str, request: pytest.FixtureRequest, live_server: Any
) -> None:
    page: Page = request.getfixturevalue(kind)
    page.set_viewport_size({"width": 390, "height": 844})
    with transaction.atomic():
        news, eva = world.news("Herregistratie"), cast.person("Eva", "Redacteur")
        cast.holds(eva, Role.EDITOR, Ref("publisher", "kring"))
        cast.second_factor(eva)
    page.goto(f"{live_server.url}{news.url}")
    look(page, kind)
    page.get_by_role("link", name="Klopt hier iets niet meer?").click()
    look(page, kind)
    page.get_by_label("Wat klopt er niet?").fill("De termijn is <b>vijf</b> jaar.")
    page.get_by_label("Je e-mailadres").fill("lezer@voorbeeld.nl")
    page.get_by_role("button", name="Stuur naar de redactie").click()
    expect(page.get_by_text("Dank je. De redactie kijkt naar je melding.")).to_be_visible()
    _answer(page, kind, live_server.url, eva)
    report = Report.objects.get()
    mail_answer(report=report.pk)
    assert "Je hebt gelijk." in mail.outbox[-1].body
    page.goto(f"{live_server.url}{news.url}")
    expect(page.get_by_text("De redactie kijkt ernaar.")).not_to_be_visible()


def _answer(page: Page, kind: str, address: str, eva: Any) -> None:
    enter(page, address, eva)
    page.get_by_role("link", name="Beantwoord 1 melding van een lezer").first.click()
    look(page, kind)
    page.get_by_role("link", name="Herregistratie").click()
    expect(page.get_by_text("De termijn is <b>vijf</b> jaar.")).to_be_visible()
    page.get_by_role("button", name="Zet op de pagina dat we ernaar kijken").click()
    expect(page.get_by_text("Lezers zien nu dat de redactie ernaar kijkt.")).to_be_visible()
    page.get_by_label("De pagina is aangepast").check()
    page.get_by_label("Je antwoord aan de lezer").fill("Je hebt gelijk.")
    page.get_by_role("button", name="Beantwoord", exact=True).click()
    expect(page.get_by_text("De melding is beantwoord.")).to_be_visible()


@pytest.mark.parametrize(("today", "says"), [(date(2018, 6, 10), False), (date(2018, 6, 11), True)])
def test_five_years_and_a_day(page: Page, live_server: Any, settings: Any, today: date, says: bool) -> None:
    settings.KRING_TODAY = today
    page.set_viewport_size({"width": 390, "height": 844})
    with transaction.atomic():
        old = world.news("Het register is open", dated=date(2013, 6, 10), themes=["register"])
        world.news("Wat geldt er nu?", dated=date(2018, 1, 1), themes=["register"])
    page.goto(f"{live_server.url}{old.url}")
    expect(page.get_by_role("heading", name="Het register is open")).to_be_visible()
    expect(page.get_by_text(OLD)).to_be_visible(visible=says)
    expect(page.get_by_text("zelfde thema: register")).to_be_visible()
    look(page, "page")
