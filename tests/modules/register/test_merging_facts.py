"""What two accounts held stands under the one that stays: nothing is lost, and the old number still leads there."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from django.apps import apps
from django.core.cache import cache
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from kring.foundation.people import api as people
from kring.foundation.people.models import Person, Relation
from kring.foundation.privacy import actions as privacy
from kring.foundation.privacy.exporting import sections
from kring.foundation.records.api import Ref, now
from kring.foundation.records.api import today as this_day
from kring.modules.register import access as register_access
from kring.modules.register import actions as register
from kring.modules.register import queries
from kring.modules.register.models import Enrolment, Entry, Registration, Shield, Showing
from kring.modules.register.rules import Facts, Grant, spans
from kring.modules.register.showing import actions as showing
from kring.parts.casework.models import Case
from tests import cast
from tests.modules.register.merging_world import (
    merged,
    new_account,
    old_account,
    today,
    with_permission,
)
from tests.modules.register.register_world import (
    leader,
    officer,
    schools,
    shielded,
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


def counts() -> dict[str, int]:
    """How many rows every table of ours holds."""
    ours = [model for model in apps.get_models() if model.__module__.startswith("kring.")]
    ours = [model for model in ours if not hasattr(model, "pgh_tracked_model")]  # old rows are written by every change
    return {model._meta.label: model._default_manager.count() for model in ours}


# What a merge writes anew, or closes: the story and the mail about it, the copies for searching, the way in that ends.
WRITTEN = {"audit.Entry", "notices.Notice", "people.Pass", "people.Account", "register.Span", "register.Entry"}


def test_nothing_is_lost(old: Any, new: Any) -> None:
    privacy.grant(
        by=today(old), receiver=Ref("board", "10001"), item=Ref("case", "*"), purpose="Gesprek",
        from_date=this_day(), until_date=this_day(),
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
    assert (ended.merged_into, ended.left_date) == (kept, this_day())
    assert set(Case.objects.values_list("subject_id", flat=True)) == {str(kept.pk)}
    [row] = [one for one in queries.own_rows(by=today(new)) if one.register.code == "po"]
    assert (row.number, row.stands.title) == (kept.number, "RDO niveau 2")
    assert people.former_ids(new.pk) == [old.pk] and people.survivor_of(old.pk) == new.pk


def test_one_is_found_and_the_old_number_leads_there(client: Any, old: Any, new: Any) -> None:
    numbers = dict(Enrolment.objects.filter(register_id="po").values_list("person_id", "number"))
    merged(old, new)
    found = queries.find(name="visser", on=this_day()).rows
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
                Registration(enrolment=made, from_date=first, until_date=last, rule_set="vo", granted_at=cast.MOMENT)
                for first, last in grants
            )
        )
        return made

    def _facts(self, enrolment: Enrolment) -> list[tuple[date, date | None]]:
        return list(enrolment.registrations.values_list("from_date", "until_date"))
