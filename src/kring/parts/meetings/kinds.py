"""What a module tells meetings about its own kind of meeting. Meetings knows no committee and no school."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kring.foundation.records.api import Actor, Ref


@dataclass(frozen=True)
class MeetingKind:
    """One kind of meeting.

    may_plan: may this actor plan and change meetings of this owner? may_see: may they see them without being invited?
    url: the module's own page of a meeting; None: the page of meetings itself.
    """

    code: str
    title: Any
    may_plan: Callable[[Actor, Ref], bool]
    may_see: Callable[[Actor, Ref], bool]
    url: Callable[[int], str] | None = None


_kinds: dict[str, MeetingKind] = {}


def register_meeting_kind(kind: MeetingKind) -> None:
    """Tell meetings about a kind; a second one with the same code replaces the first."""
    _kinds[kind.code] = kind


def kind_called(code: str) -> MeetingKind:
    """The kind with this code; raises KeyError when no module registered it."""
    return _kinds[code]
