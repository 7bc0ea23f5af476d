"""The first search on a machine compiles its loops, which may take half a minute. That is no time to search in.

So a question of the same kind, with six people, is answered before the clock starts.
"""

from kring.core.grouping import Apart, Attribute, Kind, Matrix, People, Rounds, Rules, Sizes, Slot, form

SIX = range(6)
THREES = (Sizes((3, 3), (3, 3)), Sizes((2, 2), (4, 4)))  # groups of one size, and of more sizes


def warm_up(what: People | Matrix, sizes: Sizes) -> None:
    """Have everything loaded and compiled that this question needs."""
    fixed = sizes.least == sizes.most
    form(_six(what), THREES[0] if fixed else THREES[1], budget=Rounds(1))


def warm_for_rounds() -> None:
    """The same for a conversation round, by a worker that starts: the first groups are there when somebody asks."""
    people = People([str(one) for one in SIX], [Attribute("x", list("abcabc"))])
    both = [frozenset({0, 1})] * len(SIX)
    rules = Rules(apart=[Apart("y", list("aabbcc"))], slots=[Slot("1", 2), Slot("2", 2)], available=both)
    for sizes in THREES:
        form(people, sizes, rules, budget=Rounds(1))


def _six(what: People | Matrix) -> People | Matrix:
    if isinstance(what, Matrix):
        import numpy as np  # takes a while: a page that only names groups does not pay for it

        return Matrix(np.abs(np.subtract.outer(SIX, SIX)).astype(np.float64))
    attributes = [
        Attribute(str(place), [(50.0 + one, 5.0) if kind is Kind.PLACE else one for one in SIX], 1.0, kind)
        for place, kind in enumerate(attribute.kind for attribute in what.attributes)
    ]
    return People([str(one) for one in SIX], attributes)
