"""In browsers at 390 px: two helpers check people in; one without network, reloading in between; what was pressed
is sent once, and who was pressed on both phones is told on both. A third helper has no JavaScript."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import Browser, Error, Page, expect

from kring.foundation.records.api import now
from kring.modules.gatherings.checkin import actions
from kring.modules.gatherings.checkin.codes import ticket_code
from kring.modules.gatherings.models import CheckIn, SignUp
from tests import cast
from tests.journeys.test_mirror_talk import look, phone
from tests.modules.gatherings import meetup_world as world

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
NAMES = ("Anna", "Ben", "Cas", "Dora", "Emma")


@transaction.atomic
def at_the_door(begins: Any = None) -> tuple[Any, list[SignUp]]:
    """A gathering of today with five people, and the link of its helpers."""
    by = cast.actor(world.organiser(), now())
    gathering = world.met(by, begins=begins)
    rows = world.guests(by, gathering, *(cast.person(name, "Proef") for name in NAMES))
    return actions.give_link(by=by, gathering=gathering), rows


def row(page: Page, name: str) -> Any:
    return page.locator("#gasten > li").filter(has_text=f"{name} Proef")


def check_in(page: Page, name: str) -> None:
    row(page, name).get_by_role("button", name="Check in").click()


def inside() -> set[str]:
    return set(SignUp.objects.filter(checked_in_at__isnull=False).values_list("person__given_name", flat=True))


def test_the_door_works_without_network_and_sends_everything_once(browser: Browser, live_server: Any) -> None:
    secret, rows = at_the_door()
    address = f"{live_server.url}/inchecken/deur/{secret}/"
    with phone(browser) as ann, phone(browser) as bob, phone(browser, scripts=False) as old:
        ann.goto(address)
        expect(ann.locator("[data-kept-line]")).to_be_visible()
        look(ann)
        ann.context.set_offline(True)
        for name in ("Anna", "Ben"):
            check_in(ann, name)
            expect(row(ann, name).get_by_text("wacht op netwerk")).to_be_visible()
        ann.reload()  # without network: the list and what waits are still there
        expect(row(ann, "Ben").get_by_text("wacht op netwerk")).to_be_visible()
        ann.get_by_label("Typ een naam").fill(ticket_code(rows[2].pk).lower())
        ann.get_by_label("Typ een naam").press("Enter")
        expect(row(ann, "Cas").get_by_text("wacht op netwerk")).to_be_visible()
        assert inside() == set()

        bob.goto(address)
        check_in(bob, "Ben")  # whom Ann pressed before, without network
        expect(row(bob, "Ben").get_by_text("binnen sinds")).to_be_visible()
        old.goto(f"{address}?q=dora")
        check_in(old, "Dora")
        expect(old.get_by_text("Dora Proef is binnen.")).to_be_visible()

        ann.context.set_offline(False)
        for name in ("Anna", "Ben", "Cas"):
            expect(row(ann, name).get_by_text("binnen sinds")).to_be_visible()
        expect(row(ann, "Ben").get_by_text("Twee keer ingecheckt")).to_be_visible()
        check_in(bob, "Emma")  # the next press tells Bob too
        expect(row(bob, "Ben").get_by_text("Twee keer ingecheckt")).to_be_visible()
        expect(row(bob, "Emma").get_by_text("binnen sinds")).to_be_visible()
    assert inside() == set(NAMES)
    assert CheckIn.objects.count() == 6  # five people, one of them on two phones


AGED = """async (hours) => {
  const kept = await caches.open("kring-inchecken");
  const answer = await kept.match(location.href);
  const headers = new Headers(answer.headers);
  headers.set("x-kring-kept", Number(headers.get("x-kring-kept")) - hours * 3600000);
  await kept.put(location.href, new Response(await answer.text(), { headers }));
}"""


def test_a_list_that_was_kept_for_two_days_ends_by_itself(browser: Browser, live_server: Any) -> None:
    secret, _rows = at_the_door()
    with phone(browser) as ann:
        ann.goto(f"{live_server.url}/inchecken/deur/{secret}/")
        expect(ann.locator("[data-kept-line]")).to_be_visible()
        ann.context.set_offline(True)
        ann.evaluate(AGED, 47)
        ann.reload()
        expect(row(ann, "Anna")).to_be_visible()
        ann.evaluate(AGED, 2)
        with pytest.raises(Error):
            ann.reload()
        ann.context.set_offline(False)
        ann.reload()
        expect(ann.locator("[data-kept-line]")).to_be_visible()
        ann.clock.install(time=now() + timedelta(hours=49))  # a page that was kept, or stayed open
        ann.reload()
        expect(ann.get_by_text("Deze lijst is ouder dan 2 dagen")).to_be_visible()
        expect(row(ann, "Anna")).to_have_count(0)


def test_a_list_that_was_kept_early_shows_its_buttons_when_the_door_opens(browser: Browser, live_server: Any) -> None:
    secret, _rows = at_the_door(now() + timedelta(hours=4))
    with phone(browser) as ann:
        ann.goto(f"{live_server.url}/inchecken/deur/{secret}/")
        expect(ann.locator("[data-kept-line]")).to_be_visible()
        expect(ann.get_by_text("Inchecken kan vanaf")).to_be_visible()
        expect(row(ann, "Anna").get_by_role("button")).to_have_count(0)
        look(ann)
        ann.context.set_offline(True)
        ann.clock.install(time=now() + timedelta(hours=3))
        ann.reload()
        expect(row(ann, "Anna").get_by_role("button", name="Check in")).to_be_visible()
        expect(ann.get_by_text("Inchecken kan vanaf")).to_have_count(0)


def test_the_holder_of_a_ticket_checks_in_without_a_script(browser: Browser, live_server: Any) -> None:
    _secret, rows = at_the_door()
    with phone(browser, scripts=False) as page:
        page.goto(f"{live_server.url}/kaartje/{ticket_code(rows[0].pk)}/")
        look(page, scripts=False)
        page.get_by_role("button", name="Ik ben er").click()
        expect(page.get_by_text("Je bent ingecheckt om")).to_be_visible()
