"""Two accounts become one: who proposes, who must agree, and what each account can do afterwards."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core.cache import cache
from django.http import Http404
from django.urls import reverse

from kring.foundation.notices.models import Notice
from kring.foundation.people import api as people
from kring.foundation.people.models import Account, Person, Token
from kring.foundation.records.api import NotAllowed, now
from kring.modules.register import access as register_access
from kring.modules.register.merging import access, actions, rules
from kring.modules.register.merging import queries as merging
from kring.modules.register.models import Enrolment, Merge
from tests import cast
from tests.modules.register.merging_world import REASON, merged, new_account, old_account, proposed, today
from tests.modules.register.register_world import (
    VO,
    applied,
    leader,
    officer,
    schools,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    cache.clear()
    schools()


@pytest.fixture
def old() -> Any:
    return old_account()


@pytest.fixture
def new() -> Any:
    return new_account()


def test_the_account_that_ends_opens_nothing_and_its_address_opens_the_other(client: Any, old: Any, new: Any) -> None:
    people.make_token(by=today(old), name="Oud", scopes=[], ends_at=now() + timedelta(days=1))
    address = old.account.email
    cast.signed_in(client, old)
    merged(old, new)
    assert client.get(reverse("people:me")).status_code == 302
    assert not Account.objects.filter(person_id=old.pk).exists()
    assert Token.objects.get().revoked_at is not None
    assert EmailAddress.objects.get(email=address).user == new.account
    assert client.post(reverse("account_login"), {"login": address, "password": cast.PASSWORD}).status_code == 302
    assert client.get(reverse("people:me")).context["form"].initial["family_name"] == "Visser-Smit"


def test_an_answer_by_the_link_in_the_mail(client: Any, old: Any, new: Any) -> None:
    proposed(old, new)
    links = {row.person_id: row.context["url"] for row in Notice.objects.filter(kind="register.merge_asked")}
    assert set(links) == {old.pk, new.pk}
    text = client.get(links[old.pk]).content.decode()
    assert REASON in text and old.account.email not in text
    assert client.post(links[old.pk], {"ja": "ja"}).status_code == 302
    assert Merge.objects.get().state == "proposed"
    assert "Nu wacht het" in client.get(links[old.pk]).content.decode()
    client.post(links[new.pk], {"ja": "ja"})
    assert Merge.objects.get().state == "done"
    assert client.get(links[new.pk].replace("/into/", "/gone/")).status_code == 404
    assert client.get(links[old.pk][:-3] + "xy/").status_code == 404


def test_an_answer_by_signing_in_and_both_histories_afterwards(client: Any, old: Any, new: Any) -> None:
    held = proposed(old, new)
    address = reverse("register:merge", args=[held.pk])
    cast.signed_in(client, old)
    assert "allebei van jou" in client.get(address).content.decode()
    assert client.post(address, {"ja": "ja"}).status_code == 302
    cast.signed_in(client, new)
    assert client.post(address, {"ja": "ja"}).status_code == 302
    text = client.get(address).content.decode()
    for word in ("Je bent ingeschreven", "oude account", *Enrolment.objects.values_list("number", flat=True)):
        assert word in text
    cast.signed_in(client, cast.person("Bram"))
    assert client.get(address).status_code == 404


def test_who_says_yes_last_with_the_account_that_ends_is_told_where_to_go(client: Any, old: Any, new: Any) -> None:
    held = proposed(old, new)
    actions.agree(by=today(new), merge=held, side="into")
    cast.signed_in(client, old)
    answer = client.post(reverse("register:merge", args=[held.pk]), {"ja": "ja"})
    assert (answer.status_code, "Log daarmee in" in answer.content.decode()) == (200, True)


def test_a_no_changes_nothing(client: Any, old: Any, new: Any) -> None:
    held = proposed(old, new)
    cast.signed_in(client, old)
    assert client.post(reverse("register:merge", args=[held.pk]), {"nee": "ja"}).status_code == 302
    assert Merge.objects.get().state == "declined"
    assert Account.objects.filter(person_id=old.pk).exists()
    with pytest.raises(actions.Answered):
        actions.agree(by=today(new), merge=held, side="into")


def test_a_proposal_that_is_not_there_is_nobodys(client: Any, old: Any, new: Any) -> None:
    held = proposed(old, new)
    olga = today(officer())
    assert access.office_merge(by=olga, code="po", id=held.pk) == held
    for attempt in (
        lambda: access.office_merge(by=olga, code="po", id=held.pk + 1),
        lambda: access.office_merge(by=today(officer(VO)), code="vo", id=held.pk),
        lambda: access.office_merge(by=olga, code="vo", id=held.pk),
        lambda: access.own_merge(by=today(old), id=held.pk + 1),
        lambda: access.own_merge(by=olga, id=held.pk),
        lambda: access.own_merge(by=cast.system(), id=held.pk),
    ):
        with pytest.raises(Http404):
            attempt()


def test_a_silent_mailbox_needs_a_second_officer_and_two_weeks(old: Any, new: Any) -> None:
    olga, second = officer(), officer(name="Otto")
    held = proposed(old, new, by=olga)
    later = now() + timedelta(days=15)
    with pytest.raises(actions.TooSoon):
        actions.stand_in(by=today(second), merge=held, reason="Ze werkt daar niet meer.")
    with pytest.raises(actions.NotTheSecond):
        actions.stand_in(by=today(olga, later), merge=held, reason="Ik weet het zeker.")
    with pytest.raises(NotAllowed):
        actions.stand_in(by=today(officer(VO), later), merge=held, reason="Van het andere bureau.")
    assert not actions.stand_in(by=today(second, later), merge=held, reason="Ze werkt daar niet meer.")
    address = old.account.email
    assert actions.agree(by=today(new, later), merge=held, side="into")
    assert not EmailAddress.objects.filter(email=address).exists()  # whoever holds that mailbox now gets in nowhere


def test_somebody_brought_in_without_an_account_needs_no_waiting(new: Any) -> None:
    [bare] = people.join_many(by=cast.system(), people=[people.NewPerson("Anna", "", "Visser")])
    olga, second = officer(), officer(name="Otto")
    held = proposed(Person.objects.get(pk=bare), new, by=olga)
    actions.stand_in(by=today(second), merge=held, reason="Kwam mee uit het oude systeem.")
    assert actions.agree(by=today(new), merge=held, side="into")
    with pytest.raises(actions.NothingToKeep):
        actions.propose(
            by=today(olga), register=register_access.register("po"), gone_id=new.pk, into_id=bare, reason=REASON
        )


def test_refusals_of_a_proposal(old: Any, new: Any) -> None:
    asked: dict[str, Any] = {
        "register": register_access.register("po"), "gone_id": old.pk, "into_id": new.pk, "reason": REASON,
    }  # fmt: skip
    olga = officer()
    for wrong, by, refusal in (
        ({}, old, NotAllowed),
        ({}, officer(VO), NotAllowed),
        ({"into_id": old.pk}, olga, actions.SameAccount),
        ({"gone_id": olga.pk}, olga, NotAllowed),
    ):
        with pytest.raises(refusal):
            actions.propose(by=today(by), **(asked | wrong))
    actions.propose(by=today(olga), **asked)
    with pytest.raises(actions.ProposedAlready):
        actions.propose(by=today(olga), **asked)


def test_two_open_applications_of_one_kind_stop_it(new: Any) -> None:
    other = leader("Anna", "Visser", site="10BB00")
    for who in (new, other):
        applied(who, Enrolment.objects.get(person_id=who.pk, register_id="po"))
    with pytest.raises(actions.BothApplying):
        proposed(other, new)


def test_the_office_finds_compares_and_proposes(client: Any, old: Any, new: Any) -> None:
    cast.signed_in(client, officer())
    address = reverse("register:merges", args=["po"])
    assert client.get(address).status_code == 200
    number = Enrolment.objects.get(person_id=old.pk).number
    wrong = client.post(address, {"first": "99999999", "second": new.account.email})
    assert (wrong.status_code, "geen account" in wrong.content.decode()) == (400, True)
    both = {"first": number, "second": new.account.email.upper()}
    text = client.post(address, both).content.decode()
    for word in ("Visser-Smit", "Geregistreerd tot", number, "a***@voorbeeld.nl"):
        assert word in text
    assert "Het Hoge" not in text
    assert client.post(address, both | {"voorstel": "ja"}).status_code == 400
    assert client.post(address, both | {"voorstel": "ja", "keep": "second", "reason": REASON}).status_code == 302
    held = Merge.objects.get()
    assert (held.gone_id, held.into_id) == (old.pk, new.pk)
    page = reverse("register:office_merge", args=["po", held.pk])
    assert "nog geen antwoord" in client.get(page).content.decode()
    assert client.post(reverse("register:merge_withdraw", args=["po", held.pk])).status_code == 302
    assert Merge.objects.get().state == "withdrawn"


def test_the_same_account_twice_is_seen_at_once(client: Any, old: Any) -> None:
    cast.signed_in(client, officer())
    number = Enrolment.objects.get(person_id=old.pk).number
    answer = client.post(reverse("register:merges", args=["po"]), {"first": number, "second": old.account.email})
    assert "twee keer hetzelfde" in answer.content.decode()


def test_names_that_stand_twice_are_shown_to_the_office() -> None:
    leader("Bea", "Bos")
    leader("Bea", "Bos")
    leader("Bea", "Bos", site="10BB00")  # elsewhere
    [double] = merging.doubles(register="po")
    assert (double.name, double.place, len(double.numbers)) == ("Bea Bos", "Utrecht", 2)


def test_second_officer_rule_and_masks() -> None:
    at = datetime(2026, 11, 20, tzinfo=UTC)
    assert not rules.may_stand_in(at, at + timedelta(days=13), has_account=True)
    assert rules.may_stand_in(at, at + timedelta(days=14), has_account=True)
    assert rules.masked("") == ""
