"""Paging: which rows are on a page and where the other pages are. No database: counts go in, links come out."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kring.ui.rows import Link, address

PAGE_SIZE = 25
MAX_PAGE = 100_000  # beyond any list of ours; keeps a typed number from becoming a huge OFFSET


@dataclass(frozen=True)
class Pages:
    """One page of a list: its place, and links to the pages around it. `links` holds None for a gap."""

    number: int
    count: int
    total: int
    first: int
    last: int
    links: tuple[Link | None, ...]
    previous: str = ""
    next: str = ""

    @property
    def offset(self) -> int:
        """How many rows come before this page."""
        return max(0, self.first - 1)


def page_number(raw: str | None) -> int:
    """Read the page from the address; anything that is no whole number from 1 is page 1."""
    try:
        return min(MAX_PAGE, max(1, int(raw or 1)))
    except ValueError:
        return 1


def pages(
    *,
    total: int,
    path: str,
    params: Mapping[str, str | list[str]],
    size: int = PAGE_SIZE,
    name: str = "p",
) -> Pages:
    """Say which rows to show and how to reach the others.

    In: how many rows there are, the present path and parameters (request.GET.dict() or .lists() as dict).
    Out: Pages; a number past the end becomes the last page, an empty list has one page with 0–0 of 0.
    """
    count = max(1, math.ceil(total / size))
    raw = params.get(name)
    number = min(page_number(raw[0] if isinstance(raw, list) and raw else str(raw or "")), count)

    def at(place: int) -> str:
        return address(path, params, **{name: place if place > 1 else None})

    return Pages(
        number=number,
        count=count,
        total=total,
        first=(number - 1) * size + 1 if total else 0,
        last=min(number * size, total),
        links=_links(number, count, at),
        previous=at(number - 1) if number > 1 else "",
        next=at(number + 1) if number < count else "",
    )


def _links(number: int, count: int, at: Callable[[int], str]) -> tuple[Link | None, ...]:
    near = {1, count, number - 1, number, number + 1}
    links: list[Link | None] = []
    before = 0
    for place in sorted(place for place in near if 1 <= place <= count):
        if place - before > 1:
            links.append(None)
        links.append(Link(str(place), at(place), current=place == number))
        before = place
    return tuple(links)
