"""Make a screenshot smaller: a picture with a table of at most 256 colours. Only the standard library."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_COLOURS = 256


def smaller(png: bytes) -> bytes:
    """The same picture with a table of colours; a rare colour becomes the nearest of the table.

    In: a PNG of 8 bits a channel in RGB, as Chromium writes it. Errors: ValueError for any other.
    """
    parts = list(_parts(png))
    width, height, *kind = struct.unpack(">IIBBBBB", parts[0][1])
    if kind != [8, 2, 0, 0, 0]:
        raise ValueError("not a picture of 8 bits a channel in RGB")
    raw = zlib.decompress(b"".join(body for name, body in parts if name == b"IDAT"))
    rows = [[row[at : at + 3] for at in range(0, width * 3, 3)] for row in _rows(raw, width * 3)]
    counted = Counter(colour for row in rows for colour in row)
    table = [colour for colour, _number in counted.most_common(MOST_COLOURS)]
    place = {colour: _nearest(colour, table) for colour in counted} | {one: at for at, one in enumerate(table)}
    data = b"".join(b"\0" + bytes(place[colour] for colour in row) for row in rows)
    return SIGNATURE + b"".join(
        _part(name, body)
        for name, body in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            (b"PLTE", b"".join(table)),
            (b"IDAT", zlib.compress(data, 9)),
            (b"IEND", b""),
        )
    )


def _parts(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        size = struct.unpack(">I", png[at : at + 4])[0]
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
        at += size + 12


def _part(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _rows(raw: bytes, wide: int) -> Iterator[bytes]:
    """Rows with the five filters of PNG taken off."""
    before = bytes(wide)
    for at in range(0, len(raw), wide + 1):
        before = _unfiltered(raw[at], raw[at + 1 : at + 1 + wide], before)
        yield before


def _unfiltered(kind: int, row: bytes, up: bytes) -> bytes:
    if kind == 0:
        return row
    out = bytearray(row)
    for at, byte in enumerate(row):
        left, corner = (out[at - 3], up[at - 3]) if at >= 3 else (0, 0)
        guess = (0, left, up[at], (left + up[at]) // 2, _paeth(left, up[at], corner) if kind == 4 else 0)[kind]
        out[at] = (byte + guess) & 255
    return bytes(out)


def _paeth(left: int, up: int, corner: int) -> int:
    near = left + up - corner
    return min((left, up, corner), key=lambda one: abs(near - one))


def _nearest(colour: bytes, table: list[bytes]) -> int:
    return min(range(len(table)), key=lambda at: sum((a - b) ** 2 for a, b in zip(colour, table[at], strict=True)))
