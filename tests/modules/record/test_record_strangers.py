"""Who finds which page of the record, and what pages do with anything people may send."""

import re
from typing import Any

import pytest
from django.http import Http404
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kring.modules.record import access, actions
from kring.modules.record.forms import ActivityForm, BroughtForm, GoalForm, LinkForm, QuickForm, ReflectForm
from kring.modules.record.models import Activity, Link
from tests import cast
from tests.modules.record.record_world import added, po_leader, proposed, things_of
from tests.modules.register.register_world import schools

pytestmark = pytest.mark.django_db
OWN = ["own", "add", "proposals", "goals", "exports", "offer", "csv", "json", "pdf"]
TODAY = cast.MOMENT.date()


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


@pytest.mark.parametrize("name", OWN)
def test_own_pages_ask_for_a_sign_in(client: Any, name: str) -> None:
    address = reverse(f"record:{name}")
    assert client.get(address).status_code == 302
    assert cast.signed_in(client, cast.person()).get(address).status_code == 200


def test_what_is_not_yours_is_not_there(client: Any) -> None:
    anna = po_leader()
    found = things_of(anna)
    one, proposal = [found["activity"]], [found["proposal"]]
    pages = [(name, one) for name in ("activity", "change", "remove", "reflect", "brought", "look_back", "evidence")]
    pages += [("proposal", proposal), ("goal", [found["goal"]]), ("remove_goal", [found["goal"]])]
    pages += [("preview", [found["import"]])]
    posts = [("do_not_ask", one), ("decline", proposal), ("drop", [found["import"]])]
    posts += [("remove_link", [*one, found["link"]]), ("remove_file", [*one, found["activity_file"]])]
    cast.signed_in(client, cast.person("Bram"))
    for name, where in pages:
        for method in (client.get, client.post):
            assert method(reverse(f"record:{name}", args=where)).status_code in (404, 405), name
    for name, where in posts:
        assert client.post(reverse(f"record:{name}", args=where)).status_code == 404, name
    assert client.get(f"/bestanden/{found['activity_file']}/").status_code == 404
    assert Activity.objects.filter(person_id=anna.pk).count() == 2


def test_a_link_of_another_activity_is_not_there(client: Any) -> None:
    anna = po_leader()
    first, second = added(anna), added(anna, "Ander boek")
    actions.add_link(by=cast.actor(anna), activity=first, words="Verslag", url="https://voorbeeld.nl")
    cast.signed_in(client, anna)
    address = reverse("record:remove_link", args=[second.pk, Link.objects.get().pk])
    assert client.post(address).status_code == 404
    assert Link.objects.exists()


ANY = st.text(max_size=300)
LOOSE = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@LOOSE
@given(text=ANY, other=ANY)
def test_forms_take_any_text_without_falling_over(text: str, other: str) -> None:
    kinds = [("reading", "Lezen")]
    forms = [
        QuickForm({"title": text, "kind": other, "on": text}, kinds=kinds, today=TODAY),
        ActivityForm({"title": text, "from_date": other, "hours": text, "points": other, "organiser": text},
                     kinds=kinds, themes=[("a", "A")], today=TODAY),
        ReflectForm({"question": text, "words": other}, kind="reading", chosen=""),
        BroughtForm({"goal": text, "new_goal": other, "words": text}, goals=[(1, "Rust")]),
        GoalForm({"words": text, "site": other}, schools=[]),
        LinkForm({"words": text, "url": other}),
    ]  # fmt: skip
    for form in forms:
        if form.is_valid():
            values = [value for value in form.cleaned_data.values() if isinstance(value, str)]
            assert not any(re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", value) for value in values)


@LOOSE
@given(text=ANY)
def test_the_list_takes_any_question(client: Any, text: str) -> None:
    who = cast.person()
    added(who)
    cast.signed_in(client, who)
    assert client.get(reverse("record:own"), {"q": text, "jaar": text, "thema": text, "p": text}).status_code == 200


def test_a_record_is_a_persons_and_a_proposal_is_no_activity() -> None:
    anna = cast.person()
    offered = proposed(anna)
    with pytest.raises(Http404):
        access.own_record(by=cast.system())
    with pytest.raises(Http404):
        access.activity(by=cast.system(), id=offered.pk)
    with pytest.raises(Http404):
        access.activity(by=cast.actor(anna), id=offered.pk)
    assert access.proposal(by=cast.actor(anna), id=offered.pk) == offered
