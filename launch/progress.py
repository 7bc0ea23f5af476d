"""Progress on the terminal: "2/5 Python packages …" and how long it took.

On stderr, as stdout is for answers.
"""

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO


class Progress:
    """Numbered steps. A quiet one stays silent about steps that take less than a second."""

    def __init__(self, total: int, *, done: int = 0, quiet: bool = False, stream: TextIO | None = None) -> None:
        self.total, self.done, self.quiet = total, done, quiet
        self.stream = stream or sys.stderr

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """Show that `what` has begun and, when the block ends well, how long it took."""
        self.done += 1
        label = f"{what} …" if self.quiet else f"{self.done}/{self.total} {what} …"
        started = time.monotonic()
        shown, over = threading.Event(), threading.Event()
        if not self.quiet:
            self._begin(label, shown)
        ticker = threading.Thread(target=self._tick, args=(label, started, shown, over), daemon=True)
        ticker.start()
        try:
            yield
        except BaseException:
            self._finish(over, ticker)
            if shown.is_set() and self.stream.isatty():
                self.stream.write("\n")
            raise
        self._finish(over, ticker)
        if shown.is_set():
            lead = "\r" if self.stream.isatty() else ""
            self.stream.write(f"{lead}{label} {time.monotonic() - started:.1f} s\n")
            self.stream.flush()

    def say(self, sentence: str) -> None:
        """One line about what happens inside a step."""
        lead = "\r" if self.stream.isatty() else ""
        self.stream.write(f"{lead}    {sentence}\n")
        self.stream.flush()

    def passed_on(self) -> str:
        """What the other half needs to go on counting (environment variable KRING_STEPS)."""
        return f"{self.done}/{self.total}/{'quiet' if self.quiet else 'loud'}"

    @classmethod
    def continued(cls) -> "Progress":
        """Go on counting where the first half stopped."""
        done, total, loudness = os.environ.get("KRING_STEPS", "0/2/quiet").split("/")
        return cls(int(total), done=int(done), quiet=loudness == "quiet")

    def _begin(self, label: str, shown: threading.Event) -> None:
        shown.set()
        self.stream.write(label if self.stream.isatty() else f"{label}\n")
        self.stream.flush()

    def _tick(self, label: str, started: float, shown: threading.Event, over: threading.Event) -> None:
        while not over.wait(1):
            if not shown.is_set():
                self._begin(label, shown)
            if self.stream.isatty():
                self.stream.write(f"\r{label} {time.monotonic() - started:.0f} s")
                self.stream.flush()

    @staticmethod
    def _finish(over: threading.Event, ticker: threading.Thread) -> None:
        over.set()
        ticker.join()
