"""Readers: who is asked, what they see, and that the committee waits for them."""

from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.home.api import inbox
from kring.foundation.people.api import Role
from kring.foundation.records.api import NotAllowed
from kring.parts.casework import access, actions, queries
from kring.parts.casework.models import Case, Reader
from kring.parts.casework.rules import suggested
from kring.parts.casework.states import Outcome, State
from tests import cast
from tests.parts.casework.casework_world import CLUB, Toy, asked, member, officer, toy_kind

pytestmark = pytest.mark.django_db


@pytest.fixture
def toy() -> Toy:
    return toy_kind(readers=2)


@pytest.fixture
def case(toy: Toy) -> Case:
    """Anna's case, found complete by Olga; two have to read it."""
    made = asked(cast.person("Anna"))
    actions.find_complete(by=cast.actor(officer("Olga")), case=made)
    made.refresh_from_db()
    return made


def advise(reader: Any, case: Case, advice: Outcome = Outcome.GRANTED, remark: str = "Goed.") -> None:
    actions.advise(by=cast.actor(reader), case=case, advice=advice, remark=remark)


def decide(by: Any, case: Case) -> None:
    actions.decide(by=cast.actor(by), case=case, outcome=Outcome.GRANTED, choice="a", reason="Ja.", at_once=True)


def test_the_committee_decides_when_two_have_read(case: Case, toy: Toy) -> None:
    karel, kim, klaas = member("Karel"), member("Kim"), member("Klaas")
    by = cast.actor(officer("Otto"))
    actions.assign_readers(by=by, case=case, people={karel.pk, kim.pk})
    with pytest.raises(actions.NotReadEnough):
        decide(klaas, case)
    advise(karel, case)
    with pytest.raises(actions.NotReadEnough):
        decide(klaas, case)
    assert queries.ready_to_decide([CLUB]) == []
    advise(kim, case, Outcome.REFUSED, "Twijfel.")
    assert queries.ready_to_decide([CLUB]) == [case.pk]
    decide(klaas, case)
    assert len(toy.rulings) == 1


def test_a_reader_finds_the_case_on_the_first_page_until_it_is_read(case: Case) -> None:
    karel = member("Karel")
    actions.assign_readers(by=cast.actor(officer("Otto")), case=case, people=[karel.pk])
    address = reverse("casework:committee_advice", args=[case.pk])
    assert address in [item.url for item in inbox(by=cast.actor(karel))]
    assert queries.counts([CLUB]).states[State.CHECKED] == 1
    assert reverse("casework:committee") not in [item.url for item in inbox(by=cast.actor(karel))]  # not ready yet
    advise(karel, case)
    assert address not in [item.url for item in inbox(by=cast.actor(karel))]


def test_nobody_reads_who_takes_no_part(case: Case, toy: Toy) -> None:
    karel, by = member("Karel"), cast.actor(officer("Otto"))
    toy.kept_out[karel.pk] = "Jullie zijn buren."
    checker = case.checks.get().checked_by
    cast.holds(checker, Role.COMMITTEE, CLUB)
    for person in (karel.pk, checker.pk, case.applicant_id, cast.person("Vreemd").pk):
        with pytest.raises(actions.CannotRead):
            actions.assign_readers(by=by, case=case, people=[person])
    assert access.can_read(case, on=by.today) == set()
    assert not Reader.objects.exists()


def test_only_the_office_asks_readers_and_only_in_a_complete_case(case: Case) -> None:
    karel = member("Karel")
    with pytest.raises(NotAllowed):
        actions.assign_readers(by=cast.actor(karel), case=case, people=[karel.pk])
    with pytest.raises(actions.MovedOn):
        actions.assign_readers(
            by=cast.actor(officer("Otto")), case=asked(cast.person("Bram"), subject="2"), people=[karel.pk]
        )


def test_only_who_was_asked_gives_advice(case: Case) -> None:
    with pytest.raises(access.NotAReader):
        advise(member("Karel"), case)


def test_a_reader_is_let_go_until_they_have_read(case: Case) -> None:
    karel, kim, by = member("Karel"), member("Kim"), cast.actor(officer("Otto"))
    actions.assign_readers(by=by, case=case, people=[karel.pk, kim.pk])
    actions.release_reader(by=by, case=case, person_id=kim.pk)
    actions.release_reader(by=by, case=case, person_id=kim.pk)  # a second time changes nothing
    assert [one.person_id for one in case.readers.all()] == [karel.pk]
    advise(karel, case)
    with pytest.raises(actions.HasRead):
        actions.release_reader(by=by, case=case, person_id=karel.pk)


def test_readers_do_not_see_each_other_before_they_have_read(client: Any, case: Case) -> None:
    karel, kim, klaas = member("Karel"), member("Kim"), member("Klaas")
    actions.assign_readers(by=cast.actor(officer("Otto")), case=case, people=[karel.pk, kim.pk])
    advise(karel, case, remark="Alleen voor wie klaar is.")
    address = reverse("casework:committee_case", args=[case.pk])

    def sees(who: Any) -> bool:
        return "Alleen voor wie klaar is." in cast.signed_in(client, who).get(address).content.decode()

    assert (sees(karel), sees(kim), sees(klaas)) == (True, False, False)
    advise(kim, case)
    assert (sees(kim), sees(klaas)) == (True, True)


def test_the_office_chooses_on_a_page_from_what_is_proposed(client: Any, case: Case) -> None:
    karel, kim, klaas = member("Karel"), member("Kim"), member("Klaas")
    otto = officer("Otto")
    other = asked(cast.person("Bram"), subject="2")
    actions.find_complete(by=cast.actor(otto), case=other)
    actions.assign_readers(by=cast.actor(otto), case=other, people=[karel.pk])
    cast.signed_in(client, otto)
    address = reverse("casework:readers", args=[case.pk])
    shown = queries.readers_page(by=cast.actor(otto), case=case, seed=1)
    assert set(shown.suggested) == {kim.pk, klaas.pk}  # Karel has something to read already
    assert "Karel Bakker, moet nog lezen: 1" in client.get(address).content.decode()
    assert client.post(address, {"command": str(uuid4())}).status_code == 400
    sent = {"people": [str(kim.pk), str(klaas.pk)], "command": str(uuid4())}
    assert client.post(address, sent).status_code == 302
    assert case.readers.count() == 2
    page = client.get(reverse("casework:office_case", args=[case.pk])).content.decode()
    assert "Nog 2 adviezen nodig" in page
    away = reverse("casework:release_reader", args=[case.pk, kim.pk])
    assert client.post(away).status_code == 302
    assert case.readers.count() == 1
    assert "0 van 2 gelezen" in client.get(reverse("casework:office") + "?stand=besluit").content.decode()


def test_where_nobody_can_read_the_page_says_so(client: Any, case: Case) -> None:
    page = cast.signed_in(client, officer("Otto")).get(reverse("casework:readers", args=[case.pk]))
    assert "niemand anders in de commissie" in page.content.decode()


def test_where_the_office_decides_nobody_has_to_read(toy: Toy, case: Case) -> None:
    toy.decider = Role.OFFICE
    decide(officer("Otto"), case)
    assert len(toy.rulings) == 1


@given(
    work=st.dictionaries(st.integers(1, 200), st.integers(0, 9), max_size=20), wanted=st.integers(0, 5),
    seed=st.integers(0, 2**32),
)  # fmt: skip
def test_who_has_least_to_read_is_proposed(work: dict[int, int], wanted: int, seed: int) -> None:
    chosen = suggested(work, wanted, seed=seed)
    assert len(chosen) == len(set(chosen)) == min(wanted, len(work))
    assert set(chosen) <= set(work)
    left = [work[person] for person in work if person not in chosen]
    assert not left or not chosen or max(work[person] for person in chosen) <= min(left)
    assert chosen == suggested(dict(reversed(work.items())), wanted, seed=seed)  # the order of asking is no matter


def test_among_equals_it_is_drawn() -> None:
    found = {suggested({1: 0, 2: 0, 3: 0}, 1, seed=seed)[0] for seed in range(60)}
    assert found == {1, 2, 3}
