"""People as numbers: attributes in whole numbers for the search, and the same in full precision for what is told."""

import math
from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .plan import Ints
from .problem import Attribute, Kind, People

ONE = 1 << 16  # the largest distance of two people in the whole numbers of the search
EARTH = 6_371_008.8  # mean radius, metres
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Coded:
    """People for the search. A categories, B numbers, n people; at most one place is kept as points in a plane.

    codes, known: Ints[A, n] (known −1 or 0); weight: Ints[A]; numbers, number_known: Ints[B, n]; spots: Floats[n, 2]
    in metres; spot_known: Ints[n]; spot_scale: per metre. All weighed, so that distances lie in 0 … ONE.
    """

    codes: Ints
    known: Ints
    weight: Ints
    numbers: Ints
    number_known: Ints
    spots: Floats
    spot_known: Ints
    spot_scale: float


def shares(people: People) -> Floats:
    """Of each attribute its part of the whole weight; they add up to 1."""
    weights = np.array([one.weight for one in people.attributes], float)
    return weights / weights.sum()


def scaled(attribute: Attribute) -> Floats:
    """Numbers divided by their range, so that the largest difference is 1; unknown is nan. Floats[n]."""
    values = np.array([math.nan if value is None else float(value) for value in attribute.values])  # type: ignore[arg-type]
    known = values[~np.isnan(values)]
    span = float(known.max() - known.min()) if len(known) else 0.0
    return (values - known.min()) / span if span else np.where(np.isnan(values), math.nan, 0.0)


def levels(attribute: Attribute) -> Ints:
    """Categories numbered as they come; unknown is −1. Ints[n]."""
    numbers: dict[Hashable, int] = {}
    return np.array(
        [-1 if value is None else numbers.setdefault(value, len(numbers)) for value in attribute.values], np.int32
    )


def points(attribute: Attribute) -> Floats:
    """Places as metres on a plane around their middle, whole metres; unknown is nan. Floats[n, 2].

    Within the Netherlands this differs from the distance over the globe by less than one part in a thousand.
    """
    degrees = np.array([(math.nan, math.nan) if value is None else value for value in attribute.values], float)
    known = degrees[~np.isnan(degrees[:, 0])]
    if not len(known):
        return degrees
    north, east = np.radians(degrees[:, 0]), np.radians(degrees[:, 1])
    middle = math.radians(round(float(known[:, 0].mean()), 3))
    return np.rint(np.column_stack([east * math.cos(middle), north]) * EARTH)


def widest(spots: Floats) -> float:
    """The largest distance between two known points, in metres."""
    known = np.unique(spots[~np.isnan(spots[:, 0])], axis=0)
    far = 0.0
    for start in range(0, len(known), 512):
        gaps = known[start : start + 512, None, :] - known[None, :, :]
        far = max(far, float((gaps**2).sum(axis=2).max()))
    return math.sqrt(far)


def coded(people: People) -> Coded:
    """The people as whole numbers."""
    n = len(people)
    codes, numbers, weights = [], [], []
    spots, scale = np.full((n, 2), math.nan), 0.0
    for one, share in zip(people.attributes, shares(people), strict=True):
        if one.kind is Kind.CATEGORY:
            codes.append(levels(one))
            weights.append(round(share * ONE))
        elif one.kind is Kind.PLACE:
            spots = points(one)
            far = widest(spots)
            scale = share * ONE / far if far else 0.0
        else:
            numbers.append(scaled(one) * share * ONE)
    made = np.array(codes, np.int32).reshape(-1, n)
    values = np.array(numbers, float).reshape(-1, n)
    return Coded(
        made,
        np.where(made < 0, 0, -1).astype(np.int32),
        np.array(weights, np.int32),
        np.rint(np.nan_to_num(values)).astype(np.int32),
        np.where(np.isnan(values), 0, -1).astype(np.int32),
        np.nan_to_num(spots),
        np.where(np.isnan(spots[:, 0]), 0, 1).astype(np.int32),
        scale,
    )
