"""A question to an organisation: asked, taken, answered, closed; and who may not see it."""

from uuid import uuid4

import pytest
from django.http import Http404

from kring.foundation.audit.models import Entry
from kring.foundation.home import access, actions, queries
from kring.foundation.home.contributions import INSTALLATION
from kring.foundation.home.states import MOVES, QuestionState
from kring.foundation.people.api import Role
from kring.foundation.records.api import AlreadyDone, NotAllowed, Ref
from tests import cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def anna():
    return cast.person("Anna", "Visser")


@pytest.fixture
def otto():
    who = cast.person("Otto", "Operateur")
    cast.holds(who, Role.OPERATOR, INSTALLATION)
    return who


def asked(who):
    return actions.ask(by=cast.actor(who), to=INSTALLATION, subject="Mijn school mist", text="Waar is hij?")


def test_a_question_goes_from_asked_to_answered_to_closed(anna, otto):
    question = asked(anna)
    assert [row.subject for row in queries.waiting(by=cast.actor(otto))] == ["Mijn school mist"]

    actions.take(by=cast.actor(otto), question=question)
    assert (question.state, question.owner_id) == (QuestionState.TAKEN, otto.pk)
    actions.answer(by=cast.actor(otto), question=question, text="Hij staat er nu in.")
    assert queries.waiting(by=cast.actor(otto)) == []
    shown = queries.question_page(by=cast.actor(anna), question=question)
    assert [(m.name, m.for_organisation) for m in shown.messages] == [("Anna Visser", False), ("Otto Operateur", True)]
    assert shown.may_ask_on and not shown.may_answer

    actions.ask_on(by=cast.actor(anna), question=question, text="En de andere?")
    assert question.state == QuestionState.ASKED
    actions.close(by=cast.actor(anna), question=question)
    with pytest.raises(actions.AlreadyClosed):
        actions.answer(by=cast.actor(otto), question=question, text="Te laat")


def test_closing_twice_is_told_once(anna):
    question = asked(anna)
    actions.close(by=cast.actor(anna), question=question)
    actions.close(by=cast.actor(anna), question=question)
    assert Entry.objects.filter(event="home.question_closed").count() == 1


def test_a_stranger_gets_404_and_only_the_organisation_answers(anna, otto):
    question = asked(anna)
    stranger = cast.person("Chris", "Vreemd")
    with pytest.raises(Http404):
        access.question(by=cast.actor(stranger), id=question.pk)
    with pytest.raises(NotAllowed):
        actions.answer(by=cast.actor(anna), question=question, text="Ik antwoord zelf")
    with pytest.raises(NotAllowed):
        actions.ask_on(by=cast.actor(otto), question=question, text="Ik vraag verder")
    with pytest.raises(NotAllowed):
        actions.close(by=cast.actor(otto), question=question)
    with pytest.raises(NotAllowed):
        actions.ask(by=cast.system(), to=INSTALLATION, subject="x", text="y")


def test_an_unknown_organisation_is_refused_with_the_field_at_fault(anna):
    with pytest.raises(actions.UnknownAddressee) as refused:
        actions.ask(by=cast.actor(anna), to=Ref("register", "bestaat-niet"), subject="x", text="y")
    assert refused.value.field == "to"
    assert "Kies een organisatie" in refused.value.message


def test_the_same_command_twice_asks_once(anna):
    command = uuid4()
    ask = {"by": cast.actor(anna), "to": INSTALLATION, "subject": "Eén keer", "text": "Tekst", "command": command}
    actions.ask(**ask)
    with pytest.raises(AlreadyDone):
        actions.ask(**ask)
    assert len(queries.questions(by=cast.actor(anna))) == 1


def test_every_state_has_its_moves():
    assert MOVES.keys() == set(QuestionState)


def test_pages(client, anna, otto, django_assert_max_num_queries):
    cast.signed_in(client, anna)
    command = str(uuid4())
    data = {"to": str(INSTALLATION), "subject": "Vraag", "text": "Regel 1\r\nRegel 2", "command": command}
    wrong = client.post("/vragen/nieuw/", data | {"text": "a\x07b"})
    assert wrong.status_code == 400 and "niet te lezen" in wrong.content.decode()
    made = client.post("/vragen/nieuw/", data, follow=True)
    assert "Je vraag is verstuurd" in made.content.decode()
    again = client.post("/vragen/nieuw/", data)
    assert again.status_code == 302 and again["Location"] == "/vragen/"
    number = queries.questions(by=cast.actor(anna))[0].id

    for address in ("/", "/doen/", "/agenda/", "/vragen/", f"/vragen/{number}/", "/zoeken/?q=school"):
        with django_assert_max_num_queries(24 if "?q=" in address else 18):
            assert client.get(address).status_code == 200, address
    assert client.get("/agenda/kring.ics")["Content-Type"] == "text/calendar"

    cast.second_factor(otto)
    cast.signed_in(client, otto)
    assert "Beantwoord de vraag" in client.get("/doen/").content.decode()
    client.post(f"/vragen/{number}/oppakken/")
    client.post(f"/vragen/{number}/", {"text": "Antwoord", "command": str(uuid4())})
    cast.signed_in(client, anna)
    assert "beantwoord" in client.get("/vragen/").content.decode()
    assert client.post(f"/vragen/{number}/afsluiten/").status_code == 302


def test_a_visitor_is_welcomed_and_sent_to_sign_in_for_the_rest(client):
    assert "Maak een account" in client.get("/").content.decode()
    assert client.get("/vragen/1/")["Location"] == "/account/login/?next=%2Fvragen%2F1%2F"
    assert client.get("/vragen/")["Location"].startswith("/account/login/")


def test_a_short_search_asks_for_more_and_an_empty_one_says_nothing(client):
    assert "ten minste twee letters" in client.get("/zoeken/?q=a").content.decode()
    assert client.get("/zoeken/?q=").status_code == 200
    assert client.get("/zoeken/", {"q": "\x00" + "x" * 5000}).status_code == 200
