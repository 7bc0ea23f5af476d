"""In a browser: a passkey is made and opens the door (with JavaScript); without it the same by codes."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.cast import PASSWORD, person
from tests.foundation.people.test_second_factor import code_of

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def with_authenticator(page: Page) -> Page:
    """A browser with a made-up authenticator that knows its owner, like a phone or a laptop."""
    devices = page.context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devices.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return page


def sign_in(page: Page, address: str, email: str) -> None:
    page.goto(f"{address}/account/login/")
    page.get_by_label("E-mailadres").fill(email)
    page.get_by_label("Wachtwoord").fill(PASSWORD)
    page.get_by_role("button", name="Inloggen", exact=True).click()


def sign_out(page: Page, address: str) -> None:
    page.goto(f"{address}/account/logout/")
    page.locator("main form button[type=submit]").click()


def test_make_a_passkey_and_sign_in_with_it(with_authenticator: Page, live_server: Any) -> None:
    page, anna = with_authenticator, person()
    sign_in(page, live_server.url, anna.account.email)
    page.goto(f"{live_server.url}/account/2fa/webauthn/add/")
    page.get_by_role("textbox").first.fill("Mijn laptop")
    page.get_by_text("Zonder wachtwoord inloggen").click()
    page.locator("main button").last.click()
    expect(page).to_have_url(re.compile("recovery-codes|webauthn/$"))
    sign_out(page, live_server.url)
    page.goto(f"{live_server.url}/account/login/?next=/mij/")
    page.get_by_role("button", name="Inloggen met een passkey").click()
    expect(page).to_have_url(re.compile("/mij/$"))
    expect(page.get_by_label("Voornaam")).to_have_value("Anna")


def test_the_same_by_codes_without_javascript(page_without_script: Page, live_server: Any) -> None:
    page, anna = page_without_script, person()
    sign_in(page, live_server.url, anna.account.email)
    page.goto(f"{live_server.url}/account/2fa/totp/activate/")
    secret = page.locator(".kring-code").first.inner_text().strip()
    page.get_by_role("textbox").last.fill(code_of(secret))
    page.get_by_role("button", name="Zet aan").click()
    expect(page).to_have_url(re.compile("recovery-codes"))
    sign_out(page, live_server.url)
    from django.core.cache import cache

    cache.clear()  # the same half minute: a code works once
    sign_in(page, live_server.url, anna.account.email)
    page.get_by_role("textbox").first.fill(code_of(secret))
    page.get_by_role("button", name="Inloggen", exact=True).click()
    page.goto(f"{live_server.url}/mij/")
    expect(page.get_by_label("Voornaam")).to_have_value("Anna")
