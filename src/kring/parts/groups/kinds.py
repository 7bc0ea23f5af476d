"""What a module tells groups about its own kind of division. Groups knows no school and no gathering."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kring.foundation.records.api import Actor, Ref


@dataclass(frozen=True)
class DivisionKind:
    """One kind of division.

    may_form: may this actor make, change and publish divisions of this owner? url: the page of the owner, by its id.
    on_publish: called within the action, with the number of the division. on_change: after publication, with the keys
    of the members whose group became another.
    """

    code: str
    title: Any
    may_form: Callable[[Actor, Ref], bool]
    url: Callable[[str], str]
    on_publish: Callable[[Actor, int], None] = lambda by, division: None
    on_change: Callable[[Actor, int, list[str]], None] = lambda by, division, keys: None


_kinds: dict[str, DivisionKind] = {}


def register_division_kind(kind: DivisionKind) -> None:
    """Tell groups about a kind; a second one with the same code replaces the first."""
    _kinds[kind.code] = kind


def kind_called(code: str) -> DivisionKind:
    """The kind with this code; raises KeyError when no module registered it."""
    return _kinds[code]
