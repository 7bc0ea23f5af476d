"""What editors put in can harm nobody: text is cleaned, files are what they say, and only what is public is given."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.test.utils.form_data import rich_text, streamfield

from kring.modules.knowledge.models import KnowledgeDocument, KnowledgeImage, NewsPage
from kring.modules.knowledge.publishing.policy import STARTS
from tests import cast
from tests.modules.knowledge import publishing_world as world

pytestmark = pytest.mark.django_db
SECOND = "width-20|format-webp"


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> Iterator[Path]:
    settings.MEDIA_ROOT = tmp_path
    yield tmp_path


HOSTILE = (
    "<p>Goed</p><script>alert(1)</script><style>p{}</style><iframe src='https://x.example'></iframe>"
    "<img src=x onerror=alert(1)><a href='javascript:alert(1)'>klik</a><p onclick='x()'>ook</p>"
    "<embed embedtype='media' url='https://x.example/v'/><svg onload=alert(1)></svg><form action='//x'></form>"
)


# As the editor's script sends text; nobody has to use that script.
STATE = {
    "blocks": [
        {"key": "a", "type": "unstyled", "text": "Goed <script>alert(1)</script>", "depth": 0, "inlineStyleRanges": [],
         "entityRanges": [{"offset": 0, "length": 4, "key": 0}], "data": {"onclick": "x()"}},
        {"key": "b", "type": "atomic", "text": " ", "depth": 0, "inlineStyleRanges": [],
         "entityRanges": [{"offset": 0, "length": 1, "key": 1}], "data": {}},
        {"key": "c", "type": "header-two", "text": "Kop", "depth": 0, "inlineStyleRanges":
         [{"offset": 0, "length": 3, "style": "STYLE"}], "entityRanges": [], "data": {}},
    ],
    "entityMap": {
        "0": {"type": "LINK", "mutability": "MUTABLE", "data": {"url": "javascript:alert(1)", "onclick": "x()"}},
        "1": {"type": "EMBED", "mutability": "IMMUTABLE", "data": {"url": "https://x.example/v"}},
    },
}  # fmt: skip


@pytest.mark.parametrize("sent", [json.dumps(STATE), rich_text(HOSTILE)])
def test_hostile_text_is_harmless_on_the_page(client: Client, sent: str) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.published(eline, esra, body=streamfield([("text", sent)]))
    html = client.get(page.url).content.decode()
    assert "Goed" in html
    body_of = html[html.index("<h1>") : html.index("</main>")]
    for bad in ("<script", "<style", "<iframe", "onerror", "javascript:", "onclick", "<embed", "<svg onload", "<form"):
        assert bad not in body_of, bad
    assert "x.example" not in body_of


def test_the_address_of_a_video_or_source_is_an_address_of_a_page() -> None:
    eline = world.editor("Eline")
    video = ("video", {"title": "Film", "url": "javascript:alert(1)", "minutes": "3"})
    address = reverse("wagtailadmin_pages:add", args=["knowledge", "newspage", world.publisher().pk])
    answer = world.at_desk(eline).post(address, world.sent_form(body=world.blocks(video)))
    assert answer.status_code == 200 and not NewsPage.objects.exists()


def test_the_editor_has_its_own_policy_and_the_public_keep_theirs(client: Client) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    page = world.published(eline, esra, title="<script>alert(1)</script>", slug="vreemd")
    answer = world.at_desk(eline).get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    own, html = answer["Content-Security-Policy"], answer.content.decode()
    nonce = re.findall(r"script-src 'self' 'nonce-([^']+)'", own)[0]
    script = next(part for part in own.split("; ") if part.startswith("script-src"))
    assert "unsafe" not in script and "frame-ancestors 'self'" in own
    marked = re.findall(rf'<script nonce="{re.escape(nonce)}">([^<]*)</script>', html)
    assert marked and all(one.startswith(("initDate", "new ImageChooser(")) for one in marked)
    public = client.get(page.url)["Content-Security-Policy"]
    assert "unsafe-inline" not in public and "nonce" not in public and "frame-ancestors 'none'" in public


@pytest.mark.parametrize(
    "line", ["alert(1);", 'initDateChooser("x", {});alert(1);', 'initDateChooser("x", alert());', 'x("y", {});']
)
def test_only_the_lines_of_wagtail_itself_get_the_nonce(line: str) -> None:
    assert STARTS.search(f"<script>{line}</script>".encode()) is None


def add_image(desk: Client, file: Any, **more: str) -> None:
    desk.post(
        reverse("wagtailimages:add"),
        {"title": "Foto", "description": "Een groen vlak.", "credit": "", "tags": "", "file": file} | more,
    )


def test_an_image_needs_words_and_is_a_raster() -> None:
    desk = world.at_desk(world.editor())
    svg = SimpleUploadedFile("x.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")
    for file in (svg, SimpleUploadedFile("x.png", svg.read()), SimpleUploadedFile("x.jpg", world.PDF)):
        add_image(desk, file)
    add_image(desk, world.picture(), description="")
    assert not KnowledgeImage.objects.exists()
    add_image(
        desk, world.picture(), focal_point_x="10", focal_point_y="10", focal_point_width="5", focal_point_height="5"
    )
    made = KnowledgeImage.objects.get()
    assert (made.description, made.collection.name, made.focal_point_x) == ("Een groen vlak.", "kring", 10)


def test_many_images_at_once_wait_for_their_words() -> None:
    desk = world.at_desk(world.editor())
    desk.post(
        reverse("wagtailimages:add_multiple"), {"title": "Foto", "files[]": world.picture()},
        HTTP_X_REQUESTED_WITH="XMLHttpRequest",
    )  # fmt: skip
    assert not KnowledgeImage.objects.exists()


DISGUISED = {
    "plan.pdf": b"<html><script>alert(1)</script></html>",
    "plan.docx": world.PDF,
    "plan.txt": b"<!doctype html><script>1</script>",
    "plan.exe": b"MZ\x90",
    "plan.zip": b"PK\x03\x04",
}


@pytest.mark.parametrize("name", DISGUISED)
@pytest.mark.parametrize("way", ["wagtaildocs:add", "wagtaildocs:add_multiple", "wagtaildocs_chooser:create"])
def test_a_disguised_document_is_refused(name: str, way: str) -> None:
    file = SimpleUploadedFile(name, DISGUISED[name])
    data = {"title": "Plan", "tags": "", "document-chooser-upload-title": "Plan"}
    data |= {"file": file, "files[]": file, "document-chooser-upload-file": file}
    world.at_desk(world.editor()).post(reverse(way), data, HTTP_X_REQUESTED_WITH="XMLHttpRequest")
    assert not KnowledgeDocument.objects.exists()


def test_a_real_document_is_kept_for_its_publisher() -> None:
    file = SimpleUploadedFile("plan.pdf", world.PDF)
    world.at_desk(world.editor()).post(reverse("wagtaildocs:add"), {"title": "Plan", "tags": "", "file": file})
    assert KnowledgeDocument.objects.get().collection.name == "kring"


def linked(document: KnowledgeDocument) -> dict[str, Any]:
    """A body with a link to this document."""
    return streamfield([("text", rich_text(f'<p><a linktype="document" id="{document.pk}">Lees</a></p>'))])


def test_a_document_is_read_only_while_a_public_page_refers_to_it(client: Client) -> None:
    eline, esra, omar = world.editor("Eline"), world.editor("Esra"), world.editor("Omar", "other")
    document = world.document()
    page = world.written(eline, body=linked(document))
    readers = {"visitor": client, "omar": world.at_desk(omar), "sara": cast.signed_in(Client(), cast.person("Sara"))}
    assert {name: one.get(document.url).status_code for name, one in readers.items()} == dict.fromkeys(readers, 404)
    assert world.at_desk(eline).get(document.url).status_code == 200
    world.saved(eline, page, action="submit", body=linked(document))
    world.answered(esra, page)
    answer = client.get(document.url)
    assert answer.status_code == 200 and answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    world.at_desk(eline).post(
        reverse("knowledge:take_offline", args=[page.pk]),
        {"reason": "Oud", "command": "5b9d3c52-2f6f-4f6e-8b6f-0d6b8f1f2a11"},
    )
    assert client.get(document.url).status_code == 404


def test_a_document_that_only_a_new_draft_refers_to_stays_closed(client: Client) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    document = world.document()
    page = world.published(eline, esra)
    world.saved(eline, page, body=linked(document))
    assert client.get(document.url).status_code == 404


def test_images_are_given_in_the_size_of_a_page_and_the_original_never(client: Client, media: Path) -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    image = world.image()
    small = image.get_rendition("width-20|format-webp")
    assert client.get(small.url).status_code == 404
    assert world.at_desk(eline).get(small.url).status_code == 200
    page = world.published(eline, esra, image=str(image.pk))
    assert page.image == image
    answer = client.get(small.url)
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/webp")
    assert answer["X-Content-Type-Options"] == "nosniff" and "max-age" in answer["Cache-Control"]
    assert (media / image.file.name).exists()
    for address in (
        f"/kennis/media/{image.file.name}", "/kennis/media/images/nothing.png", "/kennis/media/images/..%2f..%2fsecret",
        f"/kennis/media/images/../{image.file.name}", "/kennis/media/documents/kring.pdf",
    ):  # fmt: skip
        assert client.get(address).status_code == 404, address


def test_what_a_camera_wrote_into_an_image_is_gone() -> None:
    exif = Image.Exif()
    exif[0x010E] = "Thuis bij Sara"
    file = world.picture("foto.jpg", "JPEG", exif=exif)
    assert b"Thuis bij Sara" in file.read()
    file.seek(0)
    add_image(world.at_desk(world.editor()), file)
    for spec in ("width-20", "original", "width-20|format-webp", "max-165x165"):
        with KnowledgeImage.objects.get().get_rendition(spec).file.open("rb") as kept:
            assert b"Thuis bij Sara" not in kept.read(), spec
