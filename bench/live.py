"""`./kring bench live [--json] [--only fanout memory order …] [--quick]`: what happens live, on this machine, now.

fanout_ratio          1,000 listeners of one process: from the change to the last one, the median over that of a bare
                      asyncio program that writes the same bytes, asked in turns
bytes_per_connection  of 5,000 open streams
lost, doubled, reordered   over 10,000 changes while a third of the followers drops and returns at random
note_p95_ms           195 people who speak the protocol and five in Chromium, each five notes a minute on a board of
                      1,000 notes: from sending to seeing, over every note and everybody
wall_open_ms          a wall of 2,000 notes in Chromium, four times slowed: from the address until it is live
acknowledged_missing, acknowledged_twice, screens_differ, queued_missing
                      kill -9 of web server, worker and PostgreSQL in turn in that load, and 30 seconds without a line
                      for a third of the people
"""

import argparse
import json
import subprocess
import sys
from typing import Any

from bench.house import scratch
from bench.telling import tell

LIMITS = {
    "fanout_ratio": 2,
    "bytes_per_connection": 40_960,
    "lost": 0,
    "doubled": 0,
    "reordered": 0,
    "note_p95_ms": 500,
    "wall_open_ms": 1500,
    "acknowledged_missing": 0,
    "acknowledged_twice": 0,
    "screens_differ": 0,
    "queued_missing": 0,
}
TRANSPORT = ("fanout", "memory", "order")
PARTS = (*TRANSPORT, "open", "notes", "chaos")


def inside(which: set[str], *, quick: bool) -> dict[str, Any]:
    """The figures, in the database of DATABASE_URL."""
    import django

    django.setup()
    from bench import live_transport

    return live_transport.measured(which & {*TRANSPORT, "open", "notes"}, quick=quick)


def elsewhere(arguments: list[str]) -> dict[str, Any]:
    """The same command in an empty database of its own; its figures."""
    with scratch("live") as environment:
        environment |= {"KRING_MODE": "demo"}
        command = [sys.executable, "-m", "bench.live", "--inside", *arguments]
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return found


def main() -> None:
    """Print every figure beside its limit; exit code 1 when one is over."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), help="measure these parts")
    parser.add_argument("--quick", action="store_true", help="fewer of everything: does it work at all")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)  # in the scratch database
    options = parser.parse_args()
    if options.inside:
        print(json.dumps(inside(set(options.only), quick=options.quick)))
        return
    asked = set(options.only)
    figures: dict[str, Any] = {}
    if asked - {"chaos"}:
        figures |= elsewhere(["--only", *sorted(asked - {"chaos"}), *(["--quick"] if options.quick else [])])
    if "chaos" in asked:
        from bench import live_chaos

        figures |= live_chaos.measured(quick=options.quick)
    tell(figures, limits=LIMITS, as_json=options.json)


if __name__ == "__main__":
    main()
