"""What a wall must never give away or lose: where a photo was taken, notes of a phase alone, words of a late form."""

import io
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from PIL import Image

from kring.foundation.files.api import content_of
from kring.foundation.records.api import Missing
from kring.parts.wall import access, joining, leading, opening, photographs
from kring.parts.wall.api import NewNote, NoteKind, add_note, notes_of
from kring.parts.wall.models import Guest, Note, Photo, Wall
from kring.parts.wall.states import PhaseKind
from kring.parts.wall.writing import Stale, change_note
from tests import cast

from .wall_world import a_wall, joined, register_toy

pytestmark = pytest.mark.django_db
ORIENTATION, PLACE = 0x0112, 0x8825


@pytest.fixture
def room() -> Any:
    """Lena leads, Sam takes part; both as actors."""
    lena, sam = cast.person("Lena"), cast.person("Sam")
    register_toy([lena], [sam])
    return cast.actor(lena), cast.actor(sam)


def from_a_phone() -> bytes:
    """A picture of 40 by 20 that lies on its side, with the place where it was taken."""
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif.get_ifd(PLACE)[1] = "N"
    exif.get_ifd(PLACE)[2] = (52.0, 5.0, 7.0)
    made = io.BytesIO()
    Image.new("RGB", (40, 20), "white").save(made, "JPEG", exif=exif)
    return made.getvalue()


def test_a_photo_does_not_tell_where_it_was_taken(room: Any) -> None:
    lena, _sam = room
    wall, content = a_wall(lena), from_a_phone()
    assert Image.open(io.BytesIO(content)).getexif().get_ifd(PLACE)
    photo = photographs.add_photo(by=lena, wall=wall, name="muur.jpg", content=content, caption="De muur")
    kept = Image.open(io.BytesIO(content_of(Photo.objects.get(pk=photo).file)))
    assert not kept.getexif() and "exif" not in kept.info
    assert kept.size == (20, 40)  # upright, as the phone showed it


def test_a_broken_picture_is_no_picture(room: Any) -> None:
    lena, _sam = room
    wall = a_wall(lena)
    with pytest.raises(photographs.NoPicture):
        photographs.add_photo(by=lena, wall=wall, name="x.jpg", content=from_a_phone()[:80], caption="Stuk")


def test_who_leads_cannot_read_a_note_of_the_phase_alone_by_taking_it_away(room: Any) -> None:
    lena, sam = room
    wall = a_wall(lena)
    leading.start_phase(by=lena, wall=wall, kind=PhaseKind.ALONE)
    note = add_note(by=sam, wall=wall, words="Dit las nog niemand")
    with pytest.raises(Missing):
        leading.hide_note(by=lena, wall=wall, note=note, why="nieuwsgierig")
    leading.start_phase(by=lena, wall=wall, kind=PhaseKind.REVEAL)
    leading.hide_note(by=lena, wall=wall, note=note, why="Hier staat een kind met naam.")


def test_an_edit_of_a_note_that_was_taken_away_meanwhile_keeps_the_words(room: Any) -> None:
    lena, _sam = room
    wall = a_wall(lena)
    guest, secret = joined(wall, lena)
    client = Client()
    client.cookies[access.cookie_of(wall)] = secret
    client.post(reverse("wall:show", args=[wall]), {"words": "Eerst", "kind": "other", "command": str(uuid4())})
    note = Note.objects.get(guest=guest)
    leading.hide_note(by=lena, wall=wall, note=note.pk, why="Hier staat een kind met naam.")
    typed = {"words": "Nu zonder naam", "kind": "other", "version": 1, "command": str(uuid4())}
    there = reverse("wall:note", args=[wall, note.pk])
    queued = client.post(there, typed, headers={"X-Kring-Command": "1"})
    assert queued.status_code == 409 and queued.json()["message"]  # the queue keeps what is no 200
    shown = client.post(there, typed)
    assert "Nu zonder naam" in shown.content.decode() and shown.status_code == 409


def test_a_stale_edit_with_the_same_words_still_loses_nothing(room: Any) -> None:
    lena, sam = room
    wall = a_wall(lena)
    note = add_note(by=sam, wall=wall, words="Meer tijd")
    change_note(by=lena, wall=wall, note=note, version=1, new=NewNote("Meer tijd", NoteKind.SOLUTION))
    same = NewNote("Meer tijd", NoteKind.SOLUTION)
    assert change_note(by=sam, wall=wall, note=note, version=1, new=same) == 2
    with pytest.raises(Stale):
        change_note(by=sam, wall=wall, note=note, version=1, new=NewNote("Meer tijd", NoteKind.PROBLEM, theme=14))


def test_one_place_of_the_network_does_not_fill_a_wall_with_guests(room: Any, monkeypatch: Any) -> None:
    lena, _sam = room
    wall = a_wall(lena)
    opening.open_link(by=lena, wall=wall)
    monkeypatch.setattr(access, "JOINED_AN_HOUR", 2)
    there = reverse("wall:join", args=[access.key_of(Wall.objects.get(pk=wall))])
    answers = [
        Client(REMOTE_ADDR="203.0.113.77").post(there, {"name": "Noor", "command": str(uuid4())}) for _n in range(3)
    ]
    assert [answer.status_code for answer in answers] == [302, 302, 429]
    assert "Noor" in answers[-1].content.decode()  # what was typed stays
    assert Guest.objects.filter(wall=wall).count() == 2 < joining.MOST_GUESTS


def test_other_modules_do_not_read_what_people_write_alone(room: Any) -> None:
    lena, sam = room
    wall, other = a_wall(lena), a_wall(lena)
    for one in (wall, other):
        add_note(by=sam, wall=one, words="Dit las nog niemand")
    leading.start_phase(by=lena, wall=wall, kind=PhaseKind.ALONE)
    assert {row.wall_id for row in notes_of([wall, other])} == {other}
    opening.close_wall(by=lena, wall=wall)
    assert {row.wall_id for row in notes_of([wall, other])} == {wall, other}


def test_names_of_who_is_there_go_when_authors_are_hidden_again(room: Any, monkeypatch: Any) -> None:
    lena, _sam = room
    wall, asked = a_wall(lena), []
    monkeypatch.setattr(leading, "recheck", asked.append)
    leading.start_phase(by=lena, wall=wall, kind=PhaseKind.AGREE)
    assert asked == []
    leading.start_phase(by=lena, wall=wall, kind=PhaseKind.CLUSTER)
    assert asked == [f"wall:{wall}"]
