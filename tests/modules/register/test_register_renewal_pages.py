"""Pages of renewal: how I stand, asking, and what the office sets."""

import re
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from kring.modules.register.models import Enrolment, Reminder, Renewal
from kring.modules.register.rules import Grant
from kring.parts.casework.models import Case
from tests import cast
from tests.modules.register.register_world import VO, officer
from tests.modules.register.test_register_renewal import did, registered

pytestmark = pytest.mark.django_db


@pytest.fixture
def anna() -> Enrolment:
    return registered()


def text(response: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def test_my_page_says_how_i_stand_and_what_is_needed(client: Any, anna: Enrolment) -> None:
    did(anna, 40)
    shown = text(cast.signed_in(client, anna.person).get(reverse("register:own")))
    assert "Geregistreerd tot 14 maart 2027." in shown
    assert "40 van 100 punten" in shown
    assert "Nog 60 punten vóór 14 maart 2027; deze activiteit telt mee: Leergang van 40." in shown
    for button in ("Voeg een activiteit toe", "Vraag herregistratie aan", "Vraag uitstel"):
        assert button in shown


def test_a_vo_leader_reads_nothing_of_po(client: Any) -> None:
    vera = registered(Grant("", date(2020, 1, 1), None, "vo"), "vo", "Vera")
    shown = text(cast.signed_in(client, vera.person).get(reverse("register:own")))
    shown = shown[shown.index("Schoolleidersregister VO") : shown.index("Schrijf je uit")]
    assert "Je registratie heeft geen einddatum. Je hoeft nu niets te doen." in shown
    assert not re.search("punt|thema|RDO|herregistratie|uitstel|PO", shown)


def test_renewing_starts_from_what_counts(client: Any, anna: Enrolment) -> None:
    counts, lacks = did(anna, 100), did(anna, 10, proven=False)
    page = cast.signed_in(client, anna.person).get(reverse("register:renew", args=["po"]))
    ticked = re.findall(r'value="(\d+)"[^>]*checked', page.content.decode())
    assert ticked == [str(counts)]
    data = {"activities": [counts, lacks], "explanation": "", "command": uuid4(), "bewijs-description": ""}
    answer = client.post(reverse("register:renew", args=["po"]), data, follow=True)
    assert "Je aanvraag is verstuurd." in text(answer)
    assert Renewal.objects.get().activities == sorted([counts, lacks])
    again = client.post(reverse("register:renew", args=["po"]), data, follow=True)  # the same form once more
    assert again.status_code == 200
    assert Case.objects.count() == 1


def test_renewing_with_nothing_says_so(client: Any, anna: Enrolment) -> None:
    cast.signed_in(client, anna.person)
    answer = client.post(reverse("register:renew", args=["po"]), {"explanation": "", "command": uuid4()})
    assert answer.status_code == 400
    assert "Laat iets zien" in text(answer)


def test_postponement_in_two_taps(client: Any, anna: Enrolment) -> None:
    page = cast.signed_in(client, anna.person).get(reverse("register:postpone", args=["po"]))
    assert page.content.decode().count('type="radio"') == 4
    data = {"reason": "illness", "months": "6", "explanation": "", "command": uuid4()}
    answer = client.post(reverse("register:postpone", args=["po"]), data, follow=True)
    assert "Je vraag om uitstel is verstuurd." in text(answer)
    own = text(client.get(reverse("register:own")))
    assert "Vraag om uitstel van herregistratie" in own
    refused = client.post(reverse("register:postpone", args=["po"]), {**data, "reason": "other", "command": uuid4()})
    assert "Schrijf in een paar woorden op waarom" in text(refused)


def test_nothing_to_renew_is_not_found(client: Any) -> None:
    vera = registered(Grant("", date(2020, 1, 1), None, "vo"), "vo", "Vera")
    cast.signed_in(client, vera.person)
    for name in ("register:renew", "register:postpone"):
        assert client.get(reverse(name, args=["vo"])).status_code == 404
        assert client.get(reverse(name, args=["po"])).status_code == 404


def as_office(client: Any, who: Any) -> Any:
    cast.signed_in(client, who)
    return client


def test_the_office_sees_a_letter_before_it_is_kept(client: Any) -> None:
    as_office(client, officer())
    url = reverse("register:reminders", args=["po"])
    assert "12 maanden vooraf" in text(client.get(url))
    shown = text(client.post(url, {"months": "9", "text": "Nog negen maanden.", "bekijk": "1"}))
    assert "Zo ziet de mail eruit" in shown
    assert "Nog 100 punten vóór" in shown
    assert not Reminder.objects.filter(months_before=9).exists()
    client.post(url, {"months": "9", "text": "Nog negen maanden.", "bewaar": "1"})
    assert Reminder.objects.filter(months_before=9).exists()
    change = reverse("register:reminder", args=["po", 9])
    assert "Nog negen maanden." in text(client.get(change))
    client.post(change, {"months": "8", "text": "Nog acht maanden.", "bewaar": "1"})
    client.post(reverse("register:drop_reminder", args=["po", 8]))
    assert set(Reminder.objects.values_list("months_before", flat=True)) == {12, 6, 3, 1}
    taken = client.post(url, {"months": "6", "text": "Dubbel.", "bewaar": "1"})
    assert (taken.status_code, "Op dat moment gaat er al een herinnering uit" in text(taken)) == (400, True)
    assert client.get(reverse("register:reminder", args=["po", 8])).status_code == 404


def test_a_moment_that_is_taken_keeps_what_was_typed(client: Any) -> None:
    as_office(client, officer())
    change = reverse("register:reminder", args=["po", 12])
    before = Reminder.objects.get(months_before=12).text
    refused = client.post(change, {"months": "6", "text": "Nog een half jaar.", "bewaar": "1"})
    assert refused.status_code == 400
    assert "Op dat moment gaat er al een herinnering uit" in text(refused)
    assert "Nog een half jaar." in refused.content.decode()
    assert Reminder.objects.get(months_before=12).text == before


def test_another_office_finds_nothing(client: Any) -> None:
    as_office(client, officer(VO, "Vera"))
    for name in ("register:reminders", "register:remove"):
        assert client.get(reverse(name, args=["po"])).status_code == 404
    assert "geen einddatum" in text(client.get(reverse("register:reminders", args=["vo"])))


def test_the_office_proposes_to_end_a_registration(client: Any, anna: Enrolment) -> None:
    as_office(client, officer())
    url = reverse("register:remove", args=["po"])
    wrong = client.post(url, {"number": "12345678", "grounds": "Zomaar."})
    assert "In dit register heeft niemand dit nummer" in text(wrong)
    client.post(url, {"number": anna.number, "grounds": "Het diploma bleek vals."})
    case = Case.objects.get()
    assert (case.kind, case.applicant_id) == ("register.removal", anna.person_id)
    shown = text(client.get(reverse("casework:office_case", args=[case.pk])))
    assert "Het diploma bleek vals." in shown
