"""In browsers: five people at one wall. One is offline for a while, one has a keyboard only, one has no JavaScript; at
the end every screen shows the same."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import Browser, BrowserContext, Page, expect

from kring.foundation.records.api import now
from kring.parts.wall import access, arranging, leading, opening
from kring.parts.wall.api import NewNote, add_notes
from kring.parts.wall.models import Note, Theme, Wall
from kring.parts.wall.states import PhaseKind
from tests import cast
from tests.journeys.walking import enter, faults
from tests.parts.wall.wall_server import WallServer, serving_walls
from tests.parts.wall.wall_world import a_wall

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
PHONE: Any = {"width": 390, "height": 844}


@pytest.fixture
def server() -> Iterator[WallServer]:
    with serving_walls() as found:
        yield found


@contextmanager
def somebody(browser: Browser, *, scripts: bool = True, phone: bool = True) -> Iterator[Page]:
    """Somebody's own browser."""
    viewport = PHONE if phone else {"width": 1280, "height": 900}
    context = browser.new_context(
        locale="nl-NL", timezone_id="Europe/Amsterdam", viewport=viewport, java_script_enabled=scripts
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    yield page
    context.close()


def opened_wall() -> tuple[Any, int, str]:
    """A wall that Olga leads, with two clusters and an open link."""
    with transaction.atomic():
        olga = cast.person("Olga")
        by = cast.actor(olga, now())
        wall = a_wall(by, groups=())
        theme = Theme.objects.get(wall_id=wall, number=14)
        for name in ("Tijd", "Rust"):
            arranging.make_cluster(by=by, wall=wall, name=name, theme=theme.pk)
        opening.open_link(by=by, wall=wall)
    return olga, wall, f"/muren/meedoen/{access.key_of(Wall.objects.get(pk=wall))}/"


def join(page: Page, address: str, name: str) -> None:
    page.goto(address)
    page.get_by_label("Hoe heet je?").fill(name)
    page.get_by_role("button", name="Doe mee").click()
    expect(page.get_by_role("heading", name="Wat houdt je tegen?")).to_be_visible()


def write(page: Page, words: str) -> None:
    page.get_by_label("Wat wil je zeggen?").fill(words)
    page.get_by_role("button", name="Hang op").click()


def note(page: Page, words: str) -> Any:
    return page.locator(".wall-note", has_text=words)


def shown(page: Page) -> list[tuple[str, str]]:
    """What hangs where on this screen, in the order in which it is read."""
    found: list[tuple[str, str]] = page.locator(".wall-note").evaluate_all(
        "notes => notes.map(note => [note.closest('ul').id, note.textContent])"
    )
    return [(place, re.sub(r"\s+", " ", words).strip()) for place, words in found]


def look(page: Page) -> None:
    assert not page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth"), page.url
    assert faults(page) == []


def by_keys(page: Page, words: str) -> None:
    """With keys only: write, move to the next place and up, open the menu, close it."""
    page.get_by_label("Wat wil je zeggen?").focus()
    page.keyboard.type(words)
    page.get_by_role("button", name="Hang op").focus()
    page.keyboard.press("Enter")
    expect(note(page, words)).to_be_visible()
    note(page, words).locator(".wall-open").focus()
    page.keyboard.press("Alt+ArrowLeft")
    expect(
        page.locator("[id^=theme-][id$=-notes], [id^=cluster-][id$=-notes]").filter(has=note(page, words))
    ).to_have_count(1)
    expect(note(page, words).locator(".wall-open")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()


def moved_by_form(page: Page, words: str, to: str) -> None:
    """Without a script: the page of the note, "Verplaats naar", and back."""
    note(page, words).locator(".wall-open").click()
    page.get_by_label("Verplaats naar").select_option(label=to)
    page.get_by_role("button", name="Verplaats", exact=True).click()
    expect(page.locator(".wall-cluster", has_text=to.removeprefix("Stapel: "))).to_contain_text(words)


def lead_on(page: Page, label: str) -> None:
    page.get_by_role("button", name=f"Verder: {label}").click()
    expect(page.locator(".wall-phases [aria-current=step]")).to_have_text(label)


def offline(context: BrowserContext, off: bool) -> None:
    context.set_offline(off)


def all_equal(plain: Page, others: Sequence[Page]) -> None:
    """Every screen shows what a page that was loaded just now shows; and axe-core finds nothing."""
    everything = shown(plain)
    assert len(everything) == 4
    for page in others:
        expect(note(page, "Onderweg geschreven")).to_contain_text("1 stip")
        assert shown(page) == everything
    for page in others[:2]:
        look(page)


def test_five_people_at_one_wall(browser: Browser, server: WallServer) -> None:
    olga, wall, link = opened_wall()
    address = f"{server.url}/muren/{wall}/"
    with (
        somebody(browser, phone=False) as lead,
        somebody(browser) as away,
        somebody(browser, phone=False) as keys,
        somebody(browser, scripts=False) as plain,
        somebody(browser, phone=False) as mouse,
    ):
        enter(lead, server.url, olga)
        lead.goto(address)
        for page, name in ((away, "Ava"), (keys, "Kees"), (plain, "Pien"), (mouse, "Mo")):
            join(page, f"{server.url}{link}", name)
        for page in (lead, away, keys, mouse):
            expect(page.get_by_text("Verbonden: je ziet meteen")).to_be_visible()
        write(plain, "Zonder script geschreven")
        expect(note(lead, "Zonder script geschreven")).to_be_visible()
        moved_by_form(plain, "Zonder script geschreven", "Stapel: Tijd")
        offline(away.context, True)
        write(away, "Onderweg geschreven")
        expect(away.get_by_text("Nog niet verstuurd:")).to_be_visible()
        by_keys(keys, "Met toetsen geschreven")
        write(mouse, "Met de muis geschreven")
        mouse.locator(".wall-note", has_text="Met de muis").drag_to(mouse.locator(".wall-cluster", has_text="Rust"))
        expect(lead.locator(".wall-cluster", has_text="Rust")).to_contain_text("Met de muis geschreven")
        expect(note(lead, "Onderweg geschreven")).to_have_count(0)
        offline(away.context, False)
        expect(note(lead, "Onderweg geschreven")).to_be_visible()
        lead_on(lead, "bij elkaar leggen")
        lead_on(lead, "stemmen")
        note(mouse, "Onderweg geschreven").get_by_role("button", name=re.compile("Stip erbij")).click()
        expect(mouse.locator("#wall-dots")).to_have_text("Je hebt nog 2 stippen.")
        lead_on(lead, "afspreken")
        expect(note(lead, "Onderweg geschreven")).to_contain_text("1 stip")
        expect(note(away, "Met de muis geschreven")).to_contain_text("Mo")
        plain.goto(address)
        all_equal(plain, (lead, away, keys, mouse))


def test_a_long_wall_is_whole_before_anything_on_it_changes(browser: Browser, server: WallServer) -> None:
    olga, wall, link = opened_wall()
    by = cast.actor(olga, now())
    with transaction.atomic():
        leading.start_phase(by=by, wall=wall, kind=PhaseKind.REVEAL)
        add_notes(by=by, wall=wall, notes=[NewNote(f"briefje nummer {n}.", theme=14) for n in range(300)])
    last = Note.objects.order_by("-pk")[0].pk
    with somebody(browser) as one, somebody(browser) as other, somebody(browser, scripts=False) as plain:
        join(one, f"{server.url}{link}", "Een")
        expect(one.locator(".wall-note")).to_have_count(300)
        join(plain, f"{server.url}{link}", "Zonder")
        expect(plain.locator(".wall-note")).to_have_count(300)
        join(other, f"{server.url}{link}", "Ander")
        other.goto(f"{server.url}/muren/{wall}/#note-{last}")
        expect(other.locator(f"#note-{last}")).to_be_in_viewport()
        write(one, "Het laatste briefje")
        for page in (one, other):
            expect(page.locator(".wall-note")).to_have_count(301)
        plain.reload()
        assert shown(one) == shown(other) == shown(plain)
