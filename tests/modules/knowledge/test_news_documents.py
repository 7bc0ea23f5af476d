"""The words of PDFs: found, or a reason why not; and never a crash."""

import io
from typing import Any

import pytest
from django.core.files.base import ContentFile
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from kring.foundation.home.models import Document
from kring.modules.knowledge.models import KnowledgeDocument, Publication
from kring.modules.knowledge.news import actions, queries
from kring.modules.knowledge.news.documents import document_words, pages_with, read
from kring.modules.knowledge.news.pdf import words_of
from tests import cast
from tests.modules.knowledge import knowledge_world as world

pytestmark = pytest.mark.django_db


def pdf(*pages: str, password: str = "") -> bytes:
    """A PDF with a line of text on each page."""
    writer = PdfWriter()
    font = DictionaryObject(
        {NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
         NameObject("/BaseFont"): NameObject("/Helvetica")}
    )  # fmt: skip
    for words in pages:
        page = writer.add_blank_page(200, 200)
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 10 100 Td ({words}) Tj ET".encode() if words else b"")
        fonts = DictionaryObject({NameObject("/F1"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        page[NameObject("/Contents")] = writer._add_object(stream)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def document(content: bytes, name: str = "rapport.pdf") -> KnowledgeDocument:
    made: KnowledgeDocument = KnowledgeDocument.objects.create(title=name, file=ContentFile(content, name))
    return made


def test_words_of_all_pages() -> None:
    assert words_of(pdf("Lerende organisatie", "Kansen")) == ("Lerende organisatie\nKansen", "")
    assert len(PdfReader(io.BytesIO(pdf("a", "b"))).pages) == 2


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "broken"),
        (b"geen pdf", "broken"),
        (b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", "broken"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "broken"),
        (pdf("geheim", password="wachtwoord"), "locked"),
        (pdf(""), "wordless"),
    ],
)
def test_a_reason_and_no_words(content: bytes, fault: str) -> None:
    assert words_of(content) == ("", fault)


def test_a_file_without_a_password_for_reading_is_read() -> None:
    assert read(pdf("Kansen voor iedereen")) == ("Kansen voor iedereen", "")
    assert read(b"geen pdf") == ("", "broken")


def test_an_uploaded_document_is_read_once_and_found_with_its_dossier(tmp_path: Any, settings: Any) -> None:
    settings.MEDIA_ROOT = tmp_path
    made = document(pdf("Huisacademies in kaart"))
    page = world.dossier(body=[("text", f'<p><a linktype="document" id="{made.pk}">rapport</a></p>')])
    assert queries.documents_to_read(10) == [made.pk]
    assert document_words(page) == ""
    actions.read_document(by=cast.system(), document_id=made.pk)
    assert queries.documents_to_read(10) == []
    assert document_words(page) == "Huisacademies in kaart"
    Publication.objects.create(page=page, title="Rapport", document=made)
    assert pages_with(made) == [page.pk]
    made.refresh_from_db()
    made.file = ContentFile(b"kapot", "ander.pdf")
    made.save()  # another file: it is read again
    assert queries.documents_to_read(10) == [made.pk]
    actions.read_document(by=cast.system(), document_id=made.pk)
    made.refresh_from_db()
    assert (made.text, made.text_fault, made.text_read_at) == ("", "broken", cast.MOMENT)


def test_words_of_a_document_that_is_replaced_are_found_no_more(tmp_path: Any, settings: Any) -> None:
    settings.MEDIA_ROOT = tmp_path
    made = document(pdf("Vertrouwelijk bijvangst"))
    page = world.dossier(body=[("text", f'<p><a linktype="document" id="{made.pk}">rapport</a></p>')])
    actions.read_document(by=cast.system(), document_id=made.pk)

    def found() -> bool:
        return "bijvangst" in Document.objects.get(ref_kind="page", ref_id=str(page.pk)).text

    assert found()
    KnowledgeDocument.objects.filter(pk=made.pk).update(file="weg.pdf", text_read_at=None)
    actions.read_document(by=cast.system(), document_id=made.pk)
    assert not found()


def test_a_file_that_is_gone_is_a_broken_one(tmp_path: Any, settings: Any) -> None:
    settings.MEDIA_ROOT = tmp_path
    made = document(pdf("weg"))
    made.file.storage.delete(made.file.name)
    actions.read_document(by=cast.system(), document_id=made.pk)
    made.refresh_from_db()
    assert made.text_fault == "broken"
