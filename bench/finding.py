"""How fast the search page answers: `./kring bench finding [--json]`, or `measured()` from another bench.

6,000 things of some 350 words are put in, made of the sentences of the judged set in a fixed order of dice. Its 60
queries are asked through the page, in turns with their floor: the same SQL by psycopg and an empty page through the
same middleware.

search_p95_ratio   95th percentile of the page over that of its floor (at most 3)
search_p95_ms      the page by itself, on this machine
put_in_s           putting all of them in, in one action
counted_s          counting their words, as the job does
published_ms       the median of publishing one more
"""

import argparse
import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from bench.pages import EMPTY
from bench.register import percentile95
from bench.search_set import documents, judged

if TYPE_CHECKING:
    from kring.foundation.home.api import Findable

LIMITS = {"search_p95_ratio": 3}
THINGS, SENTENCES, ROUNDS = 6_000, 24, 3
REGIONS = ("DR", "FL", "FR", "GE", "GR", "LI", "NB", "NH", "OV", "UT", "ZE", "ZH")


def seconds(work: Callable[[], Any]) -> float:
    """How long something takes, once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def things(count: int, seed: int) -> "list[Findable]":
    """So many things; every twentieth is for signed-in people only."""
    from kring.foundation.home.api import EVERYBODY, SIGNED_IN, Findable
    from kring.foundation.records.api import Ref

    dice = random.Random(seed)  # noqa: S311  a sample
    judged_ones = documents()
    sentences = [one for _, _, _, text in judged_ones for one in text.split(". ")]
    made = []
    for number in range(count):
        _, kind, title, text = dice.choice(judged_ones)
        more = ". ".join(dice.choice(sentences) for _ in range(SENTENCES))
        made.append(
            Findable(
                Ref("benched", f"{seed}-{number}"),
                kind,
                f"{title} ({number})",
                f"{text} {more} Deel{number} van proef{number % 977}.",
                f"/benched/{number}/",
                themes=(f"po-t{dice.randint(1, 7)}",),
                region=dice.choice(REGIONS),
                on=date(2026, 6, 1) - timedelta(days=dice.randrange(4000)),
                readers=(SIGNED_IN if number % 20 == 0 else EVERYBODY,),
            )
        )
    return made


def load(count: int = THINGS) -> dict[str, float]:
    """Put the things in the database of DATABASE_URL; how long that took."""
    from django.db import connection

    from bench.putting import put
    from kring.foundation.home.finding.counting import count_words
    from kring.foundation.jobs.api import system

    all_of_them = things(count, seed=1)
    put_in = seconds(lambda: put(by=system(), things=all_of_them))
    counted = seconds(count_words)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE home_document")
        cursor.execute("ANALYZE home_word")
    published = [seconds(lambda one=one: put(by=system(), things=[one])) * 1000 for one in things(20, seed=2)]
    return {"put_in_s": put_in, "counted_s": counted, "published_ms": statistics.median(published)}


def searches() -> dict[str, float]:
    """Each query three times through the page and as its floor, in turns."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(HTTP_HOST="localhost")
    pages, floors = [], []
    for text in [text for half in ("tuning", "held_out") for text, _ in judged(half)]:

        def search(text: str = text) -> None:
            assert client.get("/zoeken/", {"q": text}).status_code == 200

        with CaptureQueriesContext(connection) as empty:
            client.get(EMPTY)
        with CaptureQueriesContext(connection) as seen:
            search()
        known = {query["sql"][:80] for query in empty.captured_queries}
        reading = [
            query["sql"] for query in seen.captured_queries if query["sql"].lstrip().startswith(("SELECT", "WITH"))
        ]
        statements = [sql for sql in reading if sql[:80] not in known and "kring_cache" not in sql]

        def floor(statements: list[str] = statements) -> None:
            with connection.cursor() as cursor:
                for statement in statements:
                    cursor.cursor.execute(statement)
                    cursor.cursor.fetchall()
            client.get(EMPTY)

        for _ in range(ROUNDS):
            pages.append(seconds(search) * 1000)
            floors.append(seconds(floor) * 1000)
    return {
        "search_p95_ratio": percentile95(pages) / percentile95(floors),
        "search_p50_ms": statistics.median(pages),
        "search_p95_ms": percentile95(pages),
    }


def measured(count: int = THINGS) -> dict[str, float]:
    """All figures, in the database of DATABASE_URL, which had better be a scratch one."""
    return {key: round(value, 3) for key, value in (load(count) | searches()).items()}


def main() -> None:
    """Print every figure; exit code 1 when the limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)  # in the scratch database
    options = parser.parse_args()
    if not options.inside:
        sys.exit(elsewhere())
    import django

    django.setup()
    figures = measured()
    print(json.dumps(figures) if options.json else "\n".join(f"{key:18} {value}" for key, value in figures.items()))
    sys.exit(0 if figures["search_p95_ratio"] <= LIMITS["search_p95_ratio"] else 1)


def elsewhere() -> int:
    """The same command in an empty database of its own; its exit code."""
    from bench.house import scratch

    with scratch("finding") as environment:
        command = [sys.executable, "-m", "bench.finding", "--inside", *sys.argv[1:]]
        return subprocess.run(command, env=environment | {"KRING_MODE": "demo"}, check=False).returncode


if __name__ == "__main__":
    main()
