"""What an action tells: a name, a sentence for the timeline, the things it is about, and ids; never people's text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from .refs import Ref


@dataclass(frozen=True)
class Event:
    """Subclass with `name` ("register.enrolled") and `sentence` (Dutch, translatable).

    about: everything on whose timeline this belongs. data: ids, codes, dates and numbers only.
    """

    name: ClassVar[str] = ""
    sentence: ClassVar[Any] = ""

    about: tuple[Ref, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for value in self.data.values():
            _check_is_code(value)

    def __init_subclass__(cls) -> None:
        if not cls.name or not cls.sentence:
            raise TypeError(f"{cls.__name__} needs a name and a sentence")
        if cls.name in _known:
            raise TypeError(f"two events are called {cls.name}")
        _known[cls.name] = cls


_known: dict[str, type[Event]] = {}
CODE = re.compile(r"[^\s@]{0,120}")


def _check_is_code(value: Any) -> None:
    """Raises TypeError for anything that could be text of or about people: the story outlives them."""
    if isinstance(value, list | tuple | dict):
        for part in [*value, *value.values()] if isinstance(value, dict) else value:
            _check_is_code(part)
    elif isinstance(value, str):
        if not CODE.fullmatch(value):
            raise TypeError("an event holds ids, codes, dates and numbers; this looks like text of people")
    elif value is not None and not isinstance(value, int | float):
        raise TypeError(f"an event cannot hold a {type(value).__name__}; write a date as text, a thing as its id")


def all_events() -> dict[str, type[Event]]:
    """Every event of the house by name, in order of name."""
    return dict(sorted(_known.items()))


def event_called(name: str) -> type[Event] | None:
    """The event class with this name; None when a later version of the house dropped it."""
    return _known.get(name)
