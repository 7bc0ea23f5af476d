"""Colours and language: remembered in a cookie, without JavaScript, never leading elsewhere."""

import pytest
from django.conf import settings
from django.http import HttpRequest
from django.test import RequestFactory

from kring.ui import views


def post(path: str, **data: str) -> HttpRequest:
    return RequestFactory().post(path, data)


@pytest.mark.parametrize("theme", ["light", "dark", "auto"])
def test_a_theme_is_remembered(theme: str) -> None:
    answer = views.theme(post("/ui/kleuren/", theme=theme, next="/scholen/?p=2"))
    assert answer.cookies["kring_theme"].value == theme
    assert answer.status_code == 302 and answer["Location"] == "/scholen/?p=2"


@pytest.mark.parametrize("theme", ["", "roze", "dark; x"])
def test_an_unknown_theme_is_not_remembered(theme: str) -> None:
    assert "kring_theme" not in views.theme(post("/ui/kleuren/", theme=theme)).cookies


def test_a_language_is_remembered() -> None:
    answer = views.language(post("/ui/taal/", language="en", next="/"))
    assert answer.cookies[settings.LANGUAGE_COOKIE_NAME].value == "en"
    assert settings.LANGUAGE_COOKIE_NAME not in views.language(post("/ui/taal/", language="fr")).cookies


@pytest.mark.parametrize(
    "elsewhere",
    ["https://kwaad.example/", "//kwaad.example", "javascript:alert(1)", "/\\kwaad.example", "", "http:///x"],
)
def test_nobody_is_led_elsewhere(elsewhere: str) -> None:
    assert views.theme(post("/ui/kleuren/", theme="dark", next=elsewhere))["Location"] == "/"


@pytest.mark.parametrize("view", [views.theme, views.language])
def test_looking_changes_nothing(view: object) -> None:
    assert view(RequestFactory().get("/ui/kleuren/")).status_code == 405  # type: ignore[operator]
