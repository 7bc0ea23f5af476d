"""In a browser at 390 px: written in three screens, read by an editor, tried elsewhere, gone at its author's no."""

from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import Page, expect

from kring.modules.practices.models import Practice, Trial
from tests import cast
from tests.journeys.test_record import Phone
from tests.journeys.walking import SCRIPTS, enter, leave
from tests.modules.practices.practices_world import PUBLISHER, leader, published, willing
from tests.modules.register.register_world import schools

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def phone_of(kind: str, request: pytest.FixtureRequest, address: str) -> Phone:
    with transaction.atomic():
        schools()
    return Phone(request.getfixturevalue(kind), kind, address)


def editor() -> Any:
    who = cast.person("Eline", "Redacteur")
    cast.holds(who, "editor", PUBLISHER)  # type: ignore[arg-type]
    cast.second_factor(who)
    return who


def write(phone: Phone) -> None:
    page = phone.page
    phone.to("/praktijken/")
    phone.follow("Schrijf een praktijk op")
    page.get_by_label("Hoe heet je praktijk?").fill("Elke week bij elkaar in de les")
    page.get_by_label("Welk probleem lost het op?").fill("We zagen elkaar nooit aan het werk.")
    phone.press("Bewaar en ga verder")
    page.get_by_label("Wat deed je, stap voor stap?").fill("1. Kies een maatje\n2. Kijk mee")
    phone.look()
    phone.press("Bewaar en ga verder")
    page.get_by_label("Wat zag je veranderen?").fill("Leraren vragen elkaar nu om raad.")
    page.get_by_label("eigen ervaring").check()
    page.get_by_label("basis- en speciaal onderwijs").check()
    page.get_by_label("Op welke school was het?").select_option(label="De Zonnebloem, Utrecht")
    phone.look()
    phone.press("Bewaar en lees na")
    page.get_by_label("Ja, deze tekst mag in Kring staan.").check()
    phone.look()
    phone.press("Bied aan")
    expect(page.get_by_text("De redactie leest je praktijk.")).to_be_visible()
    phone.look()


@SCRIPTS
def test_from_a_first_word_to_gone(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    phone = phone_of(kind, request, live_server.url)
    page, anna, bas = phone.page, leader(), leader("Bas", "10BB00")
    eline = editor()
    enter(phone.page, phone.address, anna)
    write(phone)
    leave(page)
    enter(phone.page, phone.address, eline)
    page.get_by_role("link", name="Lees 1 praktijk").first.click()
    phone.follow("Elke week bij elkaar in de les")
    page.get_by_role("button", name="Plaats deze praktijk").click()
    expect(page.get_by_text("De praktijk staat in Kring.")).to_be_visible()
    leave(page)
    enter(phone.page, phone.address, bas)
    phone.to("/praktijken/?q=nergens")
    tried_elsewhere(phone)
    leave(page)
    enter(phone.page, phone.address, anna)
    made = Practice.objects.get()
    phone.to(f"/praktijken/{made.pk}/")
    expect(page.get_by_text("Alleen de onderbouw deed mee.")).to_be_visible()
    phone.follow("Trek deze praktijk terug")
    phone.press("Ja, trek terug")
    expect(page.get_by_text("Je hebt dit teruggetrokken")).to_be_visible()
    leave(page)
    answer = page.goto(f"{phone.address}/praktijken/{made.pk}/")
    assert answer is not None and answer.status == 404
    assert phone.faults == []


def tried_elsewhere(phone: Phone) -> None:
    page = phone.page
    phone.to("/praktijken/?q=elke+week")
    phone.follow("Elke week bij elkaar in de les")
    expect(page.get_by_text("Minder dan 10 scholen vertelden hoe het ging.")).to_be_visible()
    phone.follow("Wij probeerden dit al")
    page.get_by_label("het werkte deels").check()
    page.get_by_label("Wat gebeurde er?").fill("Het kostte meer tijd dan gedacht.")
    page.get_by_label("Wat deed je anders dan er staat?").fill("Alleen de onderbouw deed mee.")
    page.get_by_label("Op welke school?").select_option(label="'t Eenspan, Emmen")
    phone.press("Bewaar")
    expect(page.get_by_text("Alleen de onderbouw deed mee.")).to_be_visible()
    phone.look()
    assert Trial.objects.get().shown == "nameless"


@SCRIPTS
def test_an_experiment_and_a_question(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    phone = phone_of(kind, request, live_server.url)
    page, anna, bas = phone.page, leader(), leader("Bas", "10BB00")
    published(bas, editor(), may_ask=True)
    willing(bas)
    enter(phone.page, phone.address, anna)
    phone.to("/praktijken/")
    phone.follow("Elke week bij elkaar in de les")
    phone.follow("Probeer dit")
    page.get_by_label("Wat verwacht je?").fill("Meer gesprek in het team.")
    phone.press("Bewaar")
    expect(page.get_by_text("Bewaard. Alleen jij ziet dit.")).to_be_visible()
    phone.look()
    page.get_by_role("link", name="Elke week bij elkaar in de les").click()
    page.get_by_role("link", name="Stel een vraag").click()
    page.get_by_label("Je vraag").fill("Hoe begonnen jullie?")
    phone.look()
    phone.press("Verstuur je vraag")
    expect(page.get_by_text("Je vraag ligt nog bij 1 collega.")).to_be_visible()
    leave(page)
    enter(phone.page, phone.address, bas)
    answered(page, phone)
    assert phone.faults == []


def answered(page: Page, phone: Phone) -> None:
    page.get_by_role("link", name="Een collega vraagt: wie heeft dit gedaan?").first.click()
    phone.look()
    page.get_by_label("Je antwoord").fill("Met twee mensen die wilden.")
    phone.press("Verstuur je antwoord")
    expect(page.get_by_text("Je antwoord is verstuurd.")).to_be_visible()
    phone.press("Maak er een praktijk van")
    expect(page.get_by_text("Dit is je concept")).to_be_visible()
    phone.look()
