"""kill -9 of web server, worker and PostgreSQL in turn while everybody writes, and half a minute without a line for a
third of them: what was acknowledged is there, and there once; what waited arrives; every screen shows the same."""

import asyncio
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from bench.live_notes import room, settled, writing
from bench.live_room import Board, Person, Window, board_from, page_of
from kring.config import supervise
from launch import binaries, home
from launch.cluster import Cluster
from launch.home import Home, own_folder
from tests.safety.killed.machines import Installation, adopting

ROOT = Path(__file__).resolve().parents[1]
SETTLES = 60.0  # seconds in which everything must have arrived


class Kring(Installation):
    """An installation whose web server has the board in it."""

    server = Board.server

    def start_web(self) -> None:
        command = supervise.web_command(port=self.port)
        command[-1] = self.server
        self.web = self._child(command)

    def run(self, *command: str) -> str:
        """A program of ours on this installation's database; the last line that it printed."""
        done = subprocess.run(
            [sys.executable, *command], env=self.env, check=True, timeout=300, stdout=subprocess.PIPE, text=True
        )
        return done.stdout.strip().splitlines()[-1]


@contextmanager
def installation() -> Iterator[Kring]:
    """PostgreSQL, web server and worker of our own, which may be killed."""
    scratch, before = None, home.ROOT_STATE
    with tempfile.TemporaryDirectory() as folder:
        if os.geteuid() == 0:  # PostgreSQL runs as somebody else then, who must be able to reach its folder
            scratch = home.ROOT_STATE.with_name(f"kring-live-{secrets.token_hex(4)}")
            home.ROOT_STATE = scratch
        place = Home(root=ROOT, state=own_folder(Path(folder) / "state", owner=os.geteuid(), mode=0o700))
        cluster = Cluster(place, binaries.find(place), "main")
        with adopting():
            cluster.hold()
            found = Kring(cluster, place.state)
            try:
                yield found
            finally:
                found.stop()
                home.ROOT_STATE = before
                if scratch is not None:
                    shutil.rmtree(scratch, ignore_errors=True)


async def kill_in_turn(kring: Kring, seconds: float) -> None:
    """The web server, the worker and PostgreSQL, spread over this time."""
    for kill in (kring.kill_web, kring.kill_worker, kring.kill_postgres):
        await asyncio.sleep(seconds / 4)
        await asyncio.to_thread(kill)


async def cut_a_third(crowd: list[Person], windows: list[Window], after: float, away: float) -> None:
    """No line for a third, for a while."""
    await asyncio.sleep(after)
    third = crowd[::3], windows[::3]
    for person in third[0]:
        person.cut()
    for window in third[1]:
        await window.cut(True)
    await asyncio.sleep(away)
    for person in third[0]:
        person.line.set()
    for window in third[1]:
        await window.cut(False)


def truth(url: str, board: Board) -> tuple[dict[str, list[str]], dict[str, int]]:
    """The notes by their words, and how often each was written according to the log of changes."""
    with psycopg.connect(url) as connection:
        notes: dict[str, list[str]] = {}
        for note, words in connection.execute(board.notes_sql).fetchall():
            notes.setdefault(words, []).append(note)
        counted = connection.execute(
            "SELECT ids->>'note', count(*) FROM live_change WHERE kind LIKE 'note%' GROUP BY 1"
        ).fetchall()
    return notes, dict(counted)


async def chaos(
    kring: Kring, board: Board, *, readers: int, windows: int, seconds: float, away: float
) -> dict[str, float]:
    """What is wrong when all is over."""
    async with room(kring.port, board, readers=readers, windows=windows) as (crowd, in_browser):
        await asyncio.sleep(2)
        await asyncio.gather(
            writing(crowd, in_browser, seconds),
            kill_in_turn(kring, seconds),
            cut_a_third(crowd, in_browser, seconds / 3, away),
        )
        await settled(crowd, in_browser, SETTLES)
        fresh, _ = await page_of(kring.port, board)
        screens = [one.screen for one in crowd] + [await window.shown() for window in in_browser]
        differ = [screen for screen in screens if screen != fresh]
        for screen in differ[:3]:
            lacks, has = sorted(fresh.keys() - screen.keys()), sorted(screen.keys() - fresh.keys())
            other = [note for note in fresh.keys() & screen.keys() if fresh[note] != screen[note]]
            said = f"Lacks {len(lacks)} {lacks[:3]}, has {len(has)} more {has[:3]}, {len(other)} differ {other[:3]}"
            sys.stderr.write(f"{said}; fresh shows {len(fresh)}.\n")
        return found_wrong(kring.cluster.url, board, crowd, in_browser) | {"screens_differ": len(differ)}


def found_wrong(url: str, board: Board, crowd: list[Person], windows: list[Window]) -> dict[str, float]:
    """Acknowledged and not there, there twice, or queued and not there."""
    notes, counted = truth(url, board)
    mine = [note for one in crowd for note in one.notes]
    acknowledged = [note.words for note in mine if note.answered]
    queued = [note.words for note in mine if note.offline or not note.answered]
    for window in windows:
        queued += [words for words, offline in window.words.items() if offline]
        acknowledged += list(window.words)
    twice = [ids for words in acknowledged if (ids := notes.get(words, [])) and (len(ids) > 1 or counted[ids[0]] > 1)]
    return {
        "chaos_notes": len(mine) + sum(len(window.words) for window in windows),
        "chaos_queued": len(queued),
        "chaos_refused": sum(note.refused > 0 for note in mine),
        "acknowledged_missing": sum(words not in notes for words in acknowledged),
        "acknowledged_twice": len(twice),
        "queued_missing": sum(words not in notes for words in queued),
    }


def measured(*, quick: bool) -> dict[str, Any]:
    """The figures, with everything of its own."""
    with installation() as kring:
        board = board_from(kring.run("-m", "bench.live_fill", "50" if quick else "1000"))
        kring.server = board.server
        kring.start_web()
        kring.start_worker()
        began = time.monotonic()
        size = {"readers": 20, "windows": 2, "seconds": 24.0, "away": 8.0} if quick else {
            "readers": 195, "windows": 5, "seconds": 80.0, "away": 30.0,
        }  # fmt: skip
        figures: dict[str, Any] = asyncio.run(chaos(kring, board, **size))  # type: ignore[arg-type]
        return figures | {"chaos_s": time.monotonic() - began}
