"""The ten minutes: a decision can be taken back, and takes effect once, also when the worker was down."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Barrier, Thread
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, connections
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.audit.api import story
from kring.foundation.notices.api import sent_to
from kring.foundation.records.api import Refusal
from kring.parts.casework import actions, queries
from kring.parts.casework.jobs import let_out
from kring.parts.casework.models import Case, Decision, Held
from kring.parts.casework.states import Outcome, State
from tests import cast
from tests.parts.casework.casework_world import Toy, asked, member, officer, toy_kind

pytestmark = pytest.mark.django_db
LATER = cast.MOMENT + timedelta(minutes=10)


@pytest.fixture
def toy() -> Toy:
    return toy_kind()


@pytest.fixture
def case(toy: Toy) -> Case:
    made = asked(cast.person("Anna"))
    actions.find_complete(by=cast.actor(officer()), case=made)
    made.refresh_from_db()
    return made


def decide(karel: Any, case: Case) -> Held:
    actions.decide(by=cast.actor(karel), case=case, outcome=Outcome.GRANTED, choice="b", reason="Alles klopt.")
    case.refresh_from_db()
    return Held.objects.get(case=case)


def test_a_decision_waits_with_its_job_in_the_queue(case: Case, toy: Toy) -> None:
    held = decide(member(), case)
    job = ProcrastinateJob.objects.get(task_name="casework.let_out")
    assert (case.state, held.leaves_at, job.args) == (State.HELD, LATER, {"held": held.pk})
    assert job.scheduled_at is not None
    assert not toy.rulings
    assert not Decision.objects.exists()
    assert not [notice for notice in sent_to(case.applicant_id) if notice.kind == "casework.decided"]


def test_the_applicant_notices_nothing_before_it_is_sent(client: Any, case: Case) -> None:
    address = reverse("casework:own_case", args=[case.pk])
    cast.signed_in(client, case.applicant)
    before = client.get(address).content.decode()
    decide(member(), case)
    after = client.get(address).content.decode()
    assert "Er is besloten" not in after
    assert "Je aanvraag is compleet" in before
    assert "Je aanvraag is compleet" in after
    assert ("Alles klopt." in after, "tien minuten" in after) == (False, False)


def test_after_ten_minutes_it_takes_effect_once(case: Case, toy: Toy) -> None:
    karel = member()
    held = decide(karel, case)
    let_out(held.pk)
    let_out(held.pk)  # a worker that fell over does its job again
    case.refresh_from_db()
    decision = Decision.objects.get(case=case)
    assert (case.state, decision.decided_by_id, decision.decided_at) == (State.DECIDED, karel.pk, cast.MOMENT)
    assert [ruling.on for _, ruling in toy.rulings] == [cast.MOMENT.date()]  # the day it was decided
    assert len([notice for notice in sent_to(case.applicant_id) if notice.kind == "casework.decided"]) == 1
    assert not Held.objects.exists()


def test_it_is_taken_back_by_who_decided_and_by_nobody_else(case: Case, toy: Toy) -> None:
    karel, held = member(), None
    held = decide(karel, case)
    with pytest.raises(actions.OneOfYours):
        actions.take_back(by=cast.actor(member("Kim")), case=case)
    actions.take_back(by=cast.actor(karel), case=case)
    case.refresh_from_db()
    assert case.state == State.CHECKED
    let_out(held.pk)  # the job that was in the queue finds nothing
    with pytest.raises(actions.MovedOn):
        actions.take_back(by=cast.actor(karel), case=case)
    assert not toy.rulings
    decide(karel, case)  # and it can be decided anew
    assert "casework.decision_taken_back" in {row.event for row in story(case.ref)}


def test_after_ten_minutes_nothing_is_taken_back(case: Case) -> None:
    karel = member()
    decide(karel, case)
    with pytest.raises(actions.TooLate):
        actions.take_back(by=cast.actor(karel, LATER), case=case)


def test_who_decided_can_send_at_once_and_others_when_the_worker_is_down(case: Case, toy: Toy) -> None:
    karel, kim = member(), member("Kim")
    decide(karel, case)
    with pytest.raises(actions.OneOfYours):
        actions.send_now(by=cast.actor(kim), case=case)
    actions.send_now(by=cast.actor(kim, LATER), case=case)
    assert len(toy.rulings) == 1
    with pytest.raises(actions.MovedOn):
        actions.send_now(by=cast.actor(karel), case=case)


def test_what_the_module_refuses_gives_the_case_back(case: Case, toy: Toy) -> None:
    karel = member()
    held = decide(karel, case)
    toy.refuses = True
    with pytest.raises(Refusal):
        actions.send_now(by=cast.actor(karel), case=case)
    assert Held.objects.filter(pk=held.pk).exists()
    let_out(held.pk)
    case.refresh_from_db()
    assert (case.state, Decision.objects.exists()) == (State.CHECKED, False)
    assert "casework.decision_bounced" in {row.event for row in story(case.ref)}


def test_the_applicant_can_withdraw_what_was_not_sent(case: Case, toy: Toy) -> None:
    held = decide(member(), case)
    actions.withdraw(by=cast.actor(case.applicant), case=case)
    let_out(held.pk)
    case.refresh_from_db()
    assert (case.state, toy.rulings) == (State.WITHDRAWN, [])


def test_on_the_page_one_sees_until_when_and_goes_on_to_the_next(client: Any, case: Case) -> None:
    other = asked(cast.person("Bram"), subject="2")
    actions.find_complete(by=cast.actor(officer("Otto")), case=other)
    cast.signed_in(client, member())
    address = reverse("casework:committee_case", args=[case.pk])
    sent = {"doen": "decide", "outcome": "granted", "choice": "a", "reason": "Goed zo.", "command": str(uuid4())}
    answer = client.post(address, sent, follow=True)
    text = answer.content.decode()
    assert answer.redirect_chain[-1][0] == address
    assert ("Neem terug" in text, "Verstuur nu" in text) == (True, True)
    assert f"Naar de volgende zaak (zaak {other.pk})" in text
    assert client.post(reverse("casework:take_back", args=[case.pk])).status_code == 302
    assert client.post(reverse("casework:take_back", args=[case.pk])).status_code == 409
    assert client.post(address, sent | {"command": str(uuid4())}).status_code == 302
    assert client.get(reverse("casework:committee") + "?stand=uit").content.decode().count("Anna") == 1
    assert client.post(reverse("casework:send_now", args=[case.pk])).status_code == 302
    assert Decision.objects.filter(case=case).count() == 1
    assert queries.counts([case.owner]).states[State.HELD] == 0


@contextmanager
def threads(*acts: Callable[[], None]) -> Iterator[list[str]]:
    """Do these at the same moment, each with a connection of its own; gives what was refused."""
    refused: list[str] = []
    start = Barrier(len(acts))

    def run(act: Callable[[], None]) -> None:
        start.wait()
        try:
            act()
        except Refusal as refusal:
            refused.append(type(refusal).__name__)
        finally:
            connections.close_all()

    running = [Thread(target=run, args=[act]) for act in acts]
    for one in running:
        one.start()
    for one in running:
        one.join()
    yield refused


@pytest.mark.django_db(transaction=True)
def test_two_decide_at_once_and_one_of_them_did(case: Case, toy: Toy) -> None:
    members = [cast.actor(member("Karel")), cast.actor(member("Kim"))]
    acts = [
        lambda by=by: actions.decide(by=by, case=case, outcome=Outcome.GRANTED, choice="a", reason="Ja.", at_once=True)
        for by in members
    ]
    with threads(*acts) as refused:
        assert refused == ["MovedOn"]
    assert (Decision.objects.count(), len(toy.rulings)) == (1, 1)


@pytest.mark.django_db(transaction=True)
def test_taking_back_while_the_job_runs_is_one_or_the_other(case: Case, toy: Toy) -> None:
    karel = member()
    held = decide(karel, case)
    with threads(lambda: let_out(held.pk), lambda: actions.take_back(by=cast.actor(karel), case=case)) as refused:
        pass
    case.refresh_from_db()
    sent = Decision.objects.filter(case=case).exists()
    assert (case.state == State.DECIDED) is sent is bool(toy.rulings)
    assert bool(refused) is sent  # what was sent could not be taken back
    assert not Held.objects.exists()
    assert connection.connection is not None
