"""Horizontal bars: words above each bar, so that long Dutch words fit on a phone."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from kring.ui.charts.chart import Chart, percent, words

ROW = 72
BAR = 18


@dataclass(frozen=True)
class Bar:
    """One bar. value None means: too few to show, and `note` says so ("minder dan 10"). low and high: uncertainty."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    note: str = ""
    quiet: bool = False


def bars(title: str, points: Sequence[Bar], *, unit: str = "", n: int | None = None) -> Chart:
    """Draw bars from zero.

    In: a title, bars with values from 0, the unit ("%" makes 100 the full width), how many stand behind it.
    Out: a Chart. Errors: ValueError for a negative value, which a bar from zero cannot show.
    """
    known = [point for point in points if point.value is not None]
    if any((point.value or 0) < 0 for point in known):
        raise ValueError("bars start at zero")
    top = 100.0 if unit == "%" else max([1e-9, *((point.high or point.value or 0) for point in known)])

    drawn = [_drawn(place * ROW, point, unit, top) for place, point in enumerate(points)]
    return Chart(
        kind="bars",
        title=title,
        description="; ".join(f"{bar['label']}: {bar['text']}" for bar in drawn),
        height=ROW * len(points),
        shapes={"bars": drawn, "bar": BAR},
        heads=_heads(points),
        rows=tuple(_row(point, unit, ranged=any(p.low is not None for p in points)) for point in points),
        n=n,
    )


def _drawn(y: int, point: Bar, unit: str, top: float) -> dict[str, str | int | bool]:
    """Where one bar and its words stand; `top` is the value that fills the width."""

    def across(value: float | None) -> str:
        return "" if value is None else percent(min(100.0, value / top * 100))

    return {
        "label": point.label,
        "text": point.note if point.value is None else words(point.value, unit),
        "label_y": y + 20,
        "y": y + 30,
        "middle": y + 30 + BAR // 2,
        "range": y + 30 + BAR + 7 if point.value is not None else y + 46,
        "width": across(point.value),
        "low": across(point.low),
        "high": across(point.high),
        "quiet": point.quiet,
    }


def _heads(points: Sequence[Bar]) -> tuple[str, ...]:
    heads = (_("Wat"), _("Waarde"))
    return (*heads, _("Van"), _("Tot")) if any(point.low is not None for point in points) else heads


def _row(point: Bar, unit: str, *, ranged: bool) -> tuple[str, ...]:
    value = point.note if point.value is None else words(point.value, unit)
    return (point.label, value, words(point.low, unit), words(point.high, unit)) if ranged else (point.label, value)
