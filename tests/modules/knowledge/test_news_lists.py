"""The list of news, the feed, and the page of a news item."""

from datetime import UTC, date, datetime
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client

from tests.modules.knowledge import knowledge_world as world
from tests.modules.knowledge import news_world as own

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
OLD = "Let op: dit artikel is meer dan vijf jaar geleden gepubliceerd."


def titles(response: Any) -> list[str]:
    return [row.page.title for row in response.context["found"].rows]


def test_all_news_the_newest_first_with_filters(client: Client) -> None:
    world.news("Oud", dated=date(2020, 5, 1), themes=["kansen"], news_kind="story")
    world.news("Nieuw", dated=date(2026, 5, 1), region="flevoland")
    world.news("Van hen", dated=date(2025, 5, 1), under=world.publisher("ander", "De anderen"), partner="De buren")
    world.news("Concept", live=False)
    world.dossier("Geen nieuws")
    assert titles(client.get("/nieuws/")) == ["Nieuw", "Van hen", "Oud"]
    assert titles(client.get("/nieuws/?thema=kansen")) == ["Oud"]
    assert titles(client.get("/nieuws/?provincie=flevoland")) == ["Nieuw"]
    assert titles(client.get("/nieuws/?jaar=2025")) == ["Van hen"]
    assert titles(client.get("/nieuws/?soort=story")) == ["Oud"]
    shown = client.get("/nieuws/").content.decode()
    assert "bijdrage van De buren" in shown and "oud: lees met zorg" in shown


@pytest.mark.parametrize(
    "query", ["jaar=0000", "jaar=twee", "soort=x", "thema=%00", "provincie=%00", "p=0", "p=999999", "p=-1", "jaar=²"]
)
def test_whatever_stands_in_the_address_there_is_a_page(client: Client, query: str) -> None:
    world.news()
    assert client.get(f"/nieuws/?{query}").status_code == 200
    assert client.get(f"/nieuws/feed/?{query}").status_code == 200


def test_empty_lists_say_what_will_stand_there(client: Client) -> None:
    assert "Hier komt het nieuws te staan." in client.get("/nieuws/").content.decode()
    assert "Hier is geen nieuws over." in client.get("/nieuws/?thema=niets").content.decode()


def test_a_page_holds_twenty(client: Client) -> None:
    for number in range(21):
        world.news(f"Nieuws {number}")
    assert len(titles(client.get("/nieuws/"))) == 20
    assert len(titles(client.get("/nieuws/?p=2"))) == 1


@pytest.mark.parametrize(("today", "says"), [(date(2018, 6, 10), False), (date(2018, 6, 11), True)])
def test_the_notice_comes_at_five_years_and_a_day(client: Client, settings: Any, today: date, says: bool) -> None:
    settings.KRING_TODAY = today
    page = world.news("Het register is open", dated=date(2013, 6, 10))
    assert (OLD in client.get(page.url).content.decode()) is says
    assert ("oud: lees met zorg" in client.get("/nieuws/").content.decode()) is says
    assert ("Let op: dit is oud" in client.get("/nieuws/feed/").content.decode()) is says


def test_a_news_page_leads_on(client: Client) -> None:
    world.theme("kansen", "Kansenongelijkheid")
    page = world.news("Een", themes=["kansen"], partner="De buren")
    world.news("Twee", themes=["kansen"])
    shown = client.get(page.url).content.decode()
    assert f"/klopt-niet-meer/{page.pk}/" in shown
    assert "zelfde thema: Kansenongelijkheid" in shown and "bijdrage van De buren" in shown
    assert 'type="application/atom+xml"' in shown
    assert "/nieuws/?thema=kansen" in shown


def entries(client: Client, query: str = "") -> list[str]:
    root = ElementTree.fromstring(client.get(f"/nieuws/feed/{query}").content)  # noqa: S314  our own feed
    return [entry.findtext(f"{ATOM}title") or "" for entry in root.iter(f"{ATOM}entry")]


def test_the_feed_is_atom_by_theme_and_region(client: Client) -> None:
    world.news("Kansen & <taal>", themes=["kansen"])
    world.news("Flevoland", region="flevoland")
    assert set(entries(client)) == {"Kansen & <taal>", "Flevoland"}
    assert entries(client, "?thema=kansen") == ["Kansen & <taal>"]
    assert entries(client, "?provincie=flevoland") == ["Flevoland"]


def test_who_has_the_feed_already_gets_nothing_until_it_changes(client: Client) -> None:
    own.published(world.news(), datetime(2026, 10, 1, tzinfo=UTC))
    mark = client.get("/nieuws/feed/").headers["ETag"]
    again = client.get("/nieuws/feed/", headers={"if-none-match": mark})
    assert (again.status_code, again.content) == (304, b"")
    own.published(world.news("Nog een"), datetime(2026, 10, 2, tzinfo=UTC))
    assert client.get("/nieuws/feed/", headers={"if-none-match": mark}).status_code == 200
