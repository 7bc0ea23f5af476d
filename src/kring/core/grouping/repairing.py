"""A new grouping close to the one before: somebody cancels, comes late, or may not meet somebody after all.

Everybody keeps their seat where that can be; newcomers go where there is room; what breaks a rule is mended with as
few moves as it takes. Then a cool search, in which every move away from where somebody sat costs a price.
"""

from collections.abc import Sequence

import numpy as np

from . import feasible, forming, measure, seat_search
from .answer import Aim, Before, Move, Repaired
from .budgets import Meter
from .checking import Start
from .dealing import mended_from
from .plan import Ints, Plan
from .problem import Matrix, People, Rounds, Rules, Seconds, Sizes, Unusable
from .seating import SeatBoard

PRICE = 0.17  # mean distances that a move must bring, when nothing else is asked: about three moves a cancellation


def repair(
    what: People | Matrix, before: Before, sizes: Sizes, rules: Rules, *, budget: Seconds | Rounds, seed: int,
    price: float | None, ids: Sequence[str] | None,
) -> Repaired:  # fmt: skip
    """See api.repair."""
    names = list(what.ids if isinstance(what, People) else ids or [str(one) for one in range(len(what))])
    question = forming.asked(what, sizes, rules, budget, seed, Aim.SUM)
    kept, home = _homes(names, before, question.plan)
    begin = _begin(question.plan, home, _of(before.slot, kept, 0), _of(before.guide, kept, -1), seed)
    board = SeatBoard(what, question.plan, begin, seed, home)
    mean = float(measure.weights(what) @ measure.whole(what))
    board.price = round((mean * PRICE if price is None else price) * board.unit)
    meter = Meter(budget)
    placed = seat_search.settle(board, meter)
    moves = [
        Move(name, before.group.get(name), int(placed.group[place]))
        for place, name in enumerate(names)
        if placed.group[place] != home[place]
    ]
    most = forming.most_possible(what, sizes)
    made = forming.grouping(question, placed, most, meter.rounds, False)
    return Repaired(made, tuple(kept), tuple(moves), tuple(sorted(set(before.group) - set(names))))


def _homes(names: Sequence[str], before: Before, plan: Plan) -> tuple[list[int | None], Ints]:
    """Per new group the number it had before (None: it is new), and the new group in which each sat, −1 for nowhere.

    When there are fewer groups than before, those with the fewest people left are dissolved. Raises Unusable.
    """
    old = np.array([before.group.get(name, -1) for name in names], np.int32)
    count = 1 + max(before.group.values(), default=-1)
    for what, given in (("slot", before.slot), ("guide", before.guide)):
        if given and len(given) != count:
            raise Unusable(f"Before there were {count} groups, but there are {len(given)} with a {what}.")
    sizes = np.bincount(old[old >= 0], minlength=count)
    staying = sorted(np.argsort(-sizes, kind="stable")[: plan.groups].tolist())
    number = np.full(count + 1, -1, np.int32)
    number[staying] = np.arange(len(staying))
    kept: list[int | None] = [*staying, *[None] * (plan.groups - len(staying))]
    return kept, number[old]


def _of(given: tuple[int, ...], kept: list[int | None], without: int) -> Ints:
    """The slots or guides of groups that stay; nothing for new ones, which mending gives one."""
    return np.array([without if one is None or not given else given[one] for one in kept], np.int32)


def _begin(plan: Plan, home: Ints, slot: Ints, guide: Ints, seed: int) -> Start:
    """Everybody home, newcomers in the smallest groups, then mended. Raises Infeasible, NotFound."""
    group, size = home.copy(), np.bincount(home[home >= 0], minlength=plan.groups)
    for person in np.flatnonzero(home < 0):
        fits = size + np.where(plan.allowed[person, slot], 0, plan.n)
        group[person] = int(fits.argmin())
        size[group[person]] += 1
    begin = Start(group, slot, guide)
    if not feasible.violations(plan, begin):
        return begin
    mended = mended_from(plan, begin, seed)
    return mended if not feasible.violations(plan, mended) else feasible.start(plan, seed)
