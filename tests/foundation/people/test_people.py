"""Persons, passes and keys at the door of people."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.people import api as people
from kring.foundation.people.actions import EndsTooLate, digest
from kring.foundation.people.models import Account, Pass, Person, Token
from kring.foundation.people.rules import PARTICLES
from kring.foundation.records.api import NotAllowed, Ref, titles
from tests.cast import MOMENT, actor, holds, person, system

QUIZ = Ref("consultation", "5")
LATER = MOMENT + timedelta(days=30)


@pytest.mark.django_db
def test_a_name_sorts_under_its_family_name_without_accents() -> None:
    for given_name, prefix, family_name in (("Bas", "van der", "Berg"), ("Çem", "", "Çelik"), ("Ad", "", "Zwart")):
        people.join(by=system(), given_name=given_name, prefix=prefix, family_name=family_name)
    assert [made.name for made in Person.objects.all()] == ["Bas van der Berg", "Çem Çelik", "Ad Zwart"]
    assert Person.objects.get(family_name="Çelik").search_key == "cem  celik"


@pytest.mark.django_db
def test_cards_and_titles_give_names_and_nothing_else() -> None:
    anna = person("Anna", "Berg", "van den")
    [card] = people.cards({anna.pk, 999_999}).values()
    assert (card.id, card.name) == (anna.pk, "Anna van den Berg")
    ref = Ref("person", str(anna.pk))
    assert titles([ref, Ref("person", "999999")]) == {
        ref: "Anna van den Berg",
        Ref("person", "999999"): "person 999999",
    }
    assert str(anna) == anna.name


@pytest.mark.django_db
def test_one_address_one_account_whatever_the_case() -> None:
    anna = person()
    other = people.join(by=system(), given_name="Bram", prefix="", family_name="Bos")
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.create(person=other, email=anna.account.email.upper())
    assert Account.objects.get_by_natural_key(anna.account.email.upper()) == anna.account
    assert anna.account.email not in str(anna.account)


@pytest.mark.django_db
def test_a_pass_opens_its_own_purpose_until_it_ends() -> None:
    secret = people.give_pass(by=actor(person()), purpose="rate", ref=QUIZ, ends_at=LATER)
    found = people.pass_for(secret, purpose="rate", at=MOMENT)
    assert found is not None and (found.ref_kind, found.ref_id) == ("consultation", "5")
    assert people.pass_for(secret, purpose="another", at=MOMENT) is None
    assert people.pass_for(secret, purpose="rate", at=LATER) is None
    assert people.pass_for(secret + "x", purpose="rate", at=MOMENT) is None
    assert people.pass_for("", purpose="rate", at=MOMENT) is None


@pytest.mark.django_db
def test_a_revoked_pass_opens_nothing() -> None:
    secret = people.give_pass(by=system(), purpose="rate", ref=QUIZ, ends_at=LATER)
    given_pass = Pass.objects.get()
    people.revoke_pass(by=system(), given=given_pass)
    people.revoke_pass(by=system(), given=given_pass)
    assert people.pass_for(secret, purpose="rate", at=MOMENT) is None


@pytest.mark.django_db
def test_secrets_are_long_and_kept_only_as_digest() -> None:
    anna = person()
    secrets = {people.give_pass(by=system(), purpose="rate", ref=QUIZ, ends_at=LATER) for _ in range(20)}
    key = people.make_token(by=actor(anna), name="Mijn programma", scopes=[people.Scope.READ_OWN], ends_at=LATER)
    assert len(secrets) == 20
    assert all(len(secret) >= 43 for secret in secrets | {key})
    kept = {*Pass.objects.values_list("digest", flat=True), Token.objects.get().digest}
    assert kept == {digest(secret) for secret in secrets | {key}}


@pytest.mark.django_db
def test_a_key_gives_the_rights_of_the_day_until_it_is_revoked() -> None:
    anna = person()
    holds(anna, people.Role.LEADER, Ref("site", "16AH00"))
    key = people.make_token(by=actor(anna), name="Mijn programma", scopes=[people.Scope.READ_OWN], ends_at=LATER)
    found = people.actor_for_token(key, MOMENT)
    assert found is not None
    assert found == (actor(anna), frozenset({"own:read"}))
    assert people.actor_for_token(key, LATER) is None
    assert people.actor_for_token("kring_wrong", MOMENT) is None
    [row] = people.tokens_of(anna.pk)
    assert (row.name, row.scopes, row.revoked_at) == ("Mijn programma", ["own:read"], None)
    token = Token.objects.get()
    with pytest.raises(NotAllowed):
        people.revoke_token(by=actor(person("Bram")), token=token)
    people.revoke_token(by=actor(anna), token=token)
    people.revoke_token(by=actor(anna), token=token)
    assert people.actor_for_token(key, MOMENT) is None


@pytest.mark.django_db
def test_the_key_of_a_closed_account_opens_nothing() -> None:
    anna = person()
    key = people.make_token(by=actor(anna), name="x", scopes=[], ends_at=LATER)
    Account.objects.filter(person=anna).update(is_active=False)
    assert people.actor_for_token(key, MOMENT) is None


@pytest.mark.django_db
def test_a_key_is_for_a_person_and_for_a_year_at_most() -> None:
    with pytest.raises(NotAllowed):
        people.make_token(by=system(), name="x", scopes=[], ends_at=LATER)
    with pytest.raises(EndsTooLate):
        people.make_token(by=actor(person()), name="x", scopes=[], ends_at=MOMENT + timedelta(days=367))


@pytest.mark.django_db
def test_erasing_takes_account_keys_links_and_relations_and_leaves_a_nameless_row() -> None:
    anna, bram = person("Anna"), person("Bram")
    holds(anna, people.Role.LEADER, Ref("site", "16AH00"))
    judged = holds(bram, people.Role.LEADER, Ref("site", "16AH00"))
    people.judge_relation(by=actor(anna), relation=judged, standing=people.Standing.DISPUTED)
    people.make_token(by=actor(anna), name="x", scopes=[], ends_at=LATER)
    people.give_pass(by=actor(anna), purpose="rate", ref=QUIZ, ends_at=LATER)
    people.erase(by=system(), person=anna)
    anna.refresh_from_db()
    assert "Anna" not in anna.name and "Visser" not in anna.name and anna.erased_at == MOMENT
    assert "anna" not in anna.search_key
    assert not Account.objects.filter(person=anna).exists()
    assert not Token.objects.exists() and not Pass.objects.exists()
    assert people.relations_of(anna.pk) == []
    judged.refresh_from_db()
    assert judged.stood_by_id is None


SURNAMES = {
    "van der Berg": ("van der", "Berg"),
    "Berg, van der": ("van der", "Berg"),
    "  VAN   DEN  Broek ": ("van den", "Broek"),
    "Visser": ("", "Visser"),
    "Jansen, Piet": ("", "Jansen, Piet"),
    "van": ("", "van"),
    "": ("", ""),
    "Vanderberg": ("", "Vanderberg"),
    "de Jong-van der Meer": ("de", "Jong-van der Meer"),
}


@pytest.mark.parametrize(("typed", "parts"), SURNAMES.items())
def test_particle_and_family_name(typed: str, parts: tuple[str, str]) -> None:
    assert people.split_family_name(typed) == parts


@given(st.sampled_from(PARTICLES), st.sampled_from(["Berg", "Wit", "Groot"]))
def test_both_ways_of_writing_a_surname_are_the_same(particle: str, name: str) -> None:
    assert people.split_family_name(f"{particle} {name}") == people.split_family_name(f"{name}, {particle}")


def test_in_force_without_a_known_end() -> None:
    from datetime import date

    day = date(2026, 1, 1)
    assert people.in_force(day, None, day)
    assert not people.in_force(day, None, date(2025, 12, 31))
    assert not people.in_force(day, day, date(2026, 1, 2))
