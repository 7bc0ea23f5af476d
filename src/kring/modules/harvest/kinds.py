"""What a module above tells the harvest about the things that are harvested. The harvest knows no series."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kring.foundation.records.api import Actor, Ref


@dataclass(frozen=True)
class HarvestKind:
    """Harvests of one kind of thing.

    kind: the kind of the owner's Ref. title: what such a thing is called (translatable). url: its page. may_lead: may
    this actor invite coders, decide what becomes of notes and publish? may_code: may they code without being invited?
    """

    kind: str
    title: Any
    url: Callable[[str], str]
    may_lead: Callable[[Actor, Ref], bool]
    may_code: Callable[[Actor, Ref], bool] = lambda by, owner: False


_kinds: dict[str, HarvestKind] = {}


def register_harvest_kind(kind: HarvestKind) -> None:
    """Tell the harvest about a kind; a second one for the same kind of thing replaces the first."""
    _kinds[kind.kind] = kind


def kind_of(owner: Ref) -> HarvestKind:
    """The kind of this thing; raises KeyError when no module registered it."""
    return _kinds[owner.kind]
