"""The sign-in pages: allauth's, in our look and our words, under the strict policy."""

import re
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client
from playwright.sync_api import Browser

from tests.cast import PASSWORD, person, second_factor
from tests.journeys.walking import faults
from tests.ui.test_gallery import read

OPEN = [
    "/account/login/",
    "/account/signup/",
    "/account/password/reset/",
    "/account/password/reset/done/",
    "/account/password/reset/key/1-x/",
    "/account/password/reset/key/done/",
    "/account/confirm-email/",
    "/account/confirm-email/x/",
    "/account/inactive/",
    "/account/3rdparty/login/cancelled/",
    "/account/3rdparty/login/error/",
]
OWN = [
    "/account/email/",
    "/account/password/change/",
    "/account/2fa/",
    "/account/2fa/totp/activate/",
    "/account/2fa/webauthn/",
    "/account/2fa/webauthn/add/",
    "/account/sessions/",
    "/account/3rdparty/",
    "/account/reauthenticate/",
    "/account/logout/",
]
WITH_SECOND_FACTOR = [
    "/account/2fa/",
    "/account/2fa/totp/deactivate/",
    "/account/2fa/recovery-codes/generate/",
    "/account/2fa/reauthenticate/",
]
FORMAL = re.compile(r"\b(u|uw|uzelf|gelieve|alstublieft|succesvol|helaas|a\.u\.b\.)\b", re.I)


def seen(client: Client, path: str) -> str:
    answer = client.get(path)
    known = 401 if path.endswith("/login/error/") else 200
    assert answer.status_code == known, (path, answer.status_code, answer.headers.get("Location"))
    return answer.content.decode()


def check(html: str) -> None:
    """Strict policy, one title of the page, our frame, and no word that our voice does not use."""
    parts = read(html)
    assert parts.forbidden == []
    assert len(parts.ids) == len(set(parts.ids))
    assert html.count("<h1") == 1 and '<main id="inhoud"' in html
    words = re.sub(r"<script.*?</script>|<[^>]+>", " ", html, flags=re.S)
    assert FORMAL.findall(words) == []


@pytest.fixture
def anna(client: Client) -> Any:
    """Anna, just signed in with her password."""
    who = person()
    answer = client.post("/account/login/", {"login": who.account.email, "password": PASSWORD})
    assert answer.status_code == 302
    return who


@pytest.mark.django_db
@pytest.mark.parametrize("path", OPEN)
def test_open_pages(client: Client, path: str) -> None:
    check(seen(client, path))


@pytest.mark.django_db
@pytest.mark.parametrize("path", OWN)
def test_own_pages(client: Client, anna: Any, path: str) -> None:
    check(seen(client, path))


@pytest.mark.django_db
@pytest.mark.parametrize("path", WITH_SECOND_FACTOR)
def test_pages_of_who_has_a_second_step(client: Client, anna: Any, path: str) -> None:
    second_factor(anna)
    check(seen(client, path))


@pytest.mark.django_db
def test_the_second_step_asks_for_a_code(client: Client) -> None:
    who = person()
    second_factor(who)
    client.post("/account/login/", {"login": who.account.email, "password": PASSWORD})
    html = seen(client, "/account/2fa/authenticate/")
    check(html)
    assert 'autocomplete="one-time-code"' in html and "De code is nu" not in html


@pytest.mark.django_db
def test_a_wrong_password_says_what_to_do(client: Client) -> None:
    html = client.post("/account/login/", {"login": "anna@voorbeeld.nl", "password": "mis"}).content.decode()
    check(html)
    assert 'role="alert"' in html and "Kijk allebei na." in html


@pytest.mark.django_db
def test_in_english_it_is_english(client: Client) -> None:
    client.cookies["django_language"] = "en"
    html = seen(client, "/account/login/")
    assert '<html lang="en"' in html and "Not with Kring yet?" in html


def test_the_demonstration_may_show_its_people_and_their_code() -> None:
    shown = {
        "demo_people": [{"name": "Anna de Wit", "role": "directeur", "email": "anna@voorbeeld.nl"}],
        "demo_password": "kring",
    }
    html = render_to_string("account/login.html", shown)
    assert "Anna de Wit" in html and "directeur · anna@voorbeeld.nl" in html and ">kring</span>" in html
    assert "123456" in render_to_string("mfa/authenticate.html", {"demo_code": "123456"})
    assert "anna@" not in render_to_string("account/login.html", {})


@pytest.mark.journey
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_own_pages_have_no_violations(browser: Browser, live_server: Any, theme: str) -> None:
    who = person()
    context = browser.new_context(locale="nl-NL", color_scheme=theme, viewport={"width": 390, "height": 800})  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{live_server.url}/account/login/")
    page.fill("#id_login", who.account.email)
    page.fill("#id_password", PASSWORD)
    page.get_by_role("button", name="Inloggen", exact=True).click()
    page.wait_for_url(f"{live_server.url}/")
    found = {}
    for path in OWN:
        page.goto(f"{live_server.url}{path}")
        found[path] = faults(page, "best-practice")
    context.close()
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


@pytest.mark.django_db
def test_mail_about_a_new_password_is_in_our_voice(client: Client, mailoutbox: list[Any]) -> None:
    who = person()
    client.post("/account/password/reset/", {"email": who.account.email})
    client.post("/account/password/reset/", {"email": "niemand@voorbeeld.nl"})
    known, unknown = mailoutbox
    assert "Kies een nieuw wachtwoord" in known.subject and "/account/password/reset/key/" in known.body
    assert "Bij dit adres hoort geen account" in unknown.subject
    for mail in (known, unknown):
        assert mail.body.startswith("Hallo,") and "Groet van Kring" in mail.body
        assert FORMAL.findall(mail.body) == []


@pytest.mark.django_db
def test_mail_about_an_account_that_exists_already(client: Client, mailoutbox: list[Any]) -> None:
    who = person()
    names = {"given_name": "Anna", "family_name": "Visser"}
    client.post("/account/signup/", {**names, "email": who.account.email, "password1": "nog-een-lang-wachtwoord"})
    assert [mail.subject.endswith("Je hebt al een account") for mail in mailoutbox] == [True]
    assert "Was jij het niet? Dan hoef je niets te doen." in mailoutbox[0].body


@pytest.mark.django_db
def test_mail_to_confirm_an_address(client: Client, mailoutbox: list[Any]) -> None:
    names = {"given_name": "Bram", "family_name": "Jansen"}
    client.post("/account/signup/", {**names, "email": "bram@voorbeeld.nl", "password1": "nog-een-lang-wachtwoord"})
    assert mailoutbox[0].subject.endswith("Bevestig je e-mailadres")
    assert "/account/confirm-email/" in mailoutbox[0].body
