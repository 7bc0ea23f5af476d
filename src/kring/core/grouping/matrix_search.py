"""Searching in a plain matrix: one long annealing, or, when there is time, several and their descendants.

Temperatures come from the instance itself: after a quick descent, the loss of everybody's best swap says how large
gains are (grouping by random distances and by points in a plane differ by a factor of twenty).
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from . import matrix
from .budgets import Meter, Stopped
from .noise import COLD, noise
from .plan import Ints

HOT, WARM, CHILL = 0.27, 0.19, 0.085  # of the mean regret: where to begin, to begin again, to end
LARGEST = 1 << 26  # sums of distances stay below this
FAMILY = 6  # how many parents
SHORTEST = 17  # rounds of one annealing for each element
LONG = 12  # such annealings in the budget, and descendants pay
PIECES = 60  # temperatures of one annealing


@dataclass
class Found:
    """A grouping and its value in the whole numbers of the search."""

    value: int
    group: Ints


def fullest(least: Ints, most: Ints, n: int) -> Ints:
    """The sizes with the most pairs: n people over groups within their bounds (dynamic programme over groups)."""
    best = np.full(n + 1, -(1 << 60), np.int64)
    best[0] = 0
    chosen = []
    for low, high in zip(least.tolist(), most.tolist(), strict=True):
        after, choice = np.full(n + 1, -(1 << 60), np.int64), np.zeros(n + 1, np.int32)
        for size in range(low, min(high, n) + 1):
            value = best[: n + 1 - size] + size * size
            better = value > after[size:]
            after[size:][better], choice[size:][better] = value[better], size
        best = after
        chosen.append(choice)
    left, sizes = n, []
    for choice in reversed(chosen):
        sizes.append(int(choice[left]))
        left -= sizes[-1]
    return np.array(sizes[::-1], np.int32)


class Board:
    """The state of one search: distances as whole numbers, where everybody is, and the sums that follow."""

    def __init__(
        self, distances: npt.NDArray[np.float64], least: Ints, most: Ints, seed: int, *, anyhow: bool = False
    ) -> None:
        self.real, self.least, self.most = len(distances), least, most
        n = max(self.real, int(most.sum()))
        top = max(1e-12, float(np.abs(distances).max(initial=0.0)) * int(most.max()))
        self.scale = 2.0 ** np.floor(np.log2(LARGEST / top))
        self.distances = np.zeros((n, n), np.int32)
        self.distances[: self.real, : self.real] = np.rint(distances * self.scale)
        self.order = np.arange(self.real, dtype=np.int32)
        self.dice = np.random.default_rng([seed, n])
        self.seed = np.uint64(int(self.dice.integers(1, 1 << 62)))
        self.deal(anyhow=anyhow)

    def deal(self, *, anyhow: bool = False) -> None:
        """Everybody at random, in the sizes that have the most pairs; or in any sizes, which others are seldom reached
        from, since emptying a group loses much on the way."""
        size = self.least.copy() if anyhow else fullest(self.least, self.most, self.real)
        while (left := self.real - int(size.sum())) > 0:
            open_groups = np.flatnonzero(size < self.most)
            size[self.dice.permutation(open_groups)[:left]] += 1
        self.take(self.dice.permutation(np.repeat(np.arange(len(size)), size)))

    def take(self, group: npt.NDArray[np.integer]) -> None:
        """Begin from this grouping of the real elements."""
        self.size = np.bincount(group, minlength=len(self.least)).astype(np.int32)
        empty = np.repeat(np.arange(len(self.least)), self.most - self.size)
        self.group = np.concatenate([group, empty]).astype(np.int32)
        self.toward, self.own = matrix.sums(self.distances, self.group, len(self.least))
        self.value = int(self.own[: self.real].sum(dtype=np.int64)) // 2

    def run(self, temperature: int, rounds: int) -> float:
        """So many rounds at a temperature; swaps done per element and round."""
        gained, moved, seed = matrix.anneal(
            self.distances, self.group, self.toward, self.own, self.size, self.least, self.order,
            noise(temperature, len(self.distances)), rounds, self.seed,
        )  # fmt: skip
        self.seed = np.uint64(seed)
        self.value += int(gained)
        return float(moved / (rounds * self.real))

    def descend(self, meter: Meter) -> None:
        """Until no swap gains."""
        while self.run(0, 1):
            meter.done(1)
        meter.done(1)

    def regret(self) -> float:
        """The mean loss of everybody's best swap, in whole numbers of the search."""
        found = matrix.regret(self.distances, self.group, self.toward, self.own, self.real)
        return max(1.0, float(found) / self.real)

    def found(self) -> Found:
        """What stands now."""
        return Found(self.value, self.group[: self.real].copy())


def search(board: Board, meter: Meter, watch: Callable[[float, int], None]) -> Found:
    """The best grouping within the budget. watch(share, value) may raise Stopped; then the best so far is given."""
    best = board.found()

    def look() -> None:
        nonlocal best
        if board.value > best.value:
            best = board.found()
        watch(meter.spent(), best.value)

    try:
        board.descend(meter)
        scale = board.regret()
        meter.done(1)
        board.run(round(CHILL * scale), 5)
        meter.done(5)
        look()
        shortest = SHORTEST * board.real
        if meter.total() < LONG * shortest:
            _cool(board, meter, scale * HOT, scale * CHILL, None, look)
        else:
            _family(board, meter, scale, max(shortest, int(meter.total()) // (5 * FAMILY)), look)
        board.descend(meter)
        look()
    except Stopped:
        pass
    return best


def _cool(board: Board, meter: Meter, hot: float, cold: float, rounds: int | None, look: Callable[[], None]) -> None:
    """One annealing from hot to cold: so many rounds, or (None) the rest of the budget."""
    begun, done, piece = meter.spent(), 0, 1
    while True:
        spent = meter.spent()
        share = (spent - begun) / max(1e-9, 1 - begun) if rounds is None else done / rounds
        if share >= 1 or spent >= 1:
            return
        board.run(max(COLD, round(hot * (cold / hot) ** share)), piece)
        meter.done(piece)
        done += piece
        if rounds is None:
            piece = max(1, int(meter.total() * (1 - begun) / (4 * PIECES)))
            piece = min(piece, 2 * meter.rounds)
            look()
        else:
            piece = max(1, min(rounds // PIECES, rounds - done))


def _family(board: Board, meter: Meter, scale: float, rounds: int, look: Callable[[], None]) -> None:
    """Parents by annealing, then children of two of them, annealed from a milder heat; the worst parent gives way."""
    parents: list[Found] = []
    while meter.spent() < 1:
        hot = HOT
        if len(parents) < FAMILY:
            board.deal()
        else:
            one, other = board.dice.choice(FAMILY, 2, replace=False)
            board.take(child(board, parents[one].group, parents[other].group))
            hot = WARM
        _cool(board, meter, scale * hot, scale * CHILL, rounds, look)
        board.descend(meter)
        look()
        if len(parents) < FAMILY:
            parents.append(board.found())
        elif all(board.value != parent.value for parent in parents):
            worst = min(range(FAMILY), key=lambda place: parents[place].value)
            if board.value > parents[worst].value:
                parents[worst] = board.found()


def child(board: Board, one: Ints, other: Ints) -> Ints:
    """Whole groups from two parents in turn, each time the one of which most is left; who remains is dealt."""
    groups, dice = len(board.least), board.dice
    made, free, used = np.full(board.real, -1, np.int32), np.ones(board.real, bool), np.zeros(groups, bool)
    spare = board.real - int(board.least.sum())  # how many may sit beyond the least of each group
    parents, turn = (one, other), int(dice.integers(2))
    for _ in range(groups):
        left = np.bincount(parents[turn][free], minlength=groups) / board.most + dice.random(groups) * 1e-3
        left[used] = -1
        chosen = int(left.argmax())
        mine = np.flatnonzero(free & (parents[turn] == chosen))
        beyond = max(0, len(mine) - int(board.least[chosen]))
        mine = dice.permutation(mine)[: len(mine) - max(0, beyond - spare)]
        spare -= min(beyond, spare)
        made[mine], used[chosen], free[mine] = chosen, True, False
        turn = 1 - turn
    size = np.bincount(made[~free], minlength=groups)
    needed = np.repeat(np.arange(groups), np.maximum(0, board.least - size))
    extra = dice.permutation(np.repeat(np.arange(groups), board.most - np.maximum(size, board.least)))
    rest = dice.permutation(np.flatnonzero(free))
    made[rest] = np.concatenate([needed, extra])[: len(rest)]
    return made
