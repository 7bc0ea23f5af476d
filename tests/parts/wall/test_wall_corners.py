"""Corners of a wall where something could leak or get lost: votes that are hidden, equal places, walls that close."""

from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from kring.foundation.live.api import Change
from kring.foundation.people.models import Person
from kring.parts.wall import access, arranging, leading, live, voting
from kring.parts.wall.api import NewNote, NoteKind, WallIsClosed, add_note, close_wall, conclude
from kring.parts.wall.models import Note, Theme
from kring.parts.wall.states import PhaseKind
from kring.parts.wall.writing import change_note
from tests import cast

from .wall_world import a_wall, register_toy

pytestmark = pytest.mark.django_db


@pytest.fixture
def leader() -> Person:
    made = cast.person("Lena")
    register_toy([made])
    return made


def theme_of(wall: int, number: int) -> Theme:
    return Theme.objects.get(wall=wall, number=number)


def in_two_clusters(by: Any, wall: int) -> tuple[int, int]:
    """Two clusters, each with one note that was moved there."""
    first, second = (add_note(by=by, wall=wall, words=words) for words in ("een", "twee"))
    one, two = (arranging.make_cluster(by=by, wall=wall, name=name) for name in ("A", "B"))
    arranging.move_note(by=by, wall=wall, note=first, cluster=one)
    arranging.move_note(by=by, wall=wall, note=second, cluster=two)
    arranging.take_apart(by=by, wall=wall, cluster=one)
    arranging.take_apart(by=by, wall=wall, cluster=two)
    return first, second


def test_a_note_goes_between_notes_of_clusters_that_were_taken_apart(leader: Person) -> None:
    by = cast.actor(leader)
    wall = a_wall(by)
    first, second = in_two_clusters(by, wall)
    moved = add_note(by=by, wall=wall, words="drie")
    arranging.move_note(by=by, wall=wall, note=moved, before=second)
    assert list(Note.objects.filter(wall=wall).order_by("place", "pk").values_list("pk", flat=True)) == [
        first,
        moved,
        second,
    ]


def test_a_merged_solution_is_no_solution_of_another_theme(leader: Person) -> None:
    by = cast.actor(leader)
    wall = a_wall(by)
    notes = [add_note(by=by, wall=wall, words=str(number), theme=number, kind=NoteKind.SOLUTION) for number in (6, 14)]
    piles = [arranging.make_cluster(by=by, wall=wall, name="", note=note) for note in notes]
    conclude(by=by, wall=wall, theme=6, words="zes", solutions=notes[:1])
    conclude(by=by, wall=wall, theme=14, words="veertien", solutions=notes[1:])
    arranging.merge_clusters(by=by, wall=wall, cluster=piles[1], into=piles[0])
    numbered = Note.objects.filter(theme=theme_of(wall, 6)).exclude(solution=None)
    assert list(numbered.values_list("pk", flat=True)) == notes[:1]


def test_nobody_hears_which_note_got_a_dot_while_dots_are_hidden(leader: Person) -> None:
    by = cast.actor(leader)
    wall = a_wall(by)
    note = add_note(by=by, wall=wall, words="een")
    leading.start_phase(by=by, wall=wall, kind=PhaseKind.VOTE)
    voting.vote(by=by, wall=wall, note=note)
    change = Change(1, "voted", {"note": note}, by.at)
    for audience in ("nl|part|", "nl|lead|"):
        assert live.render(str(wall), change, audience) == ""
    leading.start_phase(by=by, wall=wall, kind=PhaseKind.AGREE)
    assert f"note-{note}" in live.render(str(wall), change, "nl|part|")


def test_who_writes_reads_the_state_from_the_locked_wall(leader: Person) -> None:
    by = cast.actor(leader)
    wall = a_wall(by)
    note = add_note(by=by, wall=wall, words="een")
    with transaction.atomic(), CaptureQueriesContext(connection) as asked:
        access.to_write(by, wall, None)
    assert "FOR UPDATE" in next(one["sql"] for one in asked if "FROM wall_wall" in one["sql"])
    close_wall(by=by, wall=wall)
    with pytest.raises(WallIsClosed):
        arranging.make_cluster(by=by, wall=wall, name="te laat", note=note)


def test_a_note_that_is_written_anew_stays_in_its_cluster(leader: Person) -> None:
    by = cast.actor(leader)
    wall = a_wall(by)
    note = add_note(by=by, wall=wall, words="een", theme=14)
    pile = arranging.make_cluster(by=by, wall=wall, name="A", note=note)
    change_note(by=by, wall=wall, note=note, version=1, new=NewNote("anders", theme=14))
    assert Note.objects.get(pk=note).cluster_id == pile


def test_the_writer_finds_on_the_wall_that_a_note_was_taken_away(client: Any, leader: Person) -> None:
    writer = cast.person("Wim")
    register_toy([leader], [writer])
    by = cast.actor(leader)
    wall = a_wall(by)
    note = add_note(by=cast.actor(writer), wall=wall, words="over een kind")
    leading.hide_note(by=by, wall=wall, note=note, why="Dit gaat over een kind.")
    cast.signed_in(client, writer)
    assert reverse("wall:note", args=[wall, note]) in client.get(reverse("wall:show", args=[wall])).content.decode()


@pytest.mark.parametrize("form", ["csv", "md", "pdf", "png"])
def test_an_export_shows_no_more_than_the_phase(client: Any, leader: Person, form: str) -> None:
    writer = cast.person("Wim", "Geheim")
    register_toy([leader], [writer])
    by = cast.actor(leader)
    wall = a_wall(by)
    add_note(by=cast.actor(writer), wall=wall, words="van-wim 🎈 مرحبا <script>")
    add_note(by=by, wall=wall, words="=van-lena")
    leading.start_phase(by=by, wall=wall, kind=PhaseKind.ALONE)
    cast.signed_in(client, leader)
    answer = client.get(reverse("wall:export", args=[wall, form]))
    assert answer.status_code == 200
    if form in ("csv", "md"):
        text = answer.content.decode()
        assert "van-wim" not in text and "van\\-wim" not in text and "Geheim" not in text and "lena" in text


def test_long_words_and_marks_are_shown_as_text(client: Any, leader: Person) -> None:
    by = cast.actor(leader)
    wall = a_wall(by)
    words = "<script>alert(1)</script><svg onload=alert(1)> 🎈 مرحبا " + "x" * 9_900
    add_note(by=by, wall=wall, words=words)
    cast.signed_in(client, leader)
    page = client.get(reverse("wall:show", args=[wall])).content.decode()
    assert "<script>alert" not in page and "<svg onload" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page and "🎈" in page and "x" * 9_000 in page
