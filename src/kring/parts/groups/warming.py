"""The first search on a machine compiles its loops, which may take half a minute. That is no time to search in.

So a question of the same kind, with six people, is answered before the clock starts.
"""

import numpy as np

from kring.core.grouping import Attribute, Kind, Matrix, People, Rounds, Sizes, form

SIX = range(6)


def warm_up(what: People | Matrix, sizes: Sizes) -> None:
    """Have everything loaded and compiled that this question needs."""
    fixed = sizes.least == sizes.most
    small = Sizes((3, 3), (3, 3)) if fixed else Sizes((2, 2), (4, 4))
    form(_six(what), small, budget=Rounds(1))


def _six(what: People | Matrix) -> People | Matrix:
    if isinstance(what, Matrix):
        return Matrix(np.abs(np.subtract.outer(SIX, SIX)).astype(np.float64))
    attributes = [
        Attribute(str(place), [(50.0 + one, 5.0) if kind is Kind.PLACE else one for one in SIX], 1.0, kind)
        for place, kind in enumerate(attribute.kind for attribute in what.attributes)
    ]
    return People([str(one) for one in SIX], attributes)
