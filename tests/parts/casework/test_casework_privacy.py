"""Who looked, what goes with whom, and what goes after its term."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.files.api import files_of
from kring.foundation.privacy.api import erase_person
from kring.foundation.privacy.models import Look
from kring.parts.casework import actions
from kring.parts.casework.jobs import forget_old, note_look
from kring.parts.casework.kinds import Precedent
from kring.parts.casework.models import Case, Check, Evidence, Held, Objection, Reading
from kring.parts.casework.states import ObjectionState, Outcome, State
from tests import cast
from tests.parts.casework.casework_world import Toy, asked, member, officer, toy_kind

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def toy() -> Toy:
    return toy_kind()


@pytest.fixture
def decided() -> Case:
    case = asked(cast.person("Anna"))
    actions.find_complete(by=cast.actor(officer()), case=case)
    actions.decide(by=cast.actor(member()), case=case, outcome=Outcome.REFUSED, reason="Te vroeg.", at_once=True)
    case.refresh_from_db()
    return case


def looks_waiting() -> list[Any]:
    return [job.args for job in ProcrastinateJob.objects.filter(task_name="casework.look").order_by("id")]


def test_who_opens_a_case_leaves_a_look_once_a_day(client: Any, decided: Case) -> None:
    olga = decided.checks.get().checked_by
    cast.signed_in(client, olga)
    for _ in range(3):
        client.get(reverse("casework:office_case", args=[decided.pk]))
    [asked_for] = looks_waiting()
    assert (asked_for["reader"], asked_for["case"]) == (olga.pk, decided.pk)
    assert not Look.objects.exists()  # reading a page writes nothing
    note_look(**asked_for)
    note_look(**asked_for)  # another device, or the same job again
    [look] = Look.objects.all()
    assert (look.looker_id, look.of_person_id, look.item_id) == (olga.pk, decided.applicant_id, str(decided.pk))
    tomorrow = (cast.MOMENT + timedelta(days=9)).isoformat()
    note_look(**asked_for | {"at": tomorrow})
    assert Look.objects.count() == 2


def test_looking_at_ones_own_case_is_nobodys_business(client: Any, decided: Case) -> None:
    cast.signed_in(client, decided.applicant).get(reverse("casework:own_case", args=[decided.pk]))
    assert looks_waiting() == []
    note_look(reader=decided.applicant_id, case=decided.pk + 1000, at=cast.MOMENT.isoformat())
    assert not Look.objects.exists()


def test_what_somebody_asked_for_goes_with_them(decided: Case) -> None:
    anna = decided.applicant
    actions.object_to(by=cast.actor(anna), case=decided, grounds="Het was al tijd.")
    other = asked(anna, subject="2")
    actions.find_complete(by=cast.actor(officer("Otto")), case=other)
    actions.decide(by=cast.actor(member("Kim")), case=other, outcome=Outcome.GRANTED, choice="a", reason="Ja.")
    decision = decided.decisions.get()
    erase_person(by=cast.system(), person_id=anna.pk)
    decision.refresh_from_db()
    other.refresh_from_db()
    objection = Objection.objects.get(case=decided)
    assert (other.state, objection.state) == (State.WITHDRAWN, ObjectionState.WITHDRAWN)
    assert "Te vroeg." not in decision.reason
    assert "al tijd" not in objection.grounds
    assert not files_of(decision.letter)
    assert not Held.objects.exists()


def test_papers_of_old_cases_go_after_two_years(decided: Case) -> None:
    young = asked(cast.person("Bram"), subject="2")
    later = cast.system(cast.MOMENT + timedelta(days=731))
    assert actions.forget_old(by=cast.system()) == 0
    assert actions.forget_old(by=later) == 1
    assert actions.forget_old(by=later) == 0
    assert not Check.objects.filter(case=decided).exists()
    assert not Reading.objects.filter(case=decided).exists()
    assert [one.case_id for one in Evidence.objects.all()] == [young.pk]
    assert decided.decisions.exists()  # what was decided stays
    forget_old(0)


def test_papers_stay_while_somebody_objects(decided: Case) -> None:
    actions.object_to(by=cast.actor(decided.applicant), case=decided, grounds="Nee.")
    assert actions.forget_old(by=cast.system(cast.MOMENT + timedelta(days=731))) == 0


def test_precedents_are_numbers_beside_the_rule(client: Any, decided: Case) -> None:
    toy_kind(precedents=lambda case, on: [Precedent("Lid na een jaar", 5, 2)])
    case = asked(cast.person("Bram"), subject="2")
    page = cast.signed_in(client, officer("Otto")).get(reverse("casework:office_case", args=[case.pk]))
    assert "5 keer toegekend, 2 keer afgewezen" in page.content.decode()
