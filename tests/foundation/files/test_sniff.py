"""What a file really is, and what is refused."""

import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.files import refusals, sniff
from kring.foundation.files.states import ENDINGS, MEDIA_TYPE, FileKind
from tests.foundation.files import samples


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("plan.pdf", samples.PDF, FileKind.PDF),
        ("plan.docx", samples.PDF, FileKind.PDF),
        ("stip", samples.png(), FileKind.PNG),
        ("foto.heic", samples.JPG, FileKind.JPG),
        ("brief.docx", samples.docx(), FileKind.DOCX),
        ("lijst.xlsx", samples.xlsx(), FileKind.XLSX),
        ("brief.odt", samples.odt(), FileKind.ODT),
        ("notitie.TXT", "Één regel\n".encode(), FileKind.TXT),
        ("lijst.csv", "\ufeffnaam;aantal\r\nAnna;3\r\n".encode(), FileKind.CSV),
    ],
)
def test_a_kind_is_told_from_the_bytes(name, content, kind):
    assert sniff.sniff(name, content) is kind


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("leeg.pdf", b"", refusals.EmptyFile),
        ("pagina.pdf", samples.HTML, refusals.WebPage),
        ("pagina.txt", b"  \n" + samples.HTML, refusals.WebPage),
        ("plaatje.png", samples.SVG, refusals.WebPage),
        ("plaatje.csv", samples.XML, refusals.WebPage),
        ("pagina.html", b"gewone woorden", refusals.WebPage),
        ("alles.zip", samples.zipped({"a.txt": b"a"}), refusals.Archive),
        ("alles.docx", samples.zipped({"a.txt": b"a"}), refusals.Archive),
        ("alles.odt", samples.zipped({"mimetype": b"application/epub+zip"}), refusals.Archive),
        ("raar.odt", samples.zipped({"mimetype": b"application/vnd.oasis.opendocument.tuxt"}), refusals.Archive),
        ("alles.gz", b"\x1f\x8b\x08" + bytes(30), refusals.Archive),
        ("film.mp4", b"\x00\x00\x00\x18ftypmp42" + bytes(30), refusals.UnknownKind),
        ("programma.exe", b"MZ" + bytes(200), refusals.UnknownKind),
        ("tekst.md", b"# kop", refusals.UnknownKind),
        ("tekst.txt", "één".encode("cp1252"), refusals.NotUtf8),
        ("tekst.txt", b"a\x00b", refusals.NotUtf8),
        ("macro.docx", samples.docx(**{"word/vbaProject.bin": b"x"}), refusals.HasMacros),
        ("raar.docx", samples.docx(**{"../../etc/passwd": b"x"}), refusals.Broken),
        ("half.docx", samples.docx()[:-40], refusals.Broken),
        ("kop.docx", b"PK\x03\x04" + bytes(100), refusals.Broken),
    ],
)
def test_what_is_refused_and_why(name, content, refusal):
    with pytest.raises(refusal) as caught:
        sniff.sniff(name, content)
    assert len(caught.value.message) > 20


def test_a_part_that_blows_up_is_a_bomb():
    with pytest.raises(refusals.Bomb):
        sniff.sniff("bom.docx", samples.docx(**{"word/media/a.xml": bytes(30 * 1024 * 1024)}))


def test_many_parts_are_a_bomb():
    with pytest.raises(refusals.Bomb):
        sniff.sniff("bom.docx", samples.docx(**{f"word/{i}.xml": b"" for i in range(2001)}))


def test_parts_that_overlap_are_a_bomb(monkeypatch):
    """Fifield (2019): one packed part, named many times in the index."""
    honest = zipfile.ZipFile.infolist

    def repeated(archive):
        return honest(archive) * 50

    monkeypatch.setattr(zipfile.ZipFile, "infolist", repeated)
    with pytest.raises(refusals.Bomb):
        sniff.sniff("bom.docx", samples.docx())


def test_a_part_that_lies_about_its_size_is_broken():
    whole = bytearray(samples.docx(**{"word/a.xml": b"a" * 400}))
    place = whole.rfind(b"word/a.xml") - 46  # its line in the index
    whole[place + 24 : place + 28] = (7).to_bytes(4, "little")
    with pytest.raises(refusals.Broken):
        sniff.sniff("leugen.docx", bytes(whole))


def test_a_locked_document_is_broken():
    whole = bytearray(samples.docx())
    whole[whole.rfind(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(refusals.Broken):
        sniff.sniff("slot.docx", bytes(whole))


@given(st.text(), st.binary(max_size=300))
def test_no_bytes_make_it_stumble(name, content):
    try:
        assert sniff.sniff(name, content) in MEDIA_TYPE
    except refusals.FileRefused as refusal:
        assert refusal.message


@given(st.text(), st.sampled_from(FileKind))
def test_a_name_is_one_line_without_a_path(name, kind):
    tidy = sniff.tidy_name(name, kind)
    assert tidy.endswith(f".{kind.value}") and len(tidy) <= 130
    assert not set(tidy) & set('/\\\n\r\x00<>:"|?*\u202e')


def test_names_by_example():
    assert sniff.tidy_name("../../plan.pdf", FileKind.PDF) == "plan.pdf"
    assert sniff.tidy_name("foto.JPEG", FileKind.JPG) == "foto.jpg"
    assert sniff.tidy_name("", FileKind.TXT) == "bestand.txt"
    assert sniff.tidy_name("rekening\u202efdp.exe", FileKind.PDF) == "rekeningfdp.exe.pdf"
    assert set(ENDINGS) == set(MEDIA_TYPE) == set(FileKind)
