"""From exact counts of a month to what may be published of it; a published month is a plain mapping (JSON)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .rounding import floor, growth, most, parts_shown

WITHOUT = "-"  # who leads no school now: never shown, see rounding
NOT_YET = "enrolled"  # enrolled and not registered yet: never shown either


@dataclass(frozen=True)
class Counts:
    """Exact counts for one first day of a month. They never leave the computer they are computed on.

    standing, region, kind: people enrolled, each divided in their own way; all three add up to the same. schools: of
    each region those with somebody enrolled, and how many there are. boards: signed up, and all; organisations, so
    exact. new: who enrolled in the month before.
    """

    standing: Mapping[str, int]
    region: Mapping[str, int]
    kind: Mapping[str, int]
    schools: Mapping[str, tuple[int, int]]
    boards: tuple[int, int]
    new: int


def publishable(counts: Counts, before: Mapping[str, Any] | None) -> dict[str, Any]:
    """What may be published of a month; before: the month before it, as published."""
    enrolled = floor(sum(counts.standing.values()))
    shown: dict[str, Any] = {
        "enrolled": enrolled,
        "new": floor(counts.new) if before is None else growth(counts.new, int(before["enrolled"]), enrolled),
        "standing": parts_shown(counts.standing, NOT_YET),
        "region": parts_shown(counts.region, WITHOUT),
        "boards": list(counts.boards),
        "schools": {name: [most(led, of), of] for name, (led, of) in counts.schools.items() if of},
    }
    kinds = parts_shown(counts.kind, WITHOUT)
    if len(kinds) > 1:
        shown["kind"] = kinds
    return shown
