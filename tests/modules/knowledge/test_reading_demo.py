"""The things to read in the demonstration: complete, in Wagtail's tree, and quickly there."""

import time
from typing import Any

import pytest
from django.test import Client

from kring.modules.knowledge.models import ArticlePage, DossierPage, IssuePage, ThemePage
from kring.modules.knowledge.reading import demo
from kring.modules.standard.api import theme_names
from tests import cast

pytestmark = pytest.mark.django_db
MOST_SECONDS = 30  # three on a quiet machine; this finds what hangs


@pytest.fixture(autouse=True)
def _media(settings: Any, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def test_the_story(client: Client) -> None:
    begin = time.perf_counter()
    count = demo.tell_story(by=cast.system(), cast={})
    assert time.perf_counter() - begin < MOST_SECONDS
    assert demo.tell_story(by=cast.system(), cast={}) == count, "told twice it stands there once"
    issue = IssuePage.objects.get()
    page = client.get(ThemePage.objects.get(code=issue.theme).url).content.decode()
    assert ArticlePage.objects.live().count() >= 6
    for article in ArticlePage.objects.exclude(sub_theme="Hoe dit nummer ontstond"):
        assert article.title in page
    assert set(ThemePage.objects.exclude(number=None).values_list("number", flat=True)) == {6, 11, 14}
    dossier = client.get(DossierPage.objects.get().url).content.decode()
    assert "Huisacademies in kaart" in dossier
    assert "Dimensie 2" in dossier
    assert len(client.get(issue.url + "pdf/").content) < 500_000


def test_themes_carry_the_codes_of_the_standard() -> None:
    demo.tell_story(by=cast.system(), cast={})
    names = theme_names(ThemePage.objects.values_list("code", flat=True))
    for theme in ThemePage.objects.filter(code__in=names):
        assert names[theme.code] == theme.title
    assert len(names) == 4
