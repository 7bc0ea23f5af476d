"""`./kring bench house [--json]`: how long a start, an import and a page take, on this machine, now.

start_fresh_s         new clone, empty home: `./kring demo` until the first page came back
start_again_s         the same command once more
import_s, reimport_s  a DUO file of every primary site (written from the extract) into an empty database; once more
first_visit_kb        the first page with all its css and js, gzipped; next_page_kb: the largest other page, alone
empty_page_ms         the median of a page with nothing on it, through the same middleware
page_p50_ratio_worst  the median of the slowest list or detail page, divided by that of the empty page

The limit that a ratio is taken to is measured in the same run.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.pages import Visitor, weigh
from bench.telling import tell
from kring.config import database

ROOT = Path(__file__).resolve().parents[1]
LIMITS = {
    "start_fresh_s": 110,  # with the editor of the knowledge module
    "start_again_s": 8,
    "import_s": 20,
    "reimport_s": 5,
    "first_visit_kb": 60,
    "next_page_kb": 15,
    "page_p50_ratio_worst": 3,
}
PORT = 8797


@contextmanager
def demo(clone: Path, home: Path) -> Iterator[float]:
    """A demonstration from this clone with this home; gives the seconds until its first page came back."""
    plain = {
        key: value for key, value in os.environ.items() if not key.startswith(("KRING_", "DATABASE_URL", "PYTHON"))
    }
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(clone / "kring"), "demo", "--port", str(PORT)],
        env=plain | {"HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    printed = []
    for line in process.stdout:
        printed.append(line)
        if line.startswith("Kring is ready"):
            break
    else:
        raise SystemExit("".join(printed))
    Visitor(PORT).get("/")
    try:
        yield time.perf_counter() - start
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=60)


@contextmanager
def scratch(name: str) -> Iterator[dict[str, str]]:
    """An empty database with all tables; gives the environment in which a command works on it."""
    name = f"kring_bench_{os.getpid()}_{name}"
    database.create_test_database(name)
    try:
        yield os.environ | {"DATABASE_URL": database.url_of(name)}
    finally:
        database.drop_database(name)


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """How long a command takes, from start to exit; stops with its output when it fails."""
    start = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    return time.perf_counter() - start


def imports(folder: Path) -> dict[str, float]:
    """Import every primary site into an empty database, and the same file once more."""
    file = folder / "sites.csv"
    django = [sys.executable, "-m", "django"]
    with scratch("from") as environment:
        seconds([*django, "write_duo_file", str(file), "--load-extract"], environment)
    rows = file.read_bytes().count(b"\n") - 1
    command = [*django, "import_duo", str(file), "--vintage", "2026-08", "--json"]
    with scratch("to") as environment:
        return {
            "import_rows": rows,
            "import_s": seconds(command, environment),
            "reimport_s": seconds(command, environment),
        }


def starts_and_pages(folder: Path) -> dict[str, float | str]:
    """Clone, start fresh, start again, and visit."""
    clone, home = folder / "clone", folder / "home"
    home.mkdir()
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
    with demo(clone, home) as fresh:
        pass
    with demo(clone, home) as again:
        pages = weigh(PORT)
    return {"start_fresh_s": fresh, "start_again_s": again, **pages}


def main() -> None:
    """Print every figure beside its limit; exit code 1 when one is over."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--only", choices=["import", "pages"], help="measure a part")
    options = parser.parse_args()
    figures: dict[str, float | str] = {}
    with tempfile.TemporaryDirectory() as name:
        if options.only != "pages":
            figures |= imports(Path(name))
        if options.only != "import":
            figures |= starts_and_pages(Path(name))
    tell(figures, limits=LIMITS, as_json=options.json, digits=2)


if __name__ == "__main__":
    main()
