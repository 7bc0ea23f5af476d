"""Two accounts become one: who must agree, that nothing is lost, and that the old number still leads somewhere."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.core.cache import cache
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from kring.foundation.notices.models import Notice
from kring.foundation.people import api as people
from kring.foundation.people.models import Account, Person, Relation, Token
from kring.foundation.privacy import actions as privacy
from kring.foundation.privacy.exporting import sections
from kring.foundation.records.api import Actor, NotAllowed, Ref, now
from kring.modules.register import access as register_access
from kring.modules.register import actions as register
from kring.modules.register import queries
from kring.modules.register.merging import actions, rules
from kring.modules.register.merging import queries as merging
from kring.modules.register.models import Enrolment, Entry, Merge, Registration, Shield, Showing
from kring.modules.register.rules import Facts, Grant, spans
from kring.modules.register.showing import actions as showing
from kring.parts.casework.models import Case
from tests import cast
from tests.modules.register.register_world import (
    VO,
    applied,
    decided,
    enrolled,
    leader,
    officer,
    schools,
    shielded,
    works_at,
)

pytestmark = pytest.mark.django_db
REASON = "Zelfde naam, zelfde school, zij belde erover."


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    cache.clear()
    schools()


@pytest.fixture
def old() -> Any:
    """An old account: registered, at two schools."""
    who = cast.person("Anna", "Visser", at=cast.MOMENT - timedelta(days=900))
    works_at(who, "10AA00", since=date(2014, 8, 1))
    early = people.actor_for(who.pk, cast.MOMENT - timedelta(days=800))
    register.enrol(by=early, register=register_access.register("po"), consent=True)
    decided(applied(who, Enrolment.objects.get(person_id=who.pk)))
    return who


@pytest.fixture
def new() -> Any:
    """A newer account of the same person, at one of these schools since later."""
    who = leader("Anna", "Visser-Smit")
    enrolled(who, "vo")
    return who


def today(who: Any, at: datetime | None = None) -> Actor:
    return people.actor_for(who.pk, at or now())


def proposed(gone: Any, into: Any, by: Any = None) -> Merge:
    by = by or officer()
    id_ = actions.propose(
        by=today(by), register=register_access.register("po"), gone_id=gone.pk, into_id=into.pk, reason=REASON
    )
    return Merge.objects.get(pk=id_)


def merged(gone: Any, into: Any) -> Merge:
    held = proposed(gone, into)
    assert not actions.agree(by=today(gone), merge=held, side="gone")
    assert actions.agree(by=today(into), merge=held, side="into")
    held.refresh_from_db()
    return held


def counts() -> dict[str, int]:
    """How many rows every table of ours holds."""
    ours = [model for model in apps.get_models() if model.__module__.startswith("kring.")]
    return {model._meta.label: model._default_manager.count() for model in ours}


# What a merge writes anew, or closes: the story and the mail about it, the copies for searching, the way in that ends.
WRITTEN = {"audit.Entry", "notices.Notice", "people.Pass", "people.Account", "register.Span", "register.Entry"}


def test_nothing_is_lost(old: Any, new: Any) -> None:
    privacy.grant(
        by=today(old), receiver=Ref("board", "10001"), item=Ref("case", "*"), purpose="Gesprek",
        from_date=now().date(), until_date=now().date(),
    )  # fmt: skip
    before, relations = counts(), set(Relation.objects.values_list("pk", flat=True))
    held = merged(old, new)
    after = counts()
    gone = relations - set(Relation.objects.values_list("pk", flat=True))
    assert {str(id_) for id_ in gone} <= {row["relation"] for row in held.folded}
    expected = before | {"register.Merge": 1, "people.Relation": before["people.Relation"] - len(gone)}
    expected |= {label: after[label] for label in WRITTEN}
    expected["people.Person"] += 1  # the officer who proposed came in between, with a role
    expected["people.Relation"] += 1
    assert {label: n for label, n in after.items() if n != expected[label]} == {}
    assert held.left == []


def test_everything_stands_under_the_survivor(old: Any, new: Any) -> None:
    numbers = dict(Enrolment.objects.filter(register_id="po").values_list("person_id", "number"))
    merged(old, new)
    assert not Enrolment.objects.filter(person_id=old.pk).exists()
    assert not Relation.objects.filter(person_id=old.pk).exists()
    assert set(Case.objects.values_list("applicant_id", flat=True)) == {new.pk}
    kept = Enrolment.objects.get(register_id="po", left_date=None)
    assert kept.number == numbers[old.pk]  # the earliest
    assert kept.registrations.count() == 1
    ended = Enrolment.objects.get(number=numbers[new.pk])
    assert (ended.merged_into, ended.left_date) == (kept, now().date())
    assert set(Case.objects.values_list("subject_id", flat=True)) == {str(kept.pk)}
    [row] = [one for one in queries.own_rows(by=today(new)) if one.register.code == "po"]
    assert (row.number, row.stands.title) == (kept.number, "RDO niveau 2")
    assert people.former_ids(new.pk) == [old.pk] and people.survivor_of(old.pk) == new.pk


def test_one_is_found_and_the_old_number_leads_there(client: Any, old: Any, new: Any) -> None:
    numbers = dict(Enrolment.objects.filter(register_id="po").values_list("person_id", "number"))
    merged(old, new)
    found = queries.find(name="visser", on=now().date()).rows
    assert [(row.register_code, row.number) for row in found] == [("po", numbers[old.pk]), ("vo", found[1].number)]
    answer = client.get(reverse("register:person", args=["po", numbers[new.pk]]))
    assert (answer.status_code, answer["Location"]) == (301, reverse("register:person", args=["po", numbers[old.pk]]))
    assert client.get(answer["Location"]).status_code == 200
    shown = client.get(f"/api/v1/register/leaders/po/{numbers[new.pk]}").json()
    assert shown["number"] == numbers[old.pk]


def test_the_same_function_in_both_spans_the_days_of_both(old: Any, new: Any) -> None:
    held = merged(old, new)
    [row] = Relation.objects.filter(person_id=new.pk, ref_kind="site")
    assert (row.from_date, row.until_date) == (date(2014, 8, 1), None)
    assert {one["from"] for one in held.folded} == {"2014-08-01", "2022-08-01"}


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
    assert (answer.status_code, "Meld je daarmee aan" in answer.content.decode()) == (200, True)


def test_a_no_changes_nothing(client: Any, old: Any, new: Any) -> None:
    held = proposed(old, new)
    cast.signed_in(client, old)
    assert client.post(reverse("register:merge", args=[held.pk]), {"nee": "ja"}).status_code == 302
    assert Merge.objects.get().state == "declined"
    assert Account.objects.filter(person_id=old.pk).exists()
    with pytest.raises(actions.Answered):
        actions.agree(by=today(new), merge=held, side="into")


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


def test_who_became_somebody_cannot_become_somebody_else(old: Any, new: Any) -> None:
    merged(old, new)
    with pytest.raises(people.GoneAlready):
        people.merge_people(by=today(new), from_id=old.pk, into_id=officer().pk, with_addresses=True)
    with pytest.raises(people.SamePerson):
        people.merge_people(by=today(new), from_id=new.pk, into_id=new.pk, with_addresses=True)


def test_numbers_of_former_numbers_lead_on(old: Any, new: Any) -> None:
    third = leader("Anna", "Smit", site="10BB00")
    merged(old, new)
    merged(new, third)
    assert people.ids_of(third.pk) == [third.pk, old.pk, new.pk]
    kept = Enrolment.objects.get(register_id="po", left_date=None)
    ended = Enrolment.objects.exclude(pk=kept.pk).filter(register_id="po")
    assert set(ended.values_list("merged_into", flat=True)) == {kept.pk}


def test_a_shield_and_choices_go_along_and_nothing_more_is_shown(old: Any, new: Any) -> None:
    shielded(old, today(officer(name="Ole")))
    showing.choose(by=today(old), choices=showing.Choices(motto="Oud"))
    showing.choose(by=today(new), choices=showing.Choices(motto="Nieuw"))
    held = merged(old, new)
    until = Shield.objects.get(person_id=new.pk).until_date
    assert set(Entry.objects.values_list("shielded_until", flat=True)) == {until}
    assert Showing.objects.get(person_id=new.pk).motto == "Nieuw"
    assert held.left == [["register.Showing.person", str(Showing.objects.get(person_id=old.pk).pk)]]


def test_export_and_erasing_know_both_numbers(old: Any, new: Any) -> None:
    merged(old, new)
    found = {section.name: section.rows for section in sections(new.pk)}
    assert {row["family_name"] for row in found["people.Person"]} == {"Visser", "Visser-Smit"}
    assert len(found["register.Registration"]) == 1
    from kring.foundation.privacy.erasing import erase_everywhere

    with_permission(lambda: erase_everywhere(by=cast.system(now()), person_id=new.pk))
    assert set(Person.objects.filter(pk__in=[old.pk, new.pk]).values_list("given_name", flat=True)) == {""}


def with_permission(work: Any) -> None:
    from kring.foundation.records.api import action, tell
    from kring.modules.register.events import EntriesRefreshed

    @action
    def run(*, by: Actor) -> None:
        work()
        tell(EntriesRefreshed())

    run(by=cast.system(now()))


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


GRANTS = st.lists(
    st.tuples(st.integers(0, 3000), st.integers(1, 1800)).map(
        lambda days: (date(2013, 1, 1) + timedelta(days[0]), date(2013, 1, 1) + timedelta(days[0] + days[1]))
    ),
    max_size=4,
)


class FactsOfBoth(TestCase):
    """Whatever two enrolments hold: after joining, the kept one holds exactly the facts of both."""

    @settings(max_examples=12, deadline=None)
    @given(one=GRANTS, other=GRANTS, earlier=st.booleans())
    def test_the_union_is_kept(self, one: Any, other: Any, earlier: bool) -> None:
        a, b = (self._enrolment(grants, day) for grants, day in ((one, 1), (other, 0 if earlier else 2)))
        held = self._facts(a) + self._facts(b)
        with_permission(
            lambda: people.merge_people(
                by=cast.system(now()), from_id=a.person_id, into_id=b.person_id, with_addresses=True
            )
        )
        kept = Enrolment.objects.get(pk__in=[a.pk, b.pk], left_date=None)
        assert kept.enrolled_at == min(a.enrolled_at, b.enrolled_at)
        assert kept.person_id == b.person_id
        assert sorted(self._facts(kept)) == sorted(held)
        rows = spans(
            Facts(
                enrolled_on=kept.enrolled_at.date(),
                grants=tuple(Grant("", *days, "vo") for days in sorted(self._facts(kept))),
            )
        )
        assert all(before.until_date == after.from_date for before, after in pairwise(rows))

    def _enrolment(self, grants: Any, day: int) -> Enrolment:
        who = cast.person("Anna", f"Visser{day}")
        at = people.actor_for(who.pk, datetime(2012, 1, 1 + day, tzinfo=UTC))
        made = register.enrol(by=at, register=register_access.register("vo"), consent=True)
        with_permission(
            lambda: Registration.objects.bulk_create(
                Registration(
                    enrolment=made, from_date=first, until_date=last, rule_set="vo", granted_at=cast.MOMENT
                )
                for first, last in grants
            )
        )
        return made

    def _facts(self, enrolment: Enrolment) -> list[tuple[date, date | None]]:
        return list(enrolment.registrations.values_list("from_date", "until_date"))
