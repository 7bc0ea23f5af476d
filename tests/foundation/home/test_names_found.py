"""Names beside things: one that is exactly what was typed comes first, one that only comes near never hides a thing."""

import pytest

from kring.foundation.home import found_kinds, registry
from kring.foundation.home.api import register_facet, register_found_kind
from kring.foundation.home.registry import SearchHit
from tests.foundation.home.finding_world import ask, given, names, options, thing

pytestmark = pytest.mark.django_db
SCHOOLS = [SearchHit("Basisschool", f"De Eik {number}", f"/e{number}/", "Utrecht", 0.9) for number in range(6)]


@pytest.fixture
def house(monkeypatch):
    """A house in which schools and boards are found by name."""
    monkeypatch.setattr(registry, "_given", registry.Contributions())
    asked = []

    def source(actor, text):
        asked.append(text)
        near = [SearchHit("schoolleider", "Iris Eikema", "/iris/", nearness=0.95)]
        return [*SCHOOLS, SearchHit("Bestuur", "De Eik", "/bestuur/", "10001", 0.5), *near]

    registry.contribute(search=source)
    return asked


def test_the_exact_name_comes_first_whatever_its_source_says(house):
    found = ask("de eik")
    assert [hit.url for hit in found.names] == ["/bestuur/", "/e0/", "/e1/", "/e2/"] and found.more_names == 3
    assert options(found, "soort") == {"naam-basisschool": 6, "naam-bestuur": 1}


def test_a_thing_about_it_stands_below_the_names(house):
    given(thing("a", "De eik op het plein"))
    found = ask("de eik")
    assert names(found) == ["a"] and len(found.names) == 4
    assert options(found, "soort") == {"practice": 1, "naam-basisschool": 6, "naam-bestuur": 1}


def test_names_that_only_come_near_are_shown_when_there_is_little_else(house):
    found = ask("eikemaa")
    assert [hit.title for hit in found.near_names][:2] == ["Iris Eikema", "De Eik 0"] and found.names == []
    given(*(thing(f"n{number}", f"Eikemaa {number}") for number in range(5)))
    assert ask("eikemaa").near_names == [] and ask("eikemaa").total == 5


def test_a_kind_of_name_can_be_chosen(house):
    given(thing("a", "De eik op het plein"))
    found = ask("de eik", kinds=("naam-basisschool",))
    assert len(found.names) == 6 and found.hits == [] and found.more_names == 0
    found = ask("de eik", kinds=("practice",))
    assert found.names == [] and names(found) == ["a"]


def test_names_know_no_theme_or_year_and_are_not_asked_then(house):
    assert ask("de eik", years=(2026,)).names == [] and house == []


def test_what_a_name_answers_was_not_missed(house):
    assert ask("de eik").whole and not ask("krokodil").whole


def test_kinds_and_filters_are_called_what_modules_say(monkeypatch, client):
    monkeypatch.setattr(found_kinds, "_told", found_kinds.Told())
    register_found_kind("practice", "praktijk", "praktijken")
    register_facet("theme", lambda codes: {code: f"Thema {code}" for code in codes if code != "geheim"})
    given(
        thing("a", "Taal", themes=("t1", "geheim")),
        thing("b", "Taal", themes=("t2",), kind="news"),
        thing("c", "Een lege tekst"),
    )
    found = ask("taal")
    assert {option.label for option in found.filters[0].options} == {"Praktijken", "News"}
    assert options(found, "thema") == {"t1": 1, "t2": 1}
    assert found.hits[0].quiet == "Praktijk · Thema t1 · 2026"
    assert set(names(ask("praktijk"))) == {"a", "c"}  # by the name of its kind
    page = client.get("/zoeken/", {"q": "taal", "thema": "t1"}).content.decode()
    assert "Thema t1" in page and "Wis filters" in page
    with pytest.raises(ValueError, match="no such filter"):
        register_facet("colour", lambda codes: {})
