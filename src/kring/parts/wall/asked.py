"""What is asked each time somebody writes and everybody reads along: plain (see records), for a room of hundreds.

One question for one thing; whoever needs more of a wall than one note asks the ORM.
"""

from typing import Any

from kring.foundation.records.api import Plain, prepared

from .models import Guest, Note, Phase, Wall

_WALL = "FROM wall_wall AS wall WHERE wall.id = %s"
WALL = Plain(_WALL, wall="wall.Wall")
LOCKED = Plain(f"{_WALL} FOR UPDATE", wall="wall.Wall")
PHASE = Plain("FROM wall_phase AS phase WHERE phase.wall_id = %s AND phase.kind = %s", phase="wall.Phase")
GUEST = Plain(
    "FROM wall_guest AS guest WHERE guest.id = %s AND guest.wall_id = %s AND guest.sent_away_at IS NULL",
    guest="wall.Guest",
)
NOTE = Plain(
    "FROM wall_note AS note LEFT JOIN wall_group AS team ON team.id = note.group_id"
    " WHERE note.id = %s AND note.wall_id = %s",
    beside="(SELECT coalesce(sum(vote.dots), 0) FROM wall_vote AS vote WHERE vote.note_id = note.id)",
    note="wall.Note",
    team="wall.Group",
)
TIES = """
    SELECT tie.one_id, tie.other_id FROM wall_tie AS tie
    JOIN wall_note AS one ON one.id = tie.one_id JOIN wall_note AS other ON other.id = tie.other_id
    WHERE (tie.one_id = ANY(%s::bigint[]) OR tie.other_id = ANY(%s::bigint[]))
    AND one.withdrawn_at IS NULL AND one.hidden_at IS NULL AND other.withdrawn_at IS NULL AND other.hidden_at IS NULL
"""


def wall(id: int) -> Wall | None:
    """The wall with this number."""
    found = WALL.first(id)
    return found[0] if found else None


def locked(id: int) -> Wall | None:
    """The same, kept from others until the transaction ends."""
    found = LOCKED.first(id)
    return found[0] if found else None


def running_phase(of: Wall) -> Phase:
    """The phase that runs on this wall."""
    found = PHASE.first(of.pk, of.phase)
    assert found is not None, "a wall has a row for every kind of phase"
    phase: Phase = found[0]
    return phase


def guest(id: int, wall_id: int) -> Guest | None:
    """A guest of this wall who was not sent away."""
    found = GUEST.first(id, wall_id)
    return found[0] if found else None


def note(id: int, wall_id: int) -> Note | None:
    """A note of this wall with its group, and its dots as `dots`; also one that hangs there no more."""
    found = NOTE.first(id, wall_id)
    if found is None:
        return None
    one, team, dots = found
    one.group, one.dots = team, dots
    written: Note = one
    return written


def ties(ids: list[int]) -> list[tuple[int, int]]:
    """The pairs of notes that hang and are linked, with one of these among them."""
    return _rows(TIES, ids, ids)


def how_many_hang(wall_id: int) -> int:
    """The notes that hang on a wall."""
    count = "SELECT count(*) FROM wall_note WHERE wall_id = %s AND withdrawn_at IS NULL AND hidden_at IS NULL"
    return int(_rows(count, wall_id)[0][0])


def room_on(wall_id: int, *, person_id: int | None, guest_id: int | None) -> tuple[int, int, str]:
    """How many notes were ever made on a wall, how many by this author, and the last place that is taken ("": none)."""
    found = _rows(
        "SELECT count(*), count(*) FILTER (WHERE person_id = %s::bigint OR guest_id = %s::bigint),"
        " coalesce(max(place), '') FROM wall_note WHERE wall_id = %s",
        person_id,
        guest_id,
        wall_id,
    )
    return found[0]


def themes(wall_id: int) -> list[tuple[int, str]]:
    """The numbers and names of the themes of a wall, in order."""
    return _rows("SELECT number, name FROM wall_theme WHERE wall_id = %s ORDER BY number", wall_id)


def group_names(wall_id: int) -> list[str]:
    """The names of the groups of a wall, in order."""
    return [name for (name,) in _rows("SELECT name FROM wall_group WHERE wall_id = %s ORDER BY place, id", wall_id)]


def _rows(sql: str, *given: Any) -> list[tuple]:  # type: ignore[type-arg]
    with prepared() as cursor:
        cursor.execute(sql, given)
        return cursor.fetchall()
