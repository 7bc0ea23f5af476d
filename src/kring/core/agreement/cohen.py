"""Cohen's kappa: agreement of two coders beyond what their habits alone would give.

Source: J. Cohen, "A coefficient of agreement for nominal scales", *Educational and Psychological Measurement* 20
(1960), 37-46: kappa = (observed - expected) / (1 - expected), where expected is the sum over the codes of the product
of both coders' shares. Per code: the same with every other code taken together, as J. L. Fleiss, *Statistical Methods
for Rates and Proportions* (2nd ed., Wiley 1981), chapter 13, does. The words for sizes: J. R. Landis & G. G. Koch, "The
measurement of observer agreement for categorical data", *Biometrics* 33 (1977), 159-174; they call their limits
arbitrary, and so they are.

Fractions, so that nothing is rounded before a person reads it.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

Code = TypeVar("Code", bound=Hashable)


class Strength(StrEnum):
    """The words of Landis & Koch for a kappa, and two for when there is none."""

    POOR = "poor"  # below 0: less than chance
    SLIGHT = "slight"  # to 0.20
    FAIR = "fair"  # to 0.40
    MODERATE = "moderate"  # to 0.60
    SUBSTANTIAL = "substantial"  # to 0.80
    ALMOST_PERFECT = "almost_perfect"
    NOTHING_CODED = "nothing_coded"  # n = 0
    NO_CHOICE = "no_choice"  # both gave everything the same code: chance alone would do so too


LIMITS = (
    (Fraction(1, 5), Strength.SLIGHT),
    (Fraction(2, 5), Strength.FAIR),
    (Fraction(3, 5), Strength.MODERATE),
    (Fraction(4, 5), Strength.SUBSTANTIAL),
)


@dataclass(frozen=True)
class Agreement:
    """n things coded by both; observed and expected: shares; value: kappa. None where it is not defined: the shares
    when n = 0, kappa also when expected is 1."""

    n: int
    agreed: int
    observed: Fraction | None
    expected: Fraction | None
    value: Fraction | None

    @property
    def strength(self) -> Strength:
        return strength(self)


def kappa(one: Sequence[Code], other: Sequence[Code]) -> Agreement:
    """How far two coders agree over the same things in the same order.

    In: the code that each gave to each thing. Out: Agreement. Raises ValueError when the lists differ in length.

    >>> kappa(["a", "a"], ["a", "a"]).value is None, kappa([], []).observed is None
    (True, True)
    """
    if len(one) != len(other):
        raise ValueError("both coders code the same things")
    n = len(one)
    if not n:
        return Agreement(0, 0, None, None, None)
    agreed = sum(a == b for a, b in zip(one, other, strict=True))
    mine, theirs = Counter(one), Counter(other)
    observed = Fraction(agreed, n)
    expected = Fraction(sum(count * theirs[code] for code, count in mine.items()), n * n)
    value = (observed - expected) / (1 - expected) if expected != 1 else None
    return Agreement(n, agreed, observed, expected, value)


def by_code(one: Sequence[Code], other: Sequence[Code]) -> dict[Code, Agreement]:
    """Kappa for every code that somebody gave: this code or any other. In order of first use by the first coder, then
    the second. Raises ValueError as `kappa` does."""
    if len(one) != len(other):
        raise ValueError("both coders code the same things")
    codes = dict.fromkeys([*one, *other])
    return {code: kappa([a == code for a in one], [b == code for b in other]) for code in codes}


def strength(found: Agreement) -> Strength:
    """The word for an Agreement.

    >>> strength(Agreement(4, 3, Fraction(3, 4), Fraction(1, 2), Fraction(1, 2)))
    <Strength.MODERATE: 'moderate'>
    """
    if not found.n:
        return Strength.NOTHING_CODED
    if found.value is None:
        return Strength.NO_CHOICE
    if found.value < 0:
        return Strength.POOR
    return next((word for limit, word in LIMITS if found.value <= limit), Strength.ALMOST_PERFECT)
