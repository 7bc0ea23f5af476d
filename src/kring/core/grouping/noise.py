"""Gumbel noise as whole numbers: adding it and taking the largest draws by heat bath (Gumbel-max)."""

import math
from functools import cache
from random import Random

import numpy as np

from .plan import Ints

LENGTH = 1 << 15  # a power of two, so that a mask of bits chooses a place
BITS = 16  # of the fraction; an error in the last bit of a logarithm is never seen here
COLD = 1  # the lowest temperature that is not zero


@cache
def _table(room: int) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    """Quantiles of the Gumbel distribution in two shuffled rows, then its beginning again, `room` values long."""
    quantiles = [-math.log(-math.log((k + 0.5) / (LENGTH // 2))) for k in range(LENGTH // 2)]
    fixed = [round(value * (1 << BITS)) for value in quantiles]
    dice, values = Random(20261126), list[int]()  # noqa: S311  the same dice for everybody, on purpose
    for _ in range(2):
        dice.shuffle(fixed)
        values += fixed
    times = -(-room // LENGTH) + 1
    return np.tile(np.array(values, np.int64), times)[: LENGTH + room]


def noise(temperature: int, room: int) -> Ints:
    """LENGTH + room values at a temperature (in the unit of distances, 0 or more); at 0 there is none."""
    return ((_table(room) * temperature) >> BITS).astype(np.int32)
