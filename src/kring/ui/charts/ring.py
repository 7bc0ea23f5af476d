"""A ring of segments: how a whole is divided, as the circle of a group."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from kring.ui.charts.chart import Chart, pixels, words

GAP = 1.6  # of 100: white between segments, so that grey print still shows them
TONES = 4


@dataclass(frozen=True)
class Segment:
    """One part of the whole."""

    label: str
    value: float


def ring(title: str, segments: Sequence[Segment], *, unit: str = "", n: int | None = None) -> Chart:
    """Draw a ring of segments, in the order given, from the top clockwise; parts of nothing are left out.

    In: a title, parts with values from 0, their unit, how many stand behind it. Out: a Chart.
    Errors: ValueError for a negative part.
    """
    if any(segment.value < 0 for segment in segments):
        raise ValueError("a part of a whole is not negative")
    total = sum(segment.value for segment in segments)
    drawn, start = [], 0.0
    for place, segment in enumerate(part for part in segments if part.value):
        share = segment.value / total * 100
        length = max(0.4, share - GAP) if share < 100 else 100.0
        drawn.append(
            {
                "label": segment.label,
                "text": words(segment.value),
                "whole": words(total, unit),
                "dash": f"{pixels(length)} {pixels(100 - length)}",
                "turn": pixels(start * 3.6 - 90),
                "tone": place % TONES + 1,
            }
        )
        start += share
    return Chart(
        kind="ring",
        title=title,
        description="; ".join(f"{one.label}: {words(one.value, unit)}" for one in segments if one.value) or _("niets"),
        height=160,
        shapes={"parts": drawn},
        heads=(_("Wat"), _("Waarde")),
        rows=tuple((segment.label, words(segment.value, unit)) for segment in segments),
        n=n,
    )
