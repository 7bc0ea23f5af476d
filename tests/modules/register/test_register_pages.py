"""The pages of the register: from nobody to registered without JavaScript; and what strangers get."""

import re
from typing import Any
from uuid import uuid4

import pytest
from django.core import mail
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kring.foundation.home.api import inbox
from kring.foundation.notices.api import sent_to
from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref
from kring.modules.directory.api import appointments_of
from kring.modules.register.forms import ApplyForm, ContactForm, FunctionForm, SchoolSearchForm, SearchForm
from kring.modules.register.models import Application, Enrolment
from kring.modules.register.queries import asked_titles
from kring.modules.register.states import Title
from tests import cast
from tests.modules.register.register_world import (
    applied,
    decided,
    enrolled,
    leader,
    member,
    officer,
    schools,
    works_at,
)  # fmt: skip

pytestmark = pytest.mark.django_db
OWN = [
    ("own", []), ("enrol", []), ("details", ["po"]), ("functions", ["po"]), ("school", ["po"]),
    ("function", ["po", "10AA00"]), ("send", ["po"]), ("my_functions", []),
]  # fmt: skip


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def command() -> str:
    return str(uuid4())


def test_from_newcomer_to_registered(client: Any) -> None:
    anna = cast.person("Anna", "Visser")
    cast.signed_in(client, anna)
    assert client.post(reverse("register:enrol"), {"register": "po"}).url == reverse("register:details", args=["po"])
    page = client.get(reverse("register:details", args=["po"])).content.decode()
    assert 'value="Visser"' in page  # filled in from the account
    details = {"given_name": "Anna", "family_name": "Visser", "phone": "0612345678"}
    assert client.post(reverse("register:details", args=["po"]), details).status_code == 302
    found = client.get(reverse("register:school", args=["po"]), {"q": "zonebloem"}).content.decode()
    address = reverse("register:function", args=["po", "10AA00"])
    assert address in found
    assert "Schoolstraat 1, 1234 AB Utrecht" in client.get(address).content.decode()
    sent = {"role": "leader", "from_date": "1 aug 2022", "until_date": "", "command": command()}
    for _ in range(2):  # pressed twice
        assert client.post(address, sent).status_code == 302
    assert len(appointments_of(anna.pk)) == 1
    send, press = reverse("register:send", args=["po"]), {"command": command()}
    assert "De Zonnebloem" in client.get(send).content.decode()
    for _ in range(2):
        assert client.post(send, press).url == reverse("register:own")
    assert "Ingeschreven, nog niet geregistreerd." in client.get(reverse("register:own")).content.decode()
    asked = {
        "title": "rdo_2", "route": "programme", "explanation": "", "command": command(),
        "bewijs0-description": "Diploma", "bewijs0-link": "https://voorbeeld.nl/d",
    }  # fmt: skip
    for _ in range(2):
        assert client.post(reverse("register:apply", args=["po"]), asked).status_code == 302
    case = Application.objects.get().case
    decided(case)
    assert "Geregistreerd tot 20 november 2031." in client.get(reverse("register:own")).content.decode()
    assert [notice.kind for notice in sent_to(anna.pk)] == ["casework.decided"]
    assert mail.outbox == []  # the mail leaves with its job, after the commit


def test_applying_says_what_is_missing(client: Any) -> None:
    anna = leader()
    cast.signed_in(client, anna)
    address = reverse("register:apply", args=["po"])
    answer = client.post(address, {"title": "rdo_master", "route": "evc", "command": command()})
    text = answer.content.decode()
    assert answer.status_code == 400
    assert "Deze weg hoort niet bij deze titel" in text
    assert text.count("Dit veld is verplicht") + text.count("verplicht") >= 1
    second = {"bewijs0-description": "Diploma", "bewijs0-link": "https://voorbeeld.nl/d", "bewijs1-link": "https://v.nl",
              "title": "rdo_2", "route": "evc", "command": command()}  # fmt: skip
    assert client.post(address, second).status_code == 400  # a second piece that is begun is finished
    assert not Application.objects.exists()


def test_a_refusal_of_the_action_becomes_an_error_of_the_form(client: Any) -> None:
    anna = leader()
    enrolment = Enrolment.objects.get()
    applied(anna, enrolment)
    cast.signed_in(client, anna)
    sent = {"title": "rdo_2", "route": "evc", "command": command(), "bewijs0-description": "Diploma",
            "bewijs0-link": "https://voorbeeld.nl/d"}  # fmt: skip
    answer = client.post(reverse("register:apply", args=["po"]), sent)
    assert (answer.status_code, "Je hebt al een aanvraag lopen" in answer.content.decode()) == (400, True)
    again = {"role": "leader", "from_date": "1-9-2022", "until_date": "", "command": command()}
    answer = client.post(reverse("register:function", args=["po", "10AA00"]), again)
    assert (answer.status_code, "staat er al in deze periode" in answer.content.decode()) == (400, True)


def test_consent_is_asked_where_the_register_asks_it(client: Any) -> None:
    vera = cast.person("Vera")
    cast.signed_in(client, vera)
    address = reverse("register:send", args=["vo"])
    answer = client.post(address, {"command": command()})
    assert (answer.status_code, "Ga akkoord met het reglement" in answer.content.decode()) == (400, True)
    assert client.post(address, {"command": command(), "consent": "on"}).status_code == 302
    assert client.get(address).url == reverse("register:own")


def test_an_unfit_function_is_an_error_at_its_field(client: Any) -> None:
    cast.signed_in(client, cast.person("Anna"))
    address = reverse("register:function", args=["po", "10AA00"])
    for wrong in ({"role": "team_leader"}, {"from_date": "31-2-2022"}, {"from_date": "1-1-1022"},
                  {"until_date": "1-1-2020"}):  # fmt: skip
        sent = {"role": "leader", "from_date": "1-8-2022", "until_date": "", "command": command()} | wrong
        assert client.post(address, sent).status_code == 400
    assert client.get(reverse("register:function", args=["po", "99ZZ99"])).status_code == 404


def test_a_leader_ends_a_function_and_leaves(client: Any) -> None:
    anna = leader()
    cast.signed_in(client, anna)
    [row] = appointments_of(anna.pk)
    assert "De Zonnebloem" in client.get(reverse("register:my_functions")).content.decode()
    address = reverse("register:dates", args=[row.id])
    assert client.get(address).status_code == 200
    wrong = {"from_date": "1-8-2022", "until_date": "1-7-2022", "command": command()}
    assert client.post(address, wrong).status_code == 400
    sent = {"from_date": "1-8-2022", "until_date": "1-10-2026", "command": command()}
    for _ in range(2):
        assert client.post(address, sent).status_code == 302
    assert appointments_of(anna.pk, on=cast.MOMENT.date()) == []
    leave = reverse("register:leave", args=["po"])
    assert client.get(leave).status_code == 200
    assert client.post(leave).status_code == 302
    assert client.get(leave).status_code == 404


def test_the_board_confirms_and_disputes_its_own_leaders(client: Any) -> None:
    anna, bram, berend = leader(), leader("Bram", "Smit", site="10BB00"), cast.person("Berend")
    cast.holds(berend, Role.BOARD_ADMIN, Ref("board", "10001"))
    cast.second_factor(berend)
    cast.signed_in(client, berend)
    [mine], [others] = appointments_of(anna.pk), appointments_of(bram.pk)
    assert [item.url for item in inbox(by=cast.actor(berend))] == [reverse("register:board")]
    text = client.get(reverse("register:board")).content.decode()
    assert ("Anna Visser" in text, "Bram Smit" in text) == (True, False)
    assert client.post(reverse("register:confirm", args=[mine.id])).status_code == 302
    assert client.post(reverse("register:confirm", args=[others.id])).status_code == 404
    dispute = reverse("register:dispute", args=[mine.id])
    assert client.get(dispute).status_code == 200
    assert client.post(dispute).status_code == 302
    assert not cast.actor(anna).has(Role.LEADER)
    assert client.get(reverse("register:dispute", args=[others.id])).status_code == 404


@pytest.mark.parametrize(("name", "arguments"), OWN)
def test_own_pages_ask_for_a_sign_in(client: Any, name: str, arguments: list[str]) -> None:
    address = reverse(f"register:{name}", args=arguments)
    assert client.get(address).status_code == 302
    assert cast.signed_in(client, cast.person("Anna")).get(address).status_code == 200


def test_what_is_not_yours_is_not_there(client: Any) -> None:
    anna = leader()
    [row] = appointments_of(anna.pk)
    strange = [
        reverse("register:apply", args=["po"]), reverse("register:leave", args=["po"]),
        reverse("register:dates", args=[row.id]), reverse("register:board"),
        reverse("register:dispute", args=[row.id]), reverse("register:details", args=["zz"]),
    ]  # fmt: skip
    for address in strange:
        assert client.get(address).status_code == 302
    ended = cast.person("Eva")
    cast.holds(ended, Role.BOARD_ADMIN, Ref("board", "10001"), until_date=cast.MOMENT.date().replace(year=2025))
    neighbour = cast.person("Nel")
    cast.holds(neighbour, Role.BOARD_ADMIN, Ref("board", "10002"))
    cast.second_factor(neighbour)
    for person, not_there in ((cast.person("Bram"), strange), (ended, strange), (neighbour, [strange[2], strange[4]])):
        cast.signed_in(client, person)
        for address in not_there:
            assert client.get(address).status_code == 404, address
        assert client.post(reverse("register:confirm", args=[row.id])).status_code == 404


def test_another_register_is_another_office(client: Any) -> None:
    anna = leader()
    case = applied(anna, Enrolment.objects.get())
    for other in (officer(Ref("register", "vo")), member(Ref("register", "vo"))):
        cast.signed_in(client, other)
        for name in ("office_case", "committee_case", "own_case"):
            assert client.get(reverse(f"casework:{name}", args=[case.pk])).status_code == 404


def test_things_to_do_stand_in_the_inbox() -> None:
    anna = cast.person("Anna")
    works_at(anna, "10AA00")
    assert [item.url for item in inbox(by=cast.actor(anna))] == [reverse("register:enrol")]
    enrolment = enrolled(anna)
    assert [item.url for item in inbox(by=cast.actor(anna))] == [reverse("register:apply", args=["po"])]
    applied(anna, enrolment)
    assert inbox(by=cast.actor(anna)) == []


def test_own_page_has_a_budget(client: Any, django_assert_max_num_queries: Any) -> None:
    anna = leader()
    decided(applied(anna, Enrolment.objects.get()))
    cast.signed_in(client, anna)
    client.get(reverse("register:own"))  # the first visit notes the session
    with django_assert_max_num_queries(15):
        client.get(reverse("register:own"))


def test_titles_of_today() -> None:
    from kring.modules.register import access

    assert [title for title, _ in asked_titles(access.register("po"), cast.MOMENT.date())] == list(Title)[4:]
    assert asked_titles(access.register("vo"), cast.MOMENT.date()) == []


anything = st.text(max_size=300)
LOOSE = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@LOOSE
@given(text=anything, other=anything)
def test_forms_take_any_text_without_falling_over(text: str, other: str) -> None:
    forms = [
        ContactForm({"given_name": text, "family_name": other, "phone": text, "town": other}),
        SchoolSearchForm({"q": text}),
        SearchForm({"naam": text, "bij": other}),
        FunctionForm(
            {"role": text, "from_date": other, "command": text}, roles=[Role.LEADER], today=cast.MOMENT.date()
        ),
        ApplyForm({"title": text, "route": other, "explanation": text}, titles=[(Title.RDO_1, ("evc",))]),
    ]
    for form in forms:
        if form.is_valid():
            values = [value for value in form.cleaned_data.values() if isinstance(value, str)]
            assert not any(re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", value) for value in values)


@LOOSE
@given(text=anything)
def test_search_pages_take_any_text(client: Any, text: str) -> None:
    assert client.get(reverse("register:search"), {"naam": text, "bij": text}).status_code in (200, 400, 429)
