"""Live equals fresh, for every change that a wall publishes and for each audience; and what nobody may hear early."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from kring.foundation.live.api import Change
from kring.parts.wall import access, api, arranging, concluding, leading, live, opening, showing, voting, writing
from kring.parts.wall.models import Cluster, Theme, Wall
from kring.parts.wall.states import NoteKind, PhaseKind
from tests import cast
from tests.foundation.live.fresh import live_equals_fresh

from .wall_world import a_wall, register_toy

pytestmark = pytest.mark.django_db


class Room:
    """A wall with notes of two people, two clusters and a link, and the browsers of both."""

    def __init__(self) -> None:
        self.olga_person, self.anna_person = cast.person("Olga"), cast.person("Anna")
        register_toy([self.olga_person], [self.anna_person])
        self.olga, self.anna = cast.actor(self.olga_person), cast.actor(self.anna_person)
        self.wall = a_wall(self.olga)
        self.themes = {row.number: row.pk for row in Theme.objects.filter(wall_id=self.wall)}
        write = {"by": self.anna, "wall": self.wall}
        self.one = api.add_note(words="Te weinig tijd 🙂", kind=NoteKind.PROBLEM, theme=14, group="Groep 1", **write)
        self.two = api.add_note(words="Samen lezen", kind=NoteKind.SOLUTION, theme=14, **write)
        self.three = api.add_note(by=self.olga, wall=self.wall, words="אין זמן <script>alert(1)</script>")
        self.pile = arranging.make_cluster(by=self.olga, wall=self.wall, name="Tijd", note=self.one)
        self.other = arranging.make_cluster(by=self.olga, wall=self.wall, name="Rust", theme=self.themes[6])
        arranging.tie(by=self.olga, wall=self.wall, note=self.one, other=self.three)
        concluding.conclude(by=self.olga, wall=self.wall, theme=14, words="We doen het.", solutions=[self.two])
        self.lead_browser = _browser(self.olga_person)
        self.part_browser = _browser(self.anna_person)

    def at(self, leads: bool, person: Any) -> access.Visitor:
        wall = Wall.objects.get(pk=self.wall)
        return access.Visitor(cast.actor(person), wall, None, leads)


def assert_same(room: Room, do: Callable[[], Any], after: Callable[[], Any] = lambda: None) -> None:
    """After `do` both screens equal fresh ones; `do` is done for the one, undone by `after`, then for the other."""
    url = reverse("wall:show", args=[room.wall])
    screens = ((room.lead_browser, True, room.olga_person), (room.part_browser, False, room.anna_person))
    for browser, leads, person in screens:
        audience = showing.audience_of(room.at(leads, person))
        shown = live_equals_fresh(browser, url, f"wall:{room.wall}", str(audience), do)
        assert "wall-board" in shown
        after()


def _browser(person: Any) -> Client:
    client = cast.signed_in(Client(), person)
    if person.given_name == "Olga":
        cast.second_factor(person)
    return client


@pytest.fixture
def room() -> Room:
    return Room()


def test_notes(room: Room) -> None:
    by, wall = room.olga, room.wall
    assert_same(room, lambda: api.add_note(by=by, wall=wall, words="Nieuw", theme=6, counts_for=5))
    assert_same(
        room, lambda: api.add_notes(by=by, wall=wall, notes=[api.NewNote("Een"), api.NewNote("Twee", theme=14)])
    )
    version = iter(range(1, 9))
    change = {"by": by, "wall": wall, "note": room.three}
    assert_same(
        room, lambda: writing.change_note(**change, version=next(version), new=api.NewNote(f"Anders {room.one}" * 60))
    )
    assert_same(
        room, lambda: writing.change_note(by=by, wall=wall, note=room.two, version=0, keep=True, new=api.NewNote("C"))
    )
    notes = iter([api.add_note(by=by, wall=wall, words="Terug") for _ in range(2)])

    def withdraw() -> None:
        note = next(notes)
        writing.withdraw_note(by=by, wall=wall, note=note)

    assert_same(room, withdraw)


def test_moving(room: Room) -> None:
    places = iter([{"cluster": room.other}, {"theme": room.themes[6]}, {}, {"cluster": room.pile}])
    assert_same(room, lambda: arranging.move_note(by=room.anna, wall=room.wall, note=room.two, **next(places)))
    assert_same(room, lambda: arranging.move_note(by=room.anna, wall=room.wall, note=room.one, **next(places)))
    assert_same(
        room, lambda: arranging.tie(by=room.anna, wall=room.wall, note=room.one, other=room.two), lambda: _untie(room)
    )
    arranging.tie(by=room.anna, wall=room.wall, note=room.one, other=room.two)
    assert_same(
        room, lambda: _untie(room), lambda: arranging.tie(by=room.anna, wall=room.wall, note=room.one, other=room.two)
    )


def _untie(room: Room) -> None:
    arranging.untie(by=room.anna, wall=room.wall, note=room.one, other=room.two)


def test_clusters(room: Room) -> None:
    by, wall = room.anna, room.wall
    notes = iter([room.two, room.three])
    assert_same(room, lambda: arranging.make_cluster(by=by, wall=wall, name="Nieuw", note=next(notes)))
    assert_same(room, lambda: arranging.make_cluster(by=by, wall=wall, name="", theme=room.themes[6]))
    names = iter(["Uren", "Rooster"])
    assert_same(room, lambda: arranging.name_cluster(by=by, wall=wall, cluster=room.pile, name=next(names)))
    themes = iter([room.themes[6], None])
    move = {"by": by, "wall": wall, "cluster": room.pile}
    assert_same(room, lambda: arranging.move_cluster(**move, theme=next(themes)))
    assert_same(room, lambda: arranging.move_cluster(**move, theme=room.themes[6], before=room.other))
    piles = iter(Cluster.objects.filter(wall_id=wall).exclude(pk__in=[room.pile]).values_list("pk", flat=True)[:2])
    assert_same(room, lambda: arranging.merge_clusters(by=by, wall=wall, cluster=next(piles), into=room.pile))
    piles = iter(Cluster.objects.filter(wall_id=wall).values_list("pk", flat=True)[:2])
    assert_same(room, lambda: arranging.take_apart(by=by, wall=wall, cluster=next(piles)))


def test_leading(room: Room) -> None:
    by, wall = room.olga, room.wall
    assert_same(
        room, lambda: leading.hide_note(by=by, wall=wall, note=room.one, why="Naam van een kind"), lambda: _back(room)
    )
    leading.hide_note(by=by, wall=wall, note=room.one, why="Naam van een kind")
    hide = {"by": by, "wall": wall, "note": room.one}
    assert_same(room, lambda: _back(room), lambda: leading.hide_note(**hide, why="Toch"))
    _back(room)
    assert_same(room, lambda: leading.set_timer(by=by, wall=wall, minutes=5))
    assert_same(
        room, lambda: leading.stop_timer(by=by, wall=wall), lambda: leading.set_timer(by=by, wall=wall, minutes=5)
    )
    titles = iter(["Een", "Twee"])
    assert_same(room, lambda: opening.change_wall(by=by, wall=wall, title=next(titles), question="Wat?", dots=4))
    words = iter(["Eerst", "Dan"])
    assert_same(room, lambda: concluding.conclude(by=by, wall=wall, theme=6, words=next(words), solutions=[room.one]))
    steps = iter([opening.close_wall, opening.reopen_wall, opening.close_wall, opening.publish_wall])
    for _ in range(2):
        assert_same(room, lambda: next(steps)(by=by, wall=wall))


def _back(room: Room) -> None:
    leading.show_note(by=room.olga, wall=room.wall, note=room.one)


@pytest.mark.parametrize("first", [*PhaseKind])
def test_phases(room: Room, first: PhaseKind) -> None:
    """From every phase to every other, and what a phase shows while it runs."""
    by, wall = room.olga, room.wall
    for then in PhaseKind:
        if then in (first, PhaseKind.ALONE):  # into "alone" every screen loads anew: see below
            continue
        _to(room, first)
        assert_same(room, lambda to=then: leading.start_phase(by=by, wall=wall, kind=to), lambda: _to(room, first))
    shown = iter([True, False])
    _to(room, first)
    assert_same(room,
        lambda: leading.arrange_phase(
            by=by, wall=wall, kind=first, place=1, skipped=False, shows_authors=next(shown), own_only=False,
            hides_votes=True,
        )
    )  # fmt: skip


def _to(room: Room, kind: PhaseKind) -> None:
    leading.start_phase(by=room.olga, wall=room.wall, kind=kind)


def test_votes_and_promises(room: Room) -> None:
    by, wall = room.anna, room.wall
    leading.start_phase(by=room.olga, wall=wall, kind=PhaseKind.VOTE)
    assert_same(room, lambda: voting.vote(by=by, wall=wall, note=room.one))
    assert_same(
        room,
        lambda: voting.unvote(by=by, wall=wall, note=room.one),
        lambda: voting.vote(by=by, wall=wall, note=room.one),
    )
    promised = api.Promised("Zoë", "zoe@voorbeeld.nl", None, (cast.MOMENT + timedelta(days=9)).date())
    notes = iter(
        [api.add_note(by=by, wall=wall, words="Doen", kind=NoteKind.PROMISE, promised=promised) for _ in range(2)]
    )
    assert_same(room, lambda: api.agree(by=room.olga, wall=wall, note=next(notes)))


def test_alone_nobody_hears_what_another_writes(room: Room) -> None:
    leading.start_phase(by=room.olga, wall=room.wall, kind=PhaseKind.ALONE)
    assert_same(room, lambda: api.add_note(by=room.anna, wall=room.wall, words="Alleen van mij"))
    change = Change(0, "note_added", {"note": room.one, "who": f"person:{room.anna.id}"}, cast.MOMENT)
    olga = str(showing.audience_of(room.at(True, room.olga_person)))
    for audience in (olga, "nl|part|", "nl|lead|", "nl|part|guest:1"):
        heard = live.render(str(room.wall), change, audience)
        assert "Te weinig tijd" not in heard and "wall-count" in heard
    redraw = Change(0, "phase_started", {"redraw": 1}, cast.MOMENT)
    assert "Te weinig tijd" not in live.render(str(room.wall), redraw, "nl|part|")
    assert "Te weinig tijd" in live.render(str(room.wall), redraw, f"nl|part|person:{room.anna.id}")


def test_into_a_phase_of_own_notes_everybody_becomes_an_audience_of_one(room: Room) -> None:
    before = showing.audience_of(room.at(False, room.anna_person))
    leading.start_phase(by=room.olga, wall=room.wall, kind=PhaseKind.ALONE)
    after = showing.audience_of(room.at(False, room.anna_person))
    assert before != after  # which is what makes live load the page anew
    assert after.author == f"person:{room.anna.id}"


def test_authors_are_heard_only_where_the_phase_says_so(room: Room) -> None:
    change = Change(0, "note_added", {"note": room.one}, cast.MOMENT)
    name = room.anna_person.name
    for kind in PhaseKind:
        leading.start_phase(by=room.olga, wall=room.wall, kind=kind)
        shown = name in live.render(str(room.wall), change, f"nl|part|person:{room.anna.id}")
        assert shown is (kind is PhaseKind.AGREE)
