"""What a stream says, as bytes: made once for everybody who hears the same."""

import json
from dataclasses import dataclass
from typing import Any

from .kinds import Change
from .states import Said

START = b": kring\nretry: 2000\n\n"
BEAT = b"event: beat\ndata: {}\n\n"  # an event and no comment: the browser must hear it to know that the line lives


@dataclass(frozen=True, slots=True)
class Message:
    """One change for one audience: `alone` for who follows a single channel, `data` for who follows several.

    The id of an event says up to where the browser heard; with several channels it names them all, so it differs.
    """

    data: bytes
    alone: bytes


NOTHING = Message(b"", b"")


def of_change(channel: str, change: Change, html: str | None) -> Message:
    """The message of a change. html: its fragments; "" says nothing, None: they could not be made, so load anew."""
    if html == "":
        return NOTHING
    if html is None:
        data = event(Said.RELOAD, channel, n=change.number)[:-1]
    else:
        data = b"data: " + _json({"n": change.number, "c": channel, "k": change.kind, "html": html}) + b"\n"
    return Message(data, heard({channel: change.number}) + data + b"\n")


def heard(positions: dict[str, int]) -> bytes:
    """The id line: up to which number of each channel this browser heard."""
    return ("id: " + ",".join(f"{channel}={number}" for channel, number in positions.items()) + "\n").encode()


def event(said: Said, channel: str, **more: Any) -> bytes:
    """A named event about a channel."""
    return f"event: {said.value}\n".encode() + b"data: " + _json({"c": channel, **more}) + b"\n\n"


def read_heard(text: str) -> dict[str, int]:
    """The positions in a Last-Event-ID; what is no position is left out.

    >>> read_heard("wall:12=18,board:3=4,nonsense")
    {'wall:12': 18, 'board:3': 4}
    """
    pairs = (part.rpartition("=") for part in text.split(","))
    return {channel: int(number) for channel, _, number in pairs if channel and is_number(number)}


def is_number(text: str) -> bool:
    """Could this be the number of a change?"""
    return text.isascii() and text.isdecimal() and len(text) < 16


def _json(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
