"""What an action tells: a name, a sentence for the timeline, the things it is about, and ids; never people's text."""

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

    def __init_subclass__(cls) -> None:
        if not cls.name or not cls.sentence:
            raise TypeError(f"{cls.__name__} needs a name and a sentence")
        if cls.name in _known:
            raise TypeError(f"two events are called {cls.name}")
        _known[cls.name] = cls


_known: dict[str, type[Event]] = {}


def all_events() -> dict[str, type[Event]]:
    """Every event of the house by name, in order of name."""
    return dict(sorted(_known.items()))


def event_called(name: str) -> type[Event] | None:
    """The event class with this name; None when a later version of the house dropped it."""
    return _known.get(name)
