"""A calm map: dots on the shape of the country, drawn by the server, with nothing from outside.

The shape itself is made of schools: static/directory/netherlands.svg holds one pale dot per square with a school.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

WEST, NORTH = 3.2, 53.7
KM_EAST = 111.2 * math.cos(math.radians(52.1))
KM_NORTH = 111.2
WIDTH, HEIGHT = 280, 334  # kilometres: the frame of every map
MANY = 60  # more dots than this are drawn as one line of dots, without names


@dataclass(frozen=True)
class Dot:
    """A site on the map, in kilometres from the north-west corner."""

    x: str
    y: str
    name: str
    code: str


@dataclass(frozen=True)
class Map:
    """What a template draws: few dots one by one with their names, many as one path."""

    dots: tuple[Dot, ...]
    path: str
    number: int
    width: int = WIDTH
    height: int = HEIGHT


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Kilometres to the right of and below the north-west corner."""
    return (longitude - WEST) * KM_EAST, (NORTH - latitude) * KM_NORTH


def draw(points: Iterable[tuple[float, float, str, str]]) -> Map:
    """A map of (longitude, latitude, name, code)."""
    placed = [(*project(lon, lat), name, code) for lon, lat, name, code in points]
    if len(placed) <= MANY:
        dots = tuple(Dot(f"{x:.1f}", f"{y:.1f}", name, code) for x, y, name, code in placed)
        return Map(dots, "", len(placed))
    squares = sorted({(round(x), round(y)) for x, y, _, _ in placed})
    return Map((), dotted(squares), len(placed))


def dotted(squares: Iterable[tuple[int, int]]) -> str:
    """A path of dots: each a line without length, which a round pen makes a dot. Steps are relative, so it is short."""
    parts, at = [], (0, 0)
    for x, y in squares:
        parts.append(f"m{x - at[0]} {y - at[1]}h0")
        at = (x, y)
    return "".join(parts)


def backdrop(points: Iterable[tuple[float, float]], step: int = 4) -> str:
    """The shape of the country as an svg file: one dot per square of `step` kilometres in which a site lies."""
    placed = (project(lon, lat) for lon, lat in points)
    squares = sorted({(round(x / step) * step, round(y / step) * step) for x, y in placed})
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<path d="{dotted(squares)}" fill="none" stroke="#8b8375" stroke-opacity=".38" stroke-width="3"'
        ' stroke-linecap="round"/></svg>\n'
    )
