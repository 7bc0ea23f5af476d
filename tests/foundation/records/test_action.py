"""`@action` at its door: who may write, what is told, what happens twice, what happens inside one another."""

from uuid import uuid4

import pytest
from django.db import transaction

from kring.foundation.audit import api as audit
from kring.foundation.people.models import Person
from kring.foundation.records.api import (
    Actor,
    AlreadyDone,
    Event,
    NotAllowed,
    Ref,
    Refusal,
    ToldNothing,
    action,
    doing_now,
    once,
    tell,
)
from tests.cast import MOMENT, system

pytestmark = pytest.mark.django_db
HERE = Ref("trial", "1")


class Tried(Event):
    name = "trial.tried"
    sentence = "Er is iets geprobeerd."


class TriedInside(Event):
    name = "trial.tried_inside"
    sentence = "Er is binnen iets anders iets geprobeerd."


def somebody(family_name: str) -> Person:
    return Person(given_name="Test", family_name=family_name, joined_at=MOMENT)


@action
def write_and_tell(*, by: Actor, name: str = "Een") -> Person:
    person = somebody(name)
    person.save()
    tell(Tried(about=(HERE,), data={"person": person.pk}))
    return person


@action
def write_silently(*, by: Actor) -> None:
    somebody("Stil").save()


@action
def do_nothing(*, by: Actor) -> str:
    return "nothing"


@action
def tell_twice(*, by: Actor) -> None:
    tell(Tried(about=(HERE,)))
    tell(Tried(about=(HERE,)))


@action
def write_inside(*, by: Actor, silently: bool = False) -> None:
    somebody("Binnen").save()
    if not silently:
        tell(TriedInside(about=(HERE,)))


@action
def write_around(*, by: Actor, silently_inside: bool = False, silently: bool = False) -> None:
    somebody("Buiten").save()
    write_inside(by=by, silently=silently_inside)
    if not silently:
        somebody("Buiten nog eens").save()
        tell(Tried(about=(HERE,)))


def test_an_action_writes_its_rows_and_one_entry() -> None:
    person = write_and_tell(by=system())
    [line] = audit.story(HERE)
    assert Person.objects.filter(pk=person.pk).exists()
    assert (line.event, line.sentence, line.at) == ("trial.tried", "Er is iets geprobeerd.", MOMENT)
    assert line.actor == Ref("system", "0")
    assert line.data == {"person": person.pk}


def test_an_action_that_changed_nothing_leaves_no_entry() -> None:
    assert do_nothing(by=system()) == "nothing"
    assert audit.story(HERE) == []


def test_writing_without_telling_is_refused_and_undone() -> None:
    with pytest.raises(ToldNothing):
        write_silently(by=system())
    assert not Person.objects.filter(family_name="Stil").exists()


def test_one_action_tells_once() -> None:
    with pytest.raises(RuntimeError, match="told twice"):
        tell_twice(by=system())
    assert audit.story(HERE) == []


def test_telling_belongs_inside_an_action() -> None:
    with pytest.raises(RuntimeError, match="inside an @action"):
        tell(Tried())
    assert doing_now() is None


def test_an_action_needs_its_actor() -> None:
    with pytest.raises(TypeError, match="needs by="):
        write_and_tell(by="somebody")
    with pytest.raises(TypeError, match="needs by="):
        write_and_tell()


def test_an_action_within_an_action_has_its_own_entry_that_names_the_outer() -> None:
    write_around(by=system())
    from kring.foundation.audit.models import Entry

    inner, outer = (Entry.objects.get(event=event.name) for event in (TriedInside, Tried))
    assert inner.cause_id == outer.pk
    assert outer.cause_id is None


def test_the_outer_action_may_leave_the_telling_to_the_inner() -> None:
    write_around(by=system(), silently=True)
    assert [line.event for line in audit.story(HERE)] == ["trial.tried_inside"]


def test_an_inner_action_that_writes_and_tells_nothing_is_refused_though_the_outer_tells() -> None:
    with pytest.raises(ToldNothing):
        write_around(by=system(), silently_inside=True)
    assert not Person.objects.filter(family_name="Buiten").exists()


def test_what_the_inner_action_wrote_counts_for_the_outer_too() -> None:
    with pytest.raises(ToldNothing):
        write_around(by=system(), silently_inside=True, silently=True)


@action
def survive_an_inner_refusal(*, by: Actor) -> None:
    somebody("Eerst").save()
    try:
        refuse_after_writing(by=by)
    except NotAllowed:
        somebody("Daarna").save()
    tell(Tried(about=(HERE,)))


@action
def refuse_after_writing(*, by: Actor) -> None:
    somebody("Geweigerd").save()
    raise NotAllowed


def test_a_refused_inner_action_leaves_nothing_and_the_outer_may_go_on() -> None:
    survive_an_inner_refusal(by=system())
    names = set(Person.objects.values_list("family_name", flat=True))
    assert {"Eerst", "Daarna"} <= names
    assert "Geweigerd" not in names


def test_the_same_command_twice_happens_once() -> None:
    command = uuid4()
    write_and_tell(by=system(), command=command)
    with pytest.raises(AlreadyDone):
        write_and_tell(by=system(), command=command)
    assert [line.entry for line in audit.story(HERE)] == [str(command)]


def test_once_is_the_same_in_the_words_of_types() -> None:
    command = uuid4()
    once(command, write_and_tell, by=system())
    with pytest.raises(AlreadyDone):
        once(command, write_and_tell, by=system())
    assert once(None, do_nothing, by=system()) == "nothing"


def test_a_command_that_did_nothing_may_be_tried_again() -> None:
    command = uuid4()
    assert do_nothing(by=system(), command=command) == do_nothing(by=system(), command=command)


def test_entries_of_one_moment_keep_their_order() -> None:
    made = [write_and_tell(by=system()).pk for _ in range(20)]
    assert [line.data["person"] for line in audit.story(HERE)] == made[::-1]


def test_a_command_id_is_a_uuid() -> None:
    with pytest.raises(TypeError, match="UUID"):
        write_and_tell(by=system(), command="mine")


def test_what_is_rolled_back_is_not_told() -> None:
    with pytest.raises(LookupError), transaction.atomic():
        write_and_tell(by=system())
        raise LookupError
    assert audit.story(HERE) == []


def test_a_refusal_speaks_for_people() -> None:
    class NotToday(Refusal):
        """Vandaag niet. Kom morgen terug."""

    class Silent(Refusal):
        pass

    assert NotToday().message == "Vandaag niet. Kom morgen terug."
    assert NotToday("Om deze reden niet.", field="day").message == "Om deze reden niet."
    assert NotToday(field="day").field == "day"
    assert Silent().message == ""
