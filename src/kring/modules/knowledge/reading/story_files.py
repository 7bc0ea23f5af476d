"""Articles of the demonstration as text files: facts on top, then paragraphs, headings, lists and boxes.

    titel: …            one fact a line, until the first empty line
    ## kop              a heading
    - punt / 1. punt    a list
    [kader: titel] … [einde]
All of it is our own wording; people and organisations in it are made up, and say so by their names.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

FOLDER = Path(__file__).parent / "story"
BOX = re.compile(r"\[kader: (.+?)\]\n(.*?)\n\[einde\]", re.S)
Block = tuple[str, str | dict[str, str]]


@dataclass(frozen=True)
class Story:
    """An article: its facts by name, and its blocks as Wagtail takes them."""

    facts: dict[str, str]
    blocks: list[Block]


def stories() -> list[Story]:
    """All articles, in order."""
    return [read(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.txt"))]


def read(text: str) -> Story:
    """One article."""
    top, _, rest = text.partition("\n\n")
    facts = dict(line.split(": ", 1) for line in top.splitlines())
    return Story(facts, list(_blocks(rest)))


def _blocks(text: str) -> Iterator[Block]:
    end = 0
    for box in BOX.finditer(text):
        yield from _plain(text[end : box.start()])
        yield "box", {"title": box[1], "text": "".join(html for _, html in _plain(box[2]))}
        end = box.end()
    yield from _plain(text[end:])


def _plain(text: str) -> Iterator[tuple[str, str]]:
    for piece in filter(None, (piece.strip() for piece in text.split("\n\n"))):
        if piece.startswith("## "):
            yield "heading", piece[3:]
        elif piece.startswith("- "):
            yield "text", _list("ul", piece, 2)
        elif piece.startswith("1. "):
            yield "text", _list("ol", piece, 3)
        else:
            yield "text", f"<p>{escape(' '.join(piece.split()), quote=False)}</p>"


def _list(kind: str, piece: str, mark: int) -> str:
    lines = "".join(f"<li>{escape(line[mark:], quote=False)}</li>" for line in piece.splitlines())
    return f"<{kind}>{lines}</{kind}>"
