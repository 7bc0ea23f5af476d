"""A case from question to decision, at the door of its verbs."""

from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from kring.foundation.audit.api import story
from kring.foundation.people.api import Role
from kring.foundation.records.api import AlreadyDone, NotAllowed, Ref, Refusal
from kring.parts.casework import access, actions, queries
from kring.parts.casework.actions import deciding
from kring.parts.casework.models import Case, Decision
from kring.parts.casework.states import MOVES, SENTENCES, Finding, Outcome, State
from tests import cast
from tests.parts.casework.casework_world import CLUB, OTHER_CLUB, PROOF, Toy, asked, member, officer, toy_kind

pytestmark = pytest.mark.django_db


@pytest.fixture
def toy() -> Toy:
    return toy_kind()


@pytest.fixture
def checked(toy: Toy) -> tuple[Any, Any, Case]:
    """Anna's case, found complete by Olga."""
    anna, olga = cast.person("Anna"), officer()
    case = asked(anna)
    actions.find_complete(by=cast.actor(olga), case=case)
    case.refresh_from_db()
    return anna, olga, case


def test_every_state_has_its_moves_and_its_sentence() -> None:
    assert MOVES.keys() == set(State) == SENTENCES.keys()
    reached = {State.RECEIVED}.union(*MOVES.values())
    assert reached == set(State)


def test_a_case_goes_from_question_to_decision(toy: Toy, checked: tuple[Any, Any, Case]) -> None:
    anna, _, case = checked
    karel = member()
    actions.decide(
        by=cast.actor(karel), case=case, outcome=Outcome.GRANTED, choice="b", reason="Alles klopt.", at_once=True
    )
    case.refresh_from_db()
    decision = Decision.objects.get(case=case)
    assert (case.state, decision.outcome, decision.choice, decision.rule_set) == ("decided", "granted", "b", "toy-1")
    assert decision.decided_by_id == karel.pk
    assert [(number, ruling.choice) for number, ruling in toy.rulings] == [(case.pk, "b")]
    told = {row.event for row in story(case.ref)}
    assert told == {"casework.granted", "casework.found_complete", "casework.opened"}
    assert anna.pk == case.applicant_id


def test_a_refusal_grants_nothing(toy: Toy, checked: tuple[Any, Any, Case]) -> None:
    actions.decide(
        by=cast.actor(member()), case=checked[2], outcome=Outcome.REFUSED, choice="b", reason="Te vroeg.", at_once=True
    )
    assert [(ruling.outcome, ruling.choice) for _, ruling in toy.rulings] == [(Outcome.REFUSED, "")]


def test_one_open_case_about_one_thing(toy: Toy) -> None:
    anna = cast.person("Anna")
    asked(anna)
    with pytest.raises(actions.StillOpen):
        asked(anna)
    assert asked(anna, subject="2").state == State.RECEIVED


def test_the_office_asks_and_the_applicant_supplements(toy: Toy) -> None:
    anna, olga = cast.person("Anna"), officer()
    case = asked(anna)
    with pytest.raises(actions.ReasonMissing):
        actions.ask_more(by=cast.actor(olga), case=case, question="  ")
    actions.ask_more(by=cast.actor(olga), case=case, question="Waar is je diploma?")
    with pytest.raises(actions.EvidenceMissing):
        actions.supplement(by=cast.actor(anna), case=case, evidence=[])
    actions.supplement(by=cast.actor(anna), case=case, evidence=[PROOF])
    case.refresh_from_db()
    assert (case.state, case.evidence.count()) == (State.RECEIVED, 2)
    actions.supplement(by=cast.actor(anna), case=case, evidence=[PROOF])  # as long as the office has not looked
    assert case.evidence.count() == 3


def test_who_checked_does_not_decide_and_who_asked_does_neither(toy: Toy, checked: tuple[Any, Any, Case]) -> None:
    anna, olga, case = checked
    for person in (anna, olga):
        cast.holds(person, Role.COMMITTEE, CLUB)
        with pytest.raises(NotAllowed):
            actions.decide(
                by=cast.actor(person), case=case, outcome=Outcome.GRANTED, choice="a", reason="Ik wil.", at_once=True
            )
    cast.holds(anna, Role.OFFICE, CLUB)
    with pytest.raises(NotAllowed):
        actions.find_complete(by=cast.actor(anna), case=asked(anna, subject="9"))


def test_the_module_keeps_people_out(toy: Toy, checked: tuple[Any, Any, Case]) -> None:
    karel, case = member(), checked[2]
    toy.kept_out[karel.pk] = "Jullie zijn buren."
    with pytest.raises(NotAllowed) as refused:
        actions.decide(by=cast.actor(karel), case=case, outcome=Outcome.GRANTED, choice="a", reason="Ja.", at_once=True)
    assert refused.value.message == "Jullie zijn buren."
    with pytest.raises(NotAllowed):
        actions.advise(by=cast.actor(karel), case=case, advice=Outcome.GRANTED, remark="Doen.")
    [row] = queries.queue(by=cast.actor(karel), owners=[CLUB], recuse=True)
    assert (row.applicant, row.recusal) == ("", "Jullie zijn buren.")
    assert not access.may_read(cast.actor(karel), case)


def test_where_the_office_decides_another_officer_does(toy: Toy, checked: tuple[Any, Any, Case]) -> None:
    _, olga, case = checked
    toy.decider, toy.choices = Role.OFFICE, ()
    with pytest.raises(NotAllowed):
        actions.decide(by=cast.actor(olga), case=case, outcome=Outcome.GRANTED, reason="Goed.", at_once=True)
    with pytest.raises(access.NotTheDecider):
        actions.decide(by=cast.actor(member()), case=case, outcome=Outcome.GRANTED, reason="Goed.", at_once=True)
    actions.decide(by=cast.actor(officer("Otto")), case=case, outcome=Outcome.GRANTED, reason="Goed.", at_once=True)
    assert len(toy.rulings) == 1


def test_a_decision_needs_a_reason_and_a_known_choice(toy: Toy, checked: tuple[Any, Any, Case]) -> None:
    by, case = cast.actor(member()), checked[2]
    with pytest.raises(actions.ReasonMissing):
        actions.decide(by=by, case=case, outcome=Outcome.REFUSED, reason=" ", at_once=True)
    with pytest.raises(actions.UnknownChoice):
        actions.decide(by=by, case=case, outcome=Outcome.GRANTED, choice="z", reason="Ja.", at_once=True)
    with pytest.raises(actions.UnknownChoice):
        actions.decide(by=by, case=case, outcome=Outcome.GRANTED, reason="Ja.", at_once=True)
    assert not toy.rulings


def test_nothing_happens_twice(toy: Toy, checked: tuple[Any, Any, Case]) -> None:
    by, case, command = cast.actor(member()), checked[2], uuid4()
    actions.decide(by=by, command=command, case=case, outcome=Outcome.GRANTED, choice="a", reason="Ja.", at_once=True)
    with pytest.raises(AlreadyDone):
        actions.decide(
            by=by, command=command, case=case, outcome=Outcome.GRANTED, choice="a", reason="Ja.", at_once=True
        )
    with pytest.raises(actions.MovedOn):
        actions.decide(by=by, case=case, outcome=Outcome.REFUSED, reason="Toch niet.", at_once=True)
    assert len(toy.rulings) == 1


def test_what_the_module_refuses_is_not_decided(toy: Toy, checked: tuple[Any, Any, Case], monkeypatch: Any) -> None:
    def refuse(*args: object) -> None:
        raise Refusal("Kan niet.")

    kind = replace(deciding.kind_called("tests.toy"), ruled=refuse)
    monkeypatch.setattr(deciding, "kind_called", lambda code: kind)
    with pytest.raises(Refusal):
        actions.decide(
            by=cast.actor(member()), case=checked[2], outcome=Outcome.GRANTED, choice="a", reason="Ja.", at_once=True
        )
    assert not Decision.objects.exists()


def test_advice_is_one_per_reader_and_only_before_the_decision(toy: Toy, checked: tuple[Any, Any, Case]) -> None:
    karel, case = cast.actor(member()), checked[2]
    actions.advise(by=karel, case=case, advice=Outcome.REFUSED, remark="Twijfel.")
    actions.advise(by=karel, case=case, advice=Outcome.GRANTED, remark="Toch goed.")
    actions.advise(by=karel, case=case, advice=Outcome.GRANTED, remark="Toch goed.")
    assert [(one.advice, one.remark) for one in case.readings.all()] == [("granted", "Toch goed.")]
    with pytest.raises(actions.ReasonMissing):
        actions.advise(by=karel, case=case, advice=Outcome.GRANTED, remark=" ")
    with pytest.raises(actions.MovedOn):
        actions.advise(by=karel, case=asked(cast.person("Bram"), subject="2"), advice=Outcome.GRANTED, remark="Ja.")
    with pytest.raises(NotAllowed):
        actions.advise(by=cast.actor(checked[1]), case=case, advice=Outcome.GRANTED, remark="Ja.")


def test_the_applicant_alone_withdraws_and_only_before_the_decision(toy: Toy, checked: tuple[Any, Any, Case]) -> None:
    anna, olga, case = checked
    with pytest.raises(NotAllowed):
        actions.withdraw(by=cast.actor(olga), case=case)
    actions.withdraw(by=cast.actor(anna), case=case)
    actions.withdraw(by=cast.actor(anna), case=case)
    case.refresh_from_db()
    assert case.state == State.WITHDRAWN
    with pytest.raises(actions.MovedOn):
        actions.find_complete(by=cast.actor(olga), case=case)


def test_an_office_sees_its_own_cases_only(toy: Toy) -> None:
    here, there = asked(cast.person("Anna")), asked(cast.person("Bram"), owner=OTHER_CLUB, subject="2")
    olga = cast.actor(officer())
    assert [row.id for row in queries.queue(by=olga, owners=access.office(by=olga))] == [here.pk]
    assert queries.counts([CLUB]).states[State.RECEIVED] == 1
    with pytest.raises(NotAllowed):
        actions.find_complete(by=olga, case=there)


def test_settled_cases_come_in_at_once(toy: Toy) -> None:
    anna = cast.person("Anna")
    one = actions.Settled(
        kind="tests.toy", applicant_id=anna.pk, subject=Ref("membership", "7"), owner=CLUB, opened_at=cast.MOMENT,
        decided_at=cast.MOMENT, outcome=Outcome.GRANTED, choice="a", reason="Oud besluit.", rule_set="toy-0",
        evidence=(PROOF,),
    )  # fmt: skip
    numbers = actions.bring_in(by=cast.system(), cases=[one])
    assert actions.bring_in(by=cast.system(), cases=[]) == []
    case = Case.objects.get(pk=numbers[0])
    [row] = queries.cases_about(Ref("membership", "7"))
    assert (case.state, case.checks.get().finding, row.reason) == (State.DECIDED, Finding.COMPLETE, "Oud besluit.")
