"""Objecting, by others than the first time; what an outside committee found; and the letters of all that."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.audit.api import story
from kring.foundation.files.api import content_of, files_of
from kring.foundation.home.api import inbox
from kring.foundation.people.api import Role
from kring.foundation.records.api import NotAllowed
from kring.parts.casework import access, actions, letters, queries
from kring.parts.casework.jobs import let_out
from kring.parts.casework.models import Case, Decision, Held, Objection, Terms
from kring.parts.casework.rules import in_time, last_day_to_object
from kring.parts.casework.states import OBJECTION_MOVES, OBJECTION_SENTENCES, ObjectionState, Outcome, Stage
from tests import cast
from tests.parts.casework.casework_world import CLUB, OTHER_CLUB, Toy, asked, member, officer, toy_kind

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.fixture
def toy() -> Toy:
    return toy_kind()


@pytest.fixture
def people() -> dict[str, Any]:
    return {"olga": officer("Olga"), "karel": member("Karel"), "kim": member("Kim"), "rens": member("Rens")}


@pytest.fixture
def refused(toy: Toy, people: dict[str, Any]) -> Case:
    """Anna's case: Olga checked it, Rens read it, Karel refused it."""
    case = asked(cast.person("Anna"))
    actions.find_complete(by=cast.actor(people["olga"]), case=case)
    actions.advise(by=cast.actor(people["rens"]), case=case, advice=Outcome.REFUSED, remark="Te vroeg.")
    actions.decide(
        by=cast.actor(people["karel"]), case=case, outcome=Outcome.REFUSED, reason="Het is te vroeg.", at_once=True
    )
    case.refresh_from_db()
    return case


def objects(case: Case) -> Case:
    actions.object_to(by=cast.actor(case.applicant), case=case, grounds="Het was al tijd.")
    return Case.objects.get(pk=case.pk)


def grants(by: Any, case: Case, **more: Any) -> None:
    actions.decide_objection(
        by=cast.actor(by), case=case, founded=True, outcome=Outcome.GRANTED, choice="a", reason="Alsnog.", **more
    )


def refuses_again(by: Any, case: Case, **more: Any) -> None:
    actions.decide_objection(
        by=cast.actor(by), case=case, founded=False, outcome=Outcome.GRANTED, reason="Het blijft te vroeg.", **more
    )


def test_every_state_of_an_objection_has_moves_and_a_sentence() -> None:
    assert OBJECTION_MOVES.keys() == OBJECTION_SENTENCES.keys() == set(ObjectionState)


def test_others_than_the_first_time_decide_on_an_objection(refused: Case, people: dict[str, Any], toy: Toy) -> None:
    case = objects(refused)
    cast.holds(people["olga"], Role.COMMITTEE, CLUB)
    for who in ("olga", "karel", "rens"):  # checked, decided, read
        with pytest.raises(NotAllowed):
            grants(people[who], case)
    toy.kept_out[people["kim"].pk] = "Jullie zijn buren."
    with pytest.raises(NotAllowed):
        grants(people["kim"], case)
    with pytest.raises(access.NotTheDecider):
        grants(officer("Otto"), case)
    toy.kept_out.clear()
    grants(people["kim"], case, at_once=True)
    [(_, first), (_, second)] = toy.rulings
    assert (first.stage, second.stage) == (Stage.FIRST, Stage.OBJECTION)
    assert (second.outcome, second.choice) == (Outcome.GRANTED, "a")
    assert "casework.objection_founded" in {row.event for row in story(case.ref)}
    [row] = queries.cases_about(case.subject)
    assert (row.outcome, row.choice) == (Outcome.GRANTED, "a")  # what holds now


def test_an_unfounded_objection_changes_nothing(refused: Case, people: dict[str, Any], toy: Toy) -> None:
    case = objects(refused)
    refuses_again(people["kim"], case, at_once=True)
    decision = Decision.objects.get(case=case, stage=Stage.OBJECTION)
    assert (decision.founded, decision.outcome, len(toy.rulings)) == (False, Outcome.REFUSED, 1)
    with pytest.raises(actions.MovedOn):
        grants(people["kim"], case)


def test_a_founded_objection_changes_something(refused: Case, people: dict[str, Any]) -> None:
    case = objects(refused)
    with pytest.raises(actions.NotWhatWasDecided):
        actions.decide_objection(
            by=cast.actor(people["kim"]), case=case, founded=True, outcome=Outcome.REFUSED, reason="Toch niet."
        )


def test_the_decision_on_an_objection_waits_too(refused: Case, people: dict[str, Any], toy: Toy) -> None:
    case, by = objects(refused), cast.actor(people["kim"])
    refuses_again(people["kim"], case)
    assert Objection.objects.get(case=case).state == ObjectionState.HELD
    actions.take_back(by=by, case=case)
    assert Objection.objects.get(case=case).state == ObjectionState.MADE
    grants(people["kim"], case)
    let_out(Held.objects.get().pk)
    assert Objection.objects.get(case=case).state == ObjectionState.DECIDED
    assert len(toy.rulings) == 2


def test_only_the_applicant_objects_once_to_what_was_decided(refused: Case, people: dict[str, Any]) -> None:
    anna = cast.actor(refused.applicant)
    with pytest.raises(NotAllowed):
        actions.object_to(by=cast.actor(people["kim"]), case=refused, grounds="Niet goed.")
    with pytest.raises(actions.GroundsMissing):
        actions.object_to(by=anna, case=refused, grounds=" ")
    with pytest.raises(actions.MovedOn):
        actions.object_to(by=cast.actor(refused.applicant), case=asked(refused.applicant, subject="2"), grounds="Nee.")
    objects(refused)
    with pytest.raises(actions.HasObjected):
        actions.object_to(by=anna, case=refused, grounds="Nog eens.")
    actions.withdraw_objection(by=anna, case=refused)
    with pytest.raises(actions.MovedOn):
        actions.withdraw_objection(by=anna, case=refused)


def test_an_outside_verdict_follows_the_objection(refused: Case, people: dict[str, Any], toy: Toy) -> None:
    otto, today = cast.actor(officer("Otto")), cast.MOMENT.date()
    verdict = actions.Verdict(today, True, "Alsnog toekennen.", Outcome.GRANTED, "b", "uitspraak.pdf", PDF)
    with pytest.raises(actions.FirstAnObjection):
        actions.record_appeal(by=otto, case=refused, verdict=verdict)
    case = objects(refused)
    refuses_again(people["kim"], case, at_once=True)
    for day in (today + timedelta(days=1), today - timedelta(days=1)):
        with pytest.raises(actions.NotThatDay):
            actions.record_appeal(by=otto, case=case, verdict=actions.Verdict(day, False, "Nee."))
    with pytest.raises(NotAllowed):
        actions.record_appeal(by=cast.actor(people["kim"]), case=case, verdict=verdict)
    with pytest.raises(actions.UnknownChoice):
        actions.record_appeal(by=otto, case=case, verdict=actions.Verdict(today, True, "Ja.", Outcome.GRANTED, "zzz"))
    actions.record_appeal(by=otto, case=case, verdict=verdict)
    assert [ruling.stage for _, ruling in toy.rulings] == [Stage.FIRST, Stage.APPEAL]
    [kept] = files_of(case.decisions.get(stage=Stage.APPEAL).letter)
    assert (kept.name, kept.uploaded_by_id) == ("uitspraak.pdf", None)
    with pytest.raises(actions.HasBeenAppealed):
        actions.record_appeal(by=otto, case=case, verdict=verdict)


def test_the_letter_is_made_once_and_stays_the_same(refused: Case, client: Any, people: dict[str, Any]) -> None:
    decision = refused.decisions.get()
    [letter] = files_of(decision.letter)
    before = content_of(letter.id)
    assert before.startswith(b"%PDF")
    refused.applicant.given_name = "Anders"
    assert content_of(letter.id) == before
    for who in (refused.applicant, people["olga"], people["kim"]):
        assert cast.signed_in(client, who).get(letter.url).status_code == 200
    for stranger in (cast.person("Bram"), officer("Otto", OTHER_CLUB)):
        assert cast.signed_in(client, stranger).get(letter.url).status_code == 404
    assert not access.may_read_letter(cast.actor(people["olga"]), "zes")


def words_of(case: Case, stage: Stage = Stage.FIRST) -> dict[str, Any]:
    """What stands in the letter of a decision."""
    from kring.parts.casework.kinds import Ruling, kind_called

    row, decision = access.row_of(case), case.decisions.get(stage=stage)
    ruling = Ruling(Outcome(decision.outcome), decision.choice, "toy-1", decision.decided_at, stage)
    return letters.words(row, decision, ruling, kind_called(case.kind).brief(row, cast.MOMENT.date()))


def test_the_letter_names_no_term_that_nobody_filled_in(refused: Case, people: dict[str, Any]) -> None:
    said = " ".join(words_of(refused)["objection"])
    assert "bezwaar maken. Dat kan in Kring" in said
    assert "tot en met" not in said
    olga = cast.actor(people["olga"])
    actions.set_terms(by=olga, owner=CLUB, weeks=6, where="Postbus 1", appeal_body="De commissie van beroep")
    actions.set_terms(by=olga, owner=CLUB, weeks=6, where="Postbus 1", appeal_body="De commissie van beroep")
    assert "tot en met 1 januari 2027" in " ".join(words_of(refused)["objection"])
    assert "Postbus 1" in " ".join(words_of(refused)["objection"])
    with pytest.raises(NotAllowed):
        actions.set_terms(by=cast.actor(people["kim"]), owner=CLUB, weeks=1)
    assert Terms.objects.count() == 1


def test_the_letter_says_what_was_decided_without_names_of_officers(refused: Case, people: dict[str, Any]) -> None:
    case = objects(refused)
    refuses_again(people["kim"], case, at_once=True)
    first, second = words_of(case), words_of(case, Stage.OBJECTION)
    assert "af te wijzen" in first["decision"]
    assert "ongegrond" in second["decision"]
    assert "Het bureau vertelt u of en waar" in " ".join(second["objection"])
    for name in ("Kim", "Karel", "Olga", "Rens"):
        assert name not in str(first) + str(second)
    assert ("Anna Visser" in str(first), "Het is te vroeg." in first["reason"]) == (True, True)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 52), st.integers(-400, 400))
def test_the_term_counts_whole_weeks_and_includes_its_last_day(sent: date, weeks: int, days: int) -> None:
    last = last_day_to_object(sent, weeks)
    assert last is not None
    assert (last - sent).days == 7 * weeks
    assert in_time(sent + timedelta(days=days), last) is (days <= 7 * weeks)
    assert last_day_to_object(sent, None) is None
    assert in_time(sent, None) is None


def test_the_applicant_objects_and_withdraws_on_pages(client: Any, refused: Case) -> None:
    cast.signed_in(client, refused.applicant)
    own = reverse("casework:own_case", args=[refused.pk])
    address = reverse("casework:object_to", args=[refused.pk])
    assert address in client.get(own).content.decode()
    assert client.post(address, {"grounds": "", "command": str(uuid4())}).status_code == 400
    assert client.post(address, {"grounds": "Het was al tijd.", "command": str(uuid4())}).status_code == 302
    text = client.get(own).content.decode()
    assert ("Het was al tijd." in text, "Karel" in text, "Bewaar de brief" in text) == (True, False, True)
    assert "geen besluit waartegen" in client.get(address).content.decode()
    back = reverse("casework:withdraw_objection", args=[refused.pk])
    assert "Trek je je bezwaar in?" in client.get(back).content.decode()
    assert client.post(back).status_code == 302
    assert client.get(back).status_code == 404


def test_the_committee_decides_on_the_page_of_the_objection(client: Any, refused: Case, people: dict[str, Any]) -> None:
    objects(refused)
    address = reverse("casework:objection", args=[refused.pk])
    assert cast.signed_in(client, people["karel"]).get(address).status_code == 404  # decided the first time
    listed = client.get(reverse("casework:committee")).content.decode()
    assert ("zonder jou" in listed, "Anna" in listed) == (True, False)
    read = cast.signed_in(client, people["olga"]).get(address).content.decode()
    assert ("Het was al tijd." in read, "Neem de beslissing" in read) == (True, False)  # the office reads along
    cast.signed_in(client, people["kim"])
    assert reverse("casework:committee") in [item.url for item in inbox(by=cast.actor(people["kim"]))]
    assert address in client.get(reverse("casework:committee")).content.decode()
    sent = {"ruling": "unfounded", "choice": "a", "reason": "", "command": str(uuid4())}
    assert client.post(address, sent).status_code == 400
    assert client.post(address, sent | {"reason": "Het blijft zo."}).status_code == 302
    assert "Verstuur nu" in client.get(address).content.decode()
    sending = client.post(reverse("casework:send_now", args=[refused.pk]))
    assert sending["Location"] == address
    assert "bezwaar ongegrond" in client.get(address).content.decode().lower()


def test_the_office_records_an_appeal_and_the_terms_on_pages(
    client: Any, refused: Case, people: dict[str, Any]
) -> None:
    case = objects(refused)
    address = reverse("casework:appeal", args=[case.pk])
    cast.signed_in(client, people["olga"])
    assert client.get(address).status_code == 404
    refuses_again(people["kim"], case, at_once=True)
    assert address in client.get(reverse("casework:office_case", args=[case.pk])).content.decode()
    file = SimpleUploadedFile("uitspraak.pdf", PDF, content_type="application/pdf")
    sent = {"ruling": "granted", "choice": "a", "on": "1-1-2020", "summary": "Toegekend.", "command": str(uuid4())}
    assert client.post(address, sent).status_code == 400
    today = date.today()  # noqa: DTZ011  the real day, as the page sees it
    assert client.post(address, sent | {"on": f"{today:%d-%m-%Y}", "file": file}).status_code == 302
    assert case.decisions.filter(stage=Stage.APPEAL).exists()
    terms = reverse("casework:terms")
    assert client.get(terms, {"van": "club:9"}).status_code == 404
    assert client.post(terms, {"weeks": "0"}).status_code == 400
    assert client.post(terms, {"weeks": "6", "where": "Postbus 1"}).status_code == 302
    assert Terms.objects.get().objection_weeks == 6
    own = cast.signed_in(client, case.applicant).get(reverse("casework:own_case", args=[case.pk])).content.decode()
    assert "Bewaar de uitspraak" in own
