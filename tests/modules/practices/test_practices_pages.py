"""The pages: what is typed stays, a form that comes twice does one thing, refusals are sentences."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4
from xml.etree import ElementTree

import pytest
from django.urls import reverse

from kring.modules.practices.api import draft
from kring.modules.practices.models import Asked, Experiment, Practice, Question, Trial, Willing
from kring.modules.practices.queries import practice_page
from tests import cast
from tests.modules.practices.practices_world import TEXT, drafted, editor, leader, offered, published, schools, willing

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def test_three_screens_make_a_draft_and_the_last_asks_for_a_yes(client: Any) -> None:
    cast.signed_in(client, leader())
    command = str(uuid4())
    first = {"command": command, "title": TEXT["title"], "problem": TEXT["problem"]}
    answer = client.post("/praktijken/nieuw/", first)
    made = Practice.objects.get()
    assert answer.url == f"/praktijken/{made.pk}/schrijven/aanpak/"
    assert client.post("/praktijken/nieuw/", first).url == "/praktijken/mijn/"
    assert Practice.objects.count() == 1
    how = {"command": str(uuid4()), "steps": "1. Kies\n2. Kijk", "hours": "40", "money": ""}
    assert client.post(answer.url, how).url == f"/praktijken/{made.pk}/schrijven/opbrengst/"
    seen = {
        "command": str(uuid4()), "effect": "Rust", "evidence": "own", "audience": ["po"], "site": "10AA00",
        "themes": ["po-18-01"], "with_name": "on",
    }  # fmt: skip
    assert client.post(f"/praktijken/{made.pk}/schrijven/opbrengst/", seen).url == f"/praktijken/{made.pk}/aanbieden/"
    made.refresh_from_db()
    assert (made.steps, made.hours, made.money, made.site) == (["Kies", "Kijk"], 40, None, "10AA00")
    without = client.post(f"/praktijken/{made.pk}/aanbieden/", {"command": str(uuid4())})
    assert (without.status_code, made.state) == (400, "draft")
    assert "Zonder jouw ja plaatsen we niets." in without.content.decode()
    client.post(f"/praktijken/{made.pk}/aanbieden/", {"command": str(uuid4()), "consent": "on"})
    made.refresh_from_db()
    assert made.state == "offered"


def test_what_is_typed_stays_when_something_is_wrong(client: Any) -> None:
    anna = leader()
    cast.signed_in(client, anna)
    made = drafted(anna)
    too_much = {"command": str(uuid4()), "steps": "\n".join(f"Stap {n}" for n in range(30)), "hours": "-4"}
    answer = client.post(f"/praktijken/{made.pk}/schrijven/aanpak/", too_much)
    page = answer.content.decode()
    assert answer.status_code == 400 and "Stap 29" in page and "Maak er hooguit 20." in page
    assert client.get(f"/praktijken/{made.pk}/schrijven/anders/").status_code == 404


def test_what_is_missing_is_named_with_its_screen(client: Any) -> None:
    anna = leader()
    cast.signed_in(client, anna)
    made = drafted(anna, effect="")
    page = client.get(f"/praktijken/{made.pk}/aanbieden/").content.decode()
    assert f"/praktijken/{made.pk}/schrijven/opbrengst/" in page and "Bied aan</span>" not in page


def test_an_editor_publishes_or_sends_back(client: Any) -> None:
    eline, bas = editor(), leader("Bas", "10BB00")
    first, second = offered(leader()), offered(bas, title="Tweede")
    cast.signed_in(client, eline)
    address = f"/praktijken/lezen/{first.practice_id}/"
    empty = client.post(address, {"command": str(uuid4()), "verdict": "return", "reason": ""})
    assert empty.status_code == 400
    client.post(address, {"command": str(uuid4()), "verdict": "return", "reason": "Noem geen namen."})
    assert Practice.objects.get(pk=first.practice_id).state == "returned"
    client.post(f"/praktijken/lezen/{second.practice_id}/", {"command": str(uuid4())})
    assert Practice.objects.get(pk=second.practice_id).state == "published"
    assert client.get(address).status_code == 404
    down = {"command": str(uuid4()), "reason": "Reclame."}
    assert client.post(f"/praktijken/{second.practice_id}/weghalen/", down).status_code == 302
    cast.signed_in(client, bas)
    page = client.get(f"/praktijken/{second.practice_id}/").content.decode()
    assert "Reclame." in page and reverse("home:ask") in page


def test_a_proposal_gets_a_yes_or_a_no(client: Any) -> None:
    anna, bas = leader(), leader("Bas", "10BB00")
    yes = draft(by=cast.actor(bas), author_id=anna.pk, title="Stille gang")
    no = draft(by=cast.actor(bas), author_id=anna.pk, title="Nog iets")
    cast.signed_in(client, anna)
    assert "Zeg ja of nee tegen “Stille gang”" in client.get(reverse("home:todo")).content.decode()
    client.post(f"/praktijken/{yes}/voorstel/", {"answer": "yes"})
    client.post(f"/praktijken/{no}/voorstel/", {"answer": "no"})
    assert [(one.pk, one.state) for one in Practice.objects.all()] == [(yes, "draft")]


def test_who_leads_no_school_is_told_what_to_do_first(client: Any) -> None:
    made = published(leader(), editor())
    cast.signed_in(client, cast.person("Noor", "Nieuweling"))
    page = client.get(f"/praktijken/{made.pk}/geprobeerd/").content.decode()
    assert "Geef eerst op waar je werkt." in page
    told = {"command": str(uuid4()), "result": "good", "happened": "Goed", "site": "10AA00", "shown": "school"}
    assert client.post(f"/praktijken/{made.pk}/geprobeerd/", told).status_code == 400
    assert not Trial.objects.exists()


def test_an_experiment_is_kept_and_a_second_press_does_nothing(client: Any) -> None:
    cast.signed_in(client, leader())
    card = {"command": str(uuid4()), "title": "Stil lezen", "decision": "running"}
    for _ in range(2):
        client.post("/praktijken/experimenten/nieuw/", card)
    made = Experiment.objects.get()
    more = {"command": str(uuid4()), "title": "Stil lezen", "decision": "stop", "saw": "Lawaai"}
    client.post(f"/praktijken/experimenten/{made.pk}/", more)
    assert client.post(f"/praktijken/experimenten/{made.pk}/praktijk/").status_code == 302
    assert Practice.objects.get().source_kind == "experiment"
    client.post(f"/praktijken/experimenten/{made.pk}/verwijderen/")
    assert not Experiment.objects.exists() and Practice.objects.exists()


def test_asking_answering_and_passing_on_the_pages(client: Any) -> None:
    anna, bas = leader(), leader("Bas", "10BB00")
    cast.signed_in(client, bas)
    client.post("/praktijken/vragen/bereid/", {"command": str(uuid4()), "themes": ["po-18-01"]})
    assert Willing.objects.get().themes == ["po-18-01"]
    cast.signed_in(client, anna)
    nobody = {"command": str(uuid4()), "theme": "po-18-04", "words": "Wie?"}
    answer = client.post("/praktijken/vragen/stellen/", nobody)
    assert answer.status_code == 400 and "Er is nu niemand" in answer.content.decode()
    question = {"command": str(uuid4()), "theme": "po-18-01", "words": "Wie?"}
    for _ in range(2):
        client.post("/praktijken/vragen/stellen/", question)
    assert Question.objects.count() == 1
    cast.signed_in(client, bas)
    lies = Asked.objects.get()
    assert "Anna Visser" in client.get(f"/praktijken/gevraagd/{lies.pk}/").content.decode()
    client.post(f"/praktijken/gevraagd/{lies.pk}/doorgeven/")
    late = client.post(f"/praktijken/gevraagd/{lies.pk}/", {"command": str(uuid4()), "words": "Toch"})
    assert late.status_code == 400 and "Hier heb je al op geantwoord." in late.content.decode()


def test_the_feed_is_atom_with_what_is_published(client: Any) -> None:
    willing(leader("Bas", "10BB00"))
    published(leader(), editor())
    answer = client.get("/praktijken/feed/")
    feed = ElementTree.fromstring(answer.content)  # noqa: S314  our own feed
    entries = feed.findall(f"{ATOM}entry")
    assert answer["Content-Type"].startswith("application/atom+xml")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [TEXT["title"]]


def test_there_is_something_to_read_when_there_is_nothing(client: Any) -> None:
    assert "Hier staan straks praktijken van schoolleiders." in client.get("/praktijken/").content.decode()
    cast.signed_in(client, leader())
    for address in ("mijn", "experimenten", "vragen"):
        assert client.get(f"/praktijken/{address}/").status_code == 200


def test_three_years_and_a_day_later_readers_are_told(client: Any) -> None:
    made = published(leader(), editor(), at=datetime(2023, 2, 28, 12, tzinfo=UTC))
    reader = leader("Bram")
    for at, old in ((datetime(2026, 2, 28, 12, tzinfo=UTC), False), (datetime(2026, 3, 1, 12, tzinfo=UTC), True)):
        assert practice_page(by=cast.actor(reader, at), practice=made).old is old
    assert "meer dan drie jaar geleden" in client.get(reverse("practices:practice", args=[made.pk])).content.decode()
