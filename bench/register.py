"""`./kring bench register [--json]`: the register at national size, on this machine, now.

11,000 leaders, 7,700 schools and 110,000 activities are brought in by bulk actions with a fixed seed.

search_p95_ratio       95th percentile of the search page over that of its floor: the same SQL by psycopg and an empty
                       page through the same middleware, asked in turns
search_top20_typo      of 500 full names with one typo: the share found among the 20
search_top20_lastname_place  the same by surname and place
page_p50_ratio_worst   the median of the slowest list or detail page over that of the empty page, in turns
standing_all_cpu_s     processor time of everybody's whole life: every status on every day
sweep_s                the nightly sweep with its reminders
figures_page_ms        the median of the page with figures
certificate_ms         the median of one certificate with its signed credential
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from bench.pages import EMPTY, Visitor, weigh
from bench.telling import tell
from kring.config import database, supervise

LIMITS = {
    "search_p95_ratio": 3,
    "page_p50_ratio_worst": 3,
    "standing_all_cpu_s": 2,
    "sweep_s": 30,
    "figures_page_ms": 300,
    "certificate_ms": 50,
}
FLOORS = {"search_top20_typo": 0.99, "search_top20_lastname_place": 0.95}
PORT = 8798
SEARCHES = 200
CERTIFICATES = 30


def milliseconds(work: Callable[[], Any]) -> float:
    """How long something takes, once."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def percentile95(values: list[float]) -> float:
    """The value that 95 of 100 stay below."""
    return statistics.quantiles(values, n=20)[-1]


def load() -> float:
    """The national demonstration in the database of DATABASE_URL; how long that took."""
    from django.db import connection

    from kring.config import demo

    start = time.perf_counter()
    demo.load(size="national", today=None, reset=False, progress=lambda words: None)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return time.perf_counter() - start


def searches() -> dict[str, float]:
    """How well and how fast people are found."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from bench import searching

    client = Client(HTTP_HOST="localhost")
    pages, floors = [], []
    for place, (name, where) in enumerate(searching.queries(SEARCHES, seed=1)):
        asked = {"data": {"naam": name, "bij": where}, "REMOTE_ADDR": f"10.1.{place // 250}.{place % 250}"}

        def search(asked: dict[str, Any] = asked) -> None:
            assert client.get("/zoek/", **asked).status_code == 200

        with CaptureQueriesContext(connection) as seen:
            search()
        with CaptureQueriesContext(connection) as empty:
            client.get(EMPTY)
        known = {query["sql"][:80] for query in empty.captured_queries}
        statements = [query["sql"] for query in seen.captured_queries if query["sql"][:80] not in known]

        def same_sql(statements: list[str] = statements) -> None:
            with connection.cursor() as cursor:
                for statement in statements:
                    if statement.lstrip().startswith("SELECT"):
                        cursor.cursor.execute(statement)
                        cursor.cursor.fetchall()

        pages.append(milliseconds(search))
        floors.append(milliseconds(same_sql) + milliseconds(lambda: client.get(EMPTY)))
    return {
        "search_p95_ratio": percentile95(pages) / percentile95(floors),
        "search_p95_ms": percentile95(pages),
        "search_top20_typo": searching.typo_hits(500, seed=1),
        "search_top20_lastname_place": searching.lastname_place_hits(500, seed=1),
    }


def standings() -> dict[str, float]:
    """Every status of everybody on every day, from facts that are read first."""
    from kring.modules.register.models import Enrolment
    from kring.modules.register.queries.facts import gather
    from kring.modules.register.rules import spans

    facts = gather(Enrolment.objects.all())
    start = time.process_time()
    for one in facts.values():
        spans(one)
    return {"leaders": len(facts), "standing_all_cpu_s": time.process_time() - start}


def sweeping() -> dict[str, float]:
    """The nightly sweep, on a day on which nobody was reminded yet."""
    from kring.foundation.jobs.api import system
    from kring.modules.register.actions import repair_spans, send_reminders

    start = time.perf_counter()
    repair_spans(by=system())
    sent = send_reminders(by=system())
    return {"sweep_s": time.perf_counter() - start, "reminders": sent}


def certificates() -> dict[str, float]:
    """A leader downloads a certificate that was made: signed anew and printed."""
    from kring.foundation.people.api import actor_for
    from kring.foundation.records.api import now
    from kring.modules.register.certificate import actions, paper
    from kring.modules.register.models import Certificate, Enrolment, Span

    on, made = now(), []
    registered = Span.objects.filter(status="registered", from_date__lte=on.date(), until_date__gt=on.date())
    for enrolment in Enrolment.objects.filter(spans__in=registered.order_by("pk")[:CERTIFICATES]):
        code = actions.make(by=actor_for(enrolment.person_id, on), enrolment=enrolment)
        made.append(Certificate.objects.get(code=code))
    paper.paper(made[0], at=on)
    taken = [milliseconds(lambda one=one: paper.paper(one, at=on)) for one in made]
    return {"certificate_ms": statistics.median(taken)}


def pages() -> dict[str, float | str]:
    """Every page that somebody meets, from a server of its own."""
    with supervise.children() as children:
        children.start("web server", supervise.web_command(port=PORT))
        children.wait_until_ready(f"http://127.0.0.1:{PORT}/healthz")
        return {"figures_page_ms": Visitor(PORT).median("/cijfers/"), **weigh(PORT)}
    raise SystemExit("The web server was stopped.")


def main() -> None:
    """Print every figure beside its limit; exit code 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)  # in the scratch database
    options = parser.parse_args()
    if not options.inside:
        sys.exit(elsewhere())
    tell(measured(), limits=LIMITS, floors=FLOORS, as_json=options.json)


def elsewhere() -> int:
    """The same command in an empty database of its own; its exit code."""
    name = f"kring_bench_{os.getpid()}_register"
    database.create_test_database(name)
    try:
        environment = os.environ | {"DATABASE_URL": database.url_of(name), "KRING_MODE": "demo"}
        command = [sys.executable, "-m", "bench.register", "--inside", *sys.argv[1:]]
        return subprocess.run(command, env=environment, check=False).returncode
    finally:
        database.drop_database(name)


def measured() -> dict[str, Any]:
    """All figures, in the database of DATABASE_URL."""
    import django

    django.setup()
    return {"load_s": load(), **searches(), **standings(), **certificates(), **sweeping(), **pages()}


if __name__ == "__main__":
    main()
