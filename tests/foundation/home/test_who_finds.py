"""Who may find what: a thing for some is found, counted, hinted and marked for them alone."""

import pytest

from kring.foundation.home.api import EVERYBODY, SIGNED_IN, holder
from kring.foundation.home.findable import readers_of
from kring.foundation.home.models import Word
from kring.foundation.people import api as people
from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref
from tests import cast
from tests.foundation.home.finding_world import ask, given, names, options, thing, written

pytestmark = pytest.mark.django_db
SECRET = "krokodillenbeleid"


@pytest.fixture
def anna():
    return cast.person("Anna", "Visser")


@pytest.fixture
def draft(anna):
    """A draft of Anna's, beside something everybody may read."""
    given(
        thing(
            "draft",
            f"Taal en {SECRET}",
            f"Over {SECRET}.",
            kind="dossier",
            themes=("t7",),
            readers=(f"person:{anna.pk}",),
        ),
        thing("open", "Taal in de klas", "Voor iedereen."),
    )


def test_a_draft_is_found_by_its_author_alone(anna, draft):
    other = cast.actor(cast.person("Bram", "Bos"))
    assert names(ask(SECRET, cast.actor(anna))) == ["draft"]
    for reader in (cast.system(), other):
        assert names(ask("taal", reader)) == ["open"]
        assert names(ask(SECRET, reader)) == [] and names(ask("krokodillen beleid", reader)) == []


def test_a_draft_is_not_counted_for_others(anna, draft):
    found = ask("taal", cast.system())
    assert found.total == 1 and options(found, "soort") == {} and options(found, "thema") == {}
    mine = ask("taal", cast.actor(anna))
    assert mine.total == 2 and options(mine, "soort") == {"dossier": 1, "practice": 1}
    for narrowed in ({"kinds": ("dossier",)}, {"themes": ("t7",)}, {"years": (2026,), "kinds": ("dossier",)}):
        assert ask("taal", cast.system(), **narrowed).total == 0


def test_a_word_of_a_draft_is_hinted_to_nobody(anna, draft):
    assert not Word.objects.filter(word=SECRET).exists()
    assert Word.objects.filter(word="klas", documents=1).exists()
    for typo in ("krokodillenbelied", "krokodilenbeleid", "Taal en krokodillenbelei"):
        found = ask(typo, cast.system())
        assert found.meant == "" and "draft" not in names(found)


def test_a_hint_is_given_only_when_it_finds_something_for_this_reader(anna):
    given(thing("a", "Krokodillen"))
    given(thing("a", "Krokodillen", readers=(f"person:{anna.pk}",)), counted=False)  # the word is still counted
    assert ask("krokodilen", cast.actor(anna)).meant == "krokodillen"
    found = ask("krokodilen", cast.system())
    assert found.meant == "" and found.hits == []


def test_marks_come_from_what_this_reader_may_read(anna, draft):
    [hit] = ask(SECRET, cast.actor(anna)).hits
    assert written(hit.title) == f"Taal en [{SECRET}]" and f"[{SECRET}]" in written(hit.line)
    assert SECRET not in str(ask("taal", cast.system()))


@pytest.mark.parametrize(
    ("readers", "who"),
    [
        ((EVERYBODY,), {"visitor", "stranger", "office", "other office"}),
        ((SIGNED_IN,), {"stranger", "office", "other office"}),
        ((holder("office", Ref("register", "po")),), {"office"}),
        (("office@register:*",), {"office", "other office"}),
        (("office@register:po", "person:0"), {"office"}),
        ((), set()),
    ],
)
def test_readers_in_words(readers, who):
    given(thing("a", "Olifanten", readers=readers))
    office, other = cast.person("Olga"), cast.person("Vera")
    cast.holds(office, Role.OFFICE, Ref("register", "po"))
    cast.holds(other, Role.OFFICE, Ref("register", "vo"))
    people = {
        "visitor": cast.system(),
        "stranger": cast.actor(cast.person("Chris")),
        "office": cast.actor(office),
        "other office": cast.actor(other),
    }
    assert {name for name, actor in people.items() if ask("olifant", actor).total} == who


def test_when_two_accounts_become_one_its_drafts_are_found_there(anna, draft):
    other = cast.person("Anna", "de Visser")
    assert ask(SECRET, cast.actor(other)).total == 0
    people.merge_people(by=cast.system(), from_id=anna.pk, into_id=other.pk, with_addresses=False)
    assert names(ask(SECRET, cast.actor(other))) == ["draft"]


def test_nobody_can_name_a_reader_of_their_own(anna):
    """What a person is called in the index comes from their number and rights, never from what they type."""
    assert readers_of(cast.system()) == ["all"]
    given(thing("a", "Olifanten", readers=("all' OR 1=1",)))
    assert ask("olifanten", cast.actor(anna)).total == 0
