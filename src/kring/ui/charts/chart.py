"""What every chart has in common: its words and its table."""

from dataclasses import dataclass
from typing import Any

from django.utils import formats
from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Chart:
    """A drawn figure: kind picks the template, `shapes` are positions as text, the table says it all in numbers."""

    kind: str
    title: str
    description: str
    height: int
    shapes: dict[str, Any]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    n: int | None = None


def percent(value: float) -> str:
    """Write a position for svg as a percentage: at most two decimals and a point, whatever the locale."""
    return f"{value:.2f}".rstrip("0").rstrip(".") + "%"


def pixels(value: float) -> str:
    """Write a length for svg: at most one decimal and a point, whatever the locale."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def words(value: float | None, unit: str = "") -> str:
    """Write a value for people; nothing known is said in words, a percentage sign stands against its number."""
    if value is None:
        return _("niet bekend")
    rounded = round(value, 1)
    number = formats.localize(int(rounded) if rounded == int(rounded) else rounded)
    if not unit:
        return str(number)
    return f"{number}%" if unit == "%" else f"{number} {unit}"
