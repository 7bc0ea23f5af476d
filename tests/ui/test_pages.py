"""page() and fragment(): one template, two answers."""

import pytest
from django.http import HttpRequest
from django.template import Context, Template, TemplateSyntaxError
from django.test import RequestFactory

from kring.ui import gallery
from kring.ui.api import Link, NoSuchPart, Shell, fragment, page, wants_fragment

TEMPLATE = "ui/gallery.html"


def request(**headers: str) -> HttpRequest:
    return RequestFactory().get("/ui/", headers=headers)


def shown(asked: HttpRequest, part: str = "tabel") -> str:
    return fragment(asked, TEMPLATE, gallery.context("/ui/", {}), part=part).render().content.decode()


def test_a_browser_gets_the_whole_page() -> None:
    html = shown(request())
    assert html.startswith("<!doctype html>") and '<main id="inhoud"' in html and 'id="scholen"' in html


def test_htmx_gets_only_the_part_and_it_is_the_same_as_on_the_page() -> None:
    part = shown(request(**{"HX-Request": "true"}))
    assert "<html" not in part and "<h1" not in part
    assert part.strip() in shown(request())


@pytest.mark.parametrize("header", ["HX-Boosted", "HX-History-Restore-Request"])
def test_boosted_links_and_history_get_the_whole_page(header: str) -> None:
    asked = request(**{"HX-Request": "true", header: "true"})
    assert not wants_fragment(asked) and "<html" in shown(asked)


def test_caches_keep_the_two_apart() -> None:
    for answer in (
        page(request(), TEMPLATE),
        fragment(request(), TEMPLATE, part="tabel"),
        fragment(request(**{"HX-Request": "true"}), TEMPLATE, part="tabel"),
    ):
        assert "HX-Request" in answer["Vary"]


def test_status_is_kept() -> None:
    assert page(request(), "404.html", status=404).status_code == 404
    assert fragment(request(**{"HX-Request": "true"}), TEMPLATE, part="tabel", status=422).status_code == 422


def test_a_part_that_is_not_there_is_a_mistake_of_ours() -> None:
    with pytest.raises(NoSuchPart):
        shown(request(**{"HX-Request": "true"}), part="nergens")


def test_a_part_stands_inline_on_a_page() -> None:
    template = Template("{% load ui %}a{% part 'b' %}{{ b }}{% endpart %}c")
    assert template.render(Context({"b": "B"})) == "aBc"


@pytest.mark.parametrize("wrong", ["{% part %}{% endpart %}", "{% part a b %}{% endpart %}"])
def test_a_part_has_one_name(wrong: str) -> None:
    with pytest.raises(TemplateSyntaxError):
        Template("{% load ui %}" + wrong)


@pytest.mark.parametrize(
    ("labels", "room"),
    [
        ((), "some"),
        (("Mijn dag", "Zoek een schoolleider", "Scholen"), "some"),
        (("Mijn dag", "Mijn registratie", "Zoek een schoolleider", "Scholen", "Post"), "much"),
        (("Mijn dag", "Mijn registratie", "Zoek een schoolleider", "Scholen", "Aanvragen", "Besluiten"), "none"),
    ],
)
def test_the_menu_stands_in_the_bar_only_where_it_fits(labels: tuple[str, ...], room: str) -> None:
    assert Shell(nav=tuple(Link(label, "/") for label in labels)).nav_room == room
