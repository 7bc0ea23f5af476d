"""Enrolling, applying, what follows from a decision, leaving, bringing in; appointments."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from kring.foundation.people.api import Role, change_details
from kring.foundation.records.api import AlreadyDone, NotAllowed, Ref
from kring.modules.directory import api as directory
from kring.modules.register import access, actions, listeners, queries
from kring.modules.register.jobs import refresh_entries
from kring.modules.register.models import Enrolment, Entry, Registration
from kring.modules.register.rules import Status
from kring.parts.casework import actions as casework
from kring.parts.casework.api import EvidenceMissing, Outcome, StillOpen
from tests import cast
from tests.modules.register.register_world import (
    PROOF,
    VO,
    applied,
    decided,
    enrolled,
    leader,
    member,
    officer,
    schools,
    works_at,
)  # fmt: skip

pytestmark = pytest.mark.django_db
TODAY = cast.MOMENT.date()


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def stands(enrolment: Enrolment, on: date = TODAY) -> Any:
    from kring.modules.register.queries.standings import stands as how

    return how([enrolment], on)[enrolment.pk]


def test_two_registers_are_there() -> None:
    assert [(row.code, row.voluntary, row.needs_consent) for row in queries.registers()] == [
        ("po", False, False),
        ("vo", True, True),
    ]


def test_enrol_apply_decided_registered_for_five_years() -> None:
    anna = cast.person("Anna", "Visser")
    works_at(anna, "10AA00")
    enrolment = enrolled(anna)
    assert stands(enrolment).sentence == "Ingeschreven, nog niet geregistreerd."
    decided(applied(anna, enrolment))
    registration = Registration.objects.get(enrolment=enrolment)
    assert (registration.title, registration.rule_set) == ("rdo_2", "po-2020-11")
    assert registration.until_date == date(2031, 11, 20)
    assert stands(enrolment).sentence == "Geregistreerd tot 20 november 2031."
    [row] = queries.own_rows(by=cast.actor(anna))
    read = {moment.sentence for moment in row.moments}
    assert read >= {"Je bent ingeschreven.", "Je bent geregistreerd als RDO niveau 2."}


def test_a_refused_application_changes_no_standing() -> None:
    anna = cast.person("Anna")
    enrolment = enrolled(anna)
    decided(applied(anna, enrolment), outcome=Outcome.REFUSED, choice="")
    assert stands(enrolment).status is Status.ENROLLED
    assert applied(anna, enrolment).pk  # one may ask again


def test_a_voluntary_register_asks_consent_and_gives_no_title() -> None:
    vera = cast.person("Vera")
    works_at(vera, "10CC00", Role.TEAM_LEADER)
    with pytest.raises(actions.ConsentMissing):
        actions.enrol(by=cast.actor(vera), register=access.register("vo"))
    enrolment = enrolled(vera, "vo")
    case = applied(vera, enrolment)
    first, second = officer(VO, "Otto"), officer(VO, "Odette")
    casework.find_complete(by=cast.actor(first), case=case)
    with pytest.raises(NotAllowed):
        casework.decide(by=cast.actor(first), case=case, outcome=Outcome.GRANTED, reason="Wij registreren u.")
    casework.decide(
        by=cast.actor(second), case=case, outcome=Outcome.GRANTED, reason="Wij registreren u.", at_once=True
    )
    how = stands(enrolment)
    assert (how.sentence, how.title, how.until) == ("Geregistreerd.", "", None)


def test_what_one_register_knows_the_other_does_not_use() -> None:
    vera = cast.person("Vera")
    enrolment = enrolled(vera, "vo")
    with pytest.raises(actions.UnknownTitle):
        actions.apply(by=cast.actor(vera), enrolment=enrolment, title="rdo_2", route="programme", explanation="",
                      evidence=[PROOF])  # fmt: skip


def test_enrolling_twice_is_enrolling_once() -> None:
    anna, command = cast.person("Anna"), uuid4()
    register = access.register("po")
    actions.enrol(by=cast.actor(anna), command=command, register=register)
    with pytest.raises(AlreadyDone):
        actions.enrol(by=cast.actor(anna), command=command, register=register)
    with pytest.raises(actions.AlreadyEnrolled):
        actions.enrol(by=cast.actor(anna), register=register)
    with pytest.raises(NotAllowed):
        actions.enrol(by=cast.system(), register=register)


def test_nobody_applies_for_another_or_without_evidence_or_twice() -> None:
    anna, bram = cast.person("Anna"), cast.person("Bram")
    enrolment = enrolled(anna)
    asked = {"enrolment": enrolment, "title": "rdo_1", "route": "evc", "explanation": ""}
    with pytest.raises(NotAllowed):
        actions.apply(by=cast.actor(bram), evidence=[PROOF], **asked)
    with pytest.raises(EvidenceMissing):
        actions.apply(by=cast.actor(anna), evidence=[], **asked)
    with pytest.raises(actions.UnknownTitle):
        actions.apply(by=cast.actor(anna), evidence=[PROOF], **(asked | {"route": "master"}))
    actions.apply(by=cast.actor(anna), evidence=[PROOF], **asked)
    with pytest.raises(StillOpen):
        actions.apply(by=cast.actor(anna), evidence=[PROOF], **asked)


@pytest.mark.parametrize(
    ("role", "of"),
    [
        (Role.LEADER, Ref("site", "10AA01")),
        (Role.BOARD_MEMBER, Ref("board", "10001")),
        (Role.HR, Ref("board", "10001")),
    ],
)
def test_nobody_decides_on_somebody_of_an_own_board(role: Role, of: Ref) -> None:
    anna = cast.person("Anna")
    works_at(anna, "10AA00")
    case = applied(anna, enrolled(anna))
    karel = member()
    relation = cast.holds(karel, role, of)
    with pytest.raises(NotAllowed) as refused:
        decided(case, by=karel)
    assert refused.value.message == "Jullie werken of werkten voor hetzelfde bestuur."
    from kring.foundation.people.api import end_relation

    end_relation(by=cast.system(), relation=relation, until_date=cast.MOMENT.date() - timedelta(days=800))
    casework.decide(
        by=cast.actor(karel), case=case, outcome=Outcome.GRANTED, choice="rdo_1", reason="Ja.", at_once=True
    )
    assert Registration.objects.get().title == "rdo_1"


def test_leaving_takes_somebody_out_of_sight() -> None:
    anna = leader()
    enrolment = Enrolment.objects.get(person_id=anna.pk)
    with pytest.raises(NotAllowed):
        actions.leave(by=cast.actor(cast.person("Bram")), enrolment=enrolment)
    actions.leave(by=cast.actor(anna), enrolment=enrolment)
    actions.leave(by=cast.actor(anna), enrolment=enrolment)
    assert not Entry.objects.exists()
    assert stands(enrolment).sentence == "Uitgeschreven."
    assert enrolled(anna).pk != enrolment.pk


def test_the_public_row_follows_name_and_functions() -> None:
    anna = leader()
    entry = Entry.objects.get()
    assert (entry.places, entry.schools, entry.boards) == ("Utrecht", "", "")  # the school only when she chooses so
    works_at(anna, "10BB00", Role.DEPUTY)
    change_details(by=cast.actor(anna), person=anna, family_name="Visser-Smit")
    told = _last_entry("people.details_changed")
    listeners.keep_the_name_right(told)
    listeners.keep_the_name_right(told)
    entry.refresh_from_db()
    assert (entry.places, entry.family_key) == ("Utrecht, Emmen", "visser-smit")


def test_every_night_ended_functions_leave_the_public_row(settings: Any) -> None:
    anna = leader()
    [row] = directory.appointments_of(anna.pk)
    found = directory.own_appointment(by=cast.actor(anna), id=row.id)
    directory.end_appointment(by=cast.actor(anna), appointment=found, until_date=cast.MOMENT.date())
    settings.KRING_TODAY = cast.MOMENT.date() + timedelta(days=1)
    refresh_entries(0)
    refresh_entries(0)
    assert Entry.objects.get().places == ""


def test_many_come_in_at_once() -> None:
    people = [cast.person(f"Anna{number}") for number in range(3)]
    for who in people:
        works_at(who, "10AA00")
    newcomers = [
        actions.Newcomer(people[0].pk, "po", cast.MOMENT),
        actions.Newcomer(people[1].pk, "po", cast.MOMENT - timedelta(days=900), "rdo_1", "evc",
                         cast.MOMENT - timedelta(days=850), cast.MOMENT - timedelta(days=800), "Het klopt.", "Bewijs"),
        actions.Newcomer(people[2].pk, "vo", cast.MOMENT),
    ]  # fmt: skip
    made = actions.bring_in(by=cast.system(), newcomers=newcomers)
    assert actions.bring_in(by=cast.system(), newcomers=[]) == []
    by_id = Enrolment.objects.in_bulk(made)
    assert [stands(by_id[id_]).status for id_ in made] == [Status.ENROLLED, Status.REGISTERED, Status.ENROLLED]
    assert Entry.objects.filter(places="Utrecht").count() == 3
    [row] = queries.own_rows(by=cast.actor(people[1]))
    assert row.past_cases[0].reason == "Het klopt."


def _last_entry(event: str) -> str:
    from kring.foundation.audit.models import Entry as AuditEntry

    return str(AuditEntry.objects.filter(event=event).latest("at").pk)


def test_the_register_can_be_asked_and_named() -> None:
    from kring.foundation.records.api import titles
    from kring.modules.register import api
    from kring.modules.register.contributions.home import options, todo

    assert titles([VO])[VO] == "Schoolleidersregister VO"
    assert [ref for ref, _ in options()] == [Ref("register", row.code) for row in api.registers()]
    assert todo(cast.system()) == []


def test_a_number_that_is_taken_is_thrown_again(monkeypatch: Any) -> None:
    from kring.modules.register.actions import enrolling

    throws = iter(["12345678", "12345678", "23456789"])
    monkeypatch.setattr(enrolling, "new_number", lambda: next(throws))
    assert [enrolled(cast.person("Anna")).number, enrolled(cast.person("Bram")).number] == ["12345678", "23456789"]
    monkeypatch.setattr(enrolling, "new_number", lambda: "12345678")
    with pytest.raises(RuntimeError):
        enrolled(cast.person("Chris"))


def test_nobody_signed_in_has_no_enrolment() -> None:
    assert access.own_enrolment_or_none(by=cast.system(), code="po") is None
