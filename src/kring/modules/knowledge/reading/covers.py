"""A cover made of type, for an issue without an image: its title, and a circle with a dot for every article."""

import math
import textwrap
from typing import Any

from .rows import Cover, Dot

WIDTH, MARGIN = 300, 26
LETTER = 0.58  # how wide a strong letter is, of its size
LARGEST, SMALLEST = 40, 17
MOST_LINES = 4
MOST_DOTS, ROUND = 24, 300  # degrees of the circle that are drawn: it stays open
MIDDLE, RADIUS = (150, 290), 70  # as the arc in templates/knowledge/_cover.html


def cover_of(issue: Any) -> Cover:
    """The cover of this issue: anything with title, number and numchild."""
    return cover(issue.title, issue.number, issue.numchild)


def cover(title: str, number: str, articles: int) -> Cover:
    """Lay out a title on a cover: as large as its longest word allows, in at most four lines."""
    size = LARGEST
    while size > SMALLEST and not _fits(title, size):
        size -= 1
    lines = _lines(title, size)[:MOST_LINES]
    top = 58 + size
    placed = tuple((line, round(top + place * size * 1.12)) for place, line in enumerate(lines))
    return Cover(placed, size, _dots(min(articles, MOST_DOTS)), title, number)


def _room(size: int) -> int:
    return int((WIDTH - 2 * MARGIN) / (size * LETTER))


def _fits(title: str, size: int) -> bool:
    longest = max((len(word) for word in title.split()), default=0)
    return longest <= _room(size) and len(_lines(title, size)) <= MOST_LINES - 1


def _lines(title: str, size: int) -> list[str]:
    return textwrap.wrap(title, _room(size), break_on_hyphens=True) or [""]


def _dots(count: int) -> tuple[Dot, ...]:
    """Places on the circle, from the upper right, clockwise."""
    step = ROUND / max(count - 1, 1)
    angles = (math.radians(-60 + place * step) for place in range(count))
    x, y = MIDDLE
    return tuple(Dot(f"{x + RADIUS * math.cos(angle):.1f}", f"{y + RADIUS * math.sin(angle):.1f}") for angle in angles)
