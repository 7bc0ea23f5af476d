"""Renewal, postponement, removal: from asking to what follows from the decision."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import connection

from kring.foundation.records.api import Actor, NotAllowed, Refusal
from kring.modules.record.api import ActivityKind, NewActivity, bring_in_activities
from kring.modules.register import actions
from kring.modules.register.actions import Newcomer
from kring.modules.register.contributions.postponing import postponement_precedents
from kring.modules.register.models import Enrolment, Postponement, Registration, Removal, Span
from kring.modules.register.queries.standings import stands, stands_of
from kring.modules.register.rules import Facts, Grant, Status
from kring.modules.register.rules import Postponement as MoreTime
from kring.modules.register.states import Delay
from kring.parts.casework.api import CaseRow, Outcome, Ruling, Stage, State, kind_called
from kring.parts.casework.models import Case
from tests import cast
from tests.modules.register.register_world import leader, member, officer, schools

pytestmark = pytest.mark.django_db
ON = cast.MOMENT.date()  # 20 November 2026
DUE = date(2027, 3, 14)
LEVEL_2 = Grant("rdo_2", date(2022, 3, 14), DUE, "po-2020-11", date(2022, 3, 14))


def registered(grant: Grant = LEVEL_2, register: str = "po", name: str = "Anna", **history: Any) -> Enrolment:
    """Somebody who was registered long ago, taken in with their history."""
    who = cast.person(name, "Visser")
    facts = Facts(date(2014, 1, 1), (grant,), **history)
    newcomer = Newcomer(who.pk, register, datetime(2014, 1, 1, 12, tzinfo=UTC), history=facts)
    actions.bring_in(by=cast.system(), newcomers=[newcomer])
    return Enrolment.objects.get(person=who)


def own(enrolment: Enrolment, at: datetime = cast.MOMENT) -> Actor:
    return cast.actor(enrolment.person, at)


def did(enrolment: Enrolment, points: int, *, proven: bool = True, on: date = date(2024, 5, 1)) -> int:
    """An activity in the own record; returns its number."""
    from kring.modules.record.api import facts_of

    row = NewActivity(
        person_id=enrolment.person_id, title=f"Leergang van {points}", kind=ActivityKind.COURSE, from_date=on,
        until_date=on, themes=("verandermanagement",), points=points, proven=proven,
    )  # fmt: skip
    bring_in_activities(by=cast.system(), rows=[row])
    return facts_of(enrolment.person_id)[-1].id


def rule(case: int, outcome: Outcome, choice: str = "", stage: Stage = Stage.FIRST, at: datetime = cast.MOMENT) -> None:
    """What casework does when a decision takes effect."""
    row = Case.objects.get(pk=case)
    asked = CaseRow(
        row.pk, row.kind, row.applicant_id, row.subject, row.owner, State(row.state), row.opened_at, row.moved_at
    )
    kind = kind_called(row.kind)
    rules = kind.brief(asked, at.date()).rule_set
    kind.ruled(cast.system(at), asked, Ruling(outcome, choice, rules, at, stage))


@contextmanager
def cast_writing() -> Iterator[None]:
    """Writing without an action, as a mistake would."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', 'tests', true)")
    yield
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', '', true), set_config('kring.wrote', '', true)")


def status(enrolment: Enrolment, on: date = ON) -> Status:
    enrolment.refresh_from_db()
    return stands([enrolment], on)[enrolment.pk].status


@pytest.mark.parametrize(("had", "until"), [(72, 2029), (85, 2030), (105, 2031), (150, 2033)])
def test_the_points_set_the_next_date(had: int, until: int) -> None:
    enrolment = registered()
    activity = did(enrolment, had)
    case = actions.ask_renewal(by=own(enrolment), enrolment=enrolment, activities=[activity])
    rule(case, Outcome.GRANTED, "rdo_2")
    latest = enrolment.registrations.latest("id")
    assert (latest.until_date, latest.rule_set, latest.anchor_date) == (date(until, 11, 20), "po-2020-11", ON)
    assert status(enrolment, date(2027, 6, 1)) is Status.REGISTERED


def test_a_registration_of_era_a_is_renewed_by_the_rules_of_today() -> None:
    enrolment = registered(Grant("rado", date(2018, 3, 14), date(2022, 3, 14), "po-2013"))
    activity = did(enrolment, 100)
    case = actions.ask_renewal(by=own(enrolment), enrolment=enrolment, activities=[activity])
    row = Case.objects.get(pk=case)
    brief = kind_called("register.renewal").brief(
        CaseRow(
            row.pk, row.kind, row.applicant_id, row.subject, row.owner, State.RECEIVED, row.opened_at, row.moved_at
        ),
        ON,
    )
    assert (brief.rule_set, brief.asked, brief.suggested) == ("po-2020-11", "rdo_1", Outcome.GRANTED)
    assert [point.met for point in brief.points] == [True, None, None]
    assert "100 punten" in brief.draft(Outcome.GRANTED)


def test_a_rejected_renewal_changes_nothing() -> None:
    enrolment = registered()
    case = actions.ask_renewal(by=own(enrolment), enrolment=enrolment, activities=[did(enrolment, 20)])
    before = list(Span.objects.values_list("status", "from_date", "until_date"))
    [how] = stands_of([enrolment.person_id], ON, pending=True)[enrolment.person_id]
    assert (how.status, how.pending) == (Status.REGISTERED, True)
    rule(case, Outcome.REFUSED)
    assert list(Span.objects.values_list("status", "from_date", "until_date")) == before
    assert Registration.objects.count() == 1


def test_an_objection_gives_what_was_refused_and_an_appeal_takes_it_back() -> None:
    enrolment = registered()
    case = actions.ask_renewal(by=own(enrolment), enrolment=enrolment, activities=[did(enrolment, 100)])
    rule(case, Outcome.REFUSED)
    rule(case, Outcome.GRANTED, "rdo_2", Stage.OBJECTION)
    assert Registration.objects.count() == 2
    rule(case, Outcome.REFUSED, "", Stage.APPEAL)
    assert Registration.objects.count() == 1
    assert status(enrolment, date(2027, 3, 15)) is Status.CONDITIONAL


def test_who_may_ask_for_renewal_and_of_what() -> None:
    enrolment, other = registered(), cast.person("Bram", "Bakker")
    with pytest.raises(NotAllowed):
        actions.ask_renewal(by=cast.actor(other), enrolment=enrolment, activities=[1])
    with pytest.raises(Refusal):  # nothing shown
        actions.ask_renewal(by=own(enrolment), enrolment=enrolment, activities=[])
    free = registered(Grant("", date(2020, 1, 1), None, "vo"), "vo", "Vera")
    with pytest.raises(actions.NothingToRenew):
        actions.ask_renewal(by=own(free), enrolment=free, activities=[1])
    removed = registered(name="Rien", removals=(date(2026, 1, 1),))
    with pytest.raises(actions.NothingToRenew):
        actions.ask_renewal(by=own(removed), enrolment=removed, activities=[1])


def test_somebody_elses_activity_is_no_evidence() -> None:
    enrolment, other = registered(), registered(name="Bea")
    with pytest.raises(Refusal):
        actions.ask_renewal(by=own(enrolment), enrolment=enrolment, activities=[did(other, 100)])


def test_postponement_counts_from_the_due_date() -> None:
    enrolment = registered()
    case = actions.ask_postponement(by=own(enrolment), enrolment=enrolment, reason=Delay.ILLNESS, months=6)
    rule(case, Outcome.GRANTED, "6")
    assert status(enrolment, date(2027, 3, 13)) is Status.REGISTERED
    assert status(enrolment, date(2027, 9, 13)) is Status.POSTPONED
    assert status(enrolment, date(2027, 9, 14)) is Status.CONDITIONAL
    assert status(enrolment, date(2028, 3, 14)) is Status.LAPSED
    assert Postponement.objects.get().until_date == date(2027, 9, 14)


def test_an_objection_grants_more_time() -> None:
    enrolment = registered()
    case = actions.ask_postponement(by=own(enrolment), enrolment=enrolment, reason=Delay.PARENTAL, months=3)
    rule(case, Outcome.GRANTED, "3")
    rule(case, Outcome.GRANTED, "12", Stage.OBJECTION)
    assert Postponement.objects.get().until_date == date(2028, 3, 14)
    rule(case, Outcome.REFUSED, "", Stage.APPEAL)
    assert not Postponement.objects.exists()
    assert status(enrolment, date(2027, 3, 14)) is Status.CONDITIONAL


def test_when_postponement_can_be_asked() -> None:
    enrolment = registered()
    ask: dict[str, Any] = {"by": own(enrolment), "enrolment": enrolment}
    with pytest.raises(actions.WordsMissing):
        actions.ask_postponement(**ask, reason=Delay.OTHER, months=6)
    with pytest.raises(actions.TooLong):
        actions.ask_postponement(**ask, reason=Delay.ILLNESS, months=25)
    early = own(enrolment, datetime(2026, 3, 13, 9, tzinfo=UTC))
    with pytest.raises(actions.NothingToPostpone):
        actions.ask_postponement(by=early, enrolment=enrolment, reason=Delay.ILLNESS)
    lapsed = own(enrolment, datetime(2027, 10, 1, 9, tzinfo=UTC))
    with pytest.raises(actions.NothingToPostpone):
        actions.ask_postponement(by=lapsed, enrolment=enrolment, reason=Delay.ILLNESS)
    with pytest.raises(NotAllowed):
        actions.ask_postponement(by=cast.actor(cast.person("Bram")), enrolment=enrolment, reason=Delay.ILLNESS)


def test_precedents_are_counts_of_the_same_reason() -> None:
    for name, outcome in (("Bea", Outcome.GRANTED), ("Cor", Outcome.GRANTED), ("Dirk", Outcome.REFUSED)):
        earlier = registered(name=name)
        case = actions.ask_postponement(by=own(earlier), enrolment=earlier, reason=Delay.ILLNESS, months=6)
        rule(case, outcome, "6" if outcome is Outcome.GRANTED else "")
        with cast_writing():
            Case.objects.filter(pk=case).update(state=State.DECIDED)
    enrolment = registered()
    case = actions.ask_postponement(by=own(enrolment), enrolment=enrolment, reason=Delay.ILLNESS, months=6)
    row = Case.objects.get(pk=case)
    asked = CaseRow(
        row.pk, row.kind, row.applicant_id, row.subject, row.owner, State.CHECKED, row.opened_at, row.moved_at
    )
    found = postponement_precedents(asked, ON)
    assert [(one.granted, one.refused) for one in found] == [(2, 1), (2, 0)]
    assert all("Bea" not in one.label for one in found)


def test_removal_is_proposed_by_the_office_and_follows_from_a_decision() -> None:
    enrolment = registered()
    case = actions.propose_removal(by=cast.actor(officer()), enrolment=enrolment, grounds="De opleiding bleek vals.")
    assert status(enrolment) is Status.REGISTERED
    rule(case, Outcome.GRANTED)
    assert status(enrolment) is Status.REMOVED
    assert Removal.objects.get().from_date == ON
    rule(case, Outcome.REFUSED, "", Stage.OBJECTION)
    assert status(enrolment) is Status.REGISTERED


def test_who_may_propose_removal() -> None:
    enrolment = registered()
    for who in (enrolment.person, member(), cast.person("Bram")):
        with pytest.raises(NotAllowed):
            actions.propose_removal(by=cast.actor(who), enrolment=enrolment, grounds="Zomaar.")
    with pytest.raises(actions.GroundsMissing):
        actions.propose_removal(by=cast.actor(officer()), enrolment=enrolment, grounds=" ")
    schools()
    only_enrolled = Enrolment.objects.get(person=leader("Eva"))
    with pytest.raises(actions.NotRegistered):
        actions.propose_removal(by=cast.actor(officer(name="Otto")), enrolment=only_enrolled, grounds="Zomaar.")


def test_leaving_ends_the_spans() -> None:
    enrolment = registered()
    actions.leave(by=own(enrolment), enrolment=enrolment)
    assert status(enrolment) is Status.WITHDRAWN
    assert not Span.objects.filter(until_date=None).exclude(status=Status.WITHDRAWN).exists()


def test_a_whole_life_comes_in_at_once() -> None:
    enrolment = registered(
        Grant("rdo", date(2014, 3, 14), date(2018, 3, 14), "po-2013"),
        postponements=(MoreTime(date(2018, 1, 1), date(2018, 9, 14)),),
        removals=(date(2019, 6, 1),),
        left_on=date(2020, 1, 1),
    )
    statuses = list(Span.objects.values_list("status", flat=True))
    assert statuses == ["enrolled", "registered", "postponed", "conditional", "lapsed", "removed", "withdrawn"]
    assert not hasattr(enrolment, "entry")


def test_a_span_cannot_overlap_and_is_repaired() -> None:
    from django.db import IntegrityError, transaction

    enrolment = registered()
    span = Span.objects.filter(status="registered").get()
    with pytest.raises(IntegrityError), transaction.atomic(), cast_writing():
        Span.objects.create(
            enrolment=enrolment, status="lapsed", from_date=date(2023, 1, 1), until_date=date(2023, 2, 1)
        )
    with cast_writing():
        Span.objects.filter(pk=span.pk).update(status="lapsed")
    assert actions.repair_spans(by=cast.system()) == 1
    assert status(enrolment) is Status.REGISTERED
    assert actions.repair_spans(by=cast.system()) == 0


def test_a_proposal_is_not_the_leaders_to_withdraw(client: Any) -> None:
    from kring.parts.casework.api import own_case, withdraw

    enrolment = registered()
    number = actions.propose_removal(by=cast.actor(officer()), enrolment=enrolment, grounds="De opleiding bleek vals.")
    case = own_case(by=own(enrolment), id=number)
    with pytest.raises(NotAllowed):
        withdraw(by=own(enrolment), case=case)
    shown = cast.signed_in(client, enrolment.person).get(f"/zaken/{number}/").content.decode()
    assert "Het bureau heeft een voorstel over jou gedaan. Je kunt reageren." in shown
    assert "intrekken" not in shown
