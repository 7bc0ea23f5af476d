"""In a browser at 390 px: coded by two, talked about, a matrix, a report, published, every author told once."""

from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import expect

from kring.foundation.notices.models import Notice
from kring.modules.harvest import actions, queries
from kring.modules.harvest.models import Harvest
from tests import cast
from tests.journeys.test_record import Phone
from tests.journeys.walking import SCRIPTS, enter, leave
from tests.modules.harvest import harvest_world as world
from tests.modules.register.register_world import schools

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def organiser() -> Any:
    who = cast.person("Olga", "Organisator")
    cast.holds(who, "organiser", world.REGISTER)  # type: ignore[arg-type]
    cast.second_factor(who)
    return who


def code_all(phone: Phone, *, last: str) -> None:
    """Four notes: the first names the aspect, the last one may be read differently."""
    page = phone.page
    page.get_by_role("link", name="Codeer 4 notities").first.click()
    for place in range(4):
        expect(page.get_by_role("heading", name=f"Notitie {place + 1} van 4")).to_be_visible()
        if place == 0:
            phone.look()
        if page.get_by_label("Over welk aspect gaat het?").locator("option", has_text="Steun").count():
            page.get_by_label("Over welk aspect gaat het?").select_option(label="Steun")
        else:
            page.get_by_label("Staat het er niet bij? Noem een nieuw aspect").fill("Steun")
            page.get_by_label("Waar hoort het nieuwe aspect bij?").select_option(label="omgeving")
        page.get_by_label(last if place == 3 else "helpt", exact=True).check()
        phone.press("Bewaar en ga verder")
    expect(page.get_by_text("Alles is gecodeerd")).to_be_visible()
    phone.look()
    phone.press("Ik ben klaar")
    expect(page.get_by_text("De anderen zien nu je codes.")).to_be_visible()


@SCRIPTS
def test_from_notes_to_giving_back(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    phone = Phone(request.getfixturevalue(kind), kind, live_server.url)
    with transaction.atomic():
        schools()
    page, olga = phone.page, organiser()
    anna, bas, vera = cast.person("Anna", "Visser"), cast.person("Bas", "Buur"), cast.person("Vera", "Schrijver")
    harvest, _coders = world.begun(olga, anna, bas, author=vera)
    for who, last in ((anna, "helpt"), (bas, "belemmert")):
        enter(phone.page, phone.address, who)
        code_all(phone, last=last)
        leave(page)
    enter(phone.page, phone.address, olga)
    phone.to(f"/oogsten/{harvest.pk}/")
    talked_about(phone)
    decided(phone)
    published(phone)
    leave(page)
    for note in queries.notes_to_tell_of(harvest.pk):
        actions.tell_author(by=cast.system(), harvest_id=harvest.pk, note=note)
    assert list(Notice.objects.filter(kind="harvest.told").values_list("person_id", flat=True)) == [vera.pk]
    enter(phone.page, phone.address, vera)
    phone.to(f"/oogsten/{harvest.pk}/terug/")
    phone.press("Ja, maak er een praktijk van")
    expect(page.get_by_text("Dit is nu je concept.")).to_be_visible()
    assert phone.faults == []


def talked_about(phone: Phone) -> None:
    page = phone.page
    phone.follow("Praat over 1 verschil")
    phone.look()
    phone.follow(world.SAID[3][0])
    page.get_by_label("Over welk aspect gaat het?").select_option(label="Steun")
    page.get_by_label("helpt", exact=True).check()
    page.get_by_label("Waarom?").fill("Het gaat over tijd die er wel is.")
    phone.press("Bewaar het besluit")
    expect(page.get_by_text("Het gaat over tijd die er wel is.")).to_be_visible()
    phone.look()
    phone.to(f"/oogsten/{Harvest.objects.get().pk}/matrix/")
    expect(page.get_by_text("4 van de 4 notities")).to_be_visible()
    phone.to(f"/oogsten/{Harvest.objects.get().pk}/verzadiging/")


def decided(phone: Phone) -> None:
    page, number = phone.page, Harvest.objects.get().pk
    phone.to(f"/oogsten/{number}/")
    phone.press("Ga naar het verslag")
    phone.to(f"/oogsten/{number}/lijkt-op/")
    phone.press("Ja, voeg samen")
    phone.to(f"/oogsten/{number}/notities/")
    phone.follow("Begin bovenaan")
    page.get_by_label("Of schrijf een nieuw punt").fill("Ervaring en steun helpen")
    phone.press("Neem op")
    expect(page.get_by_role("heading", name="Wat gebeurt er met deze notitie?")).to_be_visible()
    phone.look()
    page.get_by_label("Waarom komt deze notitie niet in het verslag?").fill("Dit staat al in een ander punt.")
    phone.press("Neem niet op")
    expect(page.get_by_text("Van elke notitie is gezegd wat ermee gebeurt.")).to_be_visible()
    phone.look()


def published(phone: Phone) -> None:
    page = phone.page
    phone.to(f"/oogsten/{Harvest.objects.get().pk}/")
    phone.press("Stel het verslag samen")
    expect(page.get_by_text("Dit is een eerste versie.")).to_be_visible()
    phone.look()
    phone.follow("Naar de oogst")
    phone.follow("Plaats het verslag")
    phone.press("Plaats het verslag")
    expect(page.get_by_text("Iedere maker krijgt een mail.")).to_be_visible()
    phone.look()
