"""Running something in a thread of its own.

A browser journey leaves an event loop (and its greenlets) in the thread of the tests; asyncio.run() and ast.parse()
do not get on with those.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from django.db import connections

T = TypeVar("T")


def apart(function: Callable[[], T]) -> T:
    """What the function returns or raises; its thread's connections to the database are closed."""

    def run() -> T:
        try:
            return function()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(run).result()
