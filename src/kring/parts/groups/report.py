"""The report on paper: the sentence first, then how spread the groups are, then who sits where."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import formats
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from kring.foundation.documents.api import pdf

from . import summary
from .outcome import Outcome
from .summary import decimals

WIDE, NARROW = 58, 26  # places for dots beside each other: over the page, and over half of it
TALLEST = 10  # dots on top of each other; above that a place becomes a bar


def report(outcome: Outcome, *, at: datetime) -> bytes:
    """The PDF, in the language of this moment."""
    return pdf("groups/report", data(outcome, at=at), language="en" if get_language() == "en" else "nl", at=at)


def data(outcome: Outcome, *, at: datetime) -> dict[str, Any]:
    """Everything that the report says and draws; texts ready to be read, positions from 0 to 1."""
    n, worst = len(outcome.people), outcome.worst
    day = formats.date_format(at.astimezone(ZoneInfo("Europe/Amsterdam")), "j F Y")
    return {
        "title": _("Zo zijn de groepen gemaakt"),
        "footer": f"{outcome.table.name}, {day}",
        "what": summary.what(outcome),
        "good": summary.how_good(outcome).replace(" %", "\N{NO-BREAK SPACE}%"),
        "stopped": summary.stopped(outcome),
        "scale": _scale(outcome),
        "all": strip(_("Alles samen"), outcome.means, None, worst, WIDE, outcome.quartiles),
        "quartiles": summary.quartiles(outcome),
        "attributes": [strip(one.name, one.groups, one.whole, worst, NARROW) for one in outcome.spreads],
        "worst": _worst(outcome),
        "groups": _groups(outcome),
        "columns": [
            [seen.name, summary.kind_name(seen.kind), summary.plain(seen.weight), _unknown(seen.unknown, n)]
            for seen in outcome.seen
        ],
        "rules": list(summary.rules(outcome)),
        "made": summary.how_made(outcome),
    }


def _unknown(count: int, n: int) -> str:
    return f"{count} ({decimals(count / n * 100, 1)} %)" if count else _("niets")


def _scale(outcome: Outcome) -> list[dict[str, Any]]:
    """By lot, these groups, and the most there can be: bars from zero."""
    share, by_lot = outcome.share, outcome.random_share
    if share is None or by_lot is None:
        return []
    return [
        {"label": _("Door loting"), "value": by_lot / 100, "text": f"{decimals(by_lot)} %", "strong": False},
        {"label": _("Deze groepen"), "value": share / 100, "text": f"{decimals(share)} %", "strong": True},
        {"label": _("Meer kan nooit"), "value": 1, "text": "100 %", "strong": False},
    ]


def strip(
    name: str,
    values: Sequence[float],
    whole: float | None,
    worst: int,
    places: int,
    quartiles: tuple[float, float, float] | None = None,
) -> dict[str, Any]:
    """One strip of dots, a dot per group; where many fall on one place, bars.

    In: the mean distance in each group, the same of everybody, the least diverse group, how many places there are.
    Out: dots as [place, height] with the place from 0 to places − 1, `open` the dot of the least diverse group.
    """
    known = [*values, *([] if whole is None else [whole])]
    low, high = min(known), max(known)
    room = max((high - low) * 0.04, 0.003)
    low, high = max(0.0, low - room), high + room

    def across(value: float) -> float:
        return (value - low) / (high - low)

    dots, counts = _stacked([min(places - 1, int(across(value) * places)) for value in values], worst, places)
    return {
        "name": name,
        "places": places,
        "dots": dots if max(counts) <= TALLEST else [],
        "bars": [] if max(counts) <= TALLEST else [count / max(counts) for count in counts],
        "tallest": min(TALLEST, max(counts)),
        "open": dots[0][0],
        "whole": None if whole is None else across(whole),
        "whole_text": "" if whole is None else _("iedereen %(value)s") % {"value": decimals(whole)},
        "low": decimals(low, 2),
        "high": decimals(high, 2),
        "band": None if quartiles is None else [across(quartiles[0]), across(quartiles[2])],
        "sentence": _strip_sentence(values, whole, max(counts)),
    }


def _stacked(at: Sequence[int], worst: int, places: int) -> tuple[list[list[int]], list[int]]:
    """Dots on top of each other, that of the least diverse group at the bottom; and how many on each place."""
    counts, dots = [0] * places, []
    for group in [worst, *(group for group in range(len(at)) if group != worst)]:
        dots.append([at[group], counts[at[group]]])
        counts[at[group]] += 1
    return dots, counts


def _strip_sentence(values: Sequence[float], whole: float | None, tallest: int) -> str:
    bars = _(" De hoogste staaf is %(n)d groepen.") % {"n": tallest} if tallest > TALLEST else ""
    if whole is None:
        return bars
    more = sum(value >= whole - 1e-9 for value in values)
    told = {"more": more, "groups": len(values), "low": decimals(min(values)), "high": decimals(max(values))}
    text = _(
        "Groepen: %(low)s tot %(high)s. In %(more)d van de %(groups)d zit minstens zo veel verschil als in de lijst."
    )
    return text % told + bars


def _worst(outcome: Outcome) -> dict[str, Any]:
    """The least diverse group: its people, and where it stays behind."""
    group = outcome.worst
    rows = []
    for one in outcome.spreads:
        lower = sum(value < one.groups[group] for value in one.groups)
        rank = _("%(rank)d van %(groups)d") % {"rank": lower + 1, "groups": len(one.groups)}
        rows.append([one.name, decimals(one.groups[group]), decimals(one.whole), rank])
    return {
        "number": group + 1,
        "mean": decimals(outcome.means[group], 3),
        "people": [outcome.people.ids[person] for person in outcome.members[group]],
        "rows": rows,
    }


def _groups(outcome: Outcome) -> dict[str, Any]:
    """Who sits where; `length` draws the difference from 0 to the largest."""
    most = max(outcome.means) or 1.0
    return {
        "slots": bool(outcome.grouping.slot),
        "guides": bool(outcome.grouping.guide),
        "rows": [
            {
                "number": str(group + 1),
                "slot": outcome.slot_of(group),
                "guide": outcome.guide_of(group),
                "people": ", ".join(outcome.people.ids[person] for person in members),
                "mean": decimals(outcome.means[group]),
                "length": outcome.means[group] / most,
            }
            for group, members in enumerate(outcome.members)
        ],
    }
