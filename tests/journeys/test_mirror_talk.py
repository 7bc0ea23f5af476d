"""In browsers at 390 px: a team of six and a board of three talk over a mirror card, agree on an action for both sides,
and are asked by mail six weeks later. One of the team has no JavaScript; nobody of them has an account."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import transaction
from playwright.sync_api import Browser, Page, expect

from kring.foundation.people.api import Role
from kring.foundation.records.api import now
from kring.modules.knowledge.mirror.talk.models import Talk
from kring.parts.promises import actions as promises
from kring.parts.promises.models import Promise
from kring.parts.promises.queries import to_ask
from kring.parts.promises.states import State
from tests import cast
from tests.journeys.walking import enter, faults
from tests.modules.knowledge.mirror_world import SCHOOL, dimension, public_cards
from tests.modules.register.register_world import schools

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
PHONE: Any = {"width": 390, "height": 844}
TEAM, BOARD = 6, 3
WAITING = 40_000  # a page that waits looks every ten seconds


@contextmanager
def phone(browser: Browser, *, scripts: bool = True) -> Iterator[Page]:
    """Somebody's own phone."""
    context = browser.new_context(
        locale="nl-NL", timezone_id="Europe/Amsterdam", viewport=PHONE, java_script_enabled=scripts
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page
    context.close()


def look(page: Page, *, scripts: bool = True) -> None:
    """No page is wider than a phone, and axe-core finds nothing."""
    assert not page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth"), page.url
    if scripts:
        assert faults(page) == []


def press(page: Page, name: str) -> None:
    page.locator("main").get_by_role("button", name=name, exact=True).first.click()


def follow(page: Page, name: str) -> None:
    page.locator("main").get_by_role("link", name=name, exact=True).first.click()


@pytest.fixture
def leader(page: Page, live_server: Any, settings: Any) -> Page:
    """Anna leads the school, and is signed in on her phone."""
    settings.SITE_ADDRESS = live_server.url
    with transaction.atomic():
        schools()
        public_cards(now())
        anna = cast.person("Anna")
        cast.holds(anna, Role.LEADER, SCHOOL)
    page.set_viewport_size(PHONE)
    enter(page, live_server.url, anna)
    return page


def link_for(leader: Page, talk: str, side: str) -> str:
    """A link for one side, as it stands on the leader's phone."""
    leader.goto(talk)
    press(leader, f"Maak de link ({side})")
    expect(leader.get_by_role("img", name=re.compile("QR-code"))).to_be_visible()
    look(leader)
    return str(leader.locator(".mirror-link a").get_attribute("href"))


def joins(page: Page, link: str, role: str) -> None:
    page.goto(link)
    page.get_by_label(role).check()
    press(page, "Doe mee")
    expect(page.get_by_text("Je doet mee.")).to_be_visible()


def fills_in(page: Page, levels: list[str], remark: str, *, recognisable: bool, scripts: bool = True) -> None:
    if not scripts:
        follow(page, "Kijk of we beginnen")
    expect(page.get_by_role("button", name="Ik begin")).to_be_visible(timeout=WAITING)  # it looks again by itself
    warned = page.get_by_text("Je antwoorden zijn herkenbaar")
    expect(warned).to_have_count(1 if recognisable else 0)
    press(page, "Ik begin")
    for place, level in enumerate(levels):
        page.locator("main fieldset").nth(place).get_by_label(level).check()
    page.get_by_label("Wil je er iets bij zeggen?").first.fill(remark)
    press(page, "Ik ben klaar")
    expect(page.get_by_text("Je bent klaar.").first).to_be_visible()


def test_a_team_and_its_board_talk(leader: Page, browser: Browser, live_server: Any) -> None:
    leader.goto(f"{live_server.url}/spiegelkaarten/lerende-organisatie/{dimension().number}/")
    look(leader)
    follow(leader, "Praat hier samen over")
    press(leader, "Open het gesprek")
    expect(leader.get_by_role("heading", name=re.compile("Dimensie 2"))).to_be_visible()
    talk = leader.url
    school, board = link_for(leader, talk, "School"), link_for(leader, talk, "Bestuur")
    with ExitStack() as stack:
        team = [stack.enter_context(phone(browser, scripts=n > 0)) for n in range(TEAM)]
        others = [stack.enter_context(phone(browser)) for _ in range(BOARD)]
        for one in team:
            joins(one, school, "leraar")
        for one in others:
            joins(one, board, "bestuurder")
        leader.goto(talk)
        expect(leader.get_by_text("6 doen mee")).to_be_visible()
        press(leader, "Begin met invullen")
        everybody_fills_in(team, others)
        look(team[1]), look(team[0], scripts=False)
        compare(leader, team, others, talk)
        agree(leader, others[0], talk)
    six_weeks_later(browser, live_server.url)


def everybody_fills_in(team: list[Page], others: list[Page]) -> None:
    soms = ["speelt bij ons soms"] * 2 + ["lukt ons soms"] * 2  # two challenges come first
    meestal = ["speelt bij ons zelden"] * 2 + ["lukt ons meestal"] * 2
    for n, one in enumerate(team):
        fills_in(one, soms if n < 4 else meestal, f"Opmerking {n}", recognisable=False, scripts=n > 0)
    for one in others:
        fills_in(one, meestal[:3], "", recognisable=True)


def compare(leader: Page, team: list[Page], others: list[Page], talk: str) -> None:
    leader.goto(talk)
    expect(leader.get_by_text("6 zijn klaar")).to_be_visible()
    press(leader, "Leg de antwoorden naast elkaar")
    expect(leader.get_by_text("4 van de 6 zeggen: lukt ons soms.").first).to_be_visible()
    look(leader)
    follow(team[0], "Kijk of iedereen klaar is")
    for one in (team[0], team[1], others[0]):
        expect(one.get_by_text("4 van de 6 zeggen: lukt ons soms.").first).to_be_visible(timeout=WAITING)
        expect(one.get_by_text("3 van de 3 zeggen: lukt ons meestal.").first).to_be_visible()
        expect(one.get_by_text("Opmerking 5")).to_be_visible()
    look(others[0])


def agree(leader: Page, member: Page, talk: str) -> None:
    press(leader, "Verder naar afspreken")
    follow(leader, "Schrijf op wat jullie afspreken")
    leader.get_by_label(re.compile("Wat spreken jullie af")).fill("Elke week een vast uur.")
    press(leader, "Bewaar")
    follow(leader, "Voeg een actie toe")
    leader.get_by_label("School", exact=True).check()
    leader.get_by_label("Wat ga je doen?").fill("Een uur in het rooster zetten")
    leader.get_by_label("Ik doe dit zelf").check()
    leader.get_by_label("Wanneer is het klaar?").fill(f"{now().date() + timedelta(days=20):%d-%m-%Y}")
    look(leader)
    press(leader, "Bewaar de actie")
    follow(leader, "Rond het gesprek af")
    press(leader, "Rond het gesprek af")
    expect(leader.get_by_text("Schrijf dan op waarom niet").first).to_be_visible()
    member.reload()
    follow(member, "Voeg een actie toe")
    member.get_by_label("Wat ga je doen?").fill("Vervanging betalen")
    member.get_by_label(re.compile("Wie doet dit")).fill("Bo Bestuur")
    member.get_by_label(re.compile("Op welk e-mailadres")).fill("bo@voorbeeld.nl")
    member.get_by_label("Wanneer is het klaar?").fill(f"{now().date() + timedelta(days=20):%d-%m-%Y}")
    press(member, "Bewaar de actie")
    expect(member.get_by_text("Vervanging betalen")).to_be_visible()
    expect(member.get_by_text("bo@voorbeeld.nl")).to_have_count(0)
    leader.goto(f"{talk}afronden/")
    press(leader, "Rond het gesprek af")
    expect(leader.get_by_text("Het gesprek is afgerond.").first).to_be_visible()
    look(leader)
    assert Talk.objects.get().ended_at is not None


def six_weeks_later(browser: Browser, address: str) -> None:
    """The morning job of that day, and the mail to somebody without an account."""
    later = cast.system(now() + timedelta(weeks=6))
    waiting = to_ask(later.today)
    assert len(waiting) == 2
    for number in [*waiting, *waiting]:
        promises.ask(by=later, promise_id=number)
    [letter] = mail.outbox  # the leader's stands in the queue of notices
    assert letter.to == ["bo@voorbeeld.nl"] and "Vervanging betalen" in letter.body
    [path] = set(re.findall(r"(/beloften/met-link/[^/?\s]+/)\?antwoord=help", letter.body))
    with phone(browser) as guest:
        guest.goto(f"{address}{path}?antwoord=help")
        look(guest)
        expect(guest.get_by_label("Ik wil hulp")).to_be_checked()
        press(guest, "Verstuur je antwoord")
        expect(guest.get_by_text("Dank je. Je antwoord is bewaard.")).to_be_visible()
    assert Promise.objects.get(owner=None).state == State.HELP
