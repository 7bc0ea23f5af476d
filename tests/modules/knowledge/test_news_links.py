"""Links: which a page has, how they are, and who is told. A real server on this machine answers."""

import threading
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

from kring.foundation.home.api import inbox
from kring.modules.knowledge.models import LinkCheck, Publication
from kring.modules.knowledge.news import actions, queries
from kring.modules.knowledge.news.jobs import look_at
from kring.modules.knowledge.news.links import documents_of, links_of
from kring.modules.knowledge.news.outside import Answer, NoSuchName, NotOutside, Outcome, asker, look, vetted
from kring.modules.knowledge.news.states import LinkState
from tests import cast
from tests.modules.knowledge import knowledge_world as world
from tests.modules.knowledge import news_world as own

pytestmark = pytest.mark.django_db


class Site(BaseHTTPRequestHandler):
    """A site with a page that is there, one that moved, one that is gone, and some that behave badly."""

    asked: ClassVar[Counter[str]] = Counter()
    moves: ClassVar[dict[str, tuple[int, str]]] = {
        "/oud": (301, "/nieuw"),
        "/even": (302, "/nieuw"),
        "/rondje": (301, "/rondje"),
        "/met-slash": (301, "/met-slash/"),
    }
    statuses: ClassVar[dict[str, int]] = {"/weg": 404, "/voorgoed": 410, "/stuk": 500, "/dicht": 403}

    def do_HEAD(self) -> None:
        self.asked[self.path] += 1
        if self.path == "/geen-head":
            return self.answer(405)
        if self.path in self.moves:
            status, to = self.moves[self.path]
            return self.answer(status, to)
        return self.answer(self.statuses.get(self.path, 200))

    def do_GET(self) -> None:
        if self.path == "/geen-head":
            return self.answer(200)
        return self.do_HEAD()

    def answer(self, status: int, to: str = "") -> None:
        self.send_response(status)
        if to:
            self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("path", "state", "new"),
    [
        ("/nieuw", LinkState.FINE, ""),
        ("/geen-head", LinkState.FINE, ""),
        ("/oud", LinkState.MOVED, "/nieuw"),
        ("/even", LinkState.FINE, ""),
        ("/met-slash", LinkState.FINE, ""),
        ("/rondje", LinkState.UNSURE, ""),
        ("/weg", LinkState.DEAD, ""),
        ("/voorgoed", LinkState.DEAD, ""),
        ("/stuk", LinkState.UNSURE, ""),
        ("/dicht", LinkState.UNSURE, ""),
    ],
)
def test_how_a_link_is(site: str, path: str, state: LinkState, new: str) -> None:
    found = look(f"{site}{path}", asker(inside=True, timeout=2))
    assert (found.state, found.new_url) == (state, f"{site}{new}" if new else "")


def test_a_site_that_is_not_there_is_unsure_and_a_name_that_is_not_there_is_dead(site: str) -> None:
    assert look("http://127.0.0.1:1/", asker(inside=True, timeout=1)).state is LinkState.UNSURE

    def nameless(method: str, url: str) -> Answer:
        raise NoSuchName

    assert look("https://bestaat-niet.voorbeeld.nl/", nameless).state is LinkState.DEAD


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "::1",
        "::ffff:127.0.0.1",
        "0.0.0.0",  # noqa: S104
        "fd00::1",
        "64:ff9b::7f00:1",
    ],
)
def test_our_own_network_is_never_asked(host: str, site: str) -> None:
    with pytest.raises(NotOutside):
        vetted(host, 80, inside=False)
    shown = f"[{host}]" if ":" in host else host
    with pytest.raises(OSError):
        asker(timeout=1)("HEAD", f"http://{shown}/")
    before = Site.asked["/nieuw"]
    assert look(f"{site}/nieuw", asker(timeout=1)).state is LinkState.UNSURE
    assert Site.asked["/nieuw"] == before


def test_a_site_that_sends_us_inside_is_not_followed() -> None:
    inner = asker(timeout=1)

    def sends_inside(method: str, url: str) -> Answer:
        return Answer(302, "http://10.0.0.1/") if url == own.LINK else inner(method, url)

    assert look(own.LINK, sends_inside).state is LinkState.UNSURE


def test_a_site_that_sends_us_nowhere_stops_nothing() -> None:
    assert look(own.LINK, lambda method, url: Answer(302, "http://[foo")).state is LinkState.UNSURE


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://voorbeeld.nl/", "http://a:b@voorbeeld.nl/", "x"])
def test_only_sites_are_asked(url: str) -> None:
    assert look(url, asker(inside=True, timeout=1)).state is LinkState.UNSURE


BODY = [
    (
        "text",
        '<p><a href="https://voorbeeld.nl/a">a</a><a linktype="document" id="7">b</a><a href="/eigen/">c</a></p>',
    ),
    ("video", {"title": "Film", "url": "https://voorbeeld.nl/film", "minutes": 3}),
    ("box", {"title": "Kader", "text": '<p><a href="http://voorbeeld.nl/kader">d</a></p>'}),
]


def test_which_links_a_page_has() -> None:
    page = world.dossier(body=BODY)
    Publication.objects.create(page=page, title="Rapport", url=own.LINK)
    assert links_of(page) == [
        "http://voorbeeld.nl/kader", "https://voorbeeld.nl/a", "https://voorbeeld.nl/film", own.LINK,
    ]  # fmt: skip
    assert documents_of(page) == [7]


def test_a_batch_is_looked_at_gently_and_never_twice(site: str) -> None:
    page = world.news()
    actions.know_links(by=cast.system(), links={page.pk: [f"{site}/weg", f"{site}/nieuw", f"{site}/oud"]})
    waits: list[float] = []
    before = cast.MOMENT
    assert look_at(before, asker(inside=True, timeout=2), pause=waits.append, clock=lambda: 0.0) == 3
    assert waits and all(wait == 1.0 for wait in waits)
    states = dict(LinkCheck.objects.values_list("url", "state"))
    assert states == {f"{site}/weg": "dead", f"{site}/nieuw": "fine", f"{site}/oud": "moved"}
    assert look_at(before, asker(inside=True), pause=waits.append) == 0


def test_the_first_day_stays_and_links_that_are_gone_are_forgotten() -> None:
    page = world.news()
    first = own.link(page)
    later = cast.system(cast.MOMENT + timedelta(days=7))
    actions.keep_outcome(by=later, url=own.LINK, outcome=Outcome(LinkState.DEAD))
    first.refresh_from_db()
    assert (first.since_date, first.looked_at) == (cast.MOMENT.date(), later.at)
    actions.keep_outcome(by=later, url=own.LINK, outcome=Outcome(LinkState.FINE))
    first.refresh_from_db()
    assert first.since_date == later.today
    actions.know_links(by=later, links={page.pk: []})
    assert not LinkCheck.objects.exists()


@pytest.mark.parametrize(
    ("state", "days", "told"),
    [
        (LinkState.DEAD, 0, True), (LinkState.MOVED, 0, True), (LinkState.FINE, 90, False),
        (LinkState.UNSURE, 20, False), (LinkState.UNSURE, 21, True),
    ],
)  # fmt: skip
def test_silence_is_told_after_three_weeks_the_rest_at_once(state: LinkState, days: int, told: bool) -> None:
    own.link(world.news(), state=state)
    assert bool(queries.broken_links(["kring"], cast.MOMENT.date() + timedelta(days=days))) is told


def test_editors_of_another_publisher_see_nothing_and_the_owner_finds_it_on_their_day() -> None:
    eva = own.editor()
    own.link(own.owned(world.news(), eva))
    assert queries.broken_links(["ander"], cast.MOMENT.date()) == []
    assert "Kijk naar 1 link die niet werkt" in [item.title for item in inbox(by=cast.actor(eva))]
    assert inbox(by=cast.actor(own.editor("Otto", code="ander"))) == []
