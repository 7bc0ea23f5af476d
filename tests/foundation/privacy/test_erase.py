"""Delete me: what goes, what stays and why, in every table, the story and the bytes."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from django.urls import reverse

from kring.foundation.audit import chain
from kring.foundation.audit.api import chain_lines, seal
from kring.foundation.audit.models import Entry
from kring.foundation.files import api as files
from kring.foundation.people import api as people
from kring.foundation.people.api import Role
from kring.foundation.people.models import Account, Person, Relation
from kring.foundation.privacy import actions, erasing, jobs, queries, register, registry
from kring.foundation.privacy.models import Export, Grant, Look
from kring.foundation.privacy.registry import Kept
from kring.foundation.records.api import NotAllowed, Ref
from tests import cast

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
TODAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def own_root(settings, tmp_path):
    settings.FILES_ROOT = tmp_path


@pytest.fixture
def anna():
    """Somebody with something in as many tables as the foundation has."""
    who = cast.person("Anna", "Visser")
    by = cast.actor(who)
    cast.holds(who, Role.LEADER, Ref("site", "16AH00"))
    cast.second_factor(who)
    people.make_token(by=by, name="mijn", scopes=[people.Scope.READ_OWN], ends_at=by.at + timedelta(days=9))
    people.give_pass(by=by, purpose="rater", ref=Ref("round", "1"), ends_at=by.at + timedelta(days=9))
    files.keep(by=by, name="plan.pdf", content=PDF, owner=Ref("test_thing", "1"))
    leave = actions.grant(
        by=by, receiver=Ref("board", "1"), item=Ref("activity", "1"), purpose="x", from_date=TODAY, until_date=TODAY
    )
    bea = cast.person("Bea", "Bestuur")
    actions.look(by=cast.actor(bea), of_person=who.pk, item=Ref("activity", "1"), under_grant=leave)
    jobs.build_export(export=str(actions.ask_export(by=by)))
    return who


def gone(who):
    actions.erase_me(by=cast.actor(who), typed="verwijderen", word="verwijderen")


def test_nothing_remains_that_should_go(anna, settings, django_capture_on_commit_callbacks):
    assert erasing.remains_of(anna.pk)  # the check can fail
    with django_capture_on_commit_callbacks(execute=True):
        gone(anna)
    assert erasing.remains_of(anna.pk) == []
    assert not Account.objects.filter(person_id=anna.pk).exists()
    assert not Grant.objects.exists() and not Look.objects.exists() and not Export.objects.exists()
    left = Person.objects.get(pk=anna.pk)
    assert "Anna" not in left.name and "Visser" not in left.name and left.erased_at == cast.MOMENT
    assert [path for path in Path(settings.FILES_ROOT).rglob("*") if path.is_file()] == []


def test_the_story_forgets_who_and_the_chain_still_holds(anna):
    seal(by=cast.system())
    gone(anna)
    seal(by=cast.system())
    ref = f"person:{anna.pk}"
    assert not Entry.objects.filter(about__contains=[ref]).exists()
    assert not Entry.objects.filter(actor_kind="person", actor_id=anna.pk).exists()
    assert Entry.objects.filter(event="privacy.erased").count() == 1
    assert list(chain.faults(chain_lines(with_content=True))) == []


def test_others_lose_nothing(anna):
    bea = Person.objects.get(given_name="Bea")
    before = Relation.objects.exclude(person=anna).count()
    gone(anna)
    bea.refresh_from_db()
    assert bea.name == "Bea Bestuur" and bea.account.is_active
    assert Relation.objects.exclude(person=anna).count() == before
    assert Entry.objects.filter(actor_kind="person", actor_id=bea.pk).exists()


def test_the_looker_goes_and_the_look_stays_without_a_name(anna):
    bea = Person.objects.get(given_name="Bea")
    gone(bea)
    [look] = queries.looks(cast.actor(anna))
    assert "Bea" not in look.looker


def test_the_word_must_be_right(anna):
    with pytest.raises(actions.WrongWord):
        actions.erase_me(by=cast.actor(anna), typed="verwijder", word="verwijderen")
    assert Account.objects.filter(person_id=anna.pk).exists()


def test_nobody_erases_somebody_else(anna):
    with pytest.raises(NotAllowed):
        actions.erase_me(by=cast.system(), typed="x", word="x")
    with pytest.raises(NotAllowed):
        actions.erase_person(by=cast.actor(anna), person_id=anna.pk)


def test_what_stays_is_said_with_its_reason(anna, monkeypatch):
    monkeypatch.setattr(registry, "_keepers", [])
    registry.register_keeper(lambda person_id: [Kept("Je besluit", "De wet vraagt het.", date(2033, 1, 1))])
    leaving = queries.leaving(cast.actor(anna))
    assert Kept("Je besluit", "De wet vraagt het.", date(2033, 1, 1)) in leaving.stays
    assert any("verwijderd persoon" in kept.why for kept in leaving.stays)
    assert "Je functies" in leaving.goes


def test_modules_say_farewell_before_the_rows_go(anna, monkeypatch):
    seen = []
    monkeypatch.setattr(registry, "_farewells", [])
    farewell = lambda by, person_id: seen.append((by.kind, Relation.objects.filter(person_id=person_id).exists()))  # noqa: E731
    registry.register_farewell(farewell)
    registry.register_farewell(farewell)
    gone(anna)
    assert seen == [("system", True)]


# Pages


def proved(client):
    """The person gives their password again, and comes back where they were."""
    address = client.get(reverse("privacy:erase"))["Location"]
    response = client.post(address, {"password": cast.PASSWORD})
    assert response["Location"] == reverse("privacy:erase")


def test_deleting_asks_for_the_password_again(client, anna):
    cast.signed_in(client, anna)
    address = reverse("privacy:erase")
    response = client.get(address)
    assert response.status_code == 302 and "reauthenticate" in response["Location"]
    response = client.post(address, {"word": "verwijderen"})
    assert response.status_code == 302 and response["Location"] == address
    assert Account.objects.filter(person_id=anna.pk).exists()


def test_delete_me_in_the_browser(client, anna):
    cast.signed_in(client, anna)
    proved(client)
    address = reverse("privacy:erase")
    shown = client.get(address).content.decode()
    assert "Dit gaat weg" in shown and "Dit blijft, zonder je naam" in shown
    assert client.post(address, {"word": "ja"}).status_code == 400
    assert client.post(address, {}).status_code == 400
    response = client.post(address, {"word": " Verwijderen "}, follow=True)
    assert response.status_code == 200
    assert "Je account is verwijderd" in response.content.decode()
    assert not Account.objects.filter(person_id=anna.pk).exists()
    assert client.get(reverse("privacy:start")).status_code == 302


def test_what_we_know_is_shown_by_purpose(client, anna, monkeypatch):
    monkeypatch.setattr(registry, "_readers", [])
    registry.register_reader(lambda person_id: ["Het bureau ziet je aanvraag."])
    cast.signed_in(client, anna)
    shown = client.get(reverse("privacy:start")).content.decode()
    assert "Weten wat je functie is" in shown and "Je functies" in shown
    assert "Het bureau ziet je aanvraag." in shown
    assert "Je account is gemaakt." in shown
    stranger = cast.signed_in(client, cast.person("Chris", "Vreemd")).get(reverse("privacy:start")).content.decode()
    assert "Bewaren wat je zelf hebt toegevoegd" not in stranger


@pytest.mark.parametrize("name", ["start", "looks", "exports", "erase"])
def test_a_visitor_signs_in_first(client, name):
    response = client.get(reverse(f"privacy:{name}"))
    assert (response.status_code == 302 and "login" in response["Location"]) or "aanmelden" in response["Location"]


# Terms


def test_what_is_past_its_term_goes_at_night(anna):
    now = Relation.objects.count()
    cast.holds(anna, Role.LEADER, Ref("site", "99ZZ00"), from_date=date(2010, 1, 1), until_date=date(2020, 1, 1))
    cast.holds(anna, Role.LEADER, Ref("site", "88YY00"), from_date=date(2010, 1, 1), until_date=date(2026, 1, 1))
    assert actions.apply_term(by=cast.system(), model="people.Relation") == 1
    assert actions.apply_term(by=cast.system(), model="people.Relation") == 0
    assert Relation.objects.count() == now + 1


def test_the_nightly_job_visits_every_table_with_a_term(anna):
    jobs.apply_terms(0)
    assert Relation.objects.filter(person=anna).exists()
    assert set(registry.retentions()) <= {row.model for row in register.declared()}
