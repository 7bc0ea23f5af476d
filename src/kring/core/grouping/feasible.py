"""A first grouping in which every hard rule holds, or the proof that there is none.

`start` looks for clashes that can be seen from the rules, then deals at random and mends what is broken; a small
question for which that fails is decided by a linear programme. `violations` is the slow and obvious check.
"""

from .checking import Broken, Start, violations
from .conflicts import Infeasible, NotFound
from .dealing import attempt
from .exact import DECIDABLE, decided
from .minimal import everything, minimal
from .plan import Plan
from .proofs import first_proof

__all__ = ["Broken", "Infeasible", "NotFound", "Start", "start", "violations"]


def start(plan: Plan, seed: int, effort: int = 3) -> Start:
    """A grouping that holds to every rule, at random; the same seed gives the same one.

    effort: how often to begin anew. Raises Infeasible with who and what clash, when that is proven; NotFound otherwise.
    """
    proof = first_proof(plan)
    if proof:
        raise Infeasible(minimal(plan, proof))
    tries = []
    for turn in range(max(effort, 1)):
        found = attempt(plan, seed, turn)
        broken = violations(plan, found)
        if not broken:
            return found
        tries.append(broken)
    if plan.n * plan.groups <= DECIDABLE:
        answer = decided(plan, *everything(plan))
        if answer.possible is False:
            raise Infeasible(minimal(plan, everything(plan)))
        if answer.group is not None and answer.slot is not None and answer.guide is not None:
            return Start(answer.group, answer.slot, answer.guide)
    raise NotFound(tuple(sorted({one.kind for one in min(tries, key=len)})))
