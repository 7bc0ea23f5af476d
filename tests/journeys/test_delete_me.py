"""In a browser, with and without JavaScript: see what is known, fetch it all, and go."""

import re
import zipfile
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from playwright.sync_api import Page, expect

from kring.foundation.people.api import Role
from kring.foundation.people.models import Account
from kring.foundation.privacy import actions, jobs
from kring.foundation.privacy.models import Export
from kring.foundation.records.api import Ref, now
from tests import cast
from tests.journeys.test_passkey import sign_in
from tests.journeys.walking import faults

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def anna(settings: Any, tmp_path: Any) -> Any:
    """A leader who gave her board leave to look, after which the board did."""
    settings.FILES_ROOT = tmp_path
    who, bea, today = cast.person(), cast.person("Bea", "Bestuur"), now().date()
    cast.holds(who, Role.LEADER, Ref("site", "16AH00"))
    leave = actions.grant(
        by=cast.actor(who, now()),
        receiver=Ref("person", str(bea.pk)),
        item=Ref("person", str(who.pk)),
        purpose="Jaargesprek",
        from_date=today,
        until_date=today + timedelta(days=30),
    )
    actions.look(by=cast.actor(bea, now()), of_person=who.pk, item=Ref("person", str(who.pk)), under_grant=leave)
    return who


def an_hour_later() -> None:
    """The password was given so long ago that it has to be given again."""
    for row in Session.objects.all():
        kept = SessionStore(row.session_key)
        for method in kept.get("account_authentication_methods", []):
            method["at"] -= 3600
        kept.modified = True
        kept.save()


def delete_me(page: Page, address: str) -> None:
    """From the page about my data to goodbye."""
    page.goto(f"{address}/privacy/")
    an_hour_later()
    page.get_by_role("link", name="Je account verwijderen").click()
    page.get_by_label("Wachtwoord").fill(cast.PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    expect(page.get_by_role("heading", name="Dit gaat weg")).to_be_visible()
    page.get_by_label("Typ het woord verwijderen").fill("nee")
    page.get_by_role("button", name="Verwijder mijn account").click()
    expect(page.get_by_text("Er is nog niets verwijderd.").first).to_be_visible()
    page.get_by_label("Typ het woord verwijderen").fill("verwijderen")
    page.get_by_role("button", name="Verwijder mijn account").click()
    expect(page.get_by_role("heading", name="Je account is verwijderd")).to_be_visible()
    page.goto(f"{address}/privacy/")
    expect(page).to_have_url(re.compile("/login/"))


def test_see_it_fetch_it_and_go(page: Page, live_server: Any, anna: Any) -> None:
    sign_in(page, live_server.url, anna.account.email)
    for path in ("", "inzage/", "download/"):
        page.goto(f"{live_server.url}/privacy/{path}")
        assert faults(page) == [], path
    page.get_by_role("button", name="Zet mijn gegevens klaar").click()
    expect(page.get_by_text("procent is klaar")).to_be_visible()
    jobs.build_export(export=str(Export.objects.get().pk))
    with page.expect_download() as fetched:  # the page finds out by itself that it is ready
        page.get_by_role("link", name="Download je gegevens").click()
    assert "overzicht.pdf" in zipfile.ZipFile(fetched.value.path()).namelist()
    delete_me(page, live_server.url)
    assert not Account.objects.filter(person=anna).exists()


def test_go_without_javascript(page_without_script: Page, live_server: Any, anna: Any) -> None:
    page = page_without_script
    sign_in(page, live_server.url, anna.account.email)
    page.goto(f"{live_server.url}/privacy/inzage/")
    page.get_by_role("button", name="Trek in").click()
    expect(page.get_by_text("Ingetrokken", exact=True)).to_be_visible()
    page.goto(f"{live_server.url}/privacy/download/")
    page.get_by_role("button", name="Zet mijn gegevens klaar").click()
    jobs.build_export(export=str(Export.objects.get().pk))
    page.get_by_role("link", name="Kijk hoe ver het is").click()
    expect(page.get_by_role("link", name="Download je gegevens")).to_be_visible()
    delete_me(page, live_server.url)
    assert not Account.objects.filter(person=anna).exists()
