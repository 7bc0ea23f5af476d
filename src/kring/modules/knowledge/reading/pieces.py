"""The body of an article as pieces, for the reader and for paper: all images of many articles in two queries."""

import html
import re
from collections.abc import Iterable, Mapping
from typing import Any

from kring.modules.knowledge.models import KnowledgeImage
from kring.modules.knowledge.publishing.consents import QUOTE, in_force

from .pictures import prepare
from .rows import Piece

TAGS = re.compile(r"<[^>]+>")
PACE = 200  # words a minute
MADE_OF_WORDS = ("heading", "subheading")


def minutes_of(body: Iterable[Mapping[str, Any]]) -> int:
    """How long reading takes, at least one minute. In: raw blocks."""
    words = sum(len(_words(block["value"]).split()) for block in body)
    return max(1, round(words / PACE))


def _words(value: Any) -> str:
    if isinstance(value, str):
        return html.unescape(TAGS.sub(" ", value))
    if isinstance(value, Mapping):
        return " ".join(_words(part) for part in value.values() if isinstance(part, str))
    return ""


def images_of(bodies: Iterable[Iterable[Mapping[str, Any]]], *sizes: str) -> dict[int, KnowledgeImage]:
    """The images in these raw bodies by number, with these sizes at hand."""
    wanted = {block["value"].get("image") for body in bodies for block in body if block["type"] == "picture"}
    found = KnowledgeImage.objects.in_bulk([number for number in wanted if number])
    prepare(found.values(), *sizes)
    return found


def pieces_of(body: Iterable[Mapping[str, Any]], images: Mapping[int, KnowledgeImage]) -> tuple[Piece, ...]:
    """The pieces of a raw body. An image that is gone is left out, and so are words whose consent does not hold."""
    blocks = list(body)
    named = [str(block["value"].get("consent") or "") for block in blocks if block["type"] == QUOTE]
    held = in_force(named) if named else set()
    told = (block for block in blocks if block["type"] != QUOTE or str(block["value"].get("consent")) in held)
    made = (_piece(block["type"], block["value"], images) for block in told)
    return tuple(piece for piece in made if piece is not None)


def _piece(kind: str, value: Any, images: Mapping[int, KnowledgeImage]) -> Piece | None:
    if kind in MADE_OF_WORDS:
        return Piece(kind, text=value)
    if kind == "text":
        return Piece(kind, html=value)
    if kind == QUOTE:
        return Piece(kind, text=value["words"], alt=value["who"])
    if kind == "box":
        return Piece(kind, text=value["title"], html=value["text"])
    if kind == "video":
        return Piece(kind, text=value["title"], url=value["url"], minutes=value.get("minutes"))
    image = images.get(value.get("image") or 0) if kind == "picture" else None
    if image is None:
        return None
    return Piece(kind, text=value.get("caption") or "", image=image, alt=value.get("alt") or image.description)
