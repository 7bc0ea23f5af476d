"""`python -m bench.live_fill NOTES`: the database of DATABASE_URL gets its tables and a wall with so many notes and 200
guests; prints the wall and their passes as JSON."""

import json
import sys
from typing import Any
from uuid import uuid4

import django

if __name__ == "__main__":
    django.setup()

from django.db import transaction

from kring.config import database
from kring.foundation.records.api import Actor, ActorKind, Ref, now
from kring.parts.wall.api import NewNote, WallKind, add_notes, open_link, open_wall, register_wall_kind
from tests import cast

GUESTS = 200
KIND = WallKind(
    kind="bench",
    title="Meting",
    may_see=lambda by, owner: True,
    may_facilitate=lambda by, owner: True,
)


def fill(notes: int) -> dict[str, Any]:
    """A wall with so many notes, after the reveal, and the passes of its guests."""
    from kring.parts.wall.joining import join
    from kring.parts.wall.leading import start_phase
    from kring.parts.wall.models import Wall
    from kring.parts.wall.states import PhaseKind

    register_wall_kind(KIND)
    with transaction.atomic():
        by = cast.actor(cast.person("Olga"), now())
        wall = open_wall(by=by, kind="bench", owner=Ref("bench", "1"), title="Meting", themes=THEMES, groups=GROUPS)
        open_link(by=by, wall=wall)
        start_phase(by=by, wall=wall, kind=PhaseKind.REVEAL)
        given = [
            NewNote(f"een briefje van eerder, nummer {place}", theme=THEMES[place % 3][0]) for place in range(notes)
        ]
        for start in range(0, notes, 200):
            add_notes(by=by, wall=wall, notes=given[start : start + 200])
        found = Wall.objects.get(pk=wall)
        visitor = Actor(ActorKind.ANONYMOUS, None, now())
        passes = [join(by=visitor, wall=found, name=f"Gast {place}", key=uuid4()) for place in range(GUESTS)]
    return {"wall": wall, "passes": passes}


THEMES = ((6, "Tijd"), (11, "Ontwikkelen"), (14, "Het team"))
GROUPS = ("Groep 1", "Groep 2", "Groep 3")

if __name__ == "__main__":
    database.prepare()
    print(json.dumps(fill(int(sys.argv[1]))))
