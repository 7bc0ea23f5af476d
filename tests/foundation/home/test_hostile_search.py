"""What people type and write to break the search: nothing breaks, and nothing they wrote is taken for HTML."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kring.foundation.home.finding.marks import CLOSE, OPEN, pieces_of
from kring.foundation.home.models import Document
from tests import cast
from tests.foundation.home import finding_world as world
from tests.foundation.home.finding_world import ask, names, thing, written

pytestmark = pytest.mark.django_db
TYPED = [
    "\x00", "a\x00b", "x" * 10_000, "woord " * 2_000, "& | ! <-> ( ) :*", "a & !b | (c", "'", "''; DROP TABLE",
    '"', '""', '"een', "-", "- - -", "--", "-weg", "de het een", "hoe kan ik dat", "🙂🙂", "ﬁets", "İstanbul", "%",
    "_", "\\", "%s %(q)s", "{0}", "a" * 60 + "-" + "b" * 60, "1e5", "3.14", "a/b/c", "http://kring.example/?q=1",
    "<script>x</script>", "nee:*", "a:ABCD", "\u202ertl", "ß", "１２", f"{OPEN}x{CLOSE}", "0-0-0-0", "a-", "\ud7ff",
]  # fmt: skip


@pytest.mark.parametrize("text", TYPED)
def test_anything_may_be_typed(client, text):
    world.given(thing("a", "Goede raad", "Voor iedereen."))
    answer = client.get("/zoeken/", {"q": text})
    assert answer.status_code == 200
    assert b"<script>x" not in answer.content


@pytest.mark.parametrize("name", ["soort", "thema", "regio", "jaar", "voor", "p"])
@pytest.mark.parametrize("value", ["\x00", "'", "x" * 5000, "%s", "-1", "99999999999999999999", "2026", "<b>"])
def test_anything_may_be_chosen(client, name, value):
    assert client.get("/zoeken/", {"q": "raad", name: [value] * 50}).status_code == 200


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80))
def test_any_text_finds_something_or_nothing(text):
    assert ask(text).total == 0


def test_only_small_words_find_nothing_in_things_and_say_so():
    world.given(thing("a", "De kat"))
    found = ask("de het een")
    assert found.total == 0 and not found.whole


HOSTILE = '<img src=x onerror=alert(1)> & "taal" <script>taal</script> {{ taal }} {% taal %}'


def test_what_people_wrote_is_never_html(client):
    world.given(thing("a", HOSTILE, HOSTILE * 3, summary=HOSTILE))
    page = client.get("/zoeken/", {"q": "taal"}).content.decode()
    assert "<img src=x" not in page and "<script>taal" not in page and "&lt;img src=x" in page
    assert "<mark>taal</mark>" in page


def test_the_letters_that_mark_are_taken_out_of_what_comes_in():
    world.given(thing("a", f"{OPEN}vals{CLOSE} taal\x00", f"tekst {OPEN} taal", summary=f"{CLOSE}"))
    row = Document.objects.get()
    assert OPEN not in row.title + row.text + row.summary and "\x00" not in row.title
    assert written(ask("taal").hits[0].title) == "vals [taal]"


def test_marks_that_do_not_close_mark_nothing():
    assert written(pieces_of(f"a {OPEN}b")) == "a b" and written(pieces_of(f"{CLOSE}a{OPEN}b{CLOSE}")) == "a[b]"


def test_a_very_long_text_is_kept_in_part_and_found_by_its_beginning():
    world.given(thing("a", "T" * 400, "begin " + "woord " * 200_000 + "einde"))
    assert names(ask("begin")) == ["a"] and names(ask("einde")) == []
    given_words = " ".join(f"w{number}" for number in range(60_000))
    world.given(thing("b", "Veel woorden", given_words))
    assert names(ask("w12")) == ["b"]


def test_the_address_of_what_was_asked_is_escaped(client):
    page = client.get("/zoeken/", {"q": '"><script>x</script>', "soort": '"><b>'}).content.decode()
    assert "<script>x" not in page and '"><b>' not in page


def test_two_of_one_ref_are_one(client):
    world.given(thing("a", "Olifant"), thing("a", "Krokodil"))
    assert names(ask("krokodil")) == ["a"] and names(ask("olifant")) == []
    assert cast.system()
