"""The exact range of each unknown in a system of sums: a small linear programme, solved in whole numbers.

Method: the primal simplex method with Bland's rule against cycling (Bland, *Math. Oper. Res.* 2, 1977), in the
integer-preserving form of Edmonds (1967) and Bareiss (*Math. Comp.* 22, 1968): the tableau holds integers over one
common denominator, so there is no rounding. For the sums of a two-way table every corner of the solution space is
whole (the matrix is totally unimodular); for other systems a corner can be a fraction, and then the range says so.
"""

from dataclasses import dataclass

ENDLESS = 10**18


@dataclass(frozen=True)
class Range:
    """What a reader can work out about one cell: at least `low`, at most `high` (None = no limit).

    proven: both ends are reached by a table of whole numbers that fits everything published.
    """

    low: int
    high: int | None
    proven: bool = True

    def covers(self, low: int, high: int) -> bool:
        """Can the cell, for all the reader knows, be anything from low to high?"""
        return self.proven and self.low <= low and (self.high is None or self.high >= high)

    def is_as_wide_as(self, width: int) -> bool:
        """Is there at least this much between the two ends?"""
        return self.proven and (self.high is None or self.high - self.low >= width)


class Inconsistent(ValueError):
    """No table of counts fits what was published."""


def ranges(
    equations: list[tuple[dict[int, int], int]], unknowns: int, limits: dict[int, int], enough: int | None = None
) -> list[Range]:
    """The range of each unknown x ≥ 0 (and x ≤ its limit, if any) under equations {unknown: factor} = value.

    enough: an unknown that was seen both at 0 and at this or more needs no further search; its true range may then
    be wider than the one given. None: every range is exact.

    Raises Inconsistent when nothing fits. No unknowns: an empty list.
    """
    tableau = _Tableau(equations, unknowns, limits)
    found = []
    for unknown in range(unknowns):
        if enough is not None and tableau.least[unknown] == 0 and tableau.most[unknown] >= enough:
            found.append(Range(0, tableau.most[unknown]))
            continue
        low, whole_low = tableau.lowest(unknown)
        high, whole_high = tableau.highest(unknown)
        found.append(Range(low, high, whole_low and whole_high))
    return found


class _Tableau:
    """Rows [coefficients | value] over the common denominator `den`; `basis[i]` is the unknown of row i."""

    def __init__(self, equations: list[tuple[dict[int, int], int]], unknowns: int, limits: dict[int, int]) -> None:
        self.width = unknowns + len(limits)  # for each limit a slack: x + slack = limit
        self.rows: list[list[int]] = []
        for factors, value in equations:
            sign = -1 if value < 0 else 1
            row = [0] * self.width + [value * sign]
            for unknown, factor in factors.items():
                row[unknown] += factor * sign
            self.rows.append(row)
        for slack, (unknown, limit) in enumerate(limits.items(), unknowns):
            row = [0] * self.width + [limit]
            row[unknown] = row[slack] = 1
            self.rows.append(row)
        self.den = 1
        self.basis: list[int] = []
        self._start()
        # Of each unknown, over the whole tables seen so far.
        self.least, self.most = [ENDLESS] * self.width, [-1] * self.width
        self._look_around()

    def _start(self) -> None:
        """Phase one: artificial unknowns carry the values, and are then driven out."""
        count = len(self.rows)
        for place, row in enumerate(self.rows):
            row[-1:-1] = [int(place == other) for other in range(count)]
        self.basis = [self.width + place for place in range(count)]
        self._improve([0] * self.width + [1] * count)
        if any(row[-1] for row, unknown in zip(self.rows, self.basis, strict=True) if unknown >= self.width):
            raise Inconsistent("these figures contradict each other")
        for place in reversed(range(count)):
            if self.basis[place] >= self.width:
                self._drive_out(place)
        for row in self.rows:
            del row[self.width : self.width + count]

    def _drive_out(self, place: int) -> None:
        column = next((i for i in range(self.width) if self.rows[place][i]), None)
        if column is None:  # this sum follows from the others
            del self.rows[place], self.basis[place]
        else:
            self._pivot(place, column)

    def lowest(self, unknown: int) -> tuple[int, bool]:
        """The least value, rounded up, and whether a whole table reaches it."""
        cost = [0] * self.width
        cost[unknown] = 1
        self._improve(cost)
        self._look_around()
        value = self._value(unknown)
        return -(-value // self.den), self._is_whole()

    def highest(self, unknown: int) -> tuple[int | None, bool]:
        """The greatest value, rounded down (None = no limit), and whether a whole table reaches it."""
        cost = [0] * self.width
        cost[unknown] = -1
        if not self._improve(cost):
            return None, True  # whatever whole table fits, whole steps along the open direction fit too
        self._look_around()
        return self._value(unknown) // self.den, self._is_whole()

    def _corner(self) -> list[int]:
        values = [0] * self.width
        for unknown, row in zip(self.basis, self.rows, strict=True):
            values[unknown] = row[-1] // self.den
        return values

    def _look_around(self) -> None:
        if self._is_whole():
            corner = self._corner()
            self.least = [min(pair) for pair in zip(self.least, corner, strict=True)]
            self.most = [max(pair) for pair in zip(self.most, corner, strict=True)]

    def _value(self, unknown: int) -> int:
        return self.rows[self.basis.index(unknown)][-1] if unknown in self.basis else 0

    def _is_whole(self) -> bool:
        return all(row[-1] % self.den == 0 for row in self.rows)

    def _improve(self, cost: list[int]) -> bool:
        """Go to a corner where this cost is least; False when it falls without end."""
        while True:
            column = self._entering(cost)
            if column is None:
                return True
            place = self._leaving(column)
            if place is None:
                return False
            self._pivot(place, column)

    def _entering(self, cost: list[int]) -> int | None:
        weighed = [(cost[unknown], row) for unknown, row in zip(self.basis, self.rows, strict=True) if cost[unknown]]
        basis = set(self.basis)
        for column in range(len(cost)):
            if column not in basis and cost[column] * self.den < sum(w * row[column] for w, row in weighed):
                return column
        return None

    def _leaving(self, column: int) -> int | None:
        best: int | None = None
        for place, row in enumerate(self.rows):
            if row[column] <= 0:
                continue
            if best is None:
                best = place
                continue
            mine, least = row[-1] * self.rows[best][column], self.rows[best][-1] * row[column]
            if mine < least or (mine == least and self.basis[place] < self.basis[best]):
                best = place
        return best

    def _pivot(self, place: int, column: int) -> None:
        pivot_row = self.rows[place]
        pivot = pivot_row[column]
        if pivot < 0:  # only while driving out: the value in this row is zero, so signs may turn
            pivot_row = self.rows[place] = [-number for number in pivot_row]
            pivot = -pivot
        for other, row in enumerate(self.rows):
            if other != place:
                factor = row[column]
                self.rows[other] = [(a * pivot - factor * b) // self.den for a, b in zip(row, pivot_row, strict=True)]
        self.den, self.basis[place] = pivot, column
