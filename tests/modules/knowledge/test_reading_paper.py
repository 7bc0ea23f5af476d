"""An issue on paper: everything is in it, nothing that people typed is read as code, and it is made once."""

import io
import time
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.test import Client
from pypdf import PdfReader

from kring.modules.knowledge.models import KnowledgeImage
from kring.modules.knowledge.reading import issue_paper
from kring.modules.knowledge.reading.drawings import DRAWINGS, HEIGHT, WIDTH, png
from tests.cast import MOMENT
from tests.modules.knowledge import knowledge_world as world
from tests.modules.knowledge import reading_world as reading

pytestmark = pytest.mark.django_db
HOSTILE = '#panic("x") $x$ [a] *b* _c_ `d` <e> @f \\ " // /* #{ '


@pytest.fixture(autouse=True)
def _apart(settings: Any, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path
    cache.clear()


def picture(name: str = "woorden") -> KnowledgeImage:
    made = KnowledgeImage(title="Beeld", description="Ringen in elkaar.", width=WIDTH, height=HEIGHT)
    made.file = ContentFile(png(name), name=f"{name}.png")
    made.save()
    return made


def words(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())


def test_everything_is_on_paper(client: Client) -> None:
    image = picture()
    issue = reading.magazine("Eerste", foreword=[("text", "<p>Een woord vooraf.</p>")])
    body = [
        ("heading", "Grote kop"),
        ("subheading", "Kleine kop"),
        (
            "text",
            '<p>Een <b>sterk</b> woord, <a href="https://voorbeeld.example/">een link</a>.</p><ol><li>punt</li></ol>',
        ),
        ("box", {"title": "Probeer dit", "text": "<ul><li>kijk</li></ul>"}),
        ("video", {"title": "Een film", "url": "https://voorbeeld.example/film"}),
        ("picture", {"image": image, "caption": "Zo ziet het eruit"}),
    ]
    reading.article(issue, "Met alles", sub_theme="Taal", body=body, image=image, partner="Bibliotheek Het Voorbeeld")
    answer = client.get(issue.url + "pdf/")
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"] == f'inline; filename="{issue.slug}.pdf"'
    text = words(answer.content)
    for told in (
        "Kansen", "Nummer 1", "In dit nummer", "Een woord vooraf.", "Eerste", "Met alles", "Taal", "Grote kop",
        "Kleine kop", "een link", "punt", "Probeer dit", "kijk", "Een film", "Zo ziet het eruit",
        "Bijdrage van Bibliotheek Het Voorbeeld", "Anna Auteur",
    ):  # fmt: skip
        assert told in text, told
    assert len(answer.content) < 500_000


def test_nothing_that_is_typed_is_read_as_code(client: Client) -> None:
    issue = reading.magazine(title=HOSTILE, slug="kwaad", summary=HOSTILE)
    body = [
        ("heading", HOSTILE),
        ("text", f"<p>{'#panic(1)'} $ [ </p>"),
        ("box", {"title": HOSTILE, "text": "<p>#x</p>"}),
    ]
    reading.article(issue, HOSTILE, sub_theme=HOSTILE, slug="kwaad-artikel", authors=HOSTILE, body=body)
    answer = client.get(issue.url + "pdf/")
    assert answer.status_code == 200
    assert '#panic("x")' in words(answer.content)


@pytest.mark.parametrize("strange", ["\U0001f600 klaar", "‮omgekeerd", "a\u200db", "漢字", "é" * 300])
def test_letters_that_paper_does_not_have_do_not_stop_it(client: Client, strange: str) -> None:
    issue = reading.magazine(title=f"Kansen {strange}"[:200], slug="vreemd")
    assert client.get(issue.url + "pdf/").status_code == 200


def test_an_issue_without_articles_and_one_with_a_cover(client: Client) -> None:
    empty = world.issue("Leeg")
    covered = reading.magazine(title="Met omslag", cover=picture())
    for issue in (empty, covered):
        assert client.get(issue.url + "pdf/").content.startswith(b"%PDF-")


def test_an_image_whose_file_is_gone_is_left_out(client: Client) -> None:
    image = picture()
    issue = reading.magazine(title="Zonder beeld", cover=image)
    image.file.storage.delete(image.file.name)
    assert client.get(issue.url + "pdf/").status_code == 200


def test_it_is_made_once_until_something_changes() -> None:
    issue = reading.magazine("Eerste")
    first = issue_paper.pdf_of(issue, MOMENT)
    begin = time.perf_counter()
    assert issue_paper.pdf_of(issue, MOMENT) == first
    assert time.perf_counter() - begin < 1
    article = issue.get_children().get().specific
    article.title = "Anders"
    article.save_revision().publish()
    assert "Anders" in words(issue_paper.pdf_of(issue, MOMENT))
    before = issue_paper.version_of(issue)
    article.unpublish()
    assert issue_paper.version_of(issue) != before


@pytest.mark.parametrize("name", DRAWINGS)
def test_illustrations_are_small(name: str) -> None:
    assert len(png(name)) < 20_000
