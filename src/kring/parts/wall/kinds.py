"""What a module tells the wall about the things that walls belong to. The wall has never heard of a school."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kring.foundation.records.api import Actor, Ref


@dataclass(frozen=True)
class Agreed:
    """A promise note at the end of a conversation: who does what by when. owner_id: a person, else a guest."""

    note_id: int
    words: str
    due_date: date
    owner_id: int | None
    owner_name: str
    owner_address: str


def _nobody_agreed(by: Actor, owner: Ref, wall: Ref, agreed: Agreed) -> int | None:
    return None


def _nobody_follows(owner: Ref) -> None:
    return None


def _nobody(by: Actor, owner: Ref) -> bool:
    return False


@dataclass(frozen=True)
class WallKind:
    """Walls of one kind of thing.

    kind: the name under which walls are opened. title: what such a wall is called (translatable). may_see: may this
    actor see and write on walls of that owner? may_facilitate: may they lead them? url: the owner's page by its id.
    on_agreed: called within the action that settles a promise note; it makes a promise of it and returns its number
    (None: this kind keeps no promises). name_of_group: how a group is called on the wall, as in "Groep". on_shown:
    called within the action after which a closed wall shows other words (a note was taken away or hangs again, the wall
    opened or closed), so that what the module shows elsewhere, as in searching, follows.
    """

    kind: str
    title: Any
    may_see: Callable[[Actor, Ref], bool] = field(default=_nobody)
    may_facilitate: Callable[[Actor, Ref], bool] = field(default=_nobody)
    url: Callable[[str], str] = field(default=lambda owner_id: "")
    name_of_group: Any = ""
    on_agreed: Callable[[Actor, Ref, Ref, Agreed], int | None] = field(default=_nobody_agreed)
    on_shown: Callable[[Ref], None] = field(default=_nobody_follows)


_kinds: dict[str, WallKind] = {}


def register_wall_kind(kind: WallKind) -> None:
    """Tell the wall about a kind; a second one with the same name replaces the first."""
    _kinds[kind.kind] = kind


def kind_called(name: str) -> WallKind:
    """The kind with this name; raises KeyError when no module registered it."""
    return _kinds[name]
