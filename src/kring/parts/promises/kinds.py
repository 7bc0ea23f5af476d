"""What a module tells promises about the things that promises are about. Promises knows no talk and no wall."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kring.foundation.records.api import Actor, Ref


@dataclass(frozen=True)
class PromiseKind:
    """Promises about one kind of thing.

    about_kind: the kind of its Ref. title: what such a thing is called (translatable). url: its page. on_help: called
    within the action when an owner asks for help, with the actor, the thing and the number of the promise; it reaches
    whoever made the list. may_read: may this actor read the promises about that thing?
    """

    about_kind: str
    title: Any
    url: Callable[[str], str]
    on_help: Callable[[Actor, Ref, int], None]
    may_read: Callable[[Actor, Ref], bool]


_kinds: dict[str, PromiseKind] = {}


def register_promise_kind(kind: PromiseKind) -> None:
    """Tell promises about a kind; a second one for the same kind of thing replaces the first."""
    _kinds[kind.about_kind] = kind


def kind_of(about: Ref) -> PromiseKind:
    """The kind of this thing; raises KeyError when no module registered it."""
    return _kinds[about.kind]
