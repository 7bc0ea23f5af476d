"""How long to search: by the clock that was handed in, or by a number of rounds. One way to ask "how far are we"."""

from collections.abc import Callable
from dataclasses import dataclass

from .problem import Rounds, Seconds


@dataclass(frozen=True)
class Progress:
    """How far a search is. share: of the budget, 0 to 1. diversity: the best so far. bound: at most, if known."""

    share: float
    diversity: float
    bound: float | None


Watch = Callable[[Progress], bool]  # False: stop, and keep what is good so far


class Stopped(Exception):
    """Somebody stopped the search; the best so far is kept."""


class Meter:
    """Counts rounds and looks at the clock between pieces of work that take about a hundredth of the budget."""

    def __init__(self, budget: Seconds | Rounds) -> None:
        self.budget = budget
        self.rounds = 0
        self.start = budget.clock() if isinstance(budget, Seconds) else 0.0
        self.each = 0.0  # seconds a round takes

    def spent(self) -> float:
        """The share of the budget that is gone; 1 or more: it is over."""
        if isinstance(self.budget, Rounds):
            return self.rounds / self.budget.rounds if self.budget.rounds > 0 else 1.0
        return (self.budget.clock() - self.start) / self.budget.seconds if self.budget.seconds > 0 else 1.0

    def total(self) -> float:
        """How many rounds the whole budget holds; with a clock as it seems by now."""
        if isinstance(self.budget, Rounds):
            return self.budget.rounds
        return self.budget.seconds / self.each if self.each else 1.0

    def done(self, rounds: int) -> None:
        """So many rounds were done."""
        self.rounds += rounds
        if isinstance(self.budget, Seconds):
            self.each = (self.budget.clock() - self.start) / self.rounds
