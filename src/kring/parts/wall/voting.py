"""Verbs about dots: everybody has as many as the wall says."""

from typing import Any

from django.db.models import Sum

from kring.foundation.live.api import publish
from kring.foundation.records.api import Actor, Refusal, action, tell

from . import access, events
from .models import Guest, Vote, Wall
from .rules import dots_left
from .states import PhaseKind
from .writing import note_locked


class NotVoting(Refusal):
    """Er wordt nu niet gestemd."""


class NoDotsLeft(Refusal):
    """Je stippen zijn op. Haal er eerst een weg bij een ander briefje."""


def who(by: Actor, guest: Guest | None) -> dict[str, Any]:
    """The columns of this voter."""
    return {"guest": guest, "person_id": None} if guest else {"guest": None, "person_id": by.person_id}


def left(wall: Wall, by: Actor, guest: Guest | None) -> int:
    """How many dots this one has left on the wall."""
    mine = Vote.objects.filter(note__wall=wall, note__withdrawn_at=None, note__hidden_at=None, **who(by, guest))
    return dots_left(wall.dots, mine.aggregate(used=Sum("dots", default=0))["used"])


@action
def vote(*, by: Actor, wall: int, note: int, guest: Guest | None = None) -> int:
    """Put a dot on a note; returns how many dots are left. Raises NotAllowed, Missing, WallIsClosed, NotVoting,
    NoDotsLeft."""
    found = access.to_write(by, wall, guest)
    if found.phase != PhaseKind.VOTE:
        raise NotVoting
    row = note_locked(found, note)
    free = left(found, by, guest)
    if not free:
        raise NoDotsLeft
    mine, new = Vote.objects.get_or_create(note=row, **who(by, guest))
    if not new:
        mine.dots += 1
        mine.save(update_fields=["dots"])
    publish(f"wall:{wall}", "voted", note=note)
    tell(events.Voted(about=(row.ref,), data={"wall": wall, "note": note}))
    return free - 1


@action
def unvote(*, by: Actor, wall: int, note: int, guest: Guest | None = None) -> int:
    """Take the own dots off a note; returns how many are left. Raises NotAllowed, Missing, WallIsClosed, NotVoting."""
    found = access.to_write(by, wall, guest)
    if found.phase != PhaseKind.VOTE:
        raise NotVoting
    row = note_locked(found, note)
    if Vote.objects.filter(note=row, **who(by, guest)).delete()[0]:
        publish(f"wall:{wall}", "voted", note=note)
        tell(events.Voted(about=(row.ref,), data={"wall": wall, "note": note}))
    return left(found, by, guest)
