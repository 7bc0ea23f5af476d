"""The door of grouping: the most diverse groups, with a proof of how good they are (maximally diverse grouping, MDGP).

>>> from time import monotonic
>>> people = People(["ans", "bo", "cas", "dirk"], [Attribute("region", ["N", "N", "Z", "Z"])])
>>> made = form(people, Sizes.of(4, 2), budget=Rounds(20))
>>> made.diversity, made.share
(2.0, 1.0)

What is heavy (numba, scipy) is loaded at the first call, so that a page which only knows the words stays quick.
"""

from collections.abc import Sequence

from .answer import Aim, Before, Cost, Grouping, Move, Repaired, Spread, Why
from .budgets import Progress, Watch
from .conflicts import Infeasible, NotFound
from .mdgplib import read_mdgplib
from .problem import (
    Apart,
    Attribute,
    Guide,
    Kind,
    Matrix,
    Pair,
    People,
    Quota,
    Rounds,
    Rules,
    Seconds,
    Sizes,
    Slot,
    Unusable,
)
from .words import words

__all__ = [
    "Aim",
    "Apart",
    "Attribute",
    "Before",
    "Cost",
    "Grouping",
    "Guide",
    "Infeasible",
    "Kind",
    "Matrix",
    "Move",
    "NotFound",
    "Pair",
    "People",
    "Progress",
    "Quota",
    "Repaired",
    "Rounds",
    "Rules",
    "Seconds",
    "Sizes",
    "Slot",
    "Spread",
    "Unusable",
    "Why",
    "cost",
    "form",
    "group_means",
    "read_mdgplib",
    "repair",
    "spread",
    "why",
    "words",
]

FREE = Rules()


def form(
    what: People | Matrix, sizes: Sizes, rules: Rules = FREE, *, budget: Seconds | Rounds, seed: int = 1,
    cores: int = 1, aim: Aim = Aim.SUM, progress: Watch | None = None,
) -> Grouping:  # fmt: skip
    """The most diverse grouping that is found within the budget and keeps to every rule.

    seed: 0 or more; with Rounds the same seed gives the same answer, on every machine and with any number of cores.
    cores: how many searches at a time. progress: called about a hundred times; False stops and keeps the best so far.
    Raises Unusable (the question cannot be right), Infeasible (with who and which rules clash), NotFound (no grouping
    found, and no proof that there is none).
    """
    from . import forming

    return forming.form(what, sizes, rules, budget=budget, seed=seed, cores=cores, aim=aim, progress=progress)


def repair(
    what: People | Matrix, before: Before, sizes: Sizes, rules: Rules = FREE, *, budget: Seconds | Rounds,
    seed: int = 1, price: float | None = None, ids: Sequence[str] | None = None,
) -> Repaired:  # fmt: skip
    """A grouping for who is there now (ids, those of `what` if these are People), close to the one before.

    sizes: with fewer groups than before, those with the fewest people left are dissolved. price: how much diversity
    one move must bring, in distances (0 or more); None: a sixth of the mean distance. Who must move by a rule, does.
    Raises Unusable, Infeasible, NotFound.
    """
    from . import repairing

    return repairing.repair(what, before, sizes, rules, budget=budget, seed=seed, price=price, ids=ids)


def spread(people: People, grouping: Grouping) -> tuple[Spread, ...]:
    """Per attribute how different people are within each group, beside all of them."""
    from . import explaining

    return explaining.spread(people, grouping)


def group_means(what: People | Matrix, grouping: Grouping) -> tuple[float, ...]:
    """Per group the mean distance of two of its people (0 for a group of one)."""
    from . import explaining

    return explaining.group_means(what, grouping)


def why(people: People, grouping: Grouping, person: int) -> Why:
    """What somebody adds to the group in which they sit, per attribute, and what they would add to others."""
    from . import explaining

    return explaining.why(people, grouping, person)


def cost(what: People | Matrix, grouping: Grouping, sizes: Sizes, person: int, group: int, rules: Rules = FREE) -> Cost:
    """What it would cost to have somebody sit in another group: alone if there is room, or in somebody's place."""
    from . import explaining

    return explaining.cost(what, grouping, sizes, person, group, rules)
