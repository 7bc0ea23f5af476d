"""What is kept for every visitor: gone with every change, never a preview, and never what only some may see."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from kring.modules.knowledge.models import ArticlePage
from kring.modules.knowledge.reading import theme_parts, version
from kring.modules.knowledge.reading.rows import PartRow
from tests.modules.knowledge import knowledge_world as world
from tests.modules.knowledge import reading_world as reading

pytestmark = pytest.mark.django_db


def words(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_second_visit_asks_for_little(client: Client) -> None:
    theme = reading.theme()
    reading.magazine(theme="kansen")
    words(client, theme.url)
    with CaptureQueriesContext(connection) as asked:
        words(client, theme.url)
    assert len(asked) <= 8


def publish(page: Any) -> None:
    page.title = "Helemaal anders"
    page.save_revision().publish()


def retitle(page: Any) -> None:
    page.title = "Helemaal anders"
    page.save()


@pytest.mark.parametrize("change", [publish, retitle])
def test_a_change_is_seen_at_once(client: Client, change: Callable[[Any], None]) -> None:
    theme, issue = reading.theme(), reading.magazine(theme="kansen")
    article = issue.get_children().first().specific
    shown_at = ("/kennis/kring/kansen/lezen/", theme.url, issue.url, article.url)
    assert all("Helemaal anders" not in words(client, address) for address in shown_at)
    change(article)
    assert all("Helemaal anders" in words(client, address) for address in shown_at)
    article.unpublish()
    assert all("Helemaal anders" not in words(client, address) for address in shown_at[:3])


def test_what_is_closed_leaves_the_lists_at_once(client: Client) -> None:
    issue = reading.magazine()
    assert issue.title in words(client, "/magazines/")
    closed = PageViewRestriction.objects.create(page=world.publisher(), restriction_type=PageViewRestriction.LOGIN)
    assert issue.title not in words(client, "/magazines/")
    assert client.get(issue.url).status_code == 302
    closed.delete()
    assert issue.title in words(client, "/magazines/")


def test_a_moved_article_stands_at_its_new_place(client: Client) -> None:
    issue = reading.magazine("Eerste", "Tweede", "Derde")
    assert words(client, issue.url).index("Eerste") < words(client, issue.url).index("Derde")
    first, _second, third = ArticlePage.objects.order_by("path")
    third.move(first, pos="left")
    assert words(client, issue.url).index("Derde") < words(client, issue.url).index("Eerste")


def test_a_change_that_is_taken_back_leaves_the_mark_as_it_was() -> None:
    before = version.version()
    with transaction.atomic():
        world.news()
        assert version.version() != before
        transaction.set_rollback(True)
    assert version.version() == before


def test_whoever_changes_something_beside_the_pages_says_so() -> None:
    before = version.version()
    version.forget()
    assert version.version() != before


def test_a_preview_is_neither_kept_nor_shown_to_others(client: Client) -> None:
    issue = reading.magazine()
    issue.title = "Nog geheim"
    answer = issue.make_preview_request(preview_mode=issue.default_preview_mode)
    assert "Nog geheim" in answer.rendered_content
    assert "Nog geheim" not in words(client, issue.url)


def test_pages_are_kept_per_language(client: Client) -> None:
    issue = reading.magazine()
    assert "In dit nummer" in words(client, issue.url)
    client.cookies["django_language"] = "en"
    assert '<html lang="en"' in words(client, issue.url)


def test_parts_of_other_modules_are_asked_for_who_looks(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    told = ["Eerst dit"]
    source = ("Praktijken", lambda theme, viewer: [PartRow(told[0], "/praktijken/1/", theme)])
    monkeypatch.setattr(theme_parts, "OF_OTHERS", (source,))
    theme = reading.theme()
    assert "Eerst dit" in words(client, theme.url)
    told[0] = "Nu dat"
    assert "Nu dat" in words(client, theme.url)
