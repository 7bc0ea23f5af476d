"""Functions at schools: claimed by the leader, judged by the board, laid on the table for whoever decides."""

from datetime import date

import pytest

from kring.foundation.people.api import EndsBeforeStart, OverlappingRelation, Role, relation_with
from kring.foundation.records.api import NotAllowed, Ref
from kring.modules.directory import api as directory
from kring.modules.directory.appointments.actions import NoSuchFunction, UnknownSchool, UnlikelyStart
from kring.modules.register import actions
from kring.modules.register.contributions.kinds import brief, decider, recused
from kring.modules.register.models import Enrolment
from kring.parts.casework.access import row_of
from kring.parts.casework.api import Outcome
from tests import cast
from tests.modules.register.register_world import PROOF, VO, applied, enrolled, leader, member, schools, works_at

pytestmark = pytest.mark.django_db
TODAY = cast.MOMENT.date()


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def test_a_function_is_claimed_by_its_leader_and_judged_by_the_board() -> None:
    anna, berend = cast.person("Anna"), cast.person("Berend")
    works_at(anna, "10AA00")
    [row] = directory.appointments_of(anna.pk)
    cast.holds(berend, Role.BOARD_ADMIN, Ref("board", "10001"))
    found = directory.appointment_for_board(by=cast.actor(berend), id=row.id)
    for stranger in (cast.person("Bram"), anna):
        with pytest.raises(NotAllowed):
            directory.confirm_appointment(by=cast.actor(stranger), appointment=found)
    actions.confirm_function(by=cast.actor(berend), appointment=found)
    actions.confirm_function(by=cast.actor(berend), appointment=found)
    assert cast.actor(anna).has(Role.LEADER, Ref("site", "10AA00"))
    actions.dispute_function(by=cast.actor(berend), appointment=relation_with(row.id))
    assert not cast.actor(anna).has(Role.LEADER)
    [row] = directory.appointments_at_board("10001", on=cast.MOMENT.date())
    assert (row.name, row.standing_label) == ("Anna Visser", "betwist")


def test_what_cannot_be_a_function_is_refused() -> None:
    anna = cast.person("Anna")
    by, since = cast.actor(anna), date(2022, 8, 1)
    with pytest.raises(UnknownSchool):
        directory.claim_appointment(by=by, role=Role.LEADER, site="99ZZ99", from_date=since)
    with pytest.raises(NoSuchFunction):
        directory.claim_appointment(by=by, role=Role.TEAM_LEADER, site="10AA00", from_date=since)
    with pytest.raises(NoSuchFunction):
        directory.claim_appointment(by=by, role=Role.OFFICE, site="10AA00", from_date=since)
    for day in (date(1922, 8, 1), date(2028, 8, 1)):
        with pytest.raises(UnlikelyStart):
            directory.claim_appointment(by=by, role=Role.LEADER, site="10AA00", from_date=day)
    with pytest.raises(NotAllowed):
        directory.claim_appointment(by=cast.system(), role=Role.LEADER, site="10AA00", from_date=since)
    with pytest.raises(EndsBeforeStart):
        directory.claim_appointment(
            by=by, role=Role.LEADER, site="10AA00", from_date=since, until_date=date(2022, 7, 1)
        )
    directory.claim_appointment(by=by, role=Role.LEADER, site="10AA00", from_date=since)
    with pytest.raises(OverlappingRelation):
        directory.claim_appointment(by=by, role=Role.LEADER, site="10AA00", from_date=since)


def test_only_the_leader_moves_and_ends_a_function() -> None:
    anna, bram = cast.person("Anna"), cast.person("Bram")
    works_at(anna, "10AA00")
    [row] = directory.appointments_of(anna.pk)
    found = directory.own_appointment(by=cast.actor(anna), id=row.id)
    with pytest.raises(NotAllowed):
        directory.end_appointment(by=cast.actor(bram), appointment=found, until_date=date(2026, 1, 1))
    directory.move_appointment(by=cast.actor(anna), appointment=found, from_date=date(2023, 8, 1), until_date=None)
    directory.move_appointment(by=cast.actor(anna), appointment=found, from_date=date(2023, 8, 1), until_date=None)
    with pytest.raises(UnlikelyStart):
        directory.move_appointment(by=cast.actor(anna), appointment=found, from_date=date(1023, 8, 1), until_date=None)
    directory.end_appointment(by=cast.actor(anna), appointment=found, until_date=date(2026, 1, 1))
    directory.end_appointment(by=cast.actor(anna), appointment=found, until_date=date(2026, 1, 1))
    assert not cast.actor(anna).has(Role.LEADER)


def test_own_cases_and_shared_boards_are_both_kept_out() -> None:

    anna = leader()
    case = row_of(applied(anna, Enrolment.objects.get()))
    assert recused(anna.pk, [case], TODAY) == {case.id: "Dit is je eigen aanvraag."}
    assert recused(member().pk, [case], TODAY) == {}
    assert (decider(Ref("register", "po")), decider(VO)) == (Role.COMMITTEE, Role.OFFICE)


def test_a_disputed_function_makes_the_draft_a_refusal() -> None:

    anna, berend = leader(), cast.person("Berend")
    cast.holds(berend, Role.BOARD_ADMIN, Ref("board", "10001"))
    [row] = directory.appointments_of(anna.pk)
    actions.dispute_function(by=cast.actor(berend), appointment=relation_with(row.id))
    case = row_of(applied(anna, Enrolment.objects.get()))
    table = brief(case, TODAY)
    assert (table.suggested, [point.met for point in table.points]) == (Outcome.REFUSED, [None, True, False])
    assert "betwist door het bestuur" in dict(table.facts)["Schoolleider"]


def test_between_jobs_one_may_enrol_and_apply() -> None:

    anna = cast.person("Anna")
    enrolment = enrolled(anna)
    actions.apply(by=cast.actor(anna), enrolment=enrolment, title="rdo_1", route="evc", explanation="Ik zoek werk.",
                  evidence=[PROOF])  # fmt: skip
    facts = dict(brief(row_of(enrolment.applications.get().case), TODAY).facts)
    assert (facts["Functie"], facts["Toelichting"]) == ("Nu geen functie op een school", "Ik zoek werk.")
