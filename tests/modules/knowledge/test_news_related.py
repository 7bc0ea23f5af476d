"""What goes with a page, and why."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from kring.modules.knowledge.models import ArticlePage
from kring.modules.knowledge.news.queries import related
from tests.modules.knowledge import knowledge_world as world

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 20)


def reasons(page: Any, **more: Any) -> list[tuple[str, str]]:
    return [(row.title, row.reason) for row in related(page, TODAY, **more)]


def test_a_shared_theme_is_named_as_its_page_is() -> None:
    world.theme("kansen", "Kansenongelijkheid")
    own = world.news("Eigen", themes=["kansen"])
    world.news("Ander", themes=["kansen", "taal"])
    world.news("Vreemd", themes=["rekenen"])
    assert set(reasons(own)) == {
        ("Ander", "zelfde thema: Kansenongelijkheid"),
        ("Kansenongelijkheid", "zelfde thema: Kansenongelijkheid"),
    }


def test_two_shared_themes_come_before_one_and_new_before_old() -> None:
    own = world.news("Eigen", themes=["a", "b"])
    world.news("Eén", themes=["a"])
    world.news("Oud", themes=["a", "b"], dated=date(2014, 1, 1))
    world.news("Nieuw", themes=["a", "b"])
    found = related(own, TODAY)
    assert [row.title for row in found] == ["Nieuw", "Oud", "Eén"]
    assert [row.old for row in found] == [False, True, False]
    assert found[0].reason == "zelfde thema's: a, b"


def test_a_province_and_an_issue_are_reasons_and_an_audience_alone_is_not() -> None:
    own = world.news("Eigen", region="flevoland", audience=["po"])
    world.news("Buurt", region="flevoland")
    world.news("Ook po", audience=["po"])
    assert reasons(own) == [("Buurt", "zelfde provincie: flevoland")]
    issue = world.issue("Nummer 1")
    first = world.page(ArticlePage, "Een", under=issue, body=world.WORDS)
    world.page(ArticlePage, "Twee", under=issue, body=world.WORDS)
    assert ("Twee", "uit hetzelfde magazine") in reasons(first)


def test_what_is_not_live_or_not_for_everybody_stays_out() -> None:
    from wagtail.models import PageViewRestriction

    own = world.news("Eigen", themes=["a"])
    world.news("Concept", themes=["a"], live=False)
    closed = world.news("Dicht", themes=["a"])
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    assert reasons(own) == []


def test_it_takes_three_queries_at_most_and_one_for_practices() -> None:
    world.theme("a", "A")
    own = world.news("Eigen", themes=["a"], region="flevoland")
    for number in range(9):
        world.news(f"Nieuws {number}", themes=["a"])
    world.news("Buurt", region="flevoland")
    with CaptureQueriesContext(connection) as asked:
        assert len(related(own, TODAY)) == 6
    assert len(asked) <= 4
