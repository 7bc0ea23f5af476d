"""Lines through time, with their names at their ends and their uncertainty as a band."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from kring.ui.charts.chart import Chart, percent, pixels, words

HEIGHT = 240
TOP, BOTTOM = 34, 190  # the drawing stands between these; names above, labels of moments below
LEFT, RIGHT = 3.0, 97.0
NAME_GAP = 24
ABOVE, BELOW = 14, 26


@dataclass(frozen=True)
class Point:
    """One moment of a line; value None leaves a gap and never a guess. low and high: uncertainty."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Series:
    """One line with its name. All lines of a chart have the same moments."""

    name: str
    points: Sequence[Point]


def lines(title: str, series: Sequence[Series], *, unit: str = "", n: int | None = None) -> Chart:
    """Draw up to three lines from zero.

    In: a title, one to three series with the same moments, the unit, how many stand behind it.
    Out: a Chart. Errors: ValueError for more than three lines or moments that differ.
    """
    moments = [point.label for point in series[0].points] if series else []
    if not 1 <= len(series) <= 3 or any([p.label for p in one.points] != moments for one in series):
        raise ValueError("one to three series with the same moments")
    values = [v for one in series for p in one.points for v in (p.value, p.high) if v is not None]
    top = max([1e-9, *values]) * 1.1
    top = min(100.0, top) if unit == "%" else top
    drawn = [_line(one, place + 1, top, unit) for place, one in enumerate(series)]
    _name_them(drawn)
    last = len(moments) - 1
    ticks = [_tick(i, moment, last) for i, moment in enumerate(moments) if i in {0, last}]
    return Chart(
        kind="lines",
        title=title,
        description="; ".join(_told(one, unit) for one in series),
        height=HEIGHT,
        shapes={"lines": drawn, "ticks": ticks, "bottom": BOTTOM, "tick_y": BOTTOM + 40, "full": words(top, unit)},
        heads=(_("Wanneer"), *(one.name for one in series)),
        rows=tuple((moment, *(words(one.points[i].value, unit) for one in series)) for i, moment in enumerate(moments)),
        n=n,
    )


def _x(place: int, count: int) -> float:
    return LEFT if count < 2 else LEFT + (RIGHT - LEFT) * place / (count - 1)


def _y(value: float, top: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * min(1.0, max(0.0, value / top))


def _line(one: Series, number: int, top: float, unit: str) -> dict[str, Any]:
    count = len(one.points)
    path, pen_down = [], False
    for place, point in enumerate(one.points):
        if point.value is None:
            pen_down = False
            continue
        path.append(f"{'L' if pen_down else 'M'}{pixels(_x(place, count))} {pixels(_y(point.value, top))}")
        pen_down = True
    known = [(i, p) for i, p in enumerate(one.points) if p.value is not None]
    end, last = known[-1] if known else (0, None)
    height = _y(last.value or 0, top) if last else float(BOTTOM)
    start, first = known[0] if known else (0, None)
    return {
        "number": number,
        "name": one.name,
        "value": words(last.value, unit) if last else "",
        "path": "".join(path),
        "band": _band(one, count, top),
        "x": percent(_x(end, count)),
        "y": pixels(height),
        "height": height,
        "start": words(first.value, unit) if first else "",
        "start_x": percent(_x(start, count)) if first and start < end else "",
        "start_height": _y(first.value or 0, top) if first else float(BOTTOM),
    }


def _band(one: Series, count: int, top: float) -> str:
    known = [(i, p) for i, p in enumerate(one.points) if p.low is not None and p.high is not None]
    if len(known) < 2:
        return ""
    upper = [f"{pixels(_x(i, count))},{pixels(_y(p.high or 0, top))}" for i, p in known]
    lower = [f"{pixels(_x(i, count))},{pixels(_y(p.low or 0, top))}" for i, p in reversed(known)]
    return " ".join(upper + lower)


def _tick(place: int, moment: str, last: int) -> dict[str, str]:
    anchor = "start" if place == 0 else "end"
    return {"x": percent(_x(place, last + 1)), "text": moment, "anchor": anchor}


def _name_them(drawn: list[dict[str, Any]]) -> None:
    """Put words at both ends: the highest line has them above, the others below, none over another."""
    for source, target in (("height", "name_y"), ("start_height", "start_y")):
        taken = 0.0
        for place, line in enumerate(sorted(drawn, key=lambda line: line[source])):
            wanted = max(16.0, line[source] - ABOVE) if place == 0 else line[source] + BELOW
            taken = max(wanted, taken + NAME_GAP if place else wanted)
            line[target] = pixels(taken)


def _told(one: Series, unit: str) -> str:
    known = [point for point in one.points if point.value is not None]
    if not known:
        return _("%(name)s: niet bekend") % {"name": one.name}
    return _("%(name)s: van %(first)s (%(start)s) naar %(last)s (%(end)s)") % {
        "name": one.name,
        "first": words(known[0].value, unit),
        "start": known[0].label,
        "last": words(known[-1].value, unit),
        "end": known[-1].label,
    }
