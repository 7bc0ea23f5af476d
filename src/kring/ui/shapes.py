"""Geometry of the circle: pure numbers for svg, as text so that no locale puts a comma into them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

RING_LENGTH = 100  # pathLength of the ring: a share is then a percentage of the stroke
SHOWN_ON_ARC = 7  # more circles than this become a number at the end
TUSSENVOEGSELS = frozenset(
    ["van", "de", "der", "den", "het", "ten", "ter", "te", "in", "op", "'t", "el", "al", "von", "la", "le"]
)


@dataclass(frozen=True)
class Ring:
    """A ring that closes: `done` is the drawn part of RING_LENGTH, `percent` the same for people."""

    done: str
    rest: str
    percent: int


@dataclass(frozen=True)
class Seat:
    """One circle on an arc: its middle in svg units, the letters in it and the full name."""

    x: str
    y: str
    letters: str
    name: str


@dataclass(frozen=True)
class ArcOfPeople:
    """A group on an arc: its seats, the size of the drawing, and how many are not drawn."""

    seats: tuple[Seat, ...]
    width: int
    height: int
    others: int
    names: str


def number(value: float) -> str:
    """Write a length for svg: at most two decimals, a point, no trailing zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def ring(share: float) -> Ring:
    """Give the stroke of a ring for a share between 0 and 1; outside that it is kept to the nearest end."""
    kept = min(1.0, max(0.0, float(share)))
    return Ring(done=number(kept * RING_LENGTH), rest=number((1 - kept) * RING_LENGTH), percent=round(kept * 100))


def initials(name: str) -> str:
    """Give first and last initial, leaving out tussenvoegsels; one letter for one word, "?" for no name."""
    words = [word for word in name.split() if word.lower() not in TUSSENVOEGSELS] or name.split()
    if not words:
        return "?"
    ends = words if len(words) == 1 else [words[0], words[-1]]
    return "".join(word[0] for word in ends).upper()


def people_on_arc(names: Sequence[str]) -> ArcOfPeople:
    """Place people on the lower part of a circle, left to right, so that they look at each other.

    In: full names. Out: seats of radius 22 with their middles; at most SHOWN_ON_ARC, the last one a number.
    """
    shown = list(names) if len(names) <= SHOWN_ON_ARC else list(names[: SHOWN_ON_ARC - 1])
    others = len(names) - len(shown)
    count = len(shown) + (1 if others else 0)
    step = 52
    width = max(step * count, step)
    depth = 14 if count > 2 else 0
    seats = []
    for place in range(count):
        across = 0.0 if count == 1 else place / (count - 1) * 2 - 1
        drop = depth * math.cos(across * math.pi / 2)
        x, y = number(step / 2 + place * step), number(24 + drop)
        is_rest = place == len(shown)
        seats.append(Seat(x, y, f"+{others}" if is_rest else initials(shown[place]), "" if is_rest else shown[place]))
    return ArcOfPeople(tuple(seats), width, 48 + depth, others, ", ".join(names))
