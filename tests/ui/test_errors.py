"""Pages for when something does not work."""

from collections.abc import Callable

import pytest
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from kring.ui import errors


@pytest.mark.parametrize(
    ("view", "status", "words"),
    [
        (errors.bad_request, 400, "Er is niets veranderd"),
        (errors.forbidden, 403, "Dit mag je hier niet doen"),
        (errors.csrf_failed, 403, "Er is niets verstuurd"),
        (errors.not_found, 404, "Deze pagina is er niet"),
        (errors.too_many, 429, "Wacht een paar minuten"),
        (errors.failed, 500, "Dit ligt niet aan jou"),
    ],
)
def test_each_says_what_happened(view: Callable[[HttpRequest], HttpResponse], status: int, words: str) -> None:
    with translation.override("nl"):
        answer = view(RequestFactory().get("/ergens/"))
    assert answer.status_code == status
    assert words in answer.content.decode()
    assert "helaas" not in answer.content.decode().lower()


@pytest.mark.parametrize("template", ["400.html", "403.html", "403_csrf.html", "404.html", "429.html", "500.html"])
def test_each_stands_without_a_request(template: str) -> None:
    assert "<h1>" in render_to_string(template)


def test_not_found_does_not_tell_what_was_asked_for() -> None:
    answer = errors.not_found(RequestFactory().get("/geheim-dossier/"), exception=LookupError("Dossier"))
    assert "Dossier" not in answer.content.decode()


def test_a_refusal_shows_its_message() -> None:
    assert "Het register is dicht." in render_to_string("ui/refused.html", {"message": "Het register is dicht."})
