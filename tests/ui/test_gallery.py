"""The gallery shows every component; pages are light, strict and quiet."""

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path

import django_htmx
import pytest
from django.test import RequestFactory
from django.utils import translation

import kring.ui
from kring.ui import views

UI = Path(kring.ui.__file__).parent
COTTON = UI / "templates" / "cotton"
FIRST_VISIT_KB, NEXT_PAGE_KB = 60, 15


class Parts(HTMLParser):
    """Collects what a strict content policy forbids, and ids."""

    def __init__(self) -> None:
        super().__init__()
        self.forbidden: list[str] = []
        self.ids: list[str] = []
        self.for_: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.ids += [named["id"]] if named.get("id") else []
        self.for_ += [named["for"]] if tag == "label" and named.get("for") else []
        if tag == "style" or "style" in named or any(name.startswith("on") for name in named):
            self.forbidden.append(f"{tag} {named}")
        if tag == "script" and not named.get("src") and named.get("type") != "application/json":
            self.forbidden.append(f"inline script {named}")


def gallery(params: str = "") -> str:
    with translation.override("nl"):
        return views.gallery(RequestFactory().get(f"/ui/{params}")).render().content.decode()


def read(html: str) -> Parts:
    parts = Parts()
    parts.feed(html)
    return parts


@pytest.mark.parametrize("component", sorted(COTTON.glob("*.html")), ids=lambda file: file.stem)
def test_every_component_stands_in_the_gallery(component: Path) -> None:
    tag = "<c-" + component.stem.replace("_", "-")
    pages = "".join((UI / "templates" / "ui" / f"{name}.html").read_text() for name in ("gallery", "gallery_confirm"))
    assert re.search(re.escape(tag) + r"[\s/>]", pages), f"{tag}> is not shown in ui/gallery.html"


@pytest.mark.parametrize("component", sorted(COTTON.glob("*.html")), ids=lambda file: file.stem)
def test_every_component_says_what_it_is_and_takes(component: Path) -> None:
    text = component.read_text()
    first = text.splitlines()[0]
    assert first.startswith("{#") and first.endswith("#}")
    used = set(re.findall(r"{{ ?(\w+)", text)) - {"slot", "attrs"}
    inner = set(re.findall(r"{% (?:for|with) (\w+)", text)) | set(re.findall(r" (\w+)=[\w.|]+(?=[^%]*%})", text))
    declared = (
        set(re.findall(r"[ :](\w+)=", re.search(r"<c-vars(.*?)/>", text, re.S)[1])) if "<c-vars" in text else set()
    )
    loops = set(re.findall(r"{% for (\w+)(?:, (\w+))? in", text) and ["forloop"])
    assert used - inner - declared - loops - {"target"} == set(), "declare it in <c-vars>, or it leaks in from the page"


def test_nothing_on_the_gallery_needs_an_exception_to_the_policy() -> None:
    parts = read(gallery())
    assert parts.forbidden == []


def test_ids_are_unique_and_labels_find_their_control() -> None:
    parts = read(gallery())
    assert len(parts.ids) == len(set(parts.ids))
    assert set(parts.for_) <= set(parts.ids)


def test_the_table_sorts_by_its_address() -> None:
    upwards, downwards = gallery("?s=pupils"), gallery("?s=-pupils")
    assert upwards.index("Kompas</a></th>") < upwards.index("Veldhoen</a></th>")
    assert downwards.index("Veldhoen</a></th>") < downwards.index("Kompas</a></th>")
    assert 'aria-sort="ascending"' in upwards and 'aria-sort="descending"' in downwards


def test_a_first_visit_and_a_next_page_are_light() -> None:
    static = [*(UI / "static" / "ui").glob("*"), Path(django_htmx.__file__).parent / "static/django_htmx/htmx-2.min.js"]
    furniture = sum(len(gzip.compress(file.read_bytes())) for file in static) / 1024
    page = len(gzip.compress(gallery().encode())) / 1024
    assert page <= NEXT_PAGE_KB
    assert furniture + page <= FIRST_VISIT_KB


def test_the_skip_link_comes_first_and_leads_to_the_content() -> None:
    html = gallery()
    assert re.search(r"<body[^>]*>\s*<a class=\"kring-skip\" href=\"#inhoud\">", html)
    assert '<main id="inhoud" tabindex="-1"' in html


def test_htmx_may_evaluate_and_style_nothing() -> None:
    assert '"includeIndicatorStyles":false,"allowEval":false' in gallery()


@pytest.mark.parametrize(("cookie", "attribute"), [("dark", 'data-theme="dark"'), ("light", 'data-theme="light"')])
def test_the_chosen_colours_are_there_from_the_first_byte(cookie: str, attribute: str) -> None:
    request = RequestFactory().get("/ui/")
    request.COOKIES["kring_theme"] = cookie
    assert attribute in views.gallery(request).render().content.decode().split("<head>")[0]


def test_an_unknown_theme_is_no_theme() -> None:
    request = RequestFactory().get("/ui/")
    request.COOKIES["kring_theme"] = '"><script>'
    assert "data-theme=" not in views.gallery(request).render().content.decode().split("<head>")[0]


def test_the_confirm_page_asks_and_says_what_happens() -> None:
    html = views.gallery_confirm(RequestFactory().get("/ui/bevestig/")).render().content.decode()
    assert "<h1>Aanmelding intrekken?</h1>" in html and "kring-button--danger" in html
