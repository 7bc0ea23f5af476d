"""Marked words in what was found. PostgreSQL sets two letters around them that no text can hold; here they become
pieces, and the template escapes each: what people wrote is never taken for HTML."""

import re
from dataclasses import dataclass

OPEN, CLOSE = "\ue000", "\ue001"  # for private use in Unicode; taken out of every text that comes in
_PIECES = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")


@dataclass(frozen=True)
class Piece:
    """Some text, and whether it is what was looked for."""

    text: str
    marked: bool = False


def pieces_of(text: str) -> tuple[Piece, ...]:
    """The text in pieces; a mark that does not close marks nothing.

    >>> [(piece.text, piece.marked) for piece in pieces_of(f"het {OPEN}lesbezoek{CLOSE} duurt")]
    [('het ', False), ('lesbezoek', True), (' duurt', False)]
    """
    shown = [Piece(_plain(part), place % 2 == 1) for place, part in enumerate(_PIECES.split(text))]
    return tuple(piece for piece in shown if piece.text)


def _plain(text: str) -> str:
    return text.replace(OPEN, "").replace(CLOSE, "")
