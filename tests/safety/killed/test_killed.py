"""kill -9 of web server, worker and PostgreSQL while people write: what was acknowledged is there, and there once."""

import os
import secrets
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from launch import binaries, home
from launch.cluster import Cluster
from launch.home import Home, own_folder
from tests.safety.killed.machines import Installation, adopting
from tests.safety.killed.writers import Write, Writer

ROOT = Path(__file__).resolve().parents[3]
PEOPLE, EACH, WRITES = 5, 100, 500
# After how many answered writes what is killed.
KILLS = {50: "web", 120: "worker", 200: "postgres", 290: "web postgres", 380: "worker web", 440: "postgres worker web"}
TABLES = {
    "ask": "SELECT subject FROM home_question",
    "reply": "SELECT text FROM home_message",
    "activity": "SELECT title FROM record_activity",
    "function": "SELECT ref_id FROM people_relation",
}


@pytest.fixture
def installation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Installation]:
    """An installation with a PostgreSQL of its own, as safe as that of `./kring demo`."""
    scratch = None
    if os.geteuid() == 0:  # PostgreSQL runs as somebody else then, who must be able to reach its folder
        scratch = home.ROOT_STATE.with_name(f"kring-killed-{secrets.token_hex(4)}")
        monkeypatch.setattr(home, "ROOT_STATE", scratch)
    place = Home(root=ROOT, state=own_folder(tmp_path / "state", owner=os.geteuid(), mode=0o700))
    cluster = Cluster(place, binaries.find(place), "main")
    with adopting():
        cluster.hold()
        found = Installation(cluster, place.state)
        try:
            yield found
        finally:
            try:
                found.stop()
            finally:
                if scratch is not None:
                    shutil.rmtree(scratch, ignore_errors=True)


def kill_now_and_then(installation: Installation, writers: list[Writer]) -> list[str]:
    """Kill what KILLS says as the work goes on; what was killed."""
    waiting, killed = dict(KILLS), []
    while any(writer.is_alive() for writer in writers):
        answered = sum(write.answered for writer in writers for write in writer.done)
        for when in [when for when in waiting if answered >= when]:
            for what in waiting.pop(when).split():
                getattr(installation, f"kill_{what}")()
                killed.append(what)
        time.sleep(0.02)
    return killed


def rows(url: str, kind: str) -> list[str]:
    """How the rows of this kind can be recognised."""
    with psycopg.connect(url) as connection:
        return [str(row[0]) for row in connection.execute(TABLES[kind]).fetchall()]  # type: ignore[call-overload]


def story(url: str) -> list[str]:
    """The ids of all entries."""
    with psycopg.connect(url) as connection:
        return [str(row[0]) for row in connection.execute("SELECT id FROM audit_entry").fetchall()]


def is_there_once(url: str, writes: list[Write]) -> dict[str, Any]:
    """What is wrong: acknowledged and not there, or there more than once."""
    told = story(url)
    lost = [write.kind for write in writes if told.count(str(write.command)) != 1]
    wrong: dict[str, Any] = {"in the story": lost} if lost else {}
    for kind in TABLES:
        held = rows(url, kind)
        counts = {write.mark: held.count(write.mark) for write in writes if write.kind == kind}
        if any(count != 1 for count in counts.values()):
            wrong[kind] = {mark: count for mark, count in counts.items() if count != 1}
    return wrong


@pytest.mark.slow
def test_what_was_acknowledged_is_there_once_and_the_chain_holds(installation: Installation) -> None:
    crowd = installation.ask_crowd(str(PEOPLE), "200")
    installation.start_web()
    installation.start_worker()
    writers = [
        Writer(installation.port, f"{crowd['cookie']}={session}", crowd["sites"][place::PEOPLE], EACH, seed=place)
        for place, session in enumerate(crowd["sessions"])
    ]
    for writer in writers:
        writer.start()
    killed = kill_now_and_then(installation, writers)
    writes = [write for writer in writers for write in writer.done]
    assert [wrong for writer in writers for wrong in writer.wrong] == []
    assert sorted(killed) == sorted(" ".join(KILLS.values()).split())
    assert len(writes) == WRITES and all(write.answered for write in writes)
    assert any(write.tries > 1 for write in writes)  # the killing was felt
    assert is_there_once(installation.cluster.url, writes) == {}
    found = installation.ask_crowd("after")
    assert found["faults"] == []
    assert found["entries"] == found["sealed"] >= WRITES
    assert found["undelivered"] == 0
