"""The door of agreement: how far two people who coded the same things agree.

>>> found = kappa(["helps", "helps", "hinders", "hinders"], ["helps", "helps", "hinders", "helps"])
>>> found.n, found.observed, found.expected, found.value
(4, Fraction(3, 4), Fraction(1, 2), Fraction(1, 2))
"""

from .cohen import Agreement, Strength, by_code, kappa, strength

__all__ = ["Agreement", "Strength", "by_code", "kappa", "strength"]
