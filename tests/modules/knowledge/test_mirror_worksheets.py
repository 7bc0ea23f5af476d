"""Tools and worksheets: who writes, what a new version leaves alone, and what one takes along."""

from typing import Any
from uuid import uuid4

import pytest
from django.http import Http404
from django.urls import reverse

from kring.foundation.documents.api import is_pdf
from kring.foundation.home.models import Document
from kring.foundation.privacy.api import erase_person
from kring.foundation.records.api import NotAllowed, Ref, titles, url_of
from kring.modules.knowledge.worksheets import access, actions, queries, rules
from kring.modules.knowledge.worksheets.actions import Question, ToolText
from kring.modules.knowledge.worksheets.models import ToolVersion, Worksheet
from kring.modules.knowledge.worksheets.states import MOVES, FieldKind, Purpose, ToolState
from tests import cast
from tests.modules.knowledge.mirror_world import editor, offered_tool, tool

pytestmark = pytest.mark.django_db
OTHER = ToolText("Ontwerpvraag 2", "Dezelfde kring", "CC BY 4.0")


@pytest.fixture
def ella() -> Any:
    return cast.actor(editor("Ella"))


def test_an_editor_of_the_publisher_makes_and_publishes(ella: Any) -> None:
    with pytest.raises(Http404):
        access.offered("ontwerpvraag")
    made = tool(ella)
    with pytest.raises(actions.CodeTaken):
        tool(ella)
    other = cast.actor(editor("Otto", Ref("publisher", "other")))
    for act in (
        lambda who: tool(who, code="anders"),
        lambda who: actions.write_tool(by=who, version=made, text=OTHER, questions=[]),
        lambda who: actions.publish_tool(by=who, version=made),
        lambda who: actions.begin_version(by=who, version=made),
        lambda who: actions.withdraw_tool(by=who, version=made),
    ):
        with pytest.raises(NotAllowed):
            act(other)
    with pytest.raises(Http404):
        access.version(by=other, id=made.pk)
    actions.write_tool(by=ella, version=made, text=OTHER, questions=[])
    with pytest.raises(actions.NoQuestions):
        actions.publish_tool(by=ella, version=made)
    actions.write_tool(by=ella, version=made, text=OTHER, questions=[Question("Wat?", FieldKind.LONG)])
    actions.publish_tool(by=ella, version=made)
    assert [(one.title, one.url) for one in Document.objects.filter(kind="tool")] == [
        ("Ontwerpvraag 2", "/hulpmiddelen/ontwerpvraag/")
    ]
    assert titles([Ref("tool", "ontwerpvraag")]) == {Ref("tool", "ontwerpvraag"): "Ontwerpvraag 2"}
    for act in (
        actions.publish_tool,
        lambda by, version: actions.write_tool(by=by, version=version, text=OTHER, questions=[]),
    ):
        with pytest.raises(actions.NotADraft):
            act(by=ella, version=made)


def test_a_new_version_leaves_worksheets_as_they_are(ella: Any) -> None:
    anna, first = cast.actor(cast.person("Anna")), offered_tool(ella)
    sheet = actions.start_worksheet(by=anna, version=first)
    actions.save_worksheet(
        by=anna, worksheet=sheet, title="Mijn plan", purpose=Purpose.TEAM, answers={"1": "Ja", "9": "x"}
    )
    second = actions.begin_version(by=ella, version=first)
    with pytest.raises(actions.DraftWaits):
        actions.begin_version(by=ella, version=first)
    actions.write_tool(by=ella, version=second, text=OTHER, questions=[Question("Heel anders", FieldKind.SHORT)])
    actions.publish_tool(by=ella, version=second)
    shown = queries.sheet_page(access.worksheet(by=anna, id=sheet.pk))
    assert [field.question for field in shown.fields] == ["Vraag 1", "Vraag 2", "Vraag 3", "Vraag 4"]
    assert (shown.newer, shown.row.filled) == ("/hulpmiddelen/ontwerpvraag/", 1)
    assert ToolVersion.objects.get(pk=first.pk).state == ToolState.REPLACED
    assert access.offered("ontwerpvraag").pk == second.pk
    actions.withdraw_tool(by=ella, version=access.offered("ontwerpvraag"))
    actions.withdraw_tool(by=ella, version=ToolVersion.objects.get(pk=second.pk))
    assert queries.offered() == [] and not Document.objects.filter(kind="tool").exists()
    assert Worksheet.objects.filter(pk=sheet.pk).exists()


def test_a_worksheet_is_of_one_person(ella: Any) -> None:
    anna, bram = cast.actor(cast.person("Anna")), cast.actor(cast.person("Bram"))
    sheet = actions.start_worksheet(by=anna, version=offered_tool(ella))
    assert url_of(sheet.ref) == f"/werkbladen/{sheet.pk}/"
    for who in (bram, ella):
        with pytest.raises(Http404):
            access.worksheet(by=who, id=sheet.pk)
        with pytest.raises(NotAllowed):
            actions.save_worksheet(by=who, worksheet=sheet, title="x", purpose=Purpose.PLAN, answers={})
        with pytest.raises(NotAllowed):
            actions.remove_worksheet(by=who, worksheet=sheet)
    with pytest.raises(NotAllowed):
        actions.start_worksheet(by=cast.system(), version=sheet.version)
    for _ in range(2):
        actions.save_worksheet(by=anna, worksheet=sheet, title="Plan", purpose=Purpose.PLAN, answers={"2": " "})
    assert queries.own_sheets(by=bram) == queries.own_sheets(by=cast.system()) == []
    erase_person(by=cast.system(), person_id=anna.person_id)
    assert not Worksheet.objects.exists()


def test_the_pages_of_a_leader(client: Any, ella: Any) -> None:
    version = offered_tool(ella)
    assert "Log in om" in client.get("/hulpmiddelen/ontwerpvraag/").content.decode()
    cast.signed_in(client, cast.person("Anna"))
    assert client.post(reverse("knowledge:worksheet_begin", args=["ontwerpvraag"])).status_code == 302
    sheet = Worksheet.objects.get(version=version)
    url = reverse("knowledge:worksheet", args=[sheet.pk])
    sent = {
        "title": "Voor ons team", "purpose": "team", "command": str(uuid4()),
        "answer_1": "Kort", "answer_2": "Lang <b>", "answer_3": "een\n- twee", "answer_4": "4",
    }  # fmt: skip
    assert client.post(url, sent | {"answer_4": "9"}).status_code == 400
    assert client.post(url, sent).status_code == 302
    assert "Voor ons team" in client.get("/werkbladen/").content.decode()
    text = client.get(f"{url}werkblad.md").content.decode()
    assert text.startswith(
        "# Voor ons team\n\nOntwerpvraag, 1. Kenniskring van het voorbeeld. CC BY 4.0.\n\n## Vraag 1"
    )
    assert "- een\n- twee" in text and "Lang <b>" in text
    assert is_pdf(client.get(f"{url}werkblad.pdf").content)
    assert client.get(f"{url}verwijderen/").status_code == 200
    assert client.post(f"{url}verwijderen/").status_code == 302
    assert not Worksheet.objects.exists()


def test_the_pages_of_an_editor(client: Any) -> None:
    cast.signed_in(client, editor("Ella"))
    made = {
        "publisher": "kring", "code": "vragenspel", "title": "Vragenspel", "makers": "Kring 2", "licence": "CC BY 4.0",
        "command": str(uuid4()),
    }  # fmt: skip
    assert client.post("/hulpmiddelen/beheer/", made | {"publisher": "other"}).status_code == 400
    assert client.post("/hulpmiddelen/beheer/", made).status_code == 302
    version = ToolVersion.objects.get()
    url = reverse("knowledge:tool_version", args=[version.pk])
    words = made | {
        "command": str(uuid4()),
        "about": "",
        "question_1": "Wat wil je weten?",
        "help_1": "",
        "kind_1": "long",
    }
    words |= {f"{name}_{n}": "" for n in (2, 3) for name in ("question", "help")} | {"kind_2": "list", "kind_3": "list"}
    assert client.post(url, words).status_code == 302
    assert client.post(f"{url}publiceren/").status_code == 302
    assert "Wat wil je weten?" in client.get("/hulpmiddelen/vragenspel/").content.decode()
    assert "Begin een nieuwe versie" in client.get(url).content.decode()
    assert client.post(f"{url}nieuwe-versie/").status_code == 302
    assert client.post(f"{url}intrekken/").status_code == 302
    assert client.get("/hulpmiddelen/vragenspel/").status_code == 404


def test_an_empty_answer_leaves_room() -> None:
    text = rules.as_markdown(
        "Plan", "Bron", [rules.Filled("A", FieldKind.LIST, ""), rules.Filled("B", FieldKind.LONG, " ")]
    )
    assert text == "# Plan\n\nBron\n\n## A\n\n…\n\n## B\n\n…\n"
    assert MOVES.keys() == set(ToolState)
