"""What a module tells meetings about its own kind of meeting. Meetings knows no committee and no school."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kring.foundation.records.api import Actor, Ref


@dataclass(frozen=True)
class Taking:
    """How somebody takes part in a meeting of which the module itself keeps who comes.

    goes: False once they are out (their calendar then says so); changes: how often this changed, for calendars.
    """

    goes: bool = True
    changes: int = 0


@dataclass(frozen=True)
class MeetingKind:
    """One kind of meeting.

    may_plan: may this actor plan and change meetings of this owner? may_see: may they see them without being invited?
    url: the module's own page of a meeting; None: the page of meetings itself. of_person: in which meetings, that end
    after a moment, somebody takes part, by their numbers; for modules that keep themselves who comes.
    """

    code: str
    title: Any
    may_plan: Callable[[Actor, Ref], bool]
    may_see: Callable[[Actor, Ref], bool]
    url: Callable[[int], str] | None = None
    of_person: Callable[[int, datetime], Mapping[int, Taking]] | None = None


_kinds: dict[str, MeetingKind] = {}


def register_meeting_kind(kind: MeetingKind) -> None:
    """Tell meetings about a kind; a second one with the same code replaces the first."""
    _kinds[kind.code] = kind


def taking_of(person_id: int, since: datetime) -> dict[int, Taking]:
    """In which meetings of which modules keep who comes somebody takes part."""
    sources = [kind.of_person for kind in _kinds.values() if kind.of_person is not None]
    return {meeting: taking for source in sources for meeting, taking in source(person_id, since).items()}


def kind_called(code: str) -> MeetingKind:
    """The kind with this code; raises KeyError when no module registered it."""
    return _kinds[code]
