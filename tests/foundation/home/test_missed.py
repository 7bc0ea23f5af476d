"""What was looked for in vain: words and weeks, never somebody."""

from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from hypothesis import given
from hypothesis import strategies as st

from kring.foundation.audit.models import Entry
from kring.foundation.home.models import Missed
from kring.foundation.home.words.missed import afterwards, forget_missed, keepable, missed, note_missed
from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref
from tests import cast
from tests.foundation.home import finding_world as world

MONDAY = date(2026, 11, 16)


@pytest.fixture(autouse=True)
def empty(request):
    if "django_db" in request.keywords:
        cache.clear()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ontgroening", "ontgroening"),
        ("Hoe ga ik om met een ontgroening?", "ontgroening"),
        ("Krokodillen in de klas", "krokodillen klas"),
        ("Jan Visser", ""),
        ("visser, jan", ""),
        ("mevrouw De Vries", ""),
        ("juf van Dijk", ""),
        ("j.visser@school.example", ""),
        ("0612345678", ""),
        ("3511 AB", ""),
        ("16AH00", ""),
        ("www.school.example", ""),
        ("de het een", ""),
        ("een veel te lange vraag over krokodillen olifanten giraffen leeuwen tijgers", ""),
        ("x" * 61, ""),
        ("ab", ""),
        ("", ""),
    ],
)
def test_what_may_be_kept(typed, kept):
    assert keepable(typed) == kept


@given(st.text(max_size=70))
def test_what_is_kept_is_plain_words(text):
    kept = keepable(text)
    assert all(word.isalpha() and word == word.lower() for word in kept.replace("-", " ").split()) and len(kept) <= 60


@pytest.mark.django_db
def test_shown_from_three_days_and_never_more_than_once_a_day():
    for day in range(3):
        assert note_missed("Ontgroening?", MONDAY + timedelta(days=day))
        assert not note_missed("ontgroening", MONDAY + timedelta(days=day))
        shown = [(row.text, row.days, row.last_week) for row in missed()]
        assert shown == ([("ontgroening", 3, MONDAY)] if day == 2 else [])
    assert [row.week for row in Missed.objects.all()] == [MONDAY]


@pytest.mark.django_db
def test_a_name_that_kring_knows_is_not_kept_however_it_is_typed():
    cast.person("Anna", "Wolthuis")
    world.given(world.thing("a", "Krokodillen"))
    for text in ("wolthuis", "anna", "wolthuis krokodillen"):
        assert not note_missed(text, MONDAY)
    assert not note_missed("piet pietersen", MONDAY)  # two words and nobody ever wrote either
    assert note_missed("gestreepte krokodillen", MONDAY) and note_missed("zebra", MONDAY)


@pytest.mark.django_db
def test_what_is_old_or_stays_rare_goes():
    for weeks, text, days in ((1, "zebra", 1), (9, "giraf", 2), (9, "olifant", 3), (27, "leeuw", 9)):
        Missed.objects.create(text=text, week=MONDAY - timedelta(weeks=weeks), days=days)
    forget_missed(MONDAY)
    assert sorted(Missed.objects.values_list("text", flat=True)) == ["olifant", "zebra"]


@pytest.mark.django_db
def test_a_search_in_vain_is_kept_after_the_answer_without_an_entry(client):
    world.given(world.thing("a", "Krokodillen"))
    entries = Entry.objects.count()
    client.get("/zoeken/", {"q": "zebra"})
    assert [row.text for row in Missed.objects.all()] == ["zebra"] and Entry.objects.count() == entries
    client.get("/zoeken/", {"q": "krokodillen"})
    client.get("/zoeken/", {"q": "giraf", "soort": "practice"})  # with filters: it may be there without them
    client.get("/zoeken/", {"q": "giraf", "p": "2"})
    assert Missed.objects.count() == 1


@pytest.mark.django_db
def test_the_page_is_for_who_keeps_the_words(client):
    Missed.objects.create(text="zebra", week=MONDAY, days=3)
    Missed.objects.create(text="giraf", week=MONDAY, days=2)
    editor, other = cast.person("Emma"), cast.person("Chris")
    cast.holds(editor, Role.EDITOR, Ref("publisher", "kring"))
    cast.second_factor(editor)
    page = cast.signed_in(client, editor).get("/beheer/niet-gevonden/").content.decode()
    assert "zebra" in page and "op 3 dagen" in page and "16 november 2026" in page and "giraf" not in page
    assert cast.signed_in(client, other).get("/beheer/niet-gevonden/").status_code == 404


def test_what_goes_wrong_afterwards_harms_nobody(caplog):
    closed = []

    class Answer(HttpResponse):
        def close(self):
            closed.append(True)

    answer = Answer()
    afterwards(answer, lambda: 1 / 0)
    answer.close()
    assert closed == [True] and "was not kept" in caplog.text
