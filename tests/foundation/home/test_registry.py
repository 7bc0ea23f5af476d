"""What modules contribute is ordered and limited by home, never changed."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kring.foundation.home import calendar, queries, registry
from kring.foundation.home.finding.queries import search
from kring.foundation.home.registry import AgendaItem, InboxItem, MenuPlace, SearchHit
from tests import cast


@pytest.fixture
def house(monkeypatch):
    """A house to which nobody has given anything yet."""
    monkeypatch.setattr(registry, "_given", registry.Contributions())


def test_what_has_a_date_comes_first(house):
    registry.contribute(
        inbox=lambda actor: [
            InboxItem("ooit", "/a"),
            InboxItem("later", "/b", by=date(2027, 1, 2)),
            InboxItem("nu", "/c", by=date(2026, 12, 1)),
        ]
    )
    assert [item.title for item in queries.inbox(by=cast.system())] == ["nu", "later", "ooit"]


def test_the_agenda_is_in_order_and_leaves_out_the_past(house):
    noon = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
    registry.contribute(
        agenda=lambda actor, today: [
            AgendaItem(today + timedelta(days=2), "over twee dagen"),
            AgendaItem(noon, "vanmiddag", url="/x", where="Utrecht"),
            AgendaItem(today - timedelta(days=1), "gisteren"),
            AgendaItem(today + timedelta(days=900), "heel ver"),
        ]
    )
    items = queries.agenda(by=cast.system())
    assert [item.title for item in items] == ["vanmiddag", "over twee dagen"]
    text = calendar.written(items, at=cast.MOMENT, address="https://kring.example/").decode()
    assert text.count("BEGIN:VEVENT") == 2 and "LOCATION:Utrecht" in text and "https://kring.example/x" in text


@pytest.mark.django_db
def test_search_puts_the_nearest_first_and_asks_nobody_for_one_letter(house):
    asked = []

    def source(actor, text):
        asked.append(text)
        return [SearchHit("school", "Ver", "/v", nearness=0.2), SearchHit("school", "Dichtbij", "/d", nearness=0.9)]

    registry.contribute(search=source)
    registry.contribute(search=source)
    assert [hit.title for hit in search(by=cast.system(), text="  de   eik ")] == ["Dichtbij", "Ver"]
    assert search(by=cast.system(), text=" x ") == []
    assert asked == ["de eik"]


def test_the_menu_has_an_order(house):
    registry.contribute(menu=(MenuPlace("B", "home:agenda", 20), MenuPlace("A", "home:start", 10)))
    assert [place.label for place in registry.menu_places()] == ["A", "B"]
    assert registry.addressees() == [] and registry.addressee_of("niets") is None
