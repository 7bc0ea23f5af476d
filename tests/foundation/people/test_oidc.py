"""Signing in by OpenID Connect, against a real provider in a process of its own, over http."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from kring.config.settings.environment import sign_in_providers
from kring.foundation.people.allauth_adapter import SocialAdapter
from kring.foundation.people.models import Account
from tests.cast import person, second_factor
from tests.oidc import NAME, TITLE, provider, use

NOOR = {
    "sub": "noor-1",
    "email": "noor@school.example",
    "email_verified": True,
    "given_name": "Noor",
    "family_name": "van der Vliet",
}
UNVERIFIED = {"sub": "piet-1", "email": "piet@school.example", "email_verified": False, "name": "Piet Post"}
BARE = {"sub": "bare-1", "given_name": 7, "family_name": "De\u202eBoef"}


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with provider(NOOR, UNVERIFIED, BARE) as address:
        yield address


@pytest.fixture
def kring(live_server: Any, settings: Any, monkeypatch: pytest.MonkeyPatch, issuer: str) -> str:
    use(settings, monkeypatch, issuer)
    return str(live_server.url)


def token_in(html: str) -> str:
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', html)
    assert found
    return found.group(1)


def arrive(kring: str, sub: str, **start: str) -> tuple[requests.Session, requests.Response]:
    """Go the whole way: button on our page, the provider, back to us. Gives the browser and where it ended."""
    browser = requests.Session()
    page = browser.get(f"{kring}/account/login/")
    assert TITLE in page.text
    data = {"csrfmiddlewaretoken": token_in(page.text)} | start
    leaving = browser.post(f"{kring}/account/oidc/{NAME}/login/", data=data)
    there = re.search(r"URL='([^']+)'", leaving.text)  # a page in between: the content policy keeps forms at home
    assert there
    asked = there.group(1).replace("&amp;", "&")
    assert "code_challenge=" in asked and "state=" in asked
    return browser, browser.post(asked, data={"sub": sub})


@pytest.mark.django_db(transaction=True)
def test_somebody_new_arrives_with_name_and_address(kring: str) -> None:
    browser, _ = arrive(kring, "noor-1")
    assert browser.get(f"{kring}/mij/", allow_redirects=False).status_code == 200
    account = Account.objects.get()
    assert (account.email, account.person.name) == ("noor@school.example", "Noor van der Vliet")
    assert not account.has_usable_password()
    again, _ = arrive(kring, "noor-1")
    assert again.get(f"{kring}/mij/", allow_redirects=False).status_code == 200
    assert Account.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_an_address_that_the_provider_does_not_vouch_for_must_be_proven(kring: str) -> None:
    browser, end = arrive(kring, "piet-1")
    assert "/account/confirm-email/" in end.url
    assert browser.get(f"{kring}/mij/", allow_redirects=False).status_code == 302


@pytest.mark.django_db(transaction=True)
def test_without_an_address_we_ask_for_one(kring: str) -> None:
    browser, end = arrive(kring, "bare-1")
    assert "/account/3rdparty/signup/" in end.url
    data = {"csrfmiddlewaretoken": token_in(end.text), "email": "boef@school.example"}
    browser.post(end.url, data=data)
    account = Account.objects.get()
    assert (account.email, account.person.name) == ("boef@school.example", "boef")


@pytest.mark.django_db(transaction=True)
def test_an_address_at_a_provider_never_opens_an_account_that_stood_here(kring: str) -> None:
    anna = person()
    Account.objects.filter(pk=anna.account.pk).update(email=NOOR["email"])
    anna.account.emailaddress_set.update(email=NOOR["email"])
    browser, _ = arrive(kring, "noor-1")
    assert browser.get(f"{kring}/mij/", allow_redirects=False).status_code == 302
    assert Account.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_second_factor_here_is_asked_also_of_who_comes_by_a_provider(kring: str) -> None:
    arrive(kring, "noor-1")
    second_factor(Account.objects.get().person)
    browser, end = arrive(kring, "noor-1")
    assert "/account/2fa/authenticate/" in end.url
    assert browser.get(f"{kring}/mij/", allow_redirects=False).status_code == 302


@pytest.mark.django_db(transaction=True)
def test_coming_back_with_a_foreign_state_is_refused(kring: str) -> None:
    planted = {"code": "x", "state": "planted"}
    answer = requests.get(f"{kring}/account/oidc/{NAME}/login/callback/", params=planted, timeout=10)
    assert "/mij/" not in answer.url
    assert not Account.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_by_a_provider_too_nobody_is_sent_elsewhere(kring: str) -> None:
    _, end = arrive(kring, "noor-1", next="https://kwaad.example/")
    assert end.url.startswith(kring)


def test_no_variables_no_providers(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sign_in_providers() == []
    monkeypatch.setenv("KRING_OIDC_SURF_ISSUER", "https://connect.example/")
    with pytest.raises(SystemExit, match="KRING_OIDC_SURF_CLIENT_ID is missing"):
        sign_in_providers()
    monkeypatch.setenv("KRING_OIDC_SURF_CLIENT_ID", "a")
    monkeypatch.setenv("KRING_OIDC_SURF_CLIENT_SECRET", "b")
    [found] = sign_in_providers()
    assert (found["provider_id"], found["name"]) == ("surf", "Surf")
    monkeypatch.setenv("KRING_OIDC_SURF_ISSUER", "http://connect.example")
    with pytest.raises(SystemExit, match="must start with https"):
        sign_in_providers()


def test_the_adapter_is_ours(settings: Any) -> None:
    assert settings.SOCIALACCOUNT_ADAPTER.endswith(SocialAdapter.__name__)
