"""`./kring bench knowledge [--json]`: five thousand pages and practices and a thousand PDFs, on this machine, now.

search_p95_ratio       95th percentile of the search page over its floor: the same SQL by psycopg and an empty page
                       through the same middleware, asked in turns
search_ndcg10          how good the first ten are, on the half of the judged queries that nobody tuned on
page_p50_ratio_worst   the median of the slowest page (news, theme, issue, article, dossier) over an empty one, in turn
lists                  the same of the first page and of lists
reader_open_ms         Chromium slowed four times: from the address of a magazine's reader to its first article
related_ms             the median of finding what is related to a page
first_visit_kb         the first page of knowledge with all its css and js, gzipped, without images
start_fresh_s          new clone, empty home: `./kring demo` until the first page came back
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench.house import ROOT, demo, scratch
from bench.pages import ASSET, Visitor, zipped_kb
from bench.register import milliseconds
from bench.telling import tell
from kring.config import supervise

LIMITS = {
    "search_p95_ratio": 3,
    "page_p50_ratio_worst": 4,
    "reader_open_ms": 1000,
    "related_ms": 50,
    "first_visit_kb": 80,
    "start_fresh_s": 110,
}
FLOORS = {"search_ndcg10": 0.80}
PORT = 8799
SLOWER = 4  # times, for the reader on an old phone
TRIES = 5
LISTS = ("/kennis/", "/nieuws/", "/magazines/", "/dossiers/", "/praktijken/", "/spiegelkaarten/")  # told, not judged


def related() -> float:
    """The median time of finding what is related, over fifty pages; milliseconds."""
    from kring.foundation.records.api import today
    from kring.modules.knowledge.models import NewsPage
    from kring.modules.knowledge.news import queries

    pages = list(NewsPage.objects.live().order_by("pk")[:50])
    on = today()
    return statistics.median(milliseconds(lambda page=page: queries.related(page, on)) for page in pages)


def served() -> dict[str, Any]:
    """Figures of pages, from a server of its own."""
    with supervise.children() as children:
        children.start("web server", supervise.web_command(port=PORT))
        children.wait_until_ready(f"http://127.0.0.1:{PORT}/healthz")
        visitor = Visitor(PORT)
        first = visitor.get("/kennis/")
        assets = set(ASSET.findall(first.decode()))
        ratios = {path: visitor.ratio(path) for path in paths()}
        slowest = sorted(ratios, key=lambda path: -ratios[path])
        lists = {path: visitor.ratio(path) for path in LISTS}
        return {
            "first_visit_kb": zipped_kb(first) + sum(zipped_kb(visitor.get(asset)) for asset in assets),
            "page_p50_ratio_worst": ratios[slowest[0]],
            "slowest_pages": ", ".join(f"{path} {ratios[path]:.1f}" for path in slowest[:8]),
            "lists": ", ".join(f"{path} {ratio:.1f}" for path, ratio in lists.items()),
            "reader_open_ms": reader(reader_path()),
        }
    raise SystemExit("The web server was stopped.")


def paths() -> list[str]:
    """Of each kind of page one of the demonstration and one of the fill."""
    from kring.modules.knowledge.models import ArticlePage, DossierPage, IssuePage, NewsPage, ThemePage

    found = []
    for kind in (ArticlePage, DossierPage, IssuePage, NewsPage, ThemePage):
        first, last = kind.objects.live().order_by("pk").first(), kind.objects.live().order_by("pk").last()
        found += [page.url for page in (first, last) if page]
    return found


def reader_path() -> str:
    """The reader of the magazine with most articles."""
    from kring.modules.knowledge.models import IssuePage

    return str(IssuePage.objects.live().order_by("-numchild", "pk")[0].url) + "lezen/"


def reader(path: str) -> float:
    """The median of opening the reader, in a browser that is four times slower; milliseconds."""
    from playwright.sync_api import sync_playwright

    from kring.ui.screenshots import FLAGS, browser_path

    taken = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
        for _ in range(TRIES):
            page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            start = time.perf_counter()
            page.goto(f"http://localhost:{PORT}{path}", wait_until="commit")
            page.locator("[data-reader=open]").wait_for()
            taken.append((time.perf_counter() - start) * 1000)
            page.context.close()
        browser.close()
    return statistics.median(taken)


def quality() -> dict[str, float]:
    """How good the search is on the judged queries; in a database of its own, with the judged documents alone."""
    command = [sys.executable, "-m", "bench.search_quality", "--json"]
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def fresh() -> float:
    """Seconds of a fresh start, in a new clone with an empty home."""
    with tempfile.TemporaryDirectory() as name:
        clone, home = Path(name) / "clone", Path(name) / "home"
        home.mkdir()
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        with demo(clone, home) as seconds:
            return seconds
    raise SystemExit("The demonstration was stopped.")


def measured() -> dict[str, Any]:
    """All figures but the fresh start, in the database of DATABASE_URL."""
    import django

    django.setup()
    from bench import finding, knowledge_fill
    from kring.config import demo as demonstration

    start = time.perf_counter()
    demonstration.load(size="small", today=None, reset=False, progress=lambda words: None)
    counts = knowledge_fill.fill()
    filled = time.perf_counter() - start
    return {
        "load_s": filled,
        **counts,
        **finding.searches(),
        "related_ms": related(),
        **served(),
    }


def elsewhere() -> dict[str, Any]:
    """The same command in an empty database of its own; its figures."""
    with scratch("knowledge") as environment:
        command = [sys.executable, "-m", "bench.knowledge", "--inside"]
        environment |= {"KRING_MODE": "demo"}
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return found


def main() -> None:
    """Print every figure beside its limit; exit code 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)  # in the scratch database
    options = parser.parse_args()
    if options.inside:
        print(json.dumps(measured()))
        return
    figures = elsewhere() | quality() | {"start_fresh_s": fresh()}
    tell(figures, limits=LIMITS, floors=FLOORS, as_json=options.json)


if __name__ == "__main__":
    main()
