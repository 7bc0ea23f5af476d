"""How long a note takes from one to all: 195 people who speak the protocol, five in Chromium, five notes a minute."""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bench.live_room import Board, Person, Window, latencies, open_windows, page_of, people
from bench.register import percentile95

NOTES = 1000  # on the board before it begins
EVERY = 12.0  # seconds between two notes of one person: five a minute


@asynccontextmanager
async def chromium() -> AsyncIterator[Any]:
    """The system's browser."""
    from playwright.async_api import async_playwright

    from kring.ui.screenshots import FLAGS, browser_path

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
        yield browser
        await browser.close()


@asynccontextmanager
async def room(
    port: int, board: Board, *, readers: int, windows: int
) -> AsyncIterator[tuple[list[Person], list[Window]]]:
    """Everybody in, with their streams open; when it ends all go."""
    screen, after = await page_of(port, board)
    crowd = people(port, board, readers, screen, after)
    tasks = [asyncio.create_task(work()) for one in crowd for work in (one.follow, one.send)]
    try:
        async with chromium() as browser:
            yield crowd, await open_windows(browser, port, board, windows)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def writing(crowd: list[Person], windows: list[Window], seconds: float) -> None:
    """Everybody writes for so long."""
    until = time.monotonic() + seconds
    await asyncio.gather(*(one.write(EVERY, until) for one in [*crowd, *windows]))


async def settled(crowd: list[Person], windows: list[Window], within: float) -> None:
    """Everything that was written is answered, and seen; or the time is up."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        waiting = sum(not note.answered for one in crowd for note in one.notes)
        if not waiting and not sum([await window.waiting() for window in windows]):
            break
        await asyncio.sleep(0.5)
    await asyncio.sleep(3)


async def note_times(port: int, board: Board, *, readers: int, windows: int, seconds: float) -> dict[str, float]:
    """The 95th percentile from sending to seeing, over every note and everybody who saw it."""
    async with room(port, board, readers=readers, windows=windows) as (crowd, in_browser):
        await asyncio.sleep(3)
        await writing(crowd, in_browser, seconds)
        await settled(crowd, in_browser, 20)
        sent = {note.words: note.sent_at for one in crowd for note in one.notes}
        seen = [one.seen for one in crowd]
        for window in in_browser:
            theirs, shown = await window.times()
            sent |= theirs
            seen.append(shown)
        found = latencies(sent, seen)
        unseen = len(sent) * len(seen) - len(found)
        in_windows = latencies(sent, seen[len(crowd) :])
    return {
        "notes": len(sent),
        "note_p50_ms": found[len(found) // 2],
        "note_p95_ms": percentile95(found),
        "note_p95_browser_ms": percentile95(in_windows),
        "notes_unseen": unseen,
    }


async def wall_open(port: int, board: Board, tries: int = 5) -> dict[str, float]:
    """The median of opening the wall in a browser that is four times slower, until it is live; milliseconds."""
    taken = []
    async with chromium() as browser:
        for place in range(tries):
            window = Window(await browser.new_context(locale="nl-NL"), board, place)
            taken.append(await window.opens(port, slower=4))
            await window.context.close()
    return {"wall_open_ms": statistics.median(taken)}
