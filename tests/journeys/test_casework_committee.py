"""In a browser, with and without JavaScript: readers, a decision, its letter, and an objection that others decide."""

from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import Page, expect

from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref
from kring.parts.casework.models import Case
from tests import cast
from tests.journeys.test_enrol import Walk
from tests.journeys.walking import SCRIPTS, enter, leave, official
from tests.modules.register.register_world import applied, enrolled, schools, works_at

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
REASON = "U vroeg de titel aan. Uw bewijs laat nog niet zien dat u de opleiding hebt afgerond."


def world() -> tuple[Any, int]:
    """Anna of De Zonnebloem applied; her number and that of her case."""
    with transaction.atomic():
        schools()
        anna = cast.person("Anna", "Zandstra")
        works_at(anna, "10AA00")
        return anna, applied(anna, enrolled(anna)).pk


def finds_complete_and_asks_readers(walk: Walk) -> None:
    """The office. Karel, of the same board, cannot be chosen."""
    page = walk.page
    walk.to("/kantoor/zaken/")
    walk.follow("Anna Zandstra")
    page.get_by_label("Ja, de aanvraag is compleet").check()
    walk.press("Leg de controle vast")
    walk.to("/kantoor/zaken/?stand=besluit")
    walk.follow("Anna Zandstra")
    walk.follow("Kies de lezers")
    expect(page.get_by_label("Karel Ambt")).to_have_count(0)
    for box in page.get_by_role("checkbox").all():
        box.uncheck()
    page.get_by_label("Kim Ambt").check()
    page.get_by_label("Rens Ambt").check()
    walk.press("Vraag deze lezers")
    expect(page.locator("main").get_by_text("Nog 2 adviezen nodig")).to_be_visible()
    walk.look()


def sees_no_name(walk: Walk) -> None:
    """Karel, who is recused."""
    walk.to("/commissie/zaken/")
    expect(walk.page.locator("main").get_by_text("zonder jou")).to_be_visible()
    expect(walk.page.get_by_text("Zandstra")).to_have_count(0)


def reads(walk: Walk) -> None:
    """A reader, from the first page."""
    walk.page.get_by_role("link", name="Lees zaak").first.click()
    walk.look()
    walk.follow("Lees eerst de zaak")
    expect(walk.page.get_by_text("Mijn advies.")).to_have_count(0)  # that of another is not to be seen yet
    walk.follow("Geef je advies als lezer")
    walk.page.get_by_label("Afwijzen").check()
    walk.page.get_by_label("Waarom?").fill("Mijn advies.")
    walk.press("Geef advies")
    walk.look()


def refuses(walk: Walk) -> None:
    """With two pieces of advice; taken back once, then sent."""
    page = walk.page
    walk.to("/commissie/zaken/")
    walk.follow("Anna Zandstra")
    expect(page.get_by_text("Mijn advies.")).to_have_count(2)
    for last in ("Neem terug", "Verstuur nu"):
        page.get_by_label("Afwijzen").first.check()
        page.get_by_label("De reden").fill(REASON)
        walk.press("Neem het besluit")
        walk.look()
        expect(page.locator("main").get_by_text("De aanvrager weet nog van niets.")).to_be_visible()
        walk.press(last)
    expect(page.get_by_text("Het besluit is verstuurd.")).to_be_visible()
    walk.look()


def objects(walk: Walk) -> None:
    """The applicant reads the letter and does not agree."""
    page, case = walk.page, Case.objects.get().pk
    walk.to(f"/zaken/{case}/")
    expect(page.locator("main").get_by_text(REASON)).to_be_visible()
    expect(page.get_by_text("Ambt")).to_have_count(0)  # no names of officers
    letter = page.get_by_role("link", name="Bewaar de brief").get_attribute("href") or ""
    answer = page.request.get(f"{walk.address}{letter}")
    assert answer.body().startswith(b"%PDF")
    walk.follow("Maak bezwaar")
    page.get_by_label("Waarom ben je het niet eens").fill("Mijn diploma zat erbij.")
    walk.press("Verstuur je bezwaar")
    expect(page.locator("main").get_by_text("Mijn diploma zat erbij.")).to_be_visible()
    walk.look()


def cannot_decide_again(walk: Walk) -> None:
    """Who decided the first time."""
    walk.to("/commissie/zaken/")
    expect(walk.page.locator("main").get_by_text("Op bezwaar besluit iemand anders.")).to_be_visible()


def grants_after_all(walk: Walk) -> None:
    """Somebody who took no part the first time."""
    page = walk.page
    walk.to("/commissie/zaken/")
    walk.follow("Anna Zandstra")
    page.get_by_label("Gegrond: toekennen").check()
    page.get_by_label("De reden").fill("Uw diploma zat bij de aanvraag.")
    walk.press("Neem de beslissing")
    walk.look()
    walk.press("Verstuur nu")
    expect(page.get_by_text("Het besluit is verstuurd.")).to_be_visible()


def is_registered(walk: Walk) -> None:
    """After all."""
    walk.to(f"/zaken/{Case.objects.get().pk}/")
    expect(walk.page.locator("main").get_by_text("Bezwaar gegrond")).to_be_visible()
    walk.to("/register/")
    expect(walk.page.locator("main").get_by_text("Geregistreerd tot").first).to_be_visible()


@SCRIPTS
def test_a_committee_reads_decides_and_hears_an_objection(
    kind: str, request: pytest.FixtureRequest, live_server: Any
) -> None:
    page: Page = request.getfixturevalue(kind)
    walk = Walk(page, kind, live_server.url)
    anna, _ = world()
    karel = official("Karel", Role.COMMITTEE)
    cast.holds(karel, Role.LEADER, Ref("site", "10AA01"))
    kim, rens = official("Kim", Role.COMMITTEE), official("Rens", Role.COMMITTEE)
    dirk, bea = official("Dirk", Role.COMMITTEE), official("Bea", Role.COMMITTEE)
    parts = [
        (official("Olga", Role.OFFICE), (finds_complete_and_asks_readers,)),
        (karel, (sees_no_name,)),
        (kim, (reads,)),
        (rens, (reads,)),
        (dirk, (refuses,)),
        (anna, (objects,)),
        (dirk, (cannot_decide_again,)),
        (bea, (grants_after_all,)),
        (anna, (is_registered,)),
    ]
    for who, steps in parts:
        enter(walk.page, walk.address, who)
        for step in steps:
            step(walk)
        leave(walk.page)
    assert walk.faults == []
