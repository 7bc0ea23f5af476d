"""How a benchmark says what it measured: every figure beside what is asked of it, and whether one is missed."""

import json
import sys
from collections.abc import Mapping
from typing import Any, NoReturn


def tell(
    figures: Mapping[str, Any],
    *,
    limits: Mapping[str, float],
    floors: Mapping[str, float] | None = None,
    as_json: bool,
    digits: int = 3,
) -> NoReturn:
    """Print them, as one JSON object or a line each, and end: exit code 1 with the names of those that are missed.

    limits, floors: the most and the least that is asked; what was not measured this time is not missed.
    """
    least = floors or {}
    shown = {key: round(value, digits) if isinstance(value, float) else value for key, value in figures.items()}
    if as_json:
        print(json.dumps(shown))
    else:
        for key, value in shown.items():
            most = f"   (at most {limits[key]})" if key in limits else ""
            print(f"{key:24} {value}{most}" + (f"   (at least {least[key]})" if key in least else ""))
    missed = [key for key, limit in limits.items() if key in shown and float(shown[key]) > limit]
    missed += [key for key, floor in least.items() if key in shown and float(shown[key]) < floor]
    sys.exit(f"Missed: {', '.join(missed)}" if missed else 0)
