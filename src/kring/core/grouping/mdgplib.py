"""Instances of MDGPLIB, the collection on which methods for this problem are compared.

Line 1: `n G ss|ds lo hi lo hi …`, the bounds of every group (ss: all the same size, ds: different sizes). Then a line
`i j d` for every pair i < j, counted from 0. Gallego, Laguna, Martí and Duarte (2011), "Tabu search with strategic
oscillation for the maximally diverse grouping problem", JORS 64.
"""

import io
import math
import warnings

import numpy as np
import numpy.typing as npt

from .problem import Matrix, Sizes, Unusable

KINDS = ("ss", "ds")


def read_mdgplib(text: str) -> tuple[Matrix, Sizes]:
    """The distances and the bounds of an instance. Raises Unusable with the number of the line that is wrong.

    >>> matrix, sizes = read_mdgplib("2 1 ss 2 2\\n0 1 3.5\\n")
    >>> float(matrix.distances[0, 1]), sizes.most
    (3.5, (2,))
    """
    lines = text.rstrip().split("\n")
    n, sizes = _bounds(lines[0].split())
    rows = _rows(lines)
    pairs = n * (n - 1) // 2
    one, other = rows[:, 0], rows[:, 1]
    wrong = (one != np.floor(one)) | (other != np.floor(other)) | (one < 0) | (one >= other) | (other >= n)
    if wrong.any():
        raise Unusable(
            f"Line {int(np.argmax(wrong)) + 2}: the first two numbers must be i < j, both from 0 to {n - 1}."
        )
    if not np.isfinite(rows[:, 2]).all():
        raise Unusable(f"Line {int(np.argmin(np.isfinite(rows[:, 2]))) + 2}: the distance is not a finite number.")
    first, second = one.astype(np.int64), other.astype(np.int64)
    _, places = np.unique(first * n + second, return_index=True)
    if len(places) != len(rows):
        again = int(np.setdiff1d(np.arange(len(rows)), places)[0])
        raise Unusable(f"Line {again + 2}: the pair {first[again]} {second[again]} stands there for the second time.")
    if len(rows) != pairs:
        raise Unusable(f"Line {len(lines) + 1}: the file ends after {len(rows)} pairs; {n} elements have {pairs}.")
    distances = np.zeros((n, n))
    distances[first, second] = distances[second, first] = rows[:, 2]
    return Matrix(distances), sizes


def _bounds(head: list[str]) -> tuple[int, Sizes]:
    if len(head) < 3 or head[2] not in KINDS or not all(part.isascii() and part.isdigit() for part in head[:2]):
        raise Unusable("Line 1: it must begin with the number of elements, the number of groups, and ss or ds.")
    n, groups, bounds = int(head[0]), int(head[1]), head[3:]
    if n < 1 or groups < 1:
        raise Unusable("Line 1: there must be at least one element and one group.")
    if len(bounds) != 2 * groups or not all(part.isascii() and part.isdigit() for part in bounds):
        raise Unusable(f"Line 1: {groups} groups need {2 * groups} bounds, whole numbers; there are {len(bounds)}.")
    least, most = tuple(map(int, bounds[::2])), tuple(map(int, bounds[1::2]))
    for place, (low, high) in enumerate(zip(least, most, strict=True)):
        if not 1 <= low <= high:
            raise Unusable(f"Line 1: group {place} has the bounds {low} and {high}; 1 ≤ lower ≤ upper is needed.")
    if not sum(least) <= n <= sum(most):
        raise Unusable(f"Line 1: these groups hold {sum(least)} to {sum(most)} elements, and there are {n}.")
    return n, Sizes(least, most)


def _rows(lines: list[str]) -> npt.NDArray[np.float64]:
    """All lines but the first as rows of three numbers: read at once, or one by one to find the line that is wrong."""
    if len(lines) == 1:
        return np.zeros((0, 3))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a file without rows
            made = np.loadtxt(io.StringIO("\n".join(lines[1:])), np.float64, comments=None, ndmin=2)
    except ValueError:
        made = np.zeros((0, 0))
    if made.shape != (len(lines) - 1, 3):  # loadtxt leaves out empty lines
        made = np.array([_row(number, line) for number, line in enumerate(lines[1:], 2)])
    return made


def _row(number: int, line: str) -> tuple[float, float, float]:
    parts = line.split()
    try:
        one, other, distance = map(float, parts if "_" not in line else ())  # Python reads 1_0 as 10
    except ValueError:
        raise Unusable(f"Line {number}: three numbers are needed (i, j and the distance), not {line[:40]!r}.") from None
    if not (math.isfinite(one) and math.isfinite(other)):
        raise Unusable(f"Line {number}: the first two must be whole numbers.")
    return one, other, distance
