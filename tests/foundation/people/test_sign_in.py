"""Signing up and in: the whole way, and what somebody who means harm would try."""

import re
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from kring.foundation.people.models import Account
from tests.cast import PASSWORD, person, second_factor, signed_in

pytestmark = pytest.mark.django_db
NEW = {
    "given_name": "Noor",
    "prefix": "van",
    "family_name": "Vliet",
    "email": "noor@voorbeeld.nl",
    "password1": "een-heel-lang-wachtwoord",
}


@pytest.fixture(autouse=True)
def _no_limits_left_over() -> None:
    cache.clear()


def sign_in(client: Client, email: str, password: str = PASSWORD, **more: str) -> Any:
    return client.post(reverse("account_login"), {"login": email, "password": password, **more})


def is_signed_in(client: Client) -> bool:
    return bool(client.get(reverse("people:me")).status_code == 200)


def link_in(message: Any) -> str:
    found = re.search(r"http://testserver(\S+)", message.body)
    assert found
    return found.group(1)


def test_signing_up_asks_for_proof_of_the_address_and_then_lets_in(client: Client) -> None:
    answer = client.post(reverse("account_signup"), NEW)
    assert answer.status_code == 302 and answer["Location"] == reverse("account_email_verification_sent")
    account = Account.objects.get(email="noor@voorbeeld.nl")
    assert account.person.name == "Noor van Vliet"
    assert not is_signed_in(client)
    assert sign_in(Client(), "noor@voorbeeld.nl", NEW["password1"])["Location"] == answer["Location"]
    [first, *_] = mail.outbox
    assert first.to == ["noor@voorbeeld.nl"] and first.subject.startswith("Kring: ")
    assert client.post(link_in(first)).status_code == 302
    assert EmailAddress.objects.get(user=account).verified
    fresh = Client()
    assert sign_in(fresh, "noor@voorbeeld.nl", NEW["password1"]).status_code == 302
    assert is_signed_in(fresh)


def test_signing_up_takes_only_what_the_form_asks(client: Client) -> None:
    client.post(reverse("account_signup"), NEW | {"fictitious": "on", "is_active": "", "person": "1", "role": "office"})
    made = Account.objects.get(email=NEW["email"])
    assert made.is_active and not made.person.fictitious and not made.person.relations.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"given_name": ""},
        {"family_name": "x" * 101},
        {"family_name": "Vliet\x00"},
        {"given_name": "No\u202eor"},
        {"given_name": "No\x1bor"},
        {"email": "geen adres"},
        {"password1": "kort"},
        {"password1": "123456789012"},
        {"password1": "password1234"},
    ],
)
def test_what_is_wrong_is_said_and_nobody_is_made(client: Client, wrong: dict[str, str]) -> None:
    before = Account.objects.count()
    answer = client.post(reverse("account_signup"), NEW | wrong)
    assert answer.status_code == 200 and Account.objects.count() == before
    assert [name for name in wrong if name in answer.context["form"].errors]


def test_signing_up_with_a_taken_address_looks_the_same_as_with_a_free_one(client: Client) -> None:
    taken = person().account
    free = client.post(reverse("account_signup"), NEW)
    same = Client().post(reverse("account_signup"), NEW | {"email": taken.email})
    assert (same.status_code, same["Location"]) == (free.status_code, free["Location"])
    assert Account.objects.filter(email__iexact=taken.email).count() == 1
    assert [message.to for message in mail.outbox] == [[NEW["email"]], [taken.email]]


def test_forgetting_a_password_looks_the_same_for_everybody(client: Client) -> None:
    known = person().account
    answers = [
        client.post(reverse("account_reset_password"), {"email": email}, follow=True)
        for email in (known.email, "niemand@voorbeeld.nl")
    ]
    pages = [re.sub(r"csrf[^>]*>|[A-Za-z0-9]{64}", "", answer.content.decode()) for answer in answers]
    assert pages[0] == pages[1]
    assert [message.to for message in mail.outbox] == [[known.email], ["niemand@voorbeeld.nl"]]


def test_a_wrong_password_and_an_unknown_address_get_the_same_words(client: Client) -> None:
    known = person().account
    wrong, unknown = sign_in(client, known.email, "fout-wachtwoord"), sign_in(client, "niemand@voorbeeld.nl")
    assert wrong.context["form"].errors == unknown.context["form"].errors != {}


def test_an_unknown_address_costs_as_much_work_as_a_wrong_password(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Enumeration by timing: the slow part, hashing, is done once either way."""
    from django.contrib.auth.hashers import MD5PasswordHasher

    known, hashed = person().account, []
    real = MD5PasswordHasher.encode
    monkeypatch.setattr(MD5PasswordHasher, "encode", lambda self, *args: hashed.append(1) or real(self, *args))
    sign_in(client, known.email, "fout-wachtwoord")
    for_known = len(hashed)
    sign_in(client, "niemand@voorbeeld.nl", "fout-wachtwoord")
    assert for_known == len(hashed) - for_known > 0


def test_five_wrong_passwords_lock_the_account_also_for_the_right_one(client: Client) -> None:
    known, other = person("Anna").account, person("Bram").account
    for _ in range(5):
        assert sign_in(client, known.email, "fout-wachtwoord").status_code == 200
    assert sign_in(client, known.email.upper()).status_code == 200
    assert not is_signed_in(client)
    assert sign_in(Client(), known.email).status_code == 200  # from elsewhere as well
    elsewhere = Client()
    assert sign_in(elsewhere, other.email).status_code == 302 and is_signed_in(elsewhere)


def test_four_wrong_passwords_do_not_lock(client: Client) -> None:
    known = person().account
    for _ in range(4):
        sign_in(client, known.email, "fout-wachtwoord")
    assert sign_in(client, known.email).status_code == 302
    assert is_signed_in(client)


def test_signing_in_gives_a_new_session(client: Client) -> None:
    """Session fixation: a session id that somebody planted is worth nothing after signing in."""
    client.get(reverse("account_login"))
    session = client.session
    session["planted"] = "yes"
    session.save()
    planted = session.session_key
    client.cookies["sessionid"] = planted
    sign_in(client, person().account.email)
    assert is_signed_in(client)
    assert client.session.session_key != planted
    stranger = Client()
    stranger.cookies["sessionid"] = planted
    assert not is_signed_in(stranger)


@pytest.mark.parametrize(
    "address",
    ["https://kwaad.example/", "//kwaad.example", "/\\kwaad.example", "javascript:alert(1)", "https:kwaad.example"],
)
def test_after_signing_in_nobody_is_sent_elsewhere(client: Client, address: str) -> None:
    answer = sign_in(client, person().account.email, next=address)
    assert answer.status_code == 302
    assert answer["Location"] == "/"


def test_after_signing_in_you_are_where_you_wanted_to_be(client: Client) -> None:
    first = client.get("/mij/?a=1")
    assert (first.status_code, first["Location"]) == (302, "/account/login/?next=%2Fmij%2F%3Fa%3D1")
    assert sign_in(client, person().account.email, next="/mij/?a=1")["Location"] == "/mij/?a=1"


def test_signing_out_needs_a_post(client: Client) -> None:
    signed_in(client, person())
    client.get(reverse("account_logout"))
    assert is_signed_in(client)
    client.post(reverse("account_logout"))
    assert not is_signed_in(client)


def test_forms_without_their_token_are_refused() -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post(reverse("account_login"), {"login": person().account.email, "password": PASSWORD})
    assert answer.status_code == 403


def test_a_new_password_by_mail_works_once(client: Client) -> None:
    known = person().account
    client.post(reverse("account_reset_password"), {"email": known.email})
    link = link_in(mail.outbox[0])
    form = client.get(link, follow=True).redirect_chain[-1][0]
    new = {"password1": "nog-een-lang-wachtwoord", "password2": "nog-een-lang-wachtwoord"}
    assert client.post(form, new).status_code == 302
    assert sign_in(Client(), known.email, new["password1"]).status_code == 302
    again = Client().get(link, follow=True)
    assert "form" not in again.context or "password1" not in again.content.decode()


def test_your_sessions_are_listed_and_can_be_ended(client: Client) -> None:
    anna = person()
    other = Client()
    for browser in (client, other):
        sign_in(browser, anna.account.email)
        browser.get(reverse("people:me"))
    assert client.get(reverse("usersessions_list")).status_code == 200
    client.post(reverse("usersessions_list"))
    assert is_signed_in(client) and not is_signed_in(other)


def test_a_closed_account_does_not_sign_in(client: Client) -> None:
    anna = person()
    Account.objects.filter(pk=anna.account.pk).update(is_active=False)
    sign_in(client, anna.account.email)
    assert not is_signed_in(client)


def test_who_has_a_second_factor_is_asked_for_it(client: Client) -> None:
    anna = person()
    second_factor(anna)
    assert sign_in(client, anna.account.email)["Location"] == reverse("mfa_authenticate")
    assert not is_signed_in(client)
