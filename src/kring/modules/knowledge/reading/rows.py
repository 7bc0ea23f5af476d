"""Frozen rows that the pages of this room show."""

from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Teaser:
    """A page in a list: what it is called, where, in one sentence, and a quiet line."""

    title: str
    url: str
    summary: str = ""
    dated: date | None = None
    quiet: str = ""


@dataclass(frozen=True)
class PartRow:
    """A line of a part of a theme page; also what other modules give."""

    title: str
    url: str
    quiet: str = ""


@dataclass(frozen=True)
class Part:
    """A part of a theme page: its heading and its lines."""

    title: str
    rows: tuple[PartRow, ...]


@dataclass(frozen=True)
class Dot:
    """A place on the circle of a cover."""

    x: str
    y: str


@dataclass(frozen=True)
class Cover:
    """A cover made of type: lines of the title with their height and size, and a dot on the circle per article."""

    lines: tuple[tuple[str, int], ...]
    size: int
    dots: tuple[Dot, ...]
    label: str
    number: str


@dataclass(frozen=True)
class IssueCard:
    """An issue on a shelf."""

    title: str
    url: str
    summary: str
    dated: date | None
    number: str
    cover: Cover
    image: Any = None
    articles: int = 0


@dataclass(frozen=True)
class ArticleRow:
    """An article in the contents of its issue."""

    id: int
    title: str
    url: str
    summary: str
    authors: str
    sub_theme: str
    partner: str
    minutes: int

    @property
    def anchor(self) -> str:
        """Its place in the reader."""
        return f"artikel-{self.id}"


@dataclass(frozen=True)
class Section:
    """A sub-theme of an issue with its articles."""

    name: str
    articles: tuple[ArticleRow, ...]


@dataclass(frozen=True)
class Piece:
    """A piece of an article, ready to be shown or printed. html: rich text as Wagtail keeps it."""

    kind: str
    text: str = ""
    html: str = ""
    image: Any = None
    alt: str = ""
    url: str = ""
    minutes: int | None = None

    @property
    def video(self) -> dict[str, Any]:
        """The same words as the block of a video has."""
        return {"title": self.text, "url": self.url, "minutes": self.minutes}


@dataclass(frozen=True)
class ReadArticle:
    """A whole article for the reader and for paper."""

    row: ArticleRow
    image: Any
    pieces: tuple[Piece, ...]
