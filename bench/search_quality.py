"""How good the search is on queries that people judged: `python -m bench.search_quality` in a scratch database.

nDCG@10 (Järvelin & Kekäläinen, 2002) with gains 2^grade - 1: 1 when the best answers stand on top in the best order.
Two halves: the knobs were turned while looking at the first; the second is the one that is reported.
"""

import argparse
import json
import math
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence

FIRST = 10


def ndcg(found: Sequence[str], grades: Mapping[str, int], first: int = FIRST) -> float:
    """The discounted gain of what was found, divided by that of the best order; 1.0 when nothing could be found."""
    best = _gain(sorted(grades.values(), reverse=True)[:first])
    return _gain([grades.get(name, 0) for name in found[:first]]) / best if best else 1.0


def _gain(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def scores(half: str) -> dict[str, float]:
    """nDCG@10 of each query of a half."""
    from bench.search_set import judged
    from kring.foundation.home.finding.asked import Asked
    from kring.foundation.home.finding.documents import find_documents
    from kring.foundation.jobs.api import system

    return {
        text: ndcg([row.url.strip("/") for row in find_documents(by=system(), asked=Asked(text)).rows], grades)
        for text, grades in judged(half)
    }


def main() -> None:
    """Print the figure of both halves; exit code 1 when the second is below 0.80."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--each", action="store_true", help="every query of the first half, the worst first")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)  # in the scratch database
    options = parser.parse_args()
    if not options.inside:
        sys.exit(elsewhere())
    import django

    django.setup()
    from bench.search_set import put_in

    put_in()
    tuning, held_out = scores("tuning"), scores("held_out")
    figures = {
        "search_ndcg10_tuned": round(statistics.mean(tuning.values()), 3),
        "search_ndcg10": round(statistics.mean(held_out.values()), 3),
    }
    print(json.dumps(figures) if options.json else "\n".join(f"{key:22} {value}" for key, value in figures.items()))
    if options.each:
        for text, score in sorted(tuning.items(), key=lambda pair: pair[1]):
            print(f"  {score:.2f}  {text}")
    sys.exit(0 if figures["search_ndcg10"] >= 0.80 else 1)


def elsewhere() -> int:
    """The same command in an empty database of its own; its exit code."""
    from bench.house import scratch

    with scratch("words") as environment:
        command = [sys.executable, "-m", "bench.search_quality", "--inside", *sys.argv[1:]]
        return subprocess.run(command, env=environment | {"KRING_MODE": "demo"}, check=False).returncode


if __name__ == "__main__":
    main()
