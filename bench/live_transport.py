"""What live itself costs and promises: fan-out, memory, and that nothing is lost, doubled or reordered."""

import asyncio
import http.client
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import transaction

from bench.live_clients import Heard, Reader, many_files, open_many, open_reader, request
from kring.config import supervise

SERVER = "tests.foundation.live.toy_server:application"
PORT, BARE_PORT = 8801, 8802
WORDS = 700  # letters in the payload of a change


@contextmanager
def server(port: int = PORT, program: str = SERVER) -> Iterator["subprocess.Popen[bytes]"]:
    """The web server with the toy in it."""
    command = supervise.web_command(port=port)
    command[-1] = program
    process = subprocess.Popen(command, start_new_session=True)
    try:
        _wait_for(port)
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextmanager
def bare(port: int = BARE_PORT) -> Iterator[None]:
    """The bare broadcaster."""
    process = subprocess.Popen([sys.executable, "-m", "bench.live_bare", str(port)])
    try:
        time.sleep(1)
        yield
    finally:
        process.kill()
        process.wait()


def _wait_for(port: int) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            asked = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            asked.request("GET", "/healthz", headers={"Host": "localhost"})
            asked.getresponse().read()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("The web server does not answer.")


class LastHears:
    """How long it takes until the last of many readers has the next change."""

    def __init__(self, mark: bytes) -> None:
        self.mark, self.left, self.all_there = mark, 0, asyncio.Event()

    def raw(self, data: bytes) -> None:
        self.left -= data.count(self.mark)
        if self.left <= 0:
            self.all_there.set()

    async def after(self, readers: int, change: Callable[[], float]) -> float:
        """Seconds from the change, which says when it began, until everybody has it."""
        self.left = readers
        self.all_there.clear()
        began = await asyncio.to_thread(change)
        await asyncio.wait_for(self.all_there.wait(), 60)
        return time.perf_counter() - began


def change_board() -> float:
    """A change on the board; the moment just before it is committed."""
    from tests.foundation.live import toy

    with transaction.atomic():
        toy.count(by=toy.system(), board="fan", words=WORDS)
        return time.perf_counter()


async def fan_out(listeners: int, tries: int) -> dict[str, float]:
    """The median to the last of many listeners, over that of the bare broadcaster, asked in turns."""
    payload: list[bytes] = []
    ours, theirs = LastHears(b'"k":"count"'), LastHears(b'"k":"count"')
    followed = [
        Reader(request("/live/?c=toy:fan", cookie="toy=nobody"), lambda _: None, raw=ours.raw) for _ in range(listeners)
    ]
    plain = [Reader(request("/", cookie="toy=nobody"), lambda _: None, raw=theirs.raw) for _ in range(listeners)]
    seen = Reader(request("/live/?c=toy:fan", cookie="toy=nobody"), lambda heard: payload.append(_bytes(heard)))
    await open_many(PORT, followed)
    await open_reader(PORT, seen)
    await open_many(BARE_PORT, plain)
    live: list[float] = []
    bare_: list[float] = []
    for _ in range(tries):
        live.append(await ours.after(listeners, change_board))
        await asyncio.sleep(0.1)
        bare_.append(await theirs.after(listeners, lambda: _say(payload[-1])))
        await asyncio.sleep(0.1)
    for reader in [*followed, *plain, seen]:
        reader.close()
    return {
        "fanout_ms": statistics.median(live) * 1000,
        "fanout_bare_ms": statistics.median(bare_) * 1000,
        "fanout_ratio": statistics.median(live) / statistics.median(bare_),
    }


def _bytes(heard: Heard) -> bytes:
    return f"id: {heard.id}\ndata: {heard.data}\n\n".encode()


def _say(body: bytes) -> float:
    began = time.perf_counter()
    asked = http.client.HTTPConnection("127.0.0.1", BARE_PORT, timeout=10)
    asked.request("POST", "/", body)
    asked.getresponse().read()
    return began


def memory_of(process: int) -> int:
    """Bytes that a process and its children keep in memory."""
    total = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(folder.name) == process or int(stat[1]) == process:
                total += int((folder / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except OSError:
            continue
    return total


async def held(process: int, listeners: int) -> dict[str, float]:
    """Memory that each of many open streams takes, and how long it takes to open them all."""
    warm = [Reader(request("/live/?c=toy:held", cookie="toy=nobody"), lambda _: None) for _ in range(50)]
    await open_many(PORT, warm)
    await asyncio.sleep(1)
    before = memory_of(process)
    start = time.perf_counter()
    readers = [Reader(request("/live/?c=toy:held", cookie="toy=nobody"), lambda _: None) for _ in range(listeners)]
    await open_many(PORT, readers)
    opened = time.perf_counter() - start
    await asyncio.sleep(2)
    after = memory_of(process)
    for reader in [*warm, *readers]:
        reader.close()
    return {"bytes_per_connection": (after - before) / listeners, "opened_s": opened}


class Follower:
    """Somebody who reads a channel, drops now and then, and comes back with the last id."""

    def __init__(self, drops: bool, chance: random.Random, start: int) -> None:
        self.drops, self.chance, self.first = drops, chance, start
        self.numbers: list[int] = []
        self.last, self.reloads, self.reader = "", 0, None

    def hear(self, heard: Heard) -> None:
        if heard.event == "message":
            self.numbers.append(heard.json["n"])
            self.last = heard.id
        elif heard.event == "reload":
            self.reloads += 1

    async def live(self, until: asyncio.Event) -> None:
        """Follow until told to stop; who drops is away at random."""
        while True:
            ended = asyncio.Event()
            path = f"/live/?c=toy:many&after={self.first}"
            reader = Reader(request(path, cookie="toy=nobody", last=self.last), self.hear, ended.set)
            await open_reader(PORT, reader)
            stay = self.chance.uniform(0.2, 3) if self.drops and not until.is_set() else None
            try:
                await asyncio.wait_for(ended.wait(), stay)
            except TimeoutError:
                reader.close()
                await asyncio.sleep(self.chance.uniform(0.05, 1.5))
                continue
            except asyncio.CancelledError:
                reader.close()
                raise


async def nothing_lost(followers: int, changes: int) -> dict[str, float]:
    """Many changes while a third of the followers drops and returns at random."""
    from kring.foundation.live.api import last_number
    from tests.foundation.live import toy

    chance = random.Random(6)  # noqa: S311  a test, no secret
    start = await asyncio.to_thread(last_number, "toy:many")
    done = asyncio.Event()
    all_of_them = [Follower(place % 3 == 0, random.Random(place), start) for place in range(followers)]  # noqa: S311
    tasks = [asyncio.create_task(one.live(done)) for one in all_of_them]
    await asyncio.sleep(1)
    began = time.perf_counter()

    def publish() -> None:
        for number in range(changes):
            toy.count(by=toy.system(), board="many", words=chance.randrange(40))
            if number % 500 == 499:
                time.sleep(0.2)

    await asyncio.to_thread(publish)
    published = time.perf_counter() - began
    done.set()
    until = time.monotonic() + 30
    while any(len(one.numbers) < changes for one in all_of_them) and time.monotonic() < until:
        await asyncio.sleep(0.2)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    wanted = range(start + 1, start + changes + 1)
    return {
        "changes": changes,
        "changes_per_s": changes / published,
        "lost": sum(len(set(wanted) - set(one.numbers)) for one in all_of_them),
        "doubled": sum(len(one.numbers) - len(set(one.numbers)) for one in all_of_them),
        "reordered": sum(one.numbers != sorted(one.numbers) for one in all_of_them),
        "reloads": sum(one.reloads for one in all_of_them),
    }


def on_a_wall(which: set[str], *, quick: bool) -> dict[str, float]:
    """The figures of a real wall."""
    figures: dict[str, float] = {}
    if "open" in which:
        from bench import live_fill, live_notes
        from bench.live_room import Wall

        wall = Wall(**live_fill.fill(2000))
        with server(program=wall.server):
            figures |= asyncio.run(live_notes.wall_open(PORT, wall))
    if "notes" in which:
        from bench import live_fill, live_notes
        from bench.live_room import Wall

        board = Wall(**live_fill.fill(100 if quick else live_notes.NOTES))
        size = {"readers": 30, "windows": 2, "seconds": 15} if quick else {"readers": 195, "windows": 5, "seconds": 60}
        with server(program=board.server):
            figures |= asyncio.run(live_notes.note_times(PORT, board, **size))
    return figures


def measured(which: set[str], *, quick: bool) -> dict[str, float]:
    """The figures asked for, in the database of DATABASE_URL."""
    from tests.foundation.live import toy

    many_files()
    toy.set_up()
    figures: dict[str, float] = {}
    if "fanout" in which:
        with server(), bare():
            figures |= asyncio.run(fan_out(200 if quick else 1000, 7 if quick else 25))
    if "memory" in which:
        with server() as process:
            figures |= asyncio.run(held(process.pid, 1000 if quick else 5000))
    if "order" in which:
        with server():
            figures |= asyncio.run(nothing_lost(30 if quick else 90, 1000 if quick else 10_000))
    return figures | on_a_wall(which, quick=quick)
