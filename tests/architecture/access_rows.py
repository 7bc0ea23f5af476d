"""The kinds of people that the access table asks about, and how a row of it is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse

VISITOR = "visitor"  # not signed in
STRANGER = "stranger"  # signed in, holds nothing
LEADER = "leader"  # of a school, enrolled in the PO register, with an application that waits
BOARD = "board"  # administrator of the leader's board
NEIGHBOUR = "neighbour"  # administrator of another board
OFFICE = "office"  # of the PO register
OTHER_OFFICE = "other office"  # of the VO register
COMMITTEE = "committee"  # of the PO register
OPERATOR = "operator"  # of this installation
EDITOR = "editor"  # of the publisher "kring", who also moderates practices
OTHER_EDITOR = "other editor"  # of another publisher
ORGANISER = "organiser"  # of gatherings for the PO register
ENDED = "ended"  # was of the PO office until yesterday
EVERYBODY = (
    VISITOR, STRANGER, LEADER, BOARD, NEIGHBOUR, OFFICE, OTHER_OFFICE, COMMITTEE, OPERATOR, EDITOR, OTHER_EDITOR,
    ORGANISER, ENDED,
)  # fmt: skip
SIGNED_IN = EVERYBODY[1:]
OFFICES = (OFFICE, OTHER_OFFICE)
# Whose role asks for a second factor.
WITH_FACTOR = (BOARD, NEIGHBOUR, OFFICE, OTHER_OFFICE, COMMITTEE, OPERATOR, EDITOR, OTHER_EDITOR, ORGANISER)
WITHOUT_FACTOR = (STRANGER, LEADER, ENDED)

World = Mapping[str, Any]


@dataclass(frozen=True)
class Row:
    """Statuses by kind of person, and what stands in the address."""

    statuses: Mapping[str, int]
    where: Callable[[World], dict[str, Any]] = lambda world: {}
    post: bool = False
    data: Mapping[str, Any] = field(default_factory=dict)

    def expected(self, who: str) -> int:
        """The status for this kind of person."""
        return self.statuses.get(who, 302 if who == VISITOR else 404)


def row(*groups: tuple[int, Any], post: bool = False, data: Any = None, **where: str | int) -> Row:
    """(status, who), … ; where: parts of the address, a name of something in the world or a value."""
    statuses = {who: status for status, people in groups for who in ([people] if isinstance(people, str) else people)}

    def address(world: World) -> dict[str, Any]:
        return {name: world.get(value, value) for name, value in where.items()}

    return Row(statuses, address, post, data or {})


def public(status: int = 200, **where: Any) -> Row:
    """The same for everybody."""
    return row((status, EVERYBODY), **where)


def own(status: int = 200, **where: Any) -> Row:
    """For everybody who is signed in; about themselves."""
    return row((status, SIGNED_IN), **where)


def only(*people: str, status: int = 200, **where: Any) -> Row:
    """For these people only."""
    return row((status, people), **where)


def path_of(name: str, entry: Row, world: World) -> str:
    """The address of a row. Parts that Wagtail does not name are called _1, _2, …; what has no name is its own path."""
    if "/" in name:
        return f"/{name}"
    where = entry.where(world)
    numbered = [where[part] for part in sorted(where) if part.startswith("_")]
    return reverse(name, args=numbered) if numbered else reverse(name, kwargs=where)


# Wagtail's editor looks things up in its templates and has forms of its own; tests/modules/knowledge looks after it.
OF_WAGTAIL = ("wagtailadmin_", "wagtailimages", "wagtaildocs", "wagtail_bulk", "cms/")
