"""Listeners: what a module above does, later, with what a module below told."""

from collections.abc import Callable
from typing import Any

from kring.foundation.records.api import Doing, Event

Listener = Callable[[str], None]  # gets the id of the entry; must be repeatable by that id
_listeners: dict[str, list[tuple[str, Listener]]] = {}


def listens(event: type[Event]) -> Callable[[Listener], Listener]:
    """Call this function, in a job, with the entry id of every such event. Repeatable: a job may run twice."""

    def register(function: Listener) -> Listener:
        name = f"{function.__module__}.{function.__qualname__}"
        known = _listeners.setdefault(event.name, [])
        if name not in (other for other, _ in known):
            known.append((name, function))
        return function

    return register


def listeners_of(event: str) -> list[str]:
    """Names of the listeners of an event."""
    return [name for name, _ in _listeners.get(event, [])]


def call_listener(event: str, name: str, entry: str) -> None:
    """Run one listener; a name that no longer exists is an error worth a failed job."""
    for known, function in _listeners.get(event, []):
        if known == name:
            function(entry)
            return
    raise LookupError(f"no listener {name} for {event}")


class DeferListeners:
    """A step of `@action`: one job per listener, deferred in the same transaction."""

    def asks(self, doing: Doing) -> None:
        """Nothing to ask before the action."""

    def begin(self, doing: Doing, answer: Any) -> None:
        """Nothing to do before it."""

    def finish(self, doing: Doing) -> None:
        """Defer a job for everybody who listens to what was told."""
        from .jobs import deliver

        told: Any = doing.told
        for name in listeners_of(told.name):
            deliver.defer(event=told.name, listener=name, entry=str(doing.entry))
