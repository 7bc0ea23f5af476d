"""Opening, writing, changing, withdrawing, concluding: who may, and what comes of it."""

from typing import Any

import pytest

from kring.foundation.live.api import last_number
from kring.foundation.records.api import Missing, NotAllowed, Ref
from kring.parts.wall import api, writing
from kring.parts.wall.api import NoteKind
from tests import cast

from .wall_world import OWNER, a_wall, register_toy

pytestmark = pytest.mark.django_db


@pytest.fixture
def people() -> Any:
    olga, anna, boris = cast.person("Olga"), cast.person("Anna"), cast.person("Boris")
    register_toy([olga], [anna])
    return [cast.actor(who) for who in (olga, anna, boris)]


def test_notes_hang_in_the_order_in_which_they_came(people: Any) -> None:
    olga, anna, _ = people
    wall = a_wall(olga)
    first = api.add_note(by=anna, wall=wall, words=" Te weinig tijd ", kind=NoteKind.PROBLEM, theme=14, group="Groep 1")
    second = api.add_note(by=olga, wall=wall, words="Samen lezen", kind=NoteKind.SOLUTION, theme=14, counts_for=7)
    rows = api.notes_of([wall])
    assert [(row.id, row.words, row.theme, row.group, row.counts_for, row.votes) for row in rows] == [
        (first, "Te weinig tijd", 14, "Groep 1", 1, 0),
        (second, "Samen lezen", 14, "", 7, 0),
    ]
    assert api.authors_of([first])[first].person_id == anna.id
    assert [(row.id, row.notes) for row in api.walls_of(OWNER)] == [(wall, 2)]
    assert last_number(f"wall:{wall}") == 2


def test_only_who_may_see_writes_and_only_who_leads_opens(people: Any) -> None:
    olga, anna, boris = people
    for who in (anna, boris, cast.system()):
        with pytest.raises(NotAllowed):
            a_wall(who)
    wall = a_wall(olga)
    for who in (boris, cast.system()):
        with pytest.raises(NotAllowed):
            api.add_note(by=who, wall=wall, words="Dag")
    with pytest.raises(Missing):
        api.add_note(by=olga, wall=0, words="Dag")


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"words": "  "}, api.NothingWritten),
        ({"words": "a" * 10_001}, api.TooLong),
        ({"words": "Dag", "theme": 99}, api.NoSuchPlace),
        ({"words": "Dag", "group": "Groep 9"}, api.NoSuchPlace),
        ({"words": "Dag", "cluster": 0}, api.NoSuchPlace),
        ({"words": "Dag", "kind": NoteKind.QUOTE}, api.NoConsent),
    ],
)
def test_what_a_note_needs(people: Any, given: dict[str, Any], refusal: type[Exception]) -> None:
    wall = a_wall(people[0])
    with pytest.raises(refusal):
        api.add_note(by=people[1], wall=wall, **given)
    assert api.notes_of([wall]) == []


def test_a_stale_edit_loses_nothing(people: Any) -> None:
    olga, anna, _ = people
    wall = a_wall(olga)
    note = api.add_note(by=anna, wall=wall, words="Eerste")
    assert writing.change_note(by=olga, wall=wall, note=note, version=1, new=api.NewNote("Tweede")) == 2
    with pytest.raises(writing.Stale) as refused:
        writing.change_note(by=anna, wall=wall, note=note, version=1, new=api.NewNote("Derde"))
    assert (refused.value.note.words, refused.value.note.version) == ("Tweede", 2)
    writing.change_note(by=anna, wall=wall, note=note, version=2, new=api.NewNote("Derde"))
    assert api.notes_of([wall])[0].words == "Derde"


def test_withdrawing_is_for_the_writer_and_takes_the_words_away(people: Any) -> None:
    olga, anna, _ = people
    wall = a_wall(olga)
    note = api.add_note(by=anna, wall=wall, words="Eerste")
    with pytest.raises(NotAllowed):
        writing.withdraw_note(by=olga, wall=wall, note=note)
    writing.withdraw_note(by=anna, wall=wall, note=note)
    assert api.notes_of([wall]) == []
    assert not writing.Note.objects.exclude(words="").exists()


def test_a_conclusion_has_numbered_solutions(people: Any) -> None:
    olga, anna, _ = people
    wall = a_wall(olga)
    one, two = (api.add_note(by=anna, wall=wall, words=words, kind=NoteKind.SOLUTION) for words in ("A", "B"))
    api.conclude(by=olga, wall=wall, theme=14, words="We doen het samen.", solutions=[two, one])
    assert {row.id: row.solution for row in api.notes_of([wall])} == {two: 1, one: 2}
    assert [row.conclusion for row in api.themes_of([wall])] == ["", "We doen het samen."]
    api.conclude(by=olga, wall=wall, theme=14, words="Toch anders.", solutions=[one])
    assert {row.id: row.solution for row in api.notes_of([wall])} == {two: None, one: 1}
    with pytest.raises(NotAllowed):
        api.conclude(by=anna, wall=wall, theme=14, words="Nee")
    with pytest.raises(api.NotSolutions):
        api.conclude(by=olga, wall=wall, theme=14, words="Nee", solutions=[0])
    assert Ref("wall", str(wall)) == api.walls_of(OWNER)[0].ref
