"""Three small illustrations of circles, drawn by this file itself: nobody else's work is in them (EUPL-1.2)."""

import math
from collections.abc import Callable
from io import BytesIO

from PIL import Image, ImageDraw

WIDTH, HEIGHT, FINER = 960, 480, 2  # drawn twice as large, then made smaller: smooth edges
GROUND, PETROL, DARK, CLAY, PAPER = "#EFF7F6", "#0F5C63", "#0A3F45", "#C4552D", "#FBF8F3"
Pen = ImageDraw.ImageDraw


def png(name: str) -> bytes:
    """The illustration of this name as a PNG of a few kilobytes. Raises KeyError for a name that is not there."""
    image = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), GROUND)
    DRAWINGS[name](ImageDraw.Draw(image))
    small = image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).quantize(32)
    out = BytesIO()
    small.save(out, "PNG", optimize=True)
    return out.getvalue()


def _dot(pen: Pen, x: float, y: float, size: float, fill: str) -> None:
    pen.ellipse([(value * FINER) for value in (x - size, y - size, x + size, y + size)], fill=fill)


def _ring(pen: Pen, x: float, y: float, size: float, colour: str, *, begin: int = 0, end: int = 360) -> None:
    box = [value * FINER for value in (x - size, y - size, x + size, y + size)]
    pen.arc(box, begin, end, fill=colour, width=7 * FINER)


def turns(pen: Pen) -> None:
    """A circle of dots; one is larger and has the attention."""
    for place in range(11):
        angle = math.radians(-60 + place * 30)
        x, y = 480 + 165 * math.cos(angle), 240 + 165 * math.sin(angle)
        _dot(pen, x, y, 34 if place == 4 else 20, CLAY if place == 4 else PETROL)


def words(pen: Pen) -> None:
    """Rings that hold on to each other, from small to large."""
    x = 190.0
    for size in (44, 66, 92, 124):
        _ring(pen, x + size, 240, size, DARK if size == 124 else PETROL)
        x += size * 1.55
    _dot(pen, 234, 240, 12, CLAY)


def talk(pen: Pen) -> None:
    """Two open circles that face each other."""
    _ring(pen, 350, 240, 130, PETROL, begin=40, end=320)
    _ring(pen, 610, 240, 130, DARK, begin=220, end=500)
    for x in (425, 480, 535):
        _dot(pen, x, 240, 13, CLAY)


DRAWINGS: dict[str, Callable[[Pen], None]] = {"beurten": turns, "woorden": words, "gesprek": talk}
