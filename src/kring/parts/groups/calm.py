"""A search in a thread of its own that gives way to pages: lower priority, watched and stopped from outside."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from kring.core.grouping import Progress
from kring.foundation.jobs.api import give_way

Found = TypeVar("Found")


class Calm(threading.Thread, Generic[Found]):
    """Runs `search(watch)`; `latest` is how far it is. Afterwards `result` gives what it found or raises its error.

    hurried: somebody waits for it, so it does not give way.
    """

    def __init__(self, search: Callable[[Callable[[Progress], bool]], Found], *, hurried: bool = False) -> None:
        super().__init__(name="groups", daemon=True)
        self._search, self._hurried = search, hurried
        self._found: Found | None = None
        self._error: BaseException | None = None
        self.latest: Progress | None = None
        self.stop_asked = False

    def run(self) -> None:
        """Search, out of the way of everything else on this machine."""
        if not self._hurried:
            give_way()
        try:
            self._found = self._search(self._watch)
        except BaseException as error:  # given to whoever asks for the result
            self._error = error

    def _watch(self, progress: Progress) -> bool:
        self.latest = progress
        return not self.stop_asked

    def result(self) -> Found:
        """What was found. Raises what the search raised."""
        if self._error is not None:
            raise self._error
        return self._found  # type: ignore[return-value]
