"""The story: one entry per action, read back by whom it concerns, and what is left when a person is forgotten."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier
from uuid import UUID, uuid4

import pytest
from django.db import connections

from kring.foundation.audit import api as audit
from kring.foundation.audit.models import Entry
from kring.foundation.people import api as people
from kring.foundation.people.models import Person
from kring.foundation.records.api import AlreadyDone, Ref
from tests.cast import MOMENT, actor, holds, person, system

SITE = Ref("site", "16AH00")


def events_of(ref: Ref) -> list[str]:
    return [line.event for line in audit.story(ref)]


@pytest.mark.django_db
def test_the_person_and_the_thing_both_have_the_line() -> None:
    anna = person()
    holds(anna, people.Role.LEADER, SITE)
    assert events_of(Ref("person", str(anna.pk)))[0] == "people.relation_started"
    assert events_of(SITE) == ["people.relation_started"]


@pytest.mark.django_db
def test_what_somebody_did_is_found_by_who_did_it() -> None:
    anna = person()
    people.change_details(by=actor(anna), person=anna, town="Zwolle")
    line, *before = audit.story_of_person(anna.pk)
    assert [one.event for one in before] == events_of(Ref("person", str(anna.pk)))[1:], "one line, though it is both"
    assert line.event == "people.details_changed"
    assert line.data == {"fields": ["town"]}
    assert line.actor == Ref("person", str(anna.pk))


@pytest.mark.django_db
def test_an_event_that_a_later_version_dropped_shows_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    from kring.foundation.audit import queries

    anna = person()
    monkeypatch.setattr(queries, "event_called", lambda name: None)
    assert [line.sentence for line in audit.story(Ref("person", str(anna.pk)))] == ["people.joined"]


@pytest.mark.django_db(transaction=True)
def test_the_same_command_twice_at_the_same_moment_happens_once() -> None:
    anna = person()
    command, start = uuid4(), Barrier(2)

    def rename(town: str) -> str:
        try:
            mine = Person.objects.get(pk=anna.pk)
            start.wait(10)
            people.change_details(by=actor(anna), person=mine, town=town, command=command)
            return "done"
        except AlreadyDone:
            return "already done"
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as both:
        answers = sorted(both.map(rename, ["Zwolle", "Assen"]))
    assert answers == ["already done", "done"]
    assert Entry.objects.filter(pk=command).count() == 1


@pytest.mark.django_db
def test_forgetting_takes_the_person_out_of_every_entry_and_leaves_the_others() -> None:
    anna, bram = person("Anna"), person("Bram")
    relation = holds(anna, people.Role.LEADER, SITE)
    people.judge_relation(by=actor(bram), relation=relation, standing=people.Standing.DISPUTED)
    ref = Ref("person", str(anna.pk))
    count = len(events_of(ref))
    assert audit.forget_person(by=system(), person_id=anna.pk) == count
    assert events_of(ref) == []
    assert audit.story_of_person(anna.pk) == []
    assert audit.story_of_person(bram.pk)[0].event == "people.relation_disputed"
    assert events_of(SITE) == ["people.relation_disputed", "people.relation_started"]
    assert all(line.data == {} for line in audit.story(SITE))
    assert not Entry.objects.filter(erased_at=MOMENT).exclude(salt=None).exists()


@pytest.mark.django_db
def test_forgetting_somebody_without_a_story_changes_nothing() -> None:
    assert audit.forget_person(by=system(), person_id=999_999) == 0
    assert not Entry.objects.filter(event="audit.person_forgotten").exists()


@pytest.mark.django_db
def test_entries_hold_no_text_of_people() -> None:
    anna = person("Anna", "Onvergetelijk")
    people.change_details(by=actor(anna), person=anna, phone="0612345678", address="Dorpsstraat 1", town="Zwolle")
    people.start_relation(
        by=actor(anna), person_id=anna.pk, role=people.Role.COACH, ref=SITE, from_date=date(2026, 1, 1)
    )
    for entry in Entry.objects.all():
        told = f"{entry.event} {entry.about} {entry.data} {entry.actor_kind}"
        assert not any(word in told for word in ("Onvergetelijk", "0612345678", "Dorpsstraat", "Zwolle"))
        assert isinstance(entry.pk, UUID)
