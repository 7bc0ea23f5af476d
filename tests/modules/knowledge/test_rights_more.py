"""Files and titles of another publisher stay there, and what readers see does not change without a second reader."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from kring.modules.knowledge.models import DossierPage, KnowledgeDocument, KnowledgeImage, NewsPage, Publication
from kring.modules.knowledge.publishing import page_files
from tests.modules.knowledge import knowledge_world as pages
from tests.modules.knowledge import publishing_world as world

pytestmark = pytest.mark.django_db
OTHERS = "van een andere uitgever"


@pytest.fixture(autouse=True)
def _own_media(settings: Any, tmp_path: Path) -> Iterator[None]:
    settings.MEDIA_ROOT = tmp_path
    yield


def linked(document: KnowledgeDocument) -> dict[str, Any]:
    return streamfield([("text", rich_text(f'<p><a linktype="document" id="{document.pk}">Lees</a></p>'))])


def boxed(document: KnowledgeDocument) -> dict[str, Any]:
    link = f'<p><a linktype="document" id="{document.pk}">Lees</a></p>'
    return world.blocks(("box", {"title": "Kader", "text": rich_text(link)}))


def pictured(image: KnowledgeImage) -> dict[str, Any]:
    return world.blocks(("picture", {"image": str(image.pk), "alt": "", "caption": ""}))


WAYS: dict[str, Any] = {
    "field": lambda image, document: {"image": str(image.pk)},
    "block": lambda image, document: {"body": pictured(image)},
    "text": lambda image, document: {"body": linked(document)},
    "box": lambda image, document: {"body": boxed(document)},
}


@pytest.mark.parametrize("way", WAYS)
def test_a_file_of_another_publisher_comes_on_no_page(way: str) -> None:
    more = WAYS[way](world.image("other", "Geheime foto"), world.document("other", "Geheim verslag"))
    desk = world.at_desk(world.editor())
    address = reverse("wagtailadmin_pages:add", args=["knowledge", "newspage", world.publisher().pk])
    answer = desk.post(address, world.sent_form(**more))
    assert answer.status_code == 404 and "Geheim" not in answer.content.decode()
    assert not NewsPage.objects.exists()
    own = WAYS[way](world.image(), world.document())
    assert desk.post(address, world.sent_form(**own)).status_code == 302


def test_a_publication_leads_to_no_document_of_another_publisher() -> None:
    desk = world.at_desk(world.editor())
    address = reverse("wagtailadmin_pages:add", args=["knowledge", "dossierpage", world.publisher().pk])

    def sent(document: KnowledgeDocument) -> int:
        one = {"title": "Rapport", "kind": "report", "document": str(document.pk), "url": "", "dimension": ""}
        form = {
            "title": "Dossier", "slug": "dossier", "summary": "In het kort.", "dated": "2026-10-01", "region": "",
            "partner": "", "framework": "", "body": streamfield([]), "comments": inline_formset([]),
            "publications": inline_formset([one | {"year": "", "authors": "", "summary": ""}]),
        }  # fmt: skip
        return int(desk.post(address, nested_form_data(form)).status_code)

    assert sent(world.document("other")) == 404
    assert not DossierPage.objects.exists()
    assert sent(world.document()) == 302


def test_a_file_that_was_on_the_page_is_named_in_a_sentence_and_does_not_go_on_the_site() -> None:
    """As when a page or a file moved to another publisher: nothing typed is lost, and nothing is published."""
    eline, esra = world.editor("Eline"), world.editor("Esra")
    image = world.image()
    page = world.written(eline, action="submit", image=str(image.pk))
    world.publisher("other")
    image.collection = Collection.objects.get(name="other")
    image.save()
    answer = world.answered(esra, page)
    assert answer.status_code == 409 and OTHERS in answer.content.decode()
    page.refresh_from_db()
    assert not page.live
    with pytest.raises(page_files.FileOfOthers):
        page.get_latest_revision().publish(skip_permission_checks=True)
    page.current_workflow_state.cancel(user=eline.account)
    again = world.saved(eline, page, image=str(image.pk))
    assert again.status_code == 200 and OTHERS in again.content.decode()
    assert world.saved(eline, page).status_code == 302


def test_a_file_that_code_made_belongs_to_no_publisher() -> None:
    image = world.image()
    image.collection = Collection.get_first_root_node()
    image.save()
    page = pages.news(image=image, live=False)
    page.save_revision().publish(skip_permission_checks=True)
    page.refresh_from_db()
    assert page.live


def changed(desk: Client, thing: Any, file: Any = None, **more: str) -> Any:
    """The answer when the form of an image or document is sent."""
    name = "wagtailimages:edit" if isinstance(thing, KnowledgeImage) else "wagtaildocs:edit"
    data = {"title": thing.title, "description": "Een groen vlak.", "credit": "", "tags": ""} | more
    return desk.post(reverse(name, args=[thing.pk]), data | ({"file": file} if file else {}))


def test_the_file_that_readers_see_stays_as_it_was_read() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    image, document, desk = world.image(), world.document(), world.at_desk(eline)
    assert changed(desk, image, world.picture("nieuw.png")).status_code == 302
    assert changed(desk, document, SimpleUploadedFile("nieuw.pdf", world.PDF + b"1")).status_code == 302
    world.published(eline, esra, image=str(image.pk), body=linked(document))
    image.refresh_from_db()
    document.refresh_from_db()
    for thing, file in ((image, world.picture("anders.png")), (document, SimpleUploadedFile("anders.pdf", world.PDF))):
        before = thing.file.name
        answer = changed(desk, thing, file)
        assert answer.status_code == 200 and "Dit bestand staat op een pagina" in answer.content.decode()
        thing.refresh_from_db()
        assert thing.file.name == before and thing.file.storage.exists(before)
    assert changed(desk, image, description="Een blauw vlak.").status_code == 302
    assert KnowledgeImage.objects.get().description == "Een blauw vlak."


def deletions(thing: Any) -> list[str]:
    """Every address that deletes it."""
    of = "wagtailimages" if isinstance(thing, KnowledgeImage) else "wagtaildocs"
    bulk = reverse("wagtail_bulk_action", args=["knowledge", thing._meta.model_name, "delete"])
    return [
        reverse(f"{of}:delete", args=[thing.pk]), reverse(f"{of}:delete_multiple", args=[thing.pk]),
        f"{bulk}?id={thing.pk}",
    ]  # fmt: skip


def test_the_file_that_readers_see_is_not_deleted() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    image, document, desk = world.image(), world.document(), world.at_desk(eline)
    page = world.published(eline, esra, image=str(image.pk), body=linked(document))
    for thing in (image, document):
        for address in deletions(thing):
            answer = desk.post(address, HTTP_X_REQUESTED_WITH="XMLHttpRequest")
            assert answer.status_code == 409, address
            assert "Dit bestand staat op een pagina" in answer.content.decode()
            assert thing.file.storage.exists(thing.file.name)
    page.unpublish()
    for thing in (image, document):
        assert desk.post(deletions(thing)[2]).status_code == 302
    assert not KnowledgeImage.objects.exists() and not KnowledgeDocument.objects.exists()


def test_a_document_that_a_draft_leads_to_is_not_deleted() -> None:
    document, desk = world.document(), world.at_desk(world.editor())
    dossier = pages.dossier(live=False)
    leads = Publication.objects.create(page=dossier, title="Rapport", document=document)
    for address in deletions(document):
        answer = desk.post(address, HTTP_X_REQUESTED_WITH="XMLHttpRequest")
        assert answer.status_code == 409 and "leidt naar dit document" in answer.content.decode()
    leads.url = "https://voorbeeld.example/rapport"
    leads.save()
    assert desk.post(deletions(document)[0]).status_code == 302


def test_a_version_whose_document_went_away_is_not_published() -> None:
    document, dossier = world.document(), pages.dossier(live=False)
    dossier.publications = [Publication(title="Rapport", document=document)]
    revision = dossier.save_revision()
    document.delete()
    with pytest.raises(page_files.LeadsNowhere):
        revision.publish(skip_permission_checks=True)


SECRET = "Geheim concept"


def test_no_title_of_others_leaks_by_a_number_beside_the_address() -> None:
    eline = world.editor("Eline")
    theirs = world.written(eline, SECRET, slug="geheim")
    live = pages.news("Openbaar")
    omar = world.at_desk(world.editor("Omar", "other"))
    own = pages.news("Eigen", under=world.publisher("other"), live=False)
    chosen = reverse("wagtailadmin_choose_page_chosen_multiple")
    assert omar.get(chosen, {"id": [own.pk, theirs.pk]}).status_code == 404
    assert omar.get(chosen, {"id": [own.pk, live.pk]}).status_code == 200
    for kind in (("wagtailcore", "page"), ("knowledge", "newspage")):
        for action in ("delete", "move", "publish", "unpublish"):
            address = reverse("wagtail_bulk_action", args=[*kind, action])
            for query in (f"?id={own.pk}&id={theirs.pk}", "?id=all", f"?id=all&childOf={world.publisher().pk}"):
                for method in (omar.get, omar.post):
                    assert method(address + query).status_code == 404, (address, query)
    move = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
    assert omar.get(f"{move}?id={own.pk}").status_code == 200
    assert omar.post(f"{move}?id={own.pk}", {"chooser": theirs.pk}).status_code == 404


@pytest.mark.parametrize("make", [world.image, world.document])
def test_no_file_of_others_is_named_in_bulk(make: Any) -> None:
    theirs = make("kring", SECRET)
    omar = world.at_desk(world.editor("Omar", "other"))
    own = make("other", "Eigen")
    of = "wagtailimages" if isinstance(own, KnowledgeImage) else "wagtaildocs"
    many = reverse(f"{of}_chooser:chosen_multiple")
    addresses = [many, *(
        reverse("wagtail_bulk_action", args=["knowledge", own._meta.model_name, action])
        for action in ("delete", "add_to_collection", "add_tags")
    )]  # fmt: skip
    for address in addresses:
        assert omar.get(f"{address}?id={own.pk}").status_code == 200
        for query in (f"?id={own.pk}&id={theirs.pk}", "?id=all"):
            assert omar.get(address + query).status_code == 404, address
            assert omar.post(address + query).status_code == 404, address


def test_a_document_of_a_draft_is_kept_by_no_browser(client: Client) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    document = world.document()
    first = world.at_desk(eline).get(document.url)
    assert first.status_code == 200 and first["Cache-Control"] == "private, no-store"
    world.published(eline, esra, body=linked(document), dated=str(date(2026, 10, 2)))
    shown = client.get(document.url)
    assert shown.status_code == 200 and "no-store" not in shown.get("Cache-Control", "")
