"""The door of assignment: who gets which place when people have wishes and places are full.

>>> people = [Chooser(1, (10, 20)), Chooser(2, (10, 20)), Chooser(3, (10,))]
>>> made = assign(people, [Place(10, most=2), Place(20, most=2)], seed=7)
>>> made.worst, made.total, made.per_rank()
(2, 4, {1: 2, 2: 1})
"""

from .assigning import assign
from .problem import Assignment, Chooser, Infeasible, Passed, Place, Seat, Unusable

__all__ = ["Assignment", "Chooser", "Infeasible", "Passed", "Place", "Seat", "Unusable", "assign"]
