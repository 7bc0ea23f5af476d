"""The solver: seats as columns, SciPy's linear_sum_assignment (Jonker and Volgenant), whole numbers throughout.

The worst number is found by bisection: may nobody be counted with more than this? Then the sum under that limit, with
what the lot says in the last digits. For a thousand people and twenty places all sums stay below 2 ** 53: the floating
point of SciPy is exact and the answer is the same on every machine.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Costs = Sequence[Sequence[int | None]]
LOTS = 1 << 18  # so many different lots per seat: two answers that tie in everything are as good as never there


@dataclass(frozen=True)
class Room:
    """What a place still takes: at least, at most."""

    id: int
    least: int
    most: int


class _Table:
    """People by seats. The first `least` seats of a place must be taken: each saves more than all the rest can cost."""

    def __init__(self, costs: Costs, rooms: Sequence[Room]) -> None:
        self.costs = costs
        self.place_of = [place for place, room in enumerate(rooms) for _seat in range(room.most)]
        self.must = [seat < room.least for room in rooms for seat in range(room.most)]

    def solved(self, weigh: Any, limit: int, most: int) -> list[int] | None:
        """The place of everybody at the lowest sum of weigh(person, place) with no cost above the limit; None when it
        cannot be. most: what one weight is at most."""
        import numpy as np  # takes a while: only the process that solves pays
        from scipy.optimize import linear_sum_assignment

        per_place = np.array(
            [
                [np.inf if cost is None or cost > limit else weigh(person, place) for place, cost in enumerate(row)]
                for person, row in enumerate(self.costs)
            ],
            dtype=float,
        )
        saving = np.where(np.array(self.must), float(most) * len(self.costs) + 1, 0.0)
        try:
            people, seats = linear_sum_assignment(per_place[:, self.place_of] - saving)
        except ValueError:
            return None
        if sum(self.must[seat] for seat in seats) < sum(self.must):
            return None
        found = [0] * len(self.costs)
        for person, seat in zip(people, seats, strict=True):
            found[person] = self.place_of[seat]
        return found


def solve(costs: Costs, rooms: Sequence[Room], *, seed: int) -> list[int]:
    """The number of the place of everybody. The caller knows that it can be (`check_possible`)."""
    if not costs:
        return []
    table = _Table(costs, rooms)
    levels = sorted({cost for row in costs for cost in row if cost is not None})
    low, high = 0, len(levels) - 1
    while low < high:
        middle = (low + high) // 2
        if table.solved(lambda _person, _place: 0, levels[middle], 0) is None:
            low = middle + 1
        else:
            high = middle
    lot = random.Random(seed)  # noqa: S311  a lot that can be drawn again, not a secret
    lots = [[lot.randrange(LOTS) for _place in row] for row in costs]
    unit = LOTS * len(costs)  # one wish better for one person weighs more than all lots together

    def weigh(person: int, place: int) -> int:
        return (costs[person][place] or 0) * unit + lots[person][place]

    found = table.solved(weigh, levels[low], levels[low] * unit + LOTS)
    assert found is not None, "the limit was found to be possible"
    return found
