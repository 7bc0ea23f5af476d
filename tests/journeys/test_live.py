"""In browsers: what one does the other sees, with one stream for two windows; and without a line nothing is lost."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.foundation.live import toy
from tests.foundation.live.serving import Server, serving

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as found:
        yield found


def window(context: BrowserContext, server: Server) -> Page:
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.goto(f"{server.url}/toy/1/")
    expect(page.get_by_text("Verbonden: je ziet meteen")).to_be_visible()
    return page


def somebody(browser: Browser, server: Server, name: str) -> BrowserContext:
    context = browser.new_context(locale="nl-NL")
    context.add_cookies([{"name": "toy", "value": name, "url": server.url}])
    return context


def paste(page: Page, words: str) -> None:
    page.get_by_label("Briefje").fill(words)
    page.get_by_role("button", name="Plak").click()


def notes(page: Page) -> Any:
    return page.locator("#lane-a li")


def test_what_one_does_the_others_see_and_two_windows_share_one_stream(browser: Browser, server: Server) -> None:
    anna, bram = somebody(browser, server, "Anna"), somebody(browser, server, "Bram")
    streams: list[str] = []
    bram.on("request", lambda asked: streams.append(asked.url) if "/live/?" in asked.url else None)
    hers, his = window(anna, server), window(bram, server)
    other = window(bram, server)
    paste(hers, "Meer tijd <b>samen</b>")
    for page in (hers, his, other):
        expect(notes(page)).to_have_text(["Meer tijd <b>samen</b>"])
    expect(his.locator("[data-live-present]")).to_have_text("AnnaBram")
    assert len(streams) <= 2  # the second window at most made the first one ask anew
    note = toy.run("SELECT id FROM toy_note")[0][0]
    toy.write(by=toy.system(), board="1", note=note, words="Elders", lane="b")
    for page in (hers, other):
        expect(page.locator("#lane-b li")).to_have_text(["Elders"])
        expect(notes(page)).to_have_count(0)
    his.close()
    toy.take(by=toy.system(), board="1", note=note)
    expect(other.locator("#lane-b li")).to_have_count(0)
    anna.close()
    bram.close()


def test_without_a_line_nothing_is_lost_and_the_order_stays(browser: Browser, server: Server) -> None:
    context = somebody(browser, server, "Anna")
    page = window(context, server)
    context.set_offline(True)
    for words in ("een", "twee", "drie"):
        paste(page, words)
    waiting = page.locator("[data-queue-list] li")
    expect(waiting).to_have_count(3)
    expect(waiting.first).to_contain_text("Wacht op verbinding.")
    expect(page.get_by_label("Briefje")).to_have_value("")
    context.set_offline(False)
    expect(notes(page)).to_have_text(["een", "twee", "drie"])
    expect(page.locator("[data-queue]")).to_be_hidden()
    assert len(toy.run("SELECT id FROM toy_note")) == 3
    context.close()


def test_what_waits_survives_a_closed_window_and_is_sent_from_another(browser: Browser, server: Server) -> None:
    context = somebody(browser, server, "Anna")
    page = window(context, server)
    context.set_offline(True)
    paste(page, "bewaard")
    expect(page.locator("[data-queue-list] li")).to_have_count(1)
    page.close()
    context.set_offline(False)
    again = window(context, server)
    expect(notes(again)).to_have_text(["bewaard"])
    expect(again.locator("[data-queue]")).to_be_hidden()
    context.close()


def test_a_conflict_and_a_refusal_are_shown_with_the_words_and_never_dropped(browser: Browser, server: Server) -> None:
    context = somebody(browser, server, "Anna")
    page = window(context, server)
    paste(page, "bezet door mij")
    paste(page, "fout woord")
    paste(page, "goed")
    expect(notes(page)).to_have_text(["goed"])
    kept = page.locator("[data-queue-list] li")
    expect(kept).to_have_count(2)
    expect(kept.first).to_contain_text("bezet door mij")
    expect(kept.first).to_contain_text("Chaima schreef: hier zit ik al.")
    expect(kept.last).to_contain_text("Dat woord mag niet.")
    page.reload()
    expect(kept).to_have_count(2)
    kept.last.get_by_role("button", name="Gooi weg").click()
    expect(kept).to_have_count(1)
    context.close()


def test_who_types_on_while_the_first_is_being_kept_loses_nothing(browser: Browser, server: Server) -> None:
    context = somebody(browser, server, "Anna")
    page = window(context, server)
    page.get_by_label("Briefje").evaluate("n => { n.value = 'een'; n.form.requestSubmit(); n.value = 'twee'; }")
    expect(notes(page)).to_have_text(["een"])
    page.get_by_role("button", name="Plak").click()
    expect(notes(page)).to_have_text(["een", "twee"])
    context.close()


def test_what_somebody_types_is_not_replaced_and_a_note_in_another_lane_moves(browser: Browser, server: Server) -> None:
    context = somebody(browser, server, "Anna")
    page = window(context, server)
    first, second = uuid4(), uuid4()
    for note, place in ((first, "2"), (second, "1")):
        toy.write(by=toy.system(), board="1", note=note, words=place, place=place)
    expect(notes(page)).to_have_text(["1", "2"])
    toy.write(by=toy.system(), board="1", note=second, words="1", place="3")
    expect(notes(page)).to_have_text(["2", "1"])
    page.locator(f"#note-{first}").evaluate("n => { n.innerHTML = '<input value=oud>'; n.firstChild.value = 'bezig'; }")
    toy.write(by=toy.system(), board="1", note=first, words="van een ander", place="2")
    toy.write(by=toy.system(), board="1", note=second, words="klaar", place="3")
    expect(notes(page).last).to_have_text("klaar")
    assert page.locator(f"#note-{first} input").input_value() == "bezig"
    context.close()


def test_a_server_that_comes_back_finds_everybody_again(browser: Browser, server: Server) -> None:
    context = somebody(browser, server, "Anna")
    page = window(context, server)
    server.stop()
    expect(page.get_by_text("Geen verbinding. Wat je doet, blijft bewaard.")).to_be_visible()
    toy.write(by=toy.system(), board="1", note=uuid4(), words="intussen")
    server.start()
    expect(notes(page)).to_have_text(["intussen"])
    expect(page.get_by_text("Verbonden: je ziet meteen")).to_be_visible()
    context.close()


def test_without_scripts_the_form_is_a_form(browser: Browser, server: Server) -> None:
    context = browser.new_context(locale="nl-NL", java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server.url}/toy/1/")
    expect(page.locator("[data-queue]")).to_be_hidden()
    expect(page.locator("[data-live-line]")).to_be_hidden()
    context.close()
