"""What the tests of walls stand on: a toy kind of wall, a leader, a wall of it."""

import struct
import zlib
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from kring.foundation.people.models import Person
from kring.foundation.records.api import Actor, ActorKind, Ref
from kring.parts.wall import arranging, joining, photographs
from kring.parts.wall.api import (
    Agreed,
    WallKind,
    add_note,
    close_wall,
    open_link,
    open_wall,
    publish_wall,
    register_wall_kind,
)
from kring.parts.wall.models import Guest, Wall
from tests import cast

OWNER = Ref("toy", "1")
THEMES = ((6, "Ruimte om te leren"), (14, "De kracht van het team"))
GROUPS = ("Groep 1", "Groep 2")
AGREED: list[Agreed] = []


def register_toy(leaders: Sequence[Person] = (), others: Sequence[Person] = ()) -> None:
    """A kind of wall that these people lead and those take part in."""
    lead = {person.pk for person in leaders}
    see = {person.pk for person in others}
    register_wall_kind(
        WallKind(
            kind="toy",
            title="Muur",
            may_see=lambda by, owner: by.is_person and by.id in see | lead,
            may_facilitate=lambda by, owner: by.is_person and by.id in lead,
            url=lambda owner_id: "/",
            name_of_group="Groep",
            on_agreed=_agreed,
        )
    )


def _agreed(by: Actor, owner: Ref, wall: Ref, agreed: Agreed) -> int:
    AGREED.append(agreed)
    return 100 + agreed.note_id


def a_wall(by: Actor, **given: Any) -> int:
    """A wall of the toy kind."""
    asked = {"kind": "toy", "owner": OWNER, "title": "Wat houdt je tegen?", "themes": THEMES, "groups": GROUPS}
    return open_wall(by=by, **(asked | given))


def png(width: int = 4, height: int = 3) -> bytes:
    """A small picture."""
    rows = b"".join(b"\0" + b"\xfb\xf8\xf3" * width for _ in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def joined(wall: int, by: Actor, name: str = "Noor") -> tuple[Guest, str]:
    """A guest of a wall whose link is opened by `by`, and the secret in their cookie."""
    open_link(by=by, wall=wall)
    visitor, key = Actor(ActorKind.ANONYMOUS, None, by.at), uuid4()
    secret = joining.join(by=visitor, wall=Wall.objects.get(pk=wall), name=name, key=key, address="noor@voorbeeld.nl")
    return Guest.objects.get(joined_with=key), secret


def things_of(leader: Person) -> dict[str, Any]:
    """Things in addresses: a wall that the leader leads, with a note, a cluster, a photo and a guest; a public one."""
    register_toy([leader])
    by = cast.actor(leader)
    wall, shown = a_wall(by), a_wall(by, title="Voor iedereen")
    add_note(by=by, wall=shown, words="Zichtbaar")
    close_wall(by=by, wall=shown)
    publish_wall(by=by, wall=shown)
    return {
        "wall": wall,
        "wall_public": shown,
        "wall_note": add_note(by=by, wall=wall, words="Te weinig tijd", theme=14),
        "wall_cluster": arranging.make_cluster(by=by, wall=wall, name="Tijd"),
        "wall_photo": photographs.add_photo(by=by, wall=wall, name="muur.png", content=png(), caption="De muur"),
        "wall_guest": joined(wall, by)[0].pk,
    }
