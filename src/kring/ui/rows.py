"""Frozen rows that components take: plain data, filled by views and queries, never a model."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode


@dataclass(frozen=True)
class Link:
    """A place to go: its words, its address, whether it is where we are, and how many wait there."""

    label: str
    href: str
    current: bool = False
    count: int | None = None
    hint: str = ""


# What the header has left for the main menu, in rem, beside mark, search and account: from 64 rem and from 78 rem wide.
NAV_ROOMS = (("some", 31.0), ("much", 45.0))
NAV_LETTER, NAV_AROUND = 0.56, 1.75  # a letter in the widest usual system font; the padding and gap of an item


@dataclass(frozen=True)
class Shell:
    """What stands around every page. The config floor fills it once per request, without queries of its own.

    `person` is the name of who is signed in, empty for a stranger; `search` is the address of the search page;
    `sign_out` is an address that takes a POST.
    """

    home: str = "/"
    nav: tuple[Link, ...] = ()
    search: str = ""
    person: str = ""
    account: tuple[Link, ...] = ()
    sign_in: str = ""
    sign_up: str = ""
    sign_out: str = ""
    footer: tuple[Link, ...] = ()
    accessibility: str = ""

    @property
    def nav_room(self) -> str:
        """From which window the main menu stands in the bar: "some", "much", or "none" when it never fits.

        Reckoned in rem from the length of the words, for a stylesheet cannot ask whether a row fits.
        """
        needed = sum(len(link.label) * NAV_LETTER + NAV_AROUND for link in self.nav)
        return next((room for room, most in NAV_ROOMS if needed <= most), "none")


@dataclass(frozen=True)
class Option:
    """One choice of a filter and how many rows remain when it is taken."""

    value: str
    label: str
    count: int | None = None
    chosen: bool = False


@dataclass(frozen=True)
class Filter:
    """A question that narrows a list: its parameter, its words and its options."""

    name: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Moment:
    """One line of a timeline: when, what happened in a sentence, who did it, and a quiet remark."""

    at: datetime | date
    sentence: str
    who: str = ""
    remark: str = ""
    href: str = ""
    open: bool = False


@dataclass(frozen=True)
class Step:
    """One stage of something longer: done, now, or still to come."""

    label: str
    state: str = "later"
    href: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Fact:
    """A term and what it is; `private` marks what only the reader can see."""

    term: str
    value: object
    href: str = ""
    private: bool = False


def address(path: str, params: Mapping[str, str | list[str]], **changes: str | int | None) -> str:
    """Write a link to `path` with the present parameters, some of them changed; None or "" leaves one out.

    In: the path, the parameters as a mapping of one or several values, and what should differ.
    Out: path and query string.
    """
    kept: dict[str, object] = {key: value for key, value in params.items() if key not in changes and value}
    kept.update({key: value for key, value in changes.items() if value not in (None, "")})
    return f"{path}?{urlencode(kept, doseq=True)}" if kept else path
