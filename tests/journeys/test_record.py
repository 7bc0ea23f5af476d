"""In a browser at 390 px: an activity in at most eight taps, the rest later, and an old list taken over."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import Locator, Page, expect

from kring.modules.record.models import Activity
from tests import cast
from tests.journeys.walking import SCRIPTS, enter, faults
from tests.modules.record.record_world import po_leader, proposed
from tests.modules.register.register_world import schools

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
MOST_TAPS = 8
PHONE = {"width": 390, "height": 844}
LIST = "Titel;Datum;Soort;Punten\nLeergang leiderschap;14-3-2025;Opleiding;25\nZonder datum;;Cursus;4\n"


class Phone:
    """A thumb on a phone that counts its taps, and what axe-core finds where it looks (test_every_page.py: at all)."""

    def __init__(self, page: Page, kind: str, address: str) -> None:
        self.page, self.address, self.scripts = page, address, kind == "page"
        self.taps = 0
        self.faults: list[Any] = []
        page.set_viewport_size(PHONE)  # type: ignore[arg-type]

    def to(self, path: str) -> None:
        self.page.goto(f"{self.address}{path}")
        self.fits()

    def look(self) -> None:
        if self.scripts:
            self.faults += faults(self.page)
        self.fits()

    def fits(self) -> None:
        # A locator waits for the element: right after a click there may be no document for a moment.
        wide = self.page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth")
        assert not wide, f"{self.page.url} is wider than a phone"

    def tap(self, place: Locator) -> None:
        self.taps += 1
        place.click()

    def follow(self, name: str) -> None:
        self.tap(self.page.locator("main").get_by_role("link", name=name, exact=True).first)
        self.fits()

    def press(self, name: str) -> None:
        self.tap(self.page.locator("main").get_by_role("button", name=name, exact=True).first)


def on_phone(kind: str, request: pytest.FixtureRequest, address: str) -> tuple[Phone, Any]:
    phone = Phone(request.getfixturevalue(kind), kind, address)
    with transaction.atomic():
        schools()
    anna = po_leader()
    enter(phone.page, address, anna)
    return phone, anna


@SCRIPTS
def test_an_activity_in_eight_taps(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    phone, _anna = on_phone(kind, request, live_server.url)
    page = phone.page
    phone.to("/activiteiten/")
    phone.follow("Voeg een activiteit toe")
    title = page.get_by_label("Wat heb je gedaan?")
    phone.tap(title)
    title.press_sequentially("Boek over feedback")
    chosen = page.get_by_label("Wat voor activiteit was het?")
    phone.taps += 2  # the list opens, and one line in it is touched
    chosen.select_option(label="Lezen of luisteren")
    phone.tap(page.get_by_label("Wanneer?"))
    page.get_by_label("Wanneer?").fill("14 mrt 2026")
    phone.press("Bewaar")
    expect(page.get_by_role("heading", name="Boek over feedback")).to_be_visible()
    assert phone.taps <= MOST_TAPS, f"{phone.taps} taps"
    made = Activity.objects.get()
    assert (made.title, made.kind, made.until_date) == ("Boek over feedback", "reading", date(2026, 3, 14))
    assert phone.faults == []


@SCRIPTS
def test_the_rest_comes_later(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    phone, anna = on_phone(kind, request, live_server.url)
    page = phone.page
    proposed(anna, by=cast.system())
    phone.to("/activiteiten/")
    phone.follow("Bekijk de voorstellen")
    phone.follow("Studiedag kansen")
    page.get_by_label("Onderzoeksmatig werken").check()
    phone.press("Ja, neem over")
    expect(page.get_by_text("De activiteit staat nu bij je activiteiten.")).to_be_visible()
    phone.look()
    phone.follow("Schrijf op wat je leerde")
    page.get_by_label("Wat verraste je?").check()
    page.get_by_label("Je antwoord").fill("Dat er zoveel scholen meedoen.")
    phone.press("Bewaar")
    phone.follow("Schrijf op wat het je school bracht")
    page.get_by_label(re.compile("Schrijf een nieuw doel op")).fill("Alle kinderen een vrijwilliger die voorleest")
    phone.press("Bewaar")
    expect(page.get_by_text("Alle kinderen een vrijwilliger die voorleest")).to_be_visible()
    phone.follow("Voeg bewijs toe")
    page.get_by_label("Wat laat de link zien?").fill("Programma van de dag")
    page.get_by_label("Adres van de pagina").fill("voorbeeld.nl/programma")
    phone.press("Bewaar de link")
    expect(page.get_by_role("link", name="Programma van de dag")).to_be_visible()
    phone.look()
    made = Activity.objects.get()
    assert (made.proven, made.themes, made.goal is not None) == (True, ["po-18-03", "po-18-04"], True)
    page.get_by_role("link", name="Verwijder deze activiteit").click()
    phone.look()
    phone.press("Ja, verwijder")
    expect(page.get_by_text("De activiteit is verwijderd.")).to_be_visible()
    assert phone.faults == []


def test_an_old_list_is_taken_over(
    page: Page, live_server: Any, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    phone, _anna = on_phone("page", request, live_server.url)
    old = tmp_path / "pe-online.csv"
    old.write_text(LIST, encoding="cp1252")
    phone.to("/activiteiten/")
    phone.follow("Lees een bestand in")
    page.get_by_label("Kies een bestand").set_input_files(old)
    phone.press("Bekijk het bestand")
    expect(page.get_by_text("1 nieuwe activiteit")).to_be_visible()
    expect(page.get_by_text("Er staat geen datum.")).to_be_visible()
    phone.look()
    assert not Activity.objects.exists()
    phone.press("Neem 1 activiteit over")
    expect(page.get_by_text("1 activiteit overgenomen.")).to_be_visible()
    phone.look()
    assert phone.faults == []
