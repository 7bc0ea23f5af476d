"""The second factor: made, asked, recovered, compulsory for who can do much to others; its secret unreadable."""

import re
import time
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from cryptography.fernet import InvalidToken
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from kring.foundation.people.api import NEEDS_SECOND_FACTOR, Role
from kring.foundation.people.secrets import seal, unseal
from kring.foundation.records.api import Ref
from tests.cast import PASSWORD, holds, person, second_factor, signed_in

pytestmark = pytest.mark.django_db


PERIOD = 30  # seconds that a code holds (RFC 6238)


@pytest.fixture(autouse=True)
def _no_limits_left_over() -> None:
    cache.clear()


def code_of(secret: str) -> str:
    """The code of now. One that ends within four seconds is waited out: a busy machine would be too late with it."""
    left = PERIOD - time.time() % PERIOD
    if left < 4:
        time.sleep(left)
    return format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))


def half_way(client: Client, email: str) -> None:
    client.post(reverse("account_login"), {"login": email, "password": PASSWORD})


def status(client: Client) -> int:
    return int(client.get(reverse("people:me")).status_code)


def test_the_code_lets_in_once(client: Client) -> None:
    anna = person()
    code = code_of(second_factor(anna))
    half_way(client, anna.account.email)
    assert client.post(reverse("mfa_authenticate"), {"code": "000000"}).status_code == 200
    assert client.post(reverse("mfa_authenticate"), {"code": code}).status_code == 302
    assert status(client) == 200
    other = Client()
    half_way(other, anna.account.email)
    assert other.post(reverse("mfa_authenticate"), {"code": code}).status_code == 200
    assert status(other) == 302


def test_guessing_codes_is_stopped(client: Client) -> None:
    anna = person()
    right = code_of(second_factor(anna))
    half_way(client, anna.account.email)
    for guess in range(5):
        client.post(reverse("mfa_authenticate"), {"code": f"{guess:06}"})
    client.post(reverse("mfa_authenticate"), {"code": right})
    assert status(client) == 302


def test_a_recovery_code_lets_in_once(client: Client) -> None:
    anna = person()
    second_factor(anna)
    codes = RecoveryCodes.activate(anna.account).get_unused_codes()
    for expected in (302, 200):
        browser = Client()
        half_way(browser, anna.account.email)
        assert browser.post(reverse("mfa_authenticate"), {"code": codes[0]}).status_code == expected


def test_setting_up_codes_yourself(client: Client) -> None:
    anna = person()
    half_way(client, anna.account.email)
    page = client.get(reverse("mfa_activate_totp"))
    assert page.status_code == 200
    secret = page.context["form"].secret
    assert client.post(reverse("mfa_activate_totp"), {"code": code_of(secret)}).status_code == 302
    assert Authenticator.objects.filter(user=anna.account, type=Authenticator.Type.TOTP).exists()
    assert client.get(reverse("mfa_view_recovery_codes")).status_code == 200


@pytest.mark.parametrize("role", sorted(NEEDS_SECOND_FACTOR))
def test_who_can_do_much_to_others_comes_no_further_without(client: Client, role: Role) -> None:
    anna = person()
    holds(anna, role, Ref("register", "po"))
    signed_in(client, anna)
    answer = client.get(reverse("people:me"))
    assert (answer.status_code, answer["Location"]) == (302, reverse("mfa_activate_totp"))
    assert client.post(reverse("people:keys"), {"name": "x"})["Location"] == reverse("mfa_activate_totp")
    assert client.get(reverse("account_email"))["Location"] == reverse("mfa_activate_totp")
    assert client.post(reverse("account_logout")).status_code == 302
    second_factor(anna)
    assert status(signed_in(client, anna)) == 200


def test_the_others_are_free(client: Client) -> None:
    for role in sorted(set(Role) - NEEDS_SECOND_FACTOR):
        anna = person()
        holds(anna, role, Ref("site", "16AH00"))
        assert status(signed_in(Client(), anna)) == 200


def test_the_roles_that_must_are_those_the_issue_names() -> None:
    assert {Role.OFFICE, Role.COMMITTEE, Role.BOARD_ADMIN, Role.ORGANISER, Role.PROVIDER} <= NEEDS_SECOND_FACTOR


def test_the_secret_of_the_codes_is_not_readable_in_the_database() -> None:
    anna = person()
    secret = second_factor(anna)
    kept = Authenticator.objects.get(user=anna.account).data["secret"]
    assert secret not in kept
    assert unseal(kept) == secret


def test_sealed_secrets_survive_a_new_key_and_open_with_no_other(settings: Any) -> None:
    sealed = seal("geheim")
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "a new one"
    assert unseal(sealed) == "geheim"
    settings.SECRET_KEY_FALLBACKS = []
    with pytest.raises(InvalidToken):
        unseal(sealed)


def test_changing_how_you_sign_in_asks_for_your_password_unless_you_just_gave_it(client: Client) -> None:
    anna = person()
    signed_in(client, anna)
    answer = client.get(reverse("mfa_activate_totp"))
    assert answer["Location"].startswith(reverse("account_reauthenticate"))
    assert client.post(answer["Location"], {"password": PASSWORD})["Location"] == reverse("mfa_activate_totp")
    assert client.get(reverse("mfa_activate_totp")).status_code == 200


def test_a_proof_of_an_hour_ago_does_not_count(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    half_way(client, person().account.email)
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 3600)
    assert client.get(reverse("mfa_activate_totp"))["Location"].startswith(reverse("account_reauthenticate"))


def test_the_page_with_the_qr_code_needs_nothing_from_outside(client: Client) -> None:
    anna = person()
    half_way(client, anna.account.email)
    html = client.get(reverse("mfa_activate_totp")).content.decode()
    assert re.search(r'src="data:image/svg\+xml', html)
