"""The pages of the record: adding in three questions, the rest later, and what strangers get."""

import re
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from kring.foundation.files.api import files_of
from kring.modules.record import actions, queries
from kring.modules.record.forms import QuickForm
from kring.modules.record.models import Activity, Goal, Link
from tests import cast
from tests.modules.record.record_world import PDF, added, po_leader, proposed
from tests.modules.register.register_world import schools

pytestmark = pytest.mark.django_db
TODAY = cast.MOMENT.date()


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def command() -> str:
    return str(uuid4())


def quick(**other: str) -> dict[str, str]:
    return {"title": "Boek over feedback", "kind": "reading", "on": "14-3-2026", "command": command()} | other


def test_three_answers_are_an_activity(client: Any) -> None:
    anna = po_leader()
    cast.signed_in(client, anna)
    assert reverse("record:add") in client.get(reverse("record:own")).content.decode()
    sent = quick()
    first = client.post(reverse("record:add"), sent)
    assert client.post(reverse("record:add"), sent).url == reverse("record:own")  # pressed twice
    [made] = Activity.objects.all()
    assert first.url == reverse("record:activity", args=[made.pk])
    assert "Boek over feedback" in client.get(reverse("record:own")).content.decode()
    assert "Schrijf op wat je leerde" in client.get(first.url).content.decode()


def test_adding_asks_three_things_and_no_more() -> None:
    form = QuickForm(kinds=[("reading", "Lezen")], today=TODAY)
    asked = [name for name, field in form.fields.items() if not field.widget.is_hidden]
    assert asked == ["title", "kind", "on"]
    assert all(form.fields[name].required for name in asked)


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": ""}, {"title": "x" * 201}, {"title": "a\u0007b"}, {"title": "a\u202eb"}, {"kind": ""},
        {"kind": "party"}, {"on": "32-1-2026"}, {"on": "1-1-1900"}, {"on": "1-1-2126"}, {"command": "x"},
    ],
)  # fmt: skip
def test_a_wrong_answer_is_an_error_at_its_field(client: Any, wrong: dict[str, str]) -> None:
    cast.signed_in(client, cast.person())
    assert client.post(reverse("record:add"), quick(**wrong)).status_code == 400
    assert not Activity.objects.exists()


def test_everything_else_comes_later(client: Any) -> None:
    anna = po_leader()
    made = added(anna)
    cast.signed_in(client, anna)
    details = {
        "title": "Twee boeken", "kind": "reading", "from_date": "1 feb 2026", "until_date": "14 mrt 2026",
        "themes": ["po-18-01"], "formal": "no", "with_team": "yes", "organiser": "Netwerk", "hours": "7,5",
        "points": "4", "command": command(),
    }  # fmt: skip
    address = reverse("record:change", args=[made.pk])
    assert "Verandermanagement" in client.get(address).content.decode()
    assert client.post(address, details).status_code == 302
    answers = {"question": "view", "words": "Kijken is ook leren.", "command": command()}
    assert client.post(reverse("record:reflect", args=[made.pk]), answers).status_code == 302
    brought = {"new_goal": "Rust in de school", "words": "Korter overleg", "command": command()}
    assert client.post(reverse("record:brought", args=[made.pk]), brought).status_code == 302
    link = {"words": "Verslag", "url": "https://voorbeeld.nl/v", "command": command()}
    evidence = reverse("record:evidence", args=[made.pk])
    assert client.post(evidence, link).status_code == 302
    file = {"file": SimpleUploadedFile("bewijs.pdf", PDF), "command": command()}
    assert client.post(evidence, file).status_code == 302
    text = client.get(reverse("record:activity", args=[made.pk])).content.decode()
    for words in ("Twee boeken", "1 februari tot en met 14 maart 2026", "Informeel", "met je team", "7,5 uur",
                  "4 punten", "Verandermanagement", "Waar ben je anders over gaan denken?", "Kijken is ook leren.",
                  "Netwerk", "Rust in de school", "Korter overleg", "Verslag", "bewijs.pdf", "Alleen jij"):  # fmt: skip
        assert words in text, words
    [card] = files_of(made.ref)
    assert client.get(card.url).content == PDF
    for name, where in (("remove_link", [made.pk, Link.objects.get().pk]), ("remove_file", [made.pk, card.id])):
        assert client.post(reverse(f"record:{name}", args=where)).status_code == 302
        assert client.post(reverse(f"record:{name}", args=where)).status_code == 404
    assert client.post(reverse("record:remove", args=[made.pk])).url == reverse("record:own")
    assert client.get(reverse("record:activity", args=[made.pk])).status_code == 404


@pytest.mark.parametrize(
    ("page", "wrong"),
    [
        ("change", {"until_date": "1-1-2020"}), ("change", {"hours": "-1"}), ("change", {"points": "2,5"}),
        ("change", {"themes": ["vo-t1"]}), ("change", {"title": "x" * 201}), ("change", {"organiser": "a\u0000b"}),
        ("reflect", {"question": "seen", "words": "ja"}), ("reflect", {"question": "view", "words": "x" * 4001}),
        ("reflect", {"question": "view", "words": "a\u0007b"}), ("brought", {"words": "x" * 2001}),
        ("brought", {"new_goal": "x" * 301}), ("look_back", {"words": ""}), ("look_back", {"words": "x" * 2001}),
        ("evidence", {"words": "Link", "url": "javascript:alert(1)"}), ("evidence", {"words": "Link", "url": "geen"}),
        ("evidence", {}),
    ],
)  # fmt: skip
def test_pages_of_an_activity_refuse_with_words(client: Any, page: str, wrong: dict[str, Any]) -> None:
    anna = po_leader()
    made = added(anna)
    cast.signed_in(client, anna)
    sent = {"title": "A", "kind": "reading", "from_date": "1-2-2026", "formal": "no", "with_team": "no"}
    answer = client.post(reverse(f"record:{page}", args=[made.pk]), sent | {"command": command()} | wrong)
    assert answer.status_code == 400
    assert 'class="kring-field__error"' in answer.content.decode()
    assert Activity.objects.get().title == "Boek over feedback"


def test_who_has_no_school_yet_reads_when_there_are_themes(client: Any) -> None:
    nel = cast.person("Nel")
    made = added(nel)
    cast.signed_in(client, nel)
    text = client.get(reverse("record:change", args=[made.pk])).content.decode()
    assert ("zodra je hebt opgegeven op welke school" in text, "Persoonlijk leiderschap" in text) == (True, False)


def test_a_file_of_a_kind_we_do_not_keep_is_refused_at_the_field(client: Any) -> None:
    anna = cast.person()
    made = added(anna)
    cast.signed_in(client, anna)
    sent = {"file": SimpleUploadedFile("pagina.html", b"<html><script>"), "command": command()}
    answer = client.post(reverse("record:evidence", args=[made.pk]), sent)
    assert (answer.status_code, "Webpagina" in answer.content.decode() or "webpagina" in answer.content.decode()) == (
        400, True
    )  # fmt: skip


def test_the_goal_of_another_cannot_be_chosen(client: Any) -> None:
    anna, bram = cast.person(), cast.person("Bram")
    theirs = actions.set_goal(by=cast.actor(bram), words="Van Bram")
    actions.set_goal(by=cast.actor(anna), words="Van Anna")
    made = added(anna)
    cast.signed_in(client, anna)
    address = reverse("record:brought", args=[made.pk])
    assert "Van Bram" not in client.get(address).content.decode()
    assert client.post(address, {"goal": str(theirs.pk), "words": "", "command": command()}).status_code == 400


def test_a_yes_and_a_no(client: Any) -> None:
    anna = po_leader()
    one = proposed(anna)
    cast.signed_in(client, anna)
    assert "1 voorstel wacht op jou" in client.get(reverse("record:own")).content.decode()
    assert "Studiedag kansen" in client.get(reverse("record:proposals")).content.decode()
    address = reverse("record:proposal", args=[one.pk])
    text = client.get(address).content.decode()
    assert re.search(r'value="po-18-04"[^>]*checked', text)
    assert client.post(reverse("record:decline", args=[one.pk])).url == reverse("record:proposals")
    assert "Waar je nee op zei" in client.get(reverse("record:proposals")).content.decode()
    assert client.post(reverse("record:decline", args=[one.pk])).status_code == 409
    assert client.post(address, {"themes": ["po-18-01"], "command": command()}).status_code == 302
    assert Activity.objects.get().themes == ["po-18-01"]
    assert client.get(address).status_code == 404
    assert client.get(reverse("record:activity", args=[one.pk])).status_code == 200


def test_goals_are_in_ones_own_words(client: Any) -> None:
    anna = po_leader()
    cast.signed_in(client, anna)
    goals = reverse("record:goals")
    sent = {"words": "Rust in de school", "site": "10AA00", "command": command()}
    for _ in range(2):
        assert client.post(goals, sent).status_code == 302
    goal = Goal.objects.get()
    assert "De Zonnebloem" in client.get(goals).content.decode()
    address = reverse("record:goal", args=[goal.pk])
    changed = {"words": "Meer rust", "site": "10AA00", "done": "on", "command": command()}
    assert client.post(address, changed).status_code == 302
    assert "bereikt" in client.get(goals).content.decode()
    for wrong in ({"words": ""}, {"words": "x" * 301}, {"site": "10BB00"}):
        assert client.post(address, changed | wrong | {"command": command()}).status_code == 400
    remove = reverse("record:remove_goal", args=[goal.pk])
    assert client.get(remove).status_code == 200
    assert client.post(remove).url == goals
    assert client.get(address).status_code == 404


def test_looking_back_after_three_months(client: Any) -> None:
    anna = po_leader()
    made = added(anna)
    actions.say_what_it_brought(by=cast.actor(anna), activity=made, goal=None, new_goal="Rust", words="Kort overleg")
    made.refresh_from_db()
    long_ago = actions.Told("Oud", "reading", date(2024, 1, 1), date(2024, 1, 1))
    by_then = cast.actor(anna, cast.MOMENT - timedelta(days=400))
    old = actions.add(by=by_then, told=long_ago)
    actions.say_what_it_brought(by=by_then, activity=old, goal=Goal.objects.get(), new_goal="", words="Begin")
    cast.signed_in(client, anna)
    text = client.get(reverse("record:own")).content.decode()
    assert ("Kijk even terug" in text, reverse("record:look_back", args=[old.pk]) in text) == (True, True)
    assert "Begin" in client.get(reverse("record:look_back", args=[old.pk])).content.decode()
    sent = {"words": "Nu overal", "command": command()}
    assert client.post(reverse("record:look_back", args=[old.pk]), sent).status_code == 302
    assert "Nu overal" in client.get(reverse("record:activity", args=[old.pk])).content.decode()
    assert client.post(reverse("record:do_not_ask", args=[made.pk])).status_code == 302
    assert "Kijk even terug" not in client.get(reverse("record:own")).content.decode()


def test_the_list_by_year_theme_and_text(client: Any) -> None:
    anna = po_leader()
    for place in range(30):
        day = date(2024 + place % 3, 1, 1 + place % 28)
        added(anna, f"Boek {place}", from_date=day, until_date=day, themes=["po-18-01"] if place % 2 else ["po-t1"])
    cast.signed_in(client, anna)
    address = reverse("record:own")
    whole = client.get(address).content.decode()
    assert all(f'id="jaar-{year}"' in whole for year in (2026, 2025))
    assert "25 van 30" in whole
    for asked, found in (
        ({"jaar": "2024"}, 10), ({"thema": "po-t1"}, 15), ({"jaar": "2024", "thema": "po-t1"}, 5),
        ({"q": "boek 2"}, 12), ({"q": "niets"}, 0), ({"jaar": "oud"}, 0), ({"p": "zoveel"}, 30),
    ):  # fmt: skip
        shown = queries.record_page(
            by=cast.actor(anna), path=address, params=asked,
            asked=queries.Asked(asked.get("q", ""), *((asked[k],) if k in asked else () for k in ("jaar", "thema"))),
        )  # fmt: skip
        assert shown.found == found, asked
        assert client.get(address, asked).status_code == 200
    part = client.get(address, {"q": "boek 29"}, headers={"HX-Request": "true"}).content.decode()
    assert ("Boek 29" in part, "<html" in part) == (True, False)
