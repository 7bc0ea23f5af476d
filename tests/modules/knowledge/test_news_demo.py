"""The demonstration's news: a story that holds, and that is told once."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from kring.modules.knowledge.models import LinkCheck, NewsPage, Report
from kring.modules.knowledge.news import queries
from kring.modules.knowledge.news.demo import tell_story
from kring.modules.knowledge.news.demo_words import ITEMS
from tests import cast
from tests.modules.knowledge import news_world as own

pytestmark = pytest.mark.django_db


def told(**more: Any) -> int:
    return tell_story(by=cast.system(), cast={"eline": own.editor().pk}, **more)


def test_the_piece_of_2013_carries_its_notice_and_leads_to_newer_ones(client: Client) -> None:
    assert told() == len(ITEMS)
    page = NewsPage.objects.get(slug="het-register-is-open")
    shown = client.get(page.url).content.decode()
    assert "meer dan vijf jaar geleden" in shown and "zelfde thema: register" in shown
    newer = queries.related(page, cast.MOMENT.date())
    assert newer[0].dated > page.dated
    assert all(row.reason for row in newer)
    assert NewsPage.objects.filter(live=True, first_published_at__year=2013).count() == 2


def test_a_link_died_and_a_reader_was_answered() -> None:
    told()
    assert LinkCheck.objects.get(state="dead").url == "https://voorbeeld.invalid/verslag-gesprekken"
    report = Report.objects.get()
    assert (report.state, bool(report.answer)) == ("mended", True)


def test_a_second_time_adds_nothing_and_what_is_still_to_come_is_left_out() -> None:
    first = tell_story(by=cast.system(), cast={})
    assert (first, tell_story(by=cast.system(), cast={})) == (len(ITEMS), 0)
    assert {item.dated <= date(2026, 11, 20) for item in ITEMS} == {True}
