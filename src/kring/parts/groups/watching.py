"""A bar that fills while groups are searched for, and Ctrl-C that keeps the best so far."""

import signal
import threading
import time
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, TextIO

from django.utils.translation import gettext as _

from kring.core.grouping import Progress

from .outcome import percent_down
from .summary import decimals

Handler = Callable[[int, FrameType | None], Any] | int | signal.Handlers | None
WIDTH = 30
OFTEN = 0.1  # seconds between two drawings


class Watch:
    """Hand it to the search as `progress`, within a with-block. Draws on a terminal only."""

    def __init__(self, stream: TextIO) -> None:
        self.stream, self.draws = stream, stream.isatty()
        self.asked_to_stop = False
        self._drawn = 0.0
        self._before: Handler = signal.SIG_DFL

    def waiting(self) -> None:
        """Say why nothing moves yet; the bar takes its place."""
        if self.draws:
            self.stream.write(_("Alles klaarzetten. De eerste keer duurt dat een minuut.") + "\r")
            self.stream.flush()

    def __enter__(self) -> "Watch":
        if threading.current_thread() is threading.main_thread():  # only there signals arrive
            self._before = signal.signal(signal.SIGINT, self._stop)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, self._before)
        if self.draws:
            self.stream.write("\r\x1b[K")
            self.stream.flush()

    def __call__(self, progress: Progress) -> bool:
        """Draw, and say whether to go on."""
        moment = time.monotonic()
        if self.draws and moment - self._drawn >= OFTEN:
            self._drawn = moment
            self.stream.write(f"\r{self._line(progress)}\x1b[K")
            self.stream.flush()
        return not self.asked_to_stop

    def _line(self, progress: Progress) -> str:
        done = min(1.0, max(0.0, progress.share))
        full = round(done * WIDTH)
        share = percent_down(progress.diversity, progress.bound)
        best = "" if share is None else _(", minstens %(share)s %% van wat kan") % {"share": decimals(share)}
        stop = _("Ctrl-C stopt en bewaart dit.")
        return f"{'█' * full}{'░' * (WIDTH - full)} {int(done * 100)} %{best}. {stop}"

    def _stop(self, number: int, frame: FrameType | None) -> None:
        """The first Ctrl-C asks the search to end, the second ends the program."""
        if self.asked_to_stop:
            raise KeyboardInterrupt
        self.asked_to_stop = True
