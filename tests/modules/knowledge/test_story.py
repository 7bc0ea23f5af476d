"""What happens in the editor is told in the story of the house, and found or not found, in one transaction."""

from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from kring.foundation.audit.models import Entry
from kring.foundation.audit.step import WriteEntry
from kring.foundation.home.models import Document
from kring.modules.knowledge.models import ArticlePage, NewsPage, Publication
from kring.modules.knowledge.publishing import actions
from tests import cast
from tests.modules.knowledge import knowledge_world as pages
from tests.modules.knowledge import publishing_world as world

pytestmark = pytest.mark.django_db


def events_of(person: Any) -> list[str]:
    """What this person did, in order, as the story tells it."""
    return list(Entry.objects.filter(actor_id=person.pk).order_by("id").values_list("event", flat=True))


def found(page: Any) -> Document | None:
    return Document.objects.filter(ref_kind="page", ref_id=str(page.pk)).first()


def test_every_step_is_told_with_who_did_it() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.published(eline, esra)
    assert {"knowledge.made", "knowledge.submitted"} <= set(events_of(eline))
    assert {"knowledge.approved", "knowledge.published", "knowledge.made_findable"} <= set(events_of(esra))
    world.saved(eline, page, summary="Anders.")
    assert "knowledge.edited" in events_of(eline)
    entry = Entry.objects.filter(event="knowledge.published").get()
    assert entry.about == [f"page:{page.pk}", "publisher:kring"]
    assert "Nieuws" not in str(entry.data)


def test_moving_and_deleting_are_told() -> None:
    eline = world.editor("Eline")
    one, other = pages.issue("Een", slug="een", live=False), pages.issue("Twee", slug="twee", live=False)
    article = pages.page(ArticlePage, "Stuk", under=one, live=False, body=pages.WORDS)
    desk = world.at_desk(eline)
    desk.post(reverse("wagtailadmin_pages:move_confirm", args=[article.pk, other.pk]))
    desk.post(reverse("wagtailadmin_pages:delete", args=[article.pk]))
    assert [name for name in events_of(eline) if name in ("knowledge.moved", "knowledge.deleted")] == [
        "knowledge.moved",
        "knowledge.deleted",
    ]
    assert not ArticlePage.objects.exists()


def test_no_entry_no_change(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the story cannot be written, the change it would tell of is not there either."""
    eline = world.editor("Eline")
    page = world.written(eline)
    before = page.revisions.count()

    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("no story")

    monkeypatch.setattr(WriteEntry, "finish", broken)
    client = Client(raise_request_exception=False)
    cast.signed_in(client, eline)
    answer = client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), world.sent_form("Anders", slug="nieuws"))
    assert answer.status_code == 500
    page.refresh_from_db()
    assert (page.title, page.revisions.count()) == ("Nieuws", before)


def test_a_page_is_found_by_all_its_words_once_it_is_public() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.written(eline, action="submit", region="", audience=["po"])
    assert found(page) is None
    world.answered(esra, page)
    thing = found(page)
    assert thing is not None
    assert (thing.kind, thing.title, thing.url, thing.audience) == ("news", "Nieuws", "/kennis/kring/nieuws/", ["po"])
    assert "Een nieuwe tekst." in thing.text and "<p>" not in thing.text
    assert thing.readers == ["all"]


def test_the_words_of_a_draft_are_not_found() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.published(eline, esra)
    world.saved(eline, page, body=world.blocks(("heading", "Geheim plan")), summary="Geheim")
    actions.rebuild_index(by=cast.system())
    thing = found(page)
    assert thing is not None and "Geheim" not in thing.text + thing.summary


def test_what_goes_off_the_site_is_not_found_any_more() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.published(eline, esra)
    actions.take_offline(by=cast.actor(eline), page=page, account=eline.account, reason="Oud")
    assert found(page) is None
    again = world.published(esra, eline, "Ander nieuws")
    again.delete()
    assert not Document.objects.exists()


def test_claims_sub_themes_and_publications_are_words_too() -> None:
    theme = pages.theme(
        questions=[("question", "Welke rol heb jij?")],
        sub_themes=[("sub_theme", {"name": "Thuistaal", "words": "Talen thuis"})],
        claims=[("claim", {"claim": "Oefenen helpt", "strength": "likely", "where": "Groep 3", "source": "Eigen"})],
    )
    dossier = pages.dossier()
    Publication.objects.create(page=dossier, title="Rapport leren", url="https://voorbeeld.nl/r")
    assert actions.rebuild_index(by=cast.system()) == 2
    assert all(word in found(theme).text for word in ("Welke rol", "Thuistaal", "Oefenen helpt", "Groep 3"))  # type: ignore[union-attr]
    assert "Rapport leren" in found(dossier).text  # type: ignore[union-attr]


def test_the_command_rebuilds_and_takes_out(capsys: pytest.CaptureFixture[str]) -> None:
    page = pages.news()
    call_command("index_knowledge")
    assert "1 pages" in capsys.readouterr().out and found(page)
    NewsPage.objects.filter(pk=page.pk).update(live=False)
    call_command("index_knowledge")
    assert found(page) is None


def test_a_new_address_is_followed() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.published(eline, esra)
    page.slug = "elders"
    page.save_revision(user=eline.account).publish(user=eline.account, skip_permission_checks=True)
    assert found(page).url == "/kennis/kring/elders/"  # type: ignore[union-attr]
