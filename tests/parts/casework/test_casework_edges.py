"""What happens rarely in a case, and must be right then too."""

from typing import Any
from uuid import uuid4

import pytest
from django.http import Http404
from django.urls import reverse

from kring.foundation.records.api import Missing, Ref, titles
from kring.parts.casework import access, actions
from kring.parts.casework.kinds import kind_called
from kring.parts.casework.models import Case
from kring.parts.casework.states import Outcome, State
from tests import cast
from tests.parts.casework.casework_world import Toy, asked, member, officer, toy_kind

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def toy() -> Toy:
    return toy_kind()


@pytest.fixture
def checked() -> Case:
    case = asked(cast.person("Anna"))
    actions.find_complete(by=cast.actor(officer()), case=case)
    case.refresh_from_db()
    return case


@pytest.mark.parametrize(
    ("outcome", "reason", "said"),
    [
        ("refused", "Wij wijzen het af, omdat", "Maak de reden af"),
        ("refused", "Wij kennen het  toe.", "past niet bij het besluit"),
        ("granted", "Wij wijzen het af, omdat", "past niet bij het besluit"),
    ],
)
def test_a_draft_that_does_not_fit_is_sent_back(
    client: Any, checked: Case, outcome: str, reason: str, said: str
) -> None:
    cast.signed_in(client, member())
    sent = {"doen": "decide", "outcome": outcome, "choice": "a", "reason": reason, "command": str(uuid4())}
    answer = client.post(reverse("casework:committee_case", args=[checked.pk]), sent)
    assert (answer.status_code, said in answer.content.decode()) == (400, True)
    checked.refresh_from_db()
    assert checked.state == State.CHECKED


def test_where_nothing_is_to_choose_nothing_is_asked(client: Any, checked: Case, toy: Toy) -> None:
    toy.choices = ()
    cast.signed_in(client, member())
    address = reverse("casework:committee_case", args=[checked.pk])
    assert "Wat ken je toe?" not in client.get(address).content.decode()
    sent = {"doen": "decide", "outcome": "granted", "reason": "Wij kennen het toe.", "command": str(uuid4())}
    assert client.post(address, sent).status_code == 302
    assert client.post(address, sent | {"doen": "iets anders"}).status_code == 200


def test_a_case_that_went_is_missing(checked: Case) -> None:
    gone = Case(pk=checked.pk + 1000, kind=checked.kind, applicant_id=checked.applicant_id,
                owner_kind="club", owner_id="1")  # fmt: skip
    with pytest.raises(Missing):
        actions.find_complete(by=cast.actor(officer("Otto")), case=gone)


def test_nobody_signed_in_owns_no_case(checked: Case) -> None:
    with pytest.raises(Http404):
        access.own_case(by=cast.system(), id=checked.pk)
    assert not access.may_read_files(cast.system(), str(checked.pk))
    assert not access.may_read_files(cast.system(), "zes")


def test_a_case_is_called_by_its_number(checked: Case) -> None:
    assert titles([checked.ref, Ref("case", "7")])[Ref("case", "7")] == "Zaak 7"
    with pytest.raises(KeyError):
        kind_called("no such kind")


def test_the_reader_sees_the_decision_and_who_took_it(client: Any, checked: Case) -> None:
    karel = member()
    actions.decide(
        by=cast.actor(karel), case=checked, outcome=Outcome.GRANTED, choice="b", reason="Goed zo.", at_once=True
    )
    text = cast.signed_in(client, karel).get(reverse("casework:committee_case", args=[checked.pk])).content.decode()
    assert ("Goed zo." in text, "Tweede klas" in text, "Karel Bakker" in text) == (True, True, True)
    anna = cast.person("Bram")
    assert cast.signed_in(client, anna).get(reverse("casework:own_case", args=[checked.pk])).status_code == 404
