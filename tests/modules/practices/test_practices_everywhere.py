"""Found by everybody, and after the author's no by nobody: page, feed, API, search, links; and what erasing does."""

from typing import Any

import pytest
from django.urls import reverse

from kring.foundation.home.finding.counting import count_words
from kring.foundation.home.models import Document
from kring.foundation.people.api import merge_people
from kring.foundation.privacy.api import erase_person
from kring.foundation.privacy.exporting import sections
from kring.foundation.records.api import now
from kring.modules.practices import actions, api, queries
from kring.modules.practices.models import Asked, Experiment, Practice, Question, Trial, Version, Willing
from tests import cast
from tests.foundation.home.finding_world import ask
from tests.modules.practices.practices_world import asked, drafted, editor, leader, published, schools, tried, willing

pytestmark = pytest.mark.django_db
API = "/api/v1/practices/practices"


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def places(client: Any, made: Practice) -> dict[str, bool]:
    """Where a visitor comes across this practice."""
    title = "Elke week bij elkaar in de les"
    return {
        "page": client.get(f"/praktijken/{made.pk}/").status_code == 200,
        "versions": client.get(f"/praktijken/{made.pk}/versies/").status_code == 200,
        "list": title in client.get("/praktijken/").content.decode(),
        "feed": title in client.get("/praktijken/feed/").content.decode(),
        "api": title in client.get(API).content.decode(),
        "api page": client.get(f"{API}/{made.pk}").status_code == 200,
        "search": Document.objects.filter(ref_kind="practice", ref_id=str(made.pk)).exists(),
        "theme": bool(api.cards_for_theme("po-18-01")),
    }


def test_the_search_of_the_house_forgives_a_typing_error_and_forgets_at_once(client: Any) -> None:
    anna = leader()
    made = published(anna, editor(), site="10AA00")
    count_words()
    for text in ("maatje", "mattje", "elkaar in de les"):
        assert [hit.url for hit in ask(text).hits] == [f"/praktijken/{made.pk}/"], text
    assert "Elke week" in client.get(reverse("home:search"), {"q": "maatje"}).content.decode()
    actions.withdraw(by=cast.actor(anna), practice=made)
    assert not ask("maatje").hits and not ask("maatje", cast.actor(anna)).hits


def test_published_found_withdrawn_gone(client: Any) -> None:
    anna, eline, bas = leader(), editor(), leader("Bas", "10BB00")
    draft = drafted(anna, site="10AA00")
    assert set(places(client, draft).values()) == {False}
    version = actions.offer(by=cast.actor(anna), practice=draft, consent=True)
    assert set(places(client, draft).values()) == {False}
    actions.publish(by=cast.actor(eline), version=version)
    assert set(places(client, draft).values()) == {True}
    found = Document.objects.get(ref_kind="practice")
    assert (found.kind, found.readers, found.themes, found.audience) == ("practice", ["all"], ["po-18-01"], ["po"])
    told = tried(bas, draft, adaptation="Wij doen het om de week.")
    variant = published(bas, eline, title="Om de week in de les", themes=["po-18-03"])
    assert "Wij doen het om de week." in client.get(f"/praktijken/{draft.pk}/").content.decode()
    cast.signed_in(client, anna)
    answer = client.post(f"/praktijken/{draft.pk}/intrekken/")
    assert answer.status_code == 302
    assert "Je hebt dit teruggetrokken" in client.get(f"/praktijken/{draft.pk}/").content.decode()
    client.logout()
    assert set(places(client, draft).values()) == {False}
    assert client.get(f"/praktijken/{variant.pk}/").status_code == 200
    assert queries.own_trials(by=cast.actor(bas))[0].practice is None
    assert Trial.objects.get(pk=told.pk).happened, "it stays the teller's own"


def test_taken_down_is_as_gone_as_withdrawn(client: Any) -> None:
    eline = editor()
    made = published(leader(), eline)
    actions.take_down(by=cast.actor(eline), practice=made, reason="Reclame.")
    assert set(places(client, made).values()) == {False}


def test_a_change_is_found_once_it_is_published() -> None:
    anna, eline = leader(), editor()
    made = published(anna, eline)
    actions.change(by=cast.actor(anna), practice=made, text={"title": "Elke maand samen"})
    again = actions.offer(by=cast.actor(anna), practice=made, consent=True)
    assert Document.objects.get().title != "Elke maand samen"
    actions.publish(by=cast.actor(eline), version=again)
    assert Document.objects.get().title == "Elke maand samen"


def test_the_api_pages_and_filters(client: Any) -> None:
    eline = editor()
    made = [published(leader(f"L{n}"), eline, title=f"Praktijk {n}", audience=["po", "vo"]) for n in range(3)]
    page = client.get(API).json()
    assert (page["total"], page["next_before"], [one["id"] for one in page["practices"]]) == (
        3, None, [one.pk for one in reversed(made)],
    )  # fmt: skip
    assert [one["id"] for one in client.get(API, {"before": made[1].pk}).json()["practices"]] == [made[0].pk]
    assert client.get(API, {"audience": "vo"}).json()["practices"]
    assert client.get(API, {"theme": "po-18-04"}).json()["practices"] == []
    assert client.get(API, {"audience": "mbo"}).status_code == 422
    whole = client.get(f"{API}/{made[0].pk}").json()
    assert (whole["steps"][0], whole["author"], whole["variant_of"]) == ("Kies een maatje", "L0 Visser", None)


def test_the_api_tells_no_story_that_is_only_counted(client: Any) -> None:
    made = published(leader(), editor())
    bas = leader("Bas", "10BB00")
    tried(bas, made, shown="counted")
    cast.signed_in(client, bas)
    whole = client.get(f"{API}/{made.pk}").json()
    assert (whole["told"], whole["stories"]) == ([], {"good": 0, "mixed": 0, "bad": 0})


def test_the_list_filters_by_what_is_readable(client: Any) -> None:
    eline = editor()
    made = published(leader(), eline, site="10AA00")
    other = published(leader("Bas", "10BB00"), eline, title="Ouders in de klas", audience=["vo"], evidence="research")
    tried(leader("Cor", "10CC00"), made, shown="counted", site="10CC00", result="bad")
    tried(leader("Dia", "10CC00"), other, shown="nameless", site="10CC00", result="bad")
    assert "Ouders in de klas" in client.get("/praktijken/?resultaat=bad").content.decode()
    assert "1 praktijk gevonden" in client.get("/praktijken/?resultaat=bad").content.decode()
    assert "1 praktijk gevonden" in client.get("/praktijken/?bewijs=research&voor=vo").content.decode()
    assert "0 praktijken gevonden" in client.get("/praktijken/?bewijs=research&voor=po").content.decode()
    assert "1 praktijk gevonden" in client.get("/praktijken/?q=ouders+klas").content.decode()


def everything_of(anna: Any) -> Practice:
    """Anna wrote, tried, experimented, asked and answers."""
    eline, bas = editor(), leader("Bas", "10BB00")
    made = published(anna, eline)
    tried(bas, made)
    others = published(bas, eline, title="Van Bas", may_ask=True, themes=["po-18-04"])
    tried(anna, others, site="10AA00")
    actions.begin_experiment(by=cast.actor(anna), noted=actions.Noted("Stil lezen"))
    willing(anna)
    question = actions.ask(by=cast.actor(anna), words="Hoe dan?", practice=others)
    actions.answer(by=cast.actor(bas), asked=asked(question, bas), words="Zo.")
    actions.ask(by=cast.actor(bas), words="En jij?", practice=made)
    return made


def test_an_export_holds_everything_that_somebody_wrote() -> None:
    anna = leader()
    everything_of(anna)
    names = {one.name for one in sections(anna.pk)}
    wanted = ("Practice", "Version", "Consent", "Ruling", "Trial", "Experiment", "Willing", "Question", "Asked")
    assert {f"practices.{name}" for name in wanted} <= names


def test_erasing_an_author_takes_their_practices_away_and_leaves_others_theirs(client: Any) -> None:
    anna = leader()
    made = everything_of(anna)
    erase_person(by=cast.system(now()), person_id=anna.pk)
    assert set(places(client, made).values()) == {False}
    assert not Practice.objects.filter(author_id=anna.pk).exists() and Version.objects.count() == 1
    assert not Willing.objects.exists() and not Experiment.objects.exists()
    left = Trial.objects.get()
    assert (left.practice_id, left.happened) == (None, "Het kostte meer tijd.")
    assert Question.objects.get().practice_id is None
    assert not Asked.objects.filter(person_id=anna.pk).exists()


def test_what_somebody_wrote_follows_when_two_accounts_become_one() -> None:
    anna, other = leader(), cast.person("Anne", "Visser")
    made = everything_of(anna)
    merge_people(by=cast.system(now()), from_id=anna.pk, into_id=other.pk, with_addresses=True)
    assert Practice.objects.get(pk=made.pk).author_id == other.pk
    for model in (Experiment, Willing):
        assert model.objects.get().person_id == other.pk
    assert Question.objects.filter(asker_id=other.pk).count() == 1
