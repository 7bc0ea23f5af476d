"""Themes of the standard: the organiser says which one each theme of a series is the same as."""

from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from kring.foundation.records.api import NotAllowed, now
from kring.modules.gatherings import api
from kring.modules.gatherings.models import SeriesTheme
from kring.modules.standard.api import frameworks_in_force, themes
from tests import cast
from tests.modules.gatherings.series_world import PO, organiser, series

pytestmark = pytest.mark.django_db


@pytest.fixture
def olga() -> Any:
    return organiser()


@pytest.fixture
def found(olga: Any) -> Any:
    return series(cast.actor(olga, now()))


def pointed() -> dict[int, str]:
    return dict(SeriesTheme.objects.values_list("number", "standard_theme"))


def sent(**chosen: str) -> dict[str, str]:
    return {"command": str(uuid4()), "theme_6": "", "theme_14": ""} | chosen


def test_an_organiser_chooses_a_theme_of_the_standard_for_each_theme(client: Client, olga: Any, found: Any) -> None:
    (standard,) = frameworks_in_force(["po"], now().date())
    first = themes(standard, now().date())[0]
    cast.signed_in(client, olga)
    page = f"/bijeenkomsten/beheer/reeks/{found.pk}/thema/"
    assert page in client.get(f"/bijeenkomsten/beheer/reeks/{found.pk}/").content.decode()
    shown = client.get(page).content.decode()
    assert "14 De kracht van het team" in shown and first.label in shown
    assert client.post(page, sent(theme_14=first.code)).status_code == 302
    assert pointed() == {6: "", 14: first.code}
    assert f'<option value="{first.code}" selected>' in client.get(page).content.decode()
    assert client.post(page, sent()).status_code == 302
    assert pointed() == {6: "", 14: ""}


def test_a_made_up_theme_is_refused_and_what_stood_there_may_stay(client: Client, olga: Any, found: Any) -> None:
    api.point_themes(by=cast.actor(olga), series=found, to={6: "van-vroeger", 99: "po-18-01"})
    cast.signed_in(client, olga)
    page = f"/bijeenkomsten/beheer/reeks/{found.pk}/thema/"
    assert client.post(page, sent(theme_14="verzonnen")).status_code == 400
    assert client.post(page, sent(theme_6="van-vroeger")).status_code == 302
    assert pointed() == {6: "van-vroeger", 14: ""}
    cast.signed_in(client, cast.person("Vreemd"))
    assert client.get(page).status_code == client.post(page, sent()).status_code == 404
    with pytest.raises(NotAllowed):
        api.point_themes(by=cast.actor(cast.person("Anders")), series=found, to={6: ""})


def test_a_series_without_themes_says_where_to_make_them(client: Client, olga: Any) -> None:
    number = api.make_series(by=cast.actor(olga), owner=PO, title="Leeg", question="Wat werkt?")
    cast.signed_in(client, olga)
    shown = client.get(f"/bijeenkomsten/beheer/reeks/{number}/thema/").content.decode()
    assert f"/bijeenkomsten/beheer/reeks/{number}/wijzigen/" in shown
