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

PRICE = 2.0  # mean distances that a move must bring, when nothing else is asked


def repair(
    what: People | Matrix, before: Before, sizes: Sizes, rules: Rules, *, budget: Seconds | Rounds, seed: int,
    price: float | None, ids: Sequence[str] | None,
) -> Repaired:  # fmt: skip
    """See api.repair."""
    names = list(what.ids if isinstance(what, People) else ids or [str(one) for one in range(len(what))])
    question = forming.asked(what, sizes, rules, budget, seed, Aim.SUM)
    home = _homes(names, before, question.plan)
    begin = _begin(question.plan, home, before, seed)
    board = SeatBoard(what, question.plan, begin, seed, home)
    mean = float(measure.weights(what) @ measure.whole(what))
    board.price = round((mean * PRICE if price is None else price) * board.unit)
    meter = Meter(budget)
    placed = seat_search.settle(board, meter)
    moves = [
        Move(name, None if home[place] < 0 else int(home[place]), int(placed.group[place]))
        for place, name in enumerate(names)
        if placed.group[place] != home[place]
    ]
    most = forming.most_possible(what, sizes)
    made = forming.grouping(question, placed, most, meter.rounds, False)
    return Repaired(made, tuple(moves), tuple(sorted(set(before.group) - set(names))))


def _homes(names: Sequence[str], before: Before, plan: Plan) -> Ints:
    """The group in which each sat, −1 for who is new. Raises Unusable when the groups before were others."""
    home = np.array([before.group.get(name, -1) for name in names], np.int32)
    if home.max(initial=-1) >= plan.groups:
        raise Unusable(f"Before there was a group {home.max()}; the sizes are for {plan.groups} groups (0 to {plan.groups - 1}).")
    for what, given in (("slot", before.slot), ("guide", before.guide)):
        if given and len(given) != plan.groups:
            raise Unusable(f"Before there were {len(given)} groups with a {what}; the sizes are for {plan.groups}.")
    return home


def _begin(plan: Plan, home: Ints, before: Before, seed: int) -> Start:
    """Everybody home, newcomers in the smallest groups, then mended. Raises Infeasible, NotFound."""
    group, size = home.copy(), np.bincount(home[home >= 0], minlength=plan.groups)
    slot = np.array(before.slot or [0] * plan.groups, np.int32)
    for person in np.flatnonzero(home < 0):
        fits = size + np.where(plan.allowed[person, slot], 0, plan.n)
        group[person] = int(fits.argmin())
        size[group[person]] += 1
    begin = Start(group, slot, np.array(before.guide or [-1] * plan.groups, np.int32))
    if not feasible.violations(plan, begin):
        return begin
    mended = mended_from(plan, begin, seed)
    return mended if not feasible.violations(plan, mended) else feasible.start(plan, seed)
