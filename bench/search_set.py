"""The judged set of tests/foundation/home/search_set, read and put into the search of a scratch database."""

from datetime import date
from pathlib import Path

SET = Path(__file__).resolve().parents[1] / "tests/foundation/home/search_set"


def documents() -> list[tuple[str, str, str, str]]:
    """Name, kind, title and text of each document of the set."""
    lines = (SET / "documents.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|", 3) for line in lines if line and not line.startswith("#")]
    return [(name.strip(), kind.strip(), title.strip(), text.strip()) for name, kind, title, text in rows]


def judged(half: str) -> list[tuple[str, dict[str, int]]]:
    """The queries of a half ("tuning", "held_out"), each with its judged documents."""
    lines = (SET / f"{half}.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if line and not line.startswith("#")]
    return [
        (text.strip(), {one.split(":")[0]: int(one.split(":")[1]) for one in given.split()}) for text, given in rows
    ]


def put_in() -> None:
    """Make the set findable, in the database of DATABASE_URL; twice, for only the second time all words are known
    and compounds fall apart as they do after the first night."""
    from bench.putting import put
    from kring.foundation.home.api import Findable
    from kring.foundation.home.finding.counting import count_words
    from kring.foundation.jobs.api import system
    from kring.foundation.records.api import Ref

    things = [
        Findable(Ref("judged", name), kind, title, text, f"/{name}/", on=date(2026, 6, 1))
        for name, kind, title, text in documents()
    ]
    for _ in range(2):
        put(by=system(), things=things)
        count_words()
