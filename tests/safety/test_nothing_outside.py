"""No page calls anything outside: every page that can be reached is read, and every address in it that a browser
would fetch or send to by itself."""

import re
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from tests import cast
from tests.architecture.access_rows import LEADER, OFFICE
from tests.architecture.house import apps
from tests.architecture.world import person_who, things_of
from tests.modules.register import register_world as register

# What a browser fetches, runs, sends to or leaves for without being asked by a link.
FETCHED = {"src", "srcset", "data", "poster", "action", "formaction", "background", "ping", "manifest"}
FETCHED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"}
MOST = 70  # pages a reader; enough for every kind of page of the small world
STARTS = (
    "/",
    "/account/login/",
    "/account/signup/",
    "/account/password/reset/",
    "/zoek/?naam=Visser",
    "/ui/",
    "/api/v1/docs",
)
NOT_FOLLOWED = re.compile(r"^/(account/logout|static|demo|api/v1/openapi|.*\.(ics|csv|zip|pdf|xlsx|json)$)")


class Page(HTMLParser):
    """Addresses in a page: those that are fetched, and links to follow."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the addresses of one element."""
        values = {name: value or "" for name, value in attrs}
        self.fetched += [value for name, value in values.items() if name in FETCHED]
        self.fetched += re.findall(r"url\(['\"]?([^'\")]+)", values.get("style", ""))
        if tag == "link" and set(values.get("rel", "").split()) & FETCHED_LINKS:
            self.fetched.append(values.get("href", ""))
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.fetched.append(values.get("content", "").partition("=")[2].strip("'\" "))
        if tag == "a":
            self.links.append(values.get("href", ""))
        if "style" in values or any(name.startswith("on") for name in values):
            self.fetched.append(f"http://inline.example/{tag}")  # the policy forbids both


def is_outside(address: str) -> bool:
    return bool(urlsplit(address).netloc) or urlsplit(address).scheme not in ("", "data")


def walk(client: Client) -> tuple[list[str], dict[str, list[str]]]:
    """Pages that were read, and what they call outside."""
    waiting, seen, outside = list(STARTS), set(STARTS), {}
    read = []
    while waiting and len(read) < MOST:
        path = waiting.pop(0)
        answer = client.get(path, follow=True)
        if not answer.get("Content-Type", "").startswith("text/html"):
            continue
        read.append(path)
        page = Page(answer.content.decode())
        if calls := [address for address in page.fetched if is_outside(address)]:
            outside[path] = calls
        for link in page.links:
            parts = urlsplit(urljoin(path, link))
            ours = not parts.netloc and not parts.scheme and not NOT_FOLLOWED.match(parts.path)
            if ours and parts.path not in seen:
                seen.add(parts.path)
                waiting.append(parts.path)
    return read, outside


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["visitor", LEADER, OFFICE])
def test_no_page_calls_anything_outside(who: str) -> None:
    register.schools()
    leader = person_who(LEADER)
    assert leader
    things_of(leader)
    client = Client()
    if who != "visitor":
        reader = leader if who == LEADER else person_who(who)
        assert reader
        cast.signed_in(client, reader)
    read, outside = walk(client)
    assert outside == {}
    assert len(set(read)) > 12


def test_no_static_file_of_ours_calls_anything_outside() -> None:
    calls = re.compile(r"url\(\s*['\"]?(?:https?:)?//[^)]+|@import[^;]+|(?:fetch|import)\(\s*['\"]https?://[^'\"]+")
    found = {}
    for finder in finders.get_finders():
        for path, storage in finder.list([]):
            if path.split("/")[0] in apps() and path.endswith((".css", ".js", ".svg")):
                with storage.open(path) as file:
                    if outside := calls.findall(file.read().decode()):
                        found[path] = outside
    assert found == {}


def test_the_reader_of_pages_sees_what_a_browser_would_fetch() -> None:
    html = (
        '<link rel="stylesheet" href="//a.example/x.css"><img src="https://b.example/x.png"><p style="color:red">'
        '<form action="http://c.example/"><a href="https://d.example/">d</a><script src="/own.js"></script>'
    )
    page = Page(html)
    assert [address for address in page.fetched if is_outside(address)] == [
        "//a.example/x.css",
        "https://b.example/x.png",
        "http://inline.example/p",
        "http://c.example/",
    ]
