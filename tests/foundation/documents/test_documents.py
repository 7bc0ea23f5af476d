"""PDFs that are tagged, titled, and contain what people typed, letter for letter."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from kring.foundation.documents import printing
from kring.foundation.documents.api import NoSuchDocument, pdf, qr

AT = datetime(2026, 11, 20, 9, tzinfo=UTC)
SAMPLE = {
    "title": "Voorbeeld van een document",
    "intro": "",
    "footer": "Kring",
    "facts": [["Naam", "Anna Visser"]],
    "headings": ["Wat", "Waarom"],
    "rows": [["naam", "om je te noemen"]],
    "qr": qr("https://kring.example/7"),
    "address": "https://kring.example/7",
}


def read(made: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(made))


def words(made: bytes) -> str:
    return "\n".join(page.extract_text() for page in read(made).pages)


def test_a_document_is_tagged_titled_and_says_its_language():
    reader = read(pdf("documents/sample", SAMPLE, at=AT))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "nl"
    assert reader.metadata.title == "Voorbeeld van een document"
    assert b"pdfuaid:part" in root["/Metadata"].get_data()


def test_it_speaks_the_language_of_the_reader():
    assert "Pagina 1 / 1" in words(pdf("documents/sample", SAMPLE, at=AT))
    made = pdf("documents/sample", SAMPLE, "en", at=AT)
    assert "Page 1 / 1" in words(made)
    assert "Facts" in words(made)
    assert read(made).trailer["/Root"]["/Lang"] == "en"


def test_the_same_data_gives_the_same_bytes():
    assert pdf("documents/sample", SAMPLE, at=AT) == pdf("documents/sample", SAMPLE, at=AT)


def test_what_people_typed_is_never_read_as_typst():
    typed = '#panic("x") *ster* $y$ #import "@preview/x:1.0.0" \\ "quote" </script>'
    assert '#panic("x") *ster* $y$' in words(pdf("documents/sample", SAMPLE | {"intro": typed}, at=AT))


def test_letters_that_no_font_has_leave_a_gap_and_the_rest_stays():
    made = words(
        pdf("documents/sample", SAMPLE | {"intro": "Łódź 李 明 Ελλάδα 🙂👩\u200d🏫 \u202eom a\u0301 e\ufe0f"}, at=AT)
    )
    assert "Łódź \ufffd \ufffd" in made
    assert "Ελλάδα" in made


def test_when_even_a_gap_cannot_be_printed_latin_remains(monkeypatch):
    compiled = printing._compiled

    def picky(path, inputs, timestamp):
        if "?" not in inputs["data"]:
            raise typst.TypstError('PDF/UA-1 error: the text `"\\u{fffd}"` could not be displayed with font')
        return compiled(path, inputs, timestamp)

    monkeypatch.setattr(printing, "_compiled", picky)
    assert "Łódź ?" in words(pdf("documents/sample", SAMPLE | {"intro": "Łódź 李"}, at=AT))


def test_a_fault_in_a_template_is_not_hidden():
    with pytest.raises(typst.TypstError):
        pdf("documents/sample", {"title": "zonder de rest"}, at=AT)


@given(st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_no_name_breaks_a_document(name):
    assert pdf("documents/sample", SAMPLE | {"intro": name, "facts": [[name, name]]}, at=AT).startswith(b"%PDF")


@pytest.mark.parametrize("name", ["documents/missing", "nothing/sample", "documents/../house/base", "documents", ""])
def test_a_name_that_is_no_template_is_refused(name):
    with pytest.raises(NoSuchDocument):
        pdf(name, {}, at=AT)


def test_no_template_fetches_anything_from_outside():
    templates = list(Path(printing.ROOT).rglob("*.typ"))
    assert templates
    assert [path.name for path in templates if "@preview" in path.read_text(encoding="utf-8")] == []


def test_a_qr_code_is_an_svg_without_style():
    code = qr("https://kring.example/7")
    assert code.startswith("<svg") and "style" not in code and 'class="kring-qr"' in code
