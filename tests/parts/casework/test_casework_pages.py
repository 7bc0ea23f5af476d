"""The pages of casework: work lists, deciding, the applicant's own case; and what strangers get."""

import re
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kring.foundation.home.api import inbox
from kring.parts.casework import actions
from kring.parts.casework.forms import EvidenceForm
from kring.parts.casework.models import Case, Decision
from kring.parts.casework.states import State
from tests import cast
from tests.parts.casework.casework_world import OTHER_CLUB, Toy, asked, member, officer, toy_kind

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def toy() -> Toy:
    return toy_kind()


@pytest.fixture
def case() -> Case:
    return asked(cast.person("Anna"))


def found_complete(case: Case, by: Any = None) -> Case:
    actions.find_complete(by=cast.actor(by or officer()), case=case)
    case.refresh_from_db()
    return case


def own(case: Case) -> Any:
    from kring.foundation.people.api import person_of

    return person_of(case.applicant_id)


def test_the_office_checks_on_its_page(client: Any, case: Case) -> None:
    cast.signed_in(client, officer())
    listed = client.get(reverse("casework:office"))
    address = reverse("casework:office_case", args=[case.pk])
    assert address in listed.content.decode()
    sent = {"doen": "check", "finding": "complete", "remark": "", "command": str(uuid4())}
    assert client.post(address, sent).status_code == 302
    assert client.post(address, sent).status_code == 200  # a second press finds nothing left to check
    case.refresh_from_db()
    assert case.state == State.CHECKED


def test_asking_without_a_question_is_an_error_on_the_page(client: Any, case: Case) -> None:
    cast.signed_in(client, officer())
    sent = {"doen": "check", "finding": "incomplete", "remark": "", "command": str(uuid4())}
    answer = client.post(reverse("casework:office_case", args=[case.pk]), sent)
    assert answer.status_code == 400
    assert "Schrijf op waarom" in answer.content.decode()


def test_the_committee_decides_on_its_page_with_the_draft(client: Any, case: Case) -> None:
    found_complete(case)
    cast.signed_in(client, member())
    address = reverse("casework:committee_case", args=[case.pk])
    assert "Wij kennen het toe." in client.get(address).content.decode()
    assert "Wij wijzen het af, omdat" in client.get(address, {"uitkomst": "refused"}).content.decode()
    empty = {"doen": "decide", "outcome": "granted", "choice": "a", "reason": "", "command": str(uuid4())}
    assert client.post(address, empty).status_code == 400
    sent = empty | {"reason": "Wij kennen het toe, want het klopt."}
    assert client.post(address, sent).status_code == 302
    assert not Decision.objects.exists()
    client.post(reverse("casework:send_now", args=[case.pk]))
    assert Decision.objects.get(case=case).reason == sent["reason"]
    assert client.get(reverse("casework:committee") + "?stand=afgerond").content.decode().count("Anna") == 1


def test_a_member_advises_on_the_page(client: Any, case: Case) -> None:
    found_complete(case)
    cast.signed_in(client, member())
    address = reverse("casework:committee_advice", args=[case.pk])
    sent = {"advice": "granted", "remark": "Goed.", "command": str(uuid4())}
    assert client.post(address, sent | {"remark": ""}).status_code == 400
    assert client.post(address, sent).status_code == 302
    assert "Goed." in client.get(reverse("casework:committee_case", args=[case.pk])).content.decode()


def test_before_the_check_there_is_nothing_to_advise_on(client: Any, case: Case) -> None:
    cast.signed_in(client, member())
    address = reverse("casework:committee_advice", args=[case.pk])
    assert "nu geen advies" in client.get(address).content.decode()
    sent = {"advice": "granted", "remark": "Goed.", "command": str(uuid4())}
    assert client.post(address, sent).status_code == 400
    assert not case.readings.exists()


def test_the_applicant_reads_adds_and_withdraws(client: Any, case: Case) -> None:
    olga = officer()
    actions.ask_more(by=cast.actor(olga), case=case, question="Waar is je diploma?")
    cast.signed_in(client, own(case))
    address = reverse("casework:own_case", args=[case.pk])
    page = client.get(address).content.decode()
    assert "Waar is je diploma?" in page
    assert "Olga" not in page  # officers stay unnamed to the applicant
    assert address in [item.url for item in inbox(by=cast.actor(own(case)))]
    file = SimpleUploadedFile("diploma.txt", b"Ik heb het gehaald.", content_type="text/plain")
    assert client.post(address, {"description": "Diploma", "file": file, "command": str(uuid4())}).status_code == 302
    case.refresh_from_db()
    assert case.state == State.RECEIVED
    assert "diploma.txt" in client.get(address).content.decode()
    leave = reverse("casework:withdraw", args=[case.pk])
    assert client.get(leave).status_code == 200
    assert client.post(leave).status_code == 302
    case.refresh_from_db()
    assert case.state == State.WITHDRAWN
    assert client.get(leave).status_code == 200


def test_files_are_for_those_who_may_read_the_case(client: Any, case: Case) -> None:
    file = SimpleUploadedFile("diploma.txt", b"Ik heb het gehaald.", content_type="text/plain")
    cast.signed_in(client, own(case))
    client.post(reverse("casework:own_case", args=[case.pk]),
                {"description": "Diploma", "file": file, "command": str(uuid4())})  # fmt: skip
    found = re.search(r'href="(/bestanden/[^"]+)"', client.get(f"/zaken/{case.pk}/").content.decode())
    assert found is not None
    for person, status in ((own(case), 200), (officer(), 200), (member(), 200), (cast.person("Bram"), 404),
                           (officer("Otto", OTHER_CLUB), 404)):  # fmt: skip
        assert cast.signed_in(client, person).get(found[1]).status_code == status


def test_a_page_on_the_web_is_refused_as_evidence(client: Any, case: Case) -> None:
    cast.signed_in(client, own(case))
    file = SimpleUploadedFile("diploma.html", b"<html><script>alert(1)</script></html>", content_type="text/html")
    answer = client.post(
        reverse("casework:own_case", args=[case.pk]),
        {"description": "Diploma", "file": file, "command": str(uuid4())},
    )
    assert answer.status_code == 400
    assert "webpagina" in answer.content.decode()


@pytest.mark.parametrize("name", ["office", "committee"])
def test_work_lists_are_not_there_for_strangers(client: Any, name: str) -> None:
    assert client.get(reverse(f"casework:{name}")).status_code == 302
    assert cast.signed_in(client, cast.person("Bram")).get(reverse(f"casework:{name}")).status_code == 404


@pytest.mark.parametrize("name", ["office_case", "committee_case", "own_case", "withdraw"])
def test_a_case_is_not_there_for_strangers_nor_for_another_office(client: Any, case: Case, name: str) -> None:
    address = reverse(f"casework:{name}", args=[case.pk])
    assert client.get(address).status_code == 302
    for person in (cast.person("Bram"), officer("Otto", OTHER_CLUB), member("Kees", OTHER_CLUB)):
        assert cast.signed_in(client, person).get(address).status_code == 404
        assert client.post(address).status_code == 404


def test_a_recused_member_gets_a_line_without_a_name_and_no_page(client: Any, case: Case, toy: Toy) -> None:
    found_complete(case)
    karel = member()
    toy.kept_out[karel.pk] = "Jullie zijn buren."
    cast.signed_in(client, karel)
    listed = client.get(reverse("casework:committee")).content.decode()
    assert "Jullie zijn buren." in listed
    assert "Anna" not in listed
    assert client.get(reverse("casework:committee_case", args=[case.pk])).status_code == 404


def test_work_that_waits_stands_in_the_inbox(case: Case) -> None:
    assert [item.url for item in inbox(by=cast.actor(officer()))] == [reverse("casework:office")]
    found_complete(case)
    assert [item.url for item in inbox(by=cast.actor(member()))] == [reverse("casework:committee")]


def test_the_work_list_has_a_budget(client: Any, django_assert_max_num_queries: Any) -> None:
    for number in range(8):
        asked(cast.person(f"Anna{number}"), subject=str(number))
    cast.signed_in(client, officer())
    with django_assert_max_num_queries(14):
        client.get(reverse("casework:office"))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=600), link=st.text(max_size=80))
def test_evidence_takes_any_text_without_falling_over(text: str, link: str) -> None:
    form = EvidenceForm({"description": text, "link": link})
    if form.is_valid():
        assert not any(ord(letter) < 32 for letter in form.cleaned_data["description"])
        assert form.cleaned_data["link"].startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "ftp://voorbeeld.nl/a", "file:///etc/passwd", "data:text/html,x"]
)
def test_a_link_leads_to_a_page(link: str) -> None:
    assert "link" in EvidenceForm({"description": "Diploma", "link": link}).errors


def test_words_alone_prove_nothing() -> None:
    assert "file" in EvidenceForm({"description": "Diploma"}).errors
