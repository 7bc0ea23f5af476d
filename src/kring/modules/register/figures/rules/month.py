"""From exact counts of a month to what may be published of it; a published month is a plain mapping (JSON)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .rounding import Breakdown, floor, growth, rounded

WITHOUT = "-"  # who leads no school now


@dataclass(frozen=True)
class Counts:
    """Exact counts for one first day of a month. They never leave the computer they are computed on.

    standing, region, kind: people enrolled, each divided in their own way. schools: of each region and kind those with
    somebody enrolled, and how many there are. boards: organisations, so exact. new: who enrolled in the month before.
    """

    standing: Mapping[str, int]
    region: Mapping[str, int]
    kind: Mapping[str, int]
    schools_region: Mapping[str, tuple[int, int]]
    schools_kind: Mapping[str, tuple[int, int]]
    boards: tuple[int, int]
    new: int


def publishable(counts: Counts, before: Mapping[str, Any] | None) -> dict[str, Any]:
    """What may be published of a month; before: the month before it, as published."""
    people = {"standing": Breakdown(counts.standing), "region": Breakdown(counts.region)}
    schools = {"region": _with_ceilings(counts.schools_region)}
    if len(counts.schools_kind) > 1:
        people["kind"] = Breakdown(counts.kind)
        schools["kind"] = _with_ceilings(counts.schools_kind)
    enrolled = rounded(sum(counts.standing.values()), people)
    total, of = (sum(pair[place] for pair in counts.schools_region.values()) for place in (0, 1))
    led = rounded(total, schools, ceiling=of)
    after = enrolled.total or 0
    return {
        "enrolled": after,
        "new": floor(counts.new) if before is None else growth(counts.new, int(before["enrolled"]), after),
        **{name: dict(parts) for name, parts in enrolled.parts.items()},
        "boards": list(counts.boards),
        "schools": [led.total, of],
        "schools_region": {
            name: [shown, counts.schools_region[name][1]] for name, shown in led.parts["region"].items()
        },
        "schools_kind": {
            name: [shown, counts.schools_kind[name][1]] for name, shown in led.parts.get("kind", {}).items()
        },
    }


def _with_ceilings(pairs: Mapping[str, tuple[int, int]]) -> Breakdown:
    return Breakdown({name: there for name, (there, _) in pairs.items()}, {name: of for name, (_, of) in pairs.items()})
