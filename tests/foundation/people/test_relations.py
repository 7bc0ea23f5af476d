"""Relations: dated, once per role and thing, and rights that come and go with them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.people import api as people
from kring.foundation.people.models import Person, Relation
from kring.foundation.people.states import MOVES
from kring.foundation.records.api import Actor, Held, NotAllowed, Ref, Refusal
from tests.cast import MOMENT, actor, holds, person, system

SITE, OTHER = Ref("site", "16AH00"), Ref("site", "23CD00")
LEADER = people.Role.LEADER
pytestmark = pytest.mark.django_db


def at_noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def start(
    who: Person, from_date: date, until_date: date | None = None, *, role: people.Role = LEADER, ref: Ref = SITE
) -> Relation:
    return people.start_relation(
        by=system(), person_id=who.pk, role=role, ref=ref, from_date=from_date, until_date=until_date
    )


def test_rights_come_and_lapse_with_the_days_both_included() -> None:
    anna = person()
    start(anna, date(2026, 8, 1), date(2026, 11, 20))
    held = Held(LEADER, SITE)
    days = {date(2026, 7, 31): False, date(2026, 8, 1): True, date(2026, 11, 20): True, date(2026, 11, 21): False}
    assert {day: held in actor(anna, at_noon(day)).holds for day in days} == days


def test_rights_follow_the_dutch_day_not_the_one_in_london() -> None:
    anna = person()
    start(anna, date(2026, 11, 21))
    assert not actor(anna, datetime(2026, 11, 20, 22, 59, tzinfo=UTC)).has(LEADER)
    assert actor(anna, datetime(2026, 11, 20, 23, 0, tzinfo=UTC)).has(LEADER, SITE)


def test_a_disputed_relation_gives_no_rights_until_it_is_confirmed() -> None:
    anna, office = person(), person("Olga")
    relation = start(anna, date(2020, 1, 1))
    by = actor(office)
    assert actor(anna).has(LEADER)
    people.judge_relation(by=by, relation=relation, standing=people.Standing.DISPUTED)
    assert not actor(anna).has(LEADER)
    people.judge_relation(by=by, relation=relation, standing=people.Standing.CONFIRMED)
    assert actor(anna).has(LEADER)
    [row] = people.relations_of(anna.pk)
    assert row.standing is people.Standing.CONFIRMED
    relation.refresh_from_db()
    assert (relation.stood_at, relation.stood_by_id) == (MOMENT, office.pk)


def test_judging_the_same_twice_changes_nothing_and_a_job_is_nobody() -> None:
    relation = start(person(), date(2020, 1, 1))
    people.judge_relation(by=system(), relation=relation, standing=people.Standing.CONFIRMED)
    people.judge_relation(by=system(), relation=relation, standing=people.Standing.CONFIRMED)
    relation.refresh_from_db()
    assert relation.stood_by_id is None


def test_nobody_unsays_a_judgement_by_calling_it_a_claim() -> None:
    relation = holds(person(), LEADER, SITE)
    with pytest.raises(Refusal):
        people.judge_relation(by=system(), relation=relation, standing=people.Standing.CLAIMED)


def test_every_standing_has_its_moves() -> None:
    assert MOVES.keys() == set(people.Standing)
    assert {standing for moves in MOVES.values() for standing in moves} <= set(people.Standing)


@given(
    first=st.tuples(st.integers(0, 40), st.integers(0, 40)), second=st.tuples(st.integers(0, 40), st.integers(0, 40))
)
def test_the_same_role_at_the_same_place_never_overlaps(first: tuple[int, int], second: tuple[int, int]) -> None:
    """The database keeps periods apart exactly when they share a day."""
    anna = person()
    day = date(2026, 1, 1)
    one, two = ((day + timedelta(a), day + timedelta(a + b)) for a, b in (first, second))
    start(anna, *one)
    overlaps = one[0] <= two[1] and two[0] <= one[1]
    try:
        start(anna, *two)
        refused = False
    except people.OverlappingRelation:
        refused = True
    assert refused is overlaps
    assert len(people.relations_of(anna.pk)) == 2 - refused


def test_an_open_end_overlaps_all_that_comes_and_other_roles_and_places_do_not() -> None:
    anna = person()
    start(anna, date(2020, 1, 1))
    with pytest.raises(people.OverlappingRelation):
        start(anna, date(2030, 1, 1))
    start(anna, date(2030, 1, 1), ref=OTHER)
    start(anna, date(2030, 1, 1), role=people.Role.DEPUTY)
    assert [row.ref for row in people.relations_of(anna.pk, on=date(2026, 1, 1))] == [SITE]
    assert len(people.relations_of(anna.pk)) == 3


def test_ends_before_it_starts_is_refused_everywhere() -> None:
    anna = person()
    with pytest.raises(people.EndsBeforeStart):
        start(anna, date(2026, 2, 1), date(2026, 1, 31))
    relation = start(anna, date(2026, 2, 1))
    with pytest.raises(people.EndsBeforeStart):
        people.change_relation(by=system(), relation=relation, from_date=date(2026, 2, 1), until_date=date(2026, 1, 1))
    with pytest.raises(people.EndsBeforeStart):
        people.end_relation(by=system(), relation=relation, until_date=date(2026, 1, 31))


def test_days_can_be_changed_and_a_relation_can_end() -> None:
    anna = person()
    relation = start(anna, date(2026, 2, 1))
    people.change_relation(by=system(), relation=relation, from_date=date(2026, 3, 1), until_date=None)
    people.change_relation(by=system(), relation=relation, from_date=date(2026, 3, 1), until_date=None)
    people.end_relation(by=system(), relation=relation, until_date=date(2026, 10, 31))
    people.end_relation(by=system(), relation=relation, until_date=date(2026, 10, 31))
    [row] = people.relations_of(anna.pk)
    assert (row.from_date, row.until_date) == (date(2026, 3, 1), date(2026, 10, 31))
    assert row.in_force(date(2026, 10, 31)) and not row.in_force(date(2026, 11, 1))
    assert not actor(anna).has(LEADER)


def test_changing_days_into_another_period_is_refused_and_leaves_them() -> None:
    anna = person()
    start(anna, date(2020, 1, 1), date(2020, 12, 31))
    relation = start(anna, date(2021, 1, 1))
    with pytest.raises(people.OverlappingRelation):
        people.change_relation(by=system(), relation=relation, from_date=date(2020, 6, 1), until_date=None)
    assert Relation.objects.get(pk=relation.pk).from_date == date(2021, 1, 1)


def test_who_has_a_role_somewhere() -> None:
    anna, bram = person("Anna"), person("Bram")
    start(anna, date(2020, 1, 1), date(2020, 12, 31))
    start(bram, date(2021, 1, 1), role=people.Role.DEPUTY)
    assert [row.person_id for row in people.relations_to(SITE)] == [anna.pk, bram.pk]
    assert [row.person_id for row in people.relations_to(SITE, on=date(2026, 1, 1))] == [bram.pk]
    assert people.relations_to(SITE, roles=frozenset({LEADER}), on=date(2026, 1, 1)) == []
    assert people.relations_to(OTHER) == []


def test_a_wrong_reference_to_a_person_is_not_taken_for_an_overlap() -> None:
    from django.db import IntegrityError, connection

    with pytest.raises(IntegrityError):
        people.start_relation(by=system(), person_id=999_999, role=LEADER, ref=SITE, from_date=date(2026, 1, 1))
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_somebody_else_cannot_change_your_details(moment: datetime) -> None:
    anna, bram = person("Anna"), person("Bram")
    with pytest.raises(NotAllowed):
        people.change_details(by=actor(bram), person=anna, town="Zwolle")
    with pytest.raises(TypeError, match="not a detail"):
        people.change_details(by=actor(anna), person=anna, fictitious="no")
    by: Actor = actor(anna, moment)
    people.change_details(by=by, person=anna, town="Zwolle", given_name="Anna")
    people.change_details(by=by, person=anna, town="Zwolle")
    assert people.person_of(anna.pk).town == "Zwolle"
