"""From a question to a grouping: chains of searches, each from its own random grouping, of which the best is kept."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from . import feasible, matrix_search, measure, seat_search
from .answer import Aim, Grouping
from .bound import bound
from .budgets import Meter, Progress, Stopped, Watch
from .checking import Start
from .plan import Plan, compiled
from .problem import Matrix, People, Rounds, Rules, Seconds, Sizes, Unusable
from .seating import SeatBoard

CHAINS = 2  # with a budget of rounds: the same number whatever the machine has


@dataclass(frozen=True)
class Question:
    """Everything that a chain needs."""

    what: People | Matrix
    sizes: Sizes
    rules: Rules
    plan: Plan
    budget: Seconds | Rounds
    seed: int
    aim: Aim

    @property
    def plain(self) -> bool:
        """Distances and nothing that must hold but sizes: the loops for a matrix serve."""
        free = Rules(slots=self.rules.slots) == self.rules and not self.rules.slots
        return isinstance(self.what, Matrix) and free and self.aim is Aim.SUM


@dataclass(frozen=True)
class Chained:
    """What one chain found; value compares chains of one question."""

    value: float
    placed: Start
    rounds: int


def asked(what: People | Matrix, sizes: Sizes, rules: Rules, budget: Seconds | Rounds, seed: int, aim: Aim) -> Question:
    """The question, checked. Raises Unusable."""
    n = len(what)
    if not sum(sizes.least) <= n <= sum(sizes.most):
        raise Unusable(f"The groups hold {sum(sizes.least)} to {sum(sizes.most)} people, but there are {n}.")
    rules.check(n)
    return Question(what, sizes, rules, compiled(n, sizes, rules), budget, seed, aim)


def form(
    what: People | Matrix,
    sizes: Sizes,
    rules: Rules,
    *,
    budget: Seconds | Rounds,
    seed: int,
    cores: int,
    aim: Aim,
    progress: Watch | None,
) -> Grouping:
    """See api.form."""
    question = asked(what, sizes, rules, budget, seed, aim)
    most = most_possible(what, sizes)
    watcher = Watcher(progress, most)
    count = CHAINS if isinstance(budget, Rounds) else max(1, cores)
    if count == 1 or cores <= 1:
        chains = [chain(question, number, watcher.of(number, count)) for number in range(count)]
    else:
        with ThreadPoolExecutor(min(cores, count)) as pool:
            work = [pool.submit(chain, question, number, watcher.of(number, 1)) for number in range(count)]
            chains = [one.result() for one in work]
    best = max(chains, key=lambda one: one.value)
    return grouping(question, best.placed, most, sum(one.rounds for one in chains), watcher.stopped.is_set())


def most_possible(what: People | Matrix, sizes: Sizes) -> float | None:
    """The bound, where one is known."""
    return bound(what, sizes) if isinstance(what, People) else None


class Watcher:
    """Tells how far the chains are, in the unit of distances, and passes a "stop" on to all of them."""

    def __init__(self, progress: Watch | None, most: float | None) -> None:
        self.progress, self.most = progress, most
        self.stopped, self.lock = threading.Event(), threading.Lock()
        self.best = 0.0

    def of(self, number: int, count: int) -> Callable[[float, float], None]:
        """What chain `number` of `count` that run one after another calls with its share and its diversity."""

        def look(share: float, diversity: float) -> None:
            with self.lock:
                self.best = max(self.best, diversity)
                told = Progress(min(1.0, (number + share) / count if count > 1 else share), self.best, self.most)
                if self.progress and not self.stopped.is_set() and not self.progress(told):
                    self.stopped.set()
            if self.stopped.is_set():
                raise Stopped

        return look


def chain(question: Question, number: int, look: Callable[[float, float], None]) -> Chained:
    """One search from its own beginning."""
    meter = Meter(question.budget)
    seed = question.seed * 1009 + number
    if question.plain:
        assert isinstance(question.what, Matrix)
        board = matrix_search.Board(
            question.what.distances, question.plan.least, question.plan.most, seed, anyhow=number % 2 == 1
        )
        found = matrix_search.search(board, meter, lambda share, value: look(share, value / board.scale))
        groups = question.plan.groups
        return Chained(
            found.value, Start(found.group, np.zeros(groups, np.int32), np.full(groups, -1, np.int32)), meter.rounds
        )
    seating = SeatBoard(question.what, question.plan, feasible.start(question.plan, seed), seed)
    placed = seat_search.search(
        seating, meter, lambda share, value: look(share, value / seating.unit), worst_first=question.aim is Aim.WORST
    )
    return Chained(_worth(question, placed), placed, meter.rounds)


def _worth(question: Question, placed: Start) -> float:
    groups = question.plan.groups
    each = measure.weights(question.what) @ measure.sums(question.what, placed.group, groups)
    if question.aim is Aim.SUM:
        return float(each.sum())
    sizes = np.bincount(placed.group, minlength=groups)
    return float((each / np.maximum(1, measure.pairs(sizes))).min())


def grouping(question: Question, placed: Start, most: float | None, rounds: int, stopped: bool) -> Grouping:
    """The answer, after a last look that every rule holds."""
    broken = feasible.violations(question.plan, placed)
    if broken:
        raise AssertionError(f"A grouping that breaks rules was about to be given: {broken[:3]}")
    sizes = np.bincount(placed.group, minlength=question.plan.groups)
    mean = float(measure.weights(question.what) @ measure.whole(question.what))
    return Grouping(
        group=tuple(placed.group.tolist()),
        slot=tuple(placed.slot_of_group.tolist()) if question.rules.slots else (),
        guide=tuple(placed.guide_of_group.tolist()) if question.rules.guides else (),
        sizes=tuple(sizes.tolist()),
        diversity=measure.diversity(question.what, placed.group, question.plan.groups),
        bound=most,
        random=mean * float(measure.pairs(sizes).sum()),
        rounds=rounds,
        stopped=stopped,
    )
