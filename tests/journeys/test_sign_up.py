"""From a series to a place, on a phone: with an account and as a guest, until it is full, a place comes free, and the
day moves in everybody's calendar."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.db import transaction
from playwright.sync_api import expect

from kring.foundation.records.api import AMSTERDAM, now
from kring.modules.gatherings import api
from kring.modules.gatherings.models import Gathering, SignUp
from kring.modules.gatherings.signup import guests
from tests import cast
from tests.journeys.test_record import SCRIPTS, Phone
from tests.journeys.walking import enter
from tests.modules.gatherings.series_world import crowd, day, link_in, organiser, reread, series, signed_up

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def evening() -> Gathering:
    """One place, and who made it."""
    cache.clear()
    with transaction.atomic():
        by = cast.actor(organiser(), now())
        begins = datetime.combine(by.today + timedelta(days=12), datetime.min.time().replace(hour=19), AMSTERDAM)
        return day(by, series(by), 1, begins=begins)


def mailed(row: SignUp, what: str) -> str:
    """What the worker does: the mail to a guest, and the link in it."""
    mail.outbox.clear()
    guests.mail_guest(by=cast.system(now()), sign_up_id=row.pk, what=what)
    return link_in(str(mail.outbox[-1].body))


@SCRIPTS
def test_a_guest_waits_is_offered_a_place_and_follows_the_day(
    kind: str, request: pytest.FixtureRequest, live_server: Any
) -> None:
    phone = Phone(request.getfixturevalue(kind), kind, live_server.url)
    found = evening()
    (first,) = crowd(1)
    taken = signed_up(first, found, at=now())
    row = as_guest(phone, found)
    link = mailed(row, "confirm")
    phone.to(link)
    phone.press("Ja, ik kom")
    expect(phone.page.get_by_text("Je staat op plek 1 van de wachtlijst")).to_be_visible()
    api_sign_off(first, taken)
    phone.to(mailed(row, "offered"))
    expect(phone.page.get_by_text("Er is een plek voor je vrij")).to_be_visible()
    phone.press("Ja, ik kom")
    expect(phone.page.get_by_text("Je hebt een plek")).to_be_visible()
    before = calendar(live_server.url, phone, link)
    move(found)
    after = calendar(live_server.url, phone, link)
    assert (line(before, "UID"), line(before, "DTSTART") != line(after, "DTSTART")) == (line(after, "UID"), True)
    assert int(line(after, "SEQUENCE")) > int(line(before, "SEQUENCE"))
    phone.to(link)
    phone.page.get_by_text("Meld je af", exact=True).first.click()
    phone.press("Ja, meld me af")
    expect(phone.page.get_by_text("Je staat niet meer op de lijst")).to_be_visible()
    assert phone.faults == []


def as_guest(phone: Phone, found: Gathering) -> SignUp:
    """From the list of series to the page that says: look in your mail."""
    page = phone.page
    phone.to("/bijeenkomsten/")
    phone.follow("Samen aan tafel")
    phone.follow("Avond in Utrecht")
    phone.follow("Zet je op de wachtlijst")
    expect(page.get_by_label("vol", exact=False).first).to_be_checked()
    page.get_by_label("Je naam").fill("Gerda Gast")
    page.get_by_label("Je e-mailadres").fill("gerda@voorbeeld.nl")
    phone.press("Meld je aan")
    expect(page.get_by_role("heading", name="Kijk in je mail")).to_be_visible()
    phone.look()
    return SignUp.objects.get(gathering=found, guest_address="gerda@voorbeeld.nl")


def api_sign_off(who: Any, row: SignUp) -> None:
    """Somebody else does not come after all."""
    from kring.modules.gatherings.signup import actions

    with transaction.atomic():
        actions.sign_off(by=cast.actor(who, now()), sign_up=row)


def move(found: Gathering) -> None:
    """The organiser moves the day by a week."""
    one = reread(found)
    week = timedelta(days=7)
    new = api.NewGathering(
        one.title, one.meeting.starts_at + week, one.meeting.ends_at + week, one.capacity, place=one.meeting.place,
        themes=(14,),
    )  # fmt: skip
    with transaction.atomic():
        api.change_gathering(by=cast.actor(organiser("Otto"), now()), gathering=one, new=new)


def calendar(address: str, phone: Phone, path: str) -> str:
    """The calendar file behind the link of a guest."""
    answer = phone.page.request.get(f"{address}{path}agenda.ics")
    assert answer.ok
    text: str = answer.text()
    return text


def line(text: str, name: str) -> str:
    return next(one.partition(":")[2] for one in text.splitlines() if one.startswith(name))


@SCRIPTS
def test_somebody_with_an_account_has_a_place_in_three_taps(
    kind: str, request: pytest.FixtureRequest, live_server: Any
) -> None:
    phone = Phone(request.getfixturevalue(kind), kind, live_server.url)
    found = evening()
    with transaction.atomic():
        anna = cast.person()
    enter(phone.page, live_server.url, anna)
    phone.to(f"/bijeenkomsten/reeks/{found.series_id}/")
    phone.follow("Meld je aan")
    phone.press("Meld je aan")
    expect(phone.page.get_by_text("Je hebt een plek")).to_be_visible()
    phone.look()
    assert SignUp.objects.get(person=anna).state == "placed"
    phone.to("/bijeenkomsten/mijn/")
    expect(phone.page.get_by_role("link", name="Avond in Utrecht")).to_be_visible()
    assert phone.faults == []
