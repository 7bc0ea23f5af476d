"""Walls of a kind that exists in tests only."""

from typing import Any
from uuid import uuid4

from kring.foundation.people.models import Person
from kring.foundation.records.api import Ref
from kring.parts.wall import api as wall
from kring.parts.wall.models import Guest, Note
from tests import cast
from tests.modules.register.board_world import writing

KIND = "toy_harvested"
OWNER = Ref("toy_series", "1")
wall.register_wall_kind(
    wall.WallKind(KIND, "proef", may_see=lambda by, owner: True, may_facilitate=lambda by, owner: True)
)


def walled(
    author: Person, *, groups: tuple[str, ...] = ("Groep 1", "Groep 2", "Groep 3"), at: Any = cast.MOMENT
) -> int:
    """A wall without notes."""
    by = cast.actor(author, at)
    return wall.open_wall(by=by, kind=KIND, owner=OWNER, title="Wat helpt je?", groups=groups)


def noted(
    author: Person,
    on: int,
    words: str,
    *,
    kind: wall.NoteKind = wall.NoteKind.OTHER,
    group: str = "",
    at: Any = cast.MOMENT,
) -> int:
    """A note of a person."""
    return wall.add_note(by=cast.actor(author, at), wall=on, words=words, kind=kind, group=group)


def noted_by_guest(on: int, words: str, address: str, *, at: Any = cast.MOMENT) -> int:
    """A note of somebody without an account, who left an address."""
    with writing():
        guest = Guest(wall_id=on, name="Gast", address=address, joined_with=uuid4(), joined_at=at)
        guest.save()
        place = f"z{Note.objects.count():06}"
        made = Note.objects.create(wall_id=on, words=words, place=place, guest=guest, made_at=at)
    return made.pk
