"""A dossier: publications by dimension, narrowed when there are many, and edited in Wagtail."""

from typing import Any

import pytest
from django.test import Client

from kring.modules.knowledge.models import DossierPage, KnowledgeDocument, Publication
from tests import cast
from tests.modules.knowledge import knowledge_world as world
from tests.modules.knowledge import mirror_world as mirror
from tests.modules.knowledge import reading_world as reading

pytestmark = pytest.mark.django_db


def seen(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_publications_stand_by_dimension_the_whole_dossier_first(client: Client) -> None:
    page = seen(client, reading.dossier(3).url)
    assert page.index("Over het hele dossier") < page.index("Publicatie 0") < page.index("Dimensie 1")
    assert page.index("Publicatie 1") < page.index("Dimensie 2") < page.index("Publicatie 2")
    assert "voorbeeld.example" in page
    assert "Kies op soort of jaar" not in page


def test_dimensions_of_the_framework_are_named_and_lead_to_their_card_when_there_is_one(client: Client) -> None:
    writer, reader = cast.actor(mirror.editor("Ella")), cast.actor(mirror.editor("Edo"))
    mirror.framework(writer)
    dossier = reading.dossier(3, framework=mirror.CODE)
    before = seen(client, dossier.url)
    name = "Het leren van onderwijsprofessionals stimuleren"
    assert "Naam nog niet bekend" in before and f"Dimensie 2: {name}" in before
    assert f'href="/spiegelkaarten/{mirror.CODE}/2/"' not in before
    mirror.published(writer, reader)
    after = seen(client, dossier.url)  # what was kept of the page goes when a card is published
    assert f'href="/spiegelkaarten/{mirror.CODE}/2/"' in after and "School, Bestuur" in after
    assert f'href="/spiegelkaarten/{mirror.CODE}/1/"' not in after
    assert "Publicatie 2" in seen(client, f"/spiegelkaarten/{mirror.CODE}/2/")


def test_more_than_ten_can_be_narrowed_by_kind_and_year(client: Client) -> None:
    dossier = reading.dossier(12)
    assert "Kies op soort of jaar" in seen(client, dossier.url)
    narrowed = seen(client, dossier.url + "?soort=report")
    assert "4 van 12" in narrowed
    assert "Publicatie 0<" in narrowed
    assert "Publicatie 1<" not in narrowed
    both = seen(client, dossier.url + "?soort=report&jaar=2015")
    assert "1 van 12" in both
    assert "Geen publicaties met deze keuze" in seen(client, dossier.url + "?soort=video")


@pytest.mark.parametrize("query", ["?soort=%00", "?jaar=tweeduizend", "?soort=" + "x" * 500, "?jaar=%27--"])
def test_what_somebody_types_in_the_address_does_no_harm(client: Client, query: str) -> None:
    assert client.get(reading.dossier(12).url + query).status_code in (200, 400)


def test_a_document_can_be_downloaded(client: Client, settings: Any, tmp_path: Any) -> None:
    from django.core.files.base import ContentFile

    settings.MEDIA_ROOT = tmp_path
    kept = KnowledgeDocument(title="Rapport", file=ContentFile(b"%PDF-", name="rapport.pdf"))
    kept.save()
    dossier = reading.dossier(0)
    Publication.objects.create(page=dossier, title="Alleen papier", document=kept)
    Publication.objects.create(page=dossier, title="Ook een site", url="https://voorbeeld.example/", document=kept)
    page = seen(client, dossier.url)
    assert page.count(f'href="{kept.url}"') == 2
    assert "Download het document" in page


def test_an_editor_changes_publications_with_the_page() -> None:
    dossier = reading.dossier(1)
    fresh = DossierPage.objects.get(pk=dossier.pk)
    fresh.publications.add(Publication(title="Nieuw", url="https://voorbeeld.example/nieuw"))
    fresh.save_revision()
    assert Publication.objects.count() == 1, "a draft changes nothing for readers"
    preview = fresh.make_preview_request(preview_mode=fresh.default_preview_mode).rendered_content
    assert "Nieuw" in preview
    fresh.get_latest_revision().publish()
    assert set(Publication.objects.values_list("title", flat=True)) == {"Publicatie 0", "Nieuw"}


def test_the_form_of_the_editor_takes_publications() -> None:
    form = DossierPage.get_edit_handler().get_form_class()
    assert "publications" in form.formsets
    fields = form.formsets["publications"].form.base_fields
    assert {"title", "kind", "year", "authors", "summary", "url", "document", "dimension"} <= fields.keys()
    assert world.publisher().allowed_subpage_models()
