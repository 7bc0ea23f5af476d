"""Bitstring Status List (W3C, 2025): one bit per credential, so many that a bit says nothing about who it is."""

import gzip
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable

from .tokens import Unreadable

SIZE = 131_072  # the least that the standard allows: 16 KB, a few hundred bytes when packed
LARGEST = 16 * 1024 * 1024  # bytes, unpacked: a packed list may not grow without end


def encode(indexes: Iterable[int], size: int = SIZE) -> str:
    """The list with these bits set: base64url of gzip, after the "u" that says so.

    >>> marked(encode([3, 131071]), 131071), marked(encode([3]), 4)
    (True, False)
    """
    bits = bytearray(size // 8)
    for index in indexes:
        bits[index // 8] |= 0x80 >> index % 8  # the leftmost bit is index 0
    return "u" + urlsafe_b64encode(gzip.compress(bytes(bits), mtime=0)).decode().rstrip("=")


def marked(encoded: str, index: int) -> bool:
    """Is this bit set? Raises Unreadable for what is no such list, for one too large, and past its end."""
    if not encoded.startswith("u"):
        raise Unreadable("no list in base64url")
    packed = encoded[1:]
    try:
        unpacker = zlib.decompressobj(wbits=31)
        bits = unpacker.decompress(urlsafe_b64decode(packed + "=" * (-len(packed) % 4)), LARGEST)
    except (ValueError, zlib.error):
        raise Unreadable("no packed list") from None
    if not unpacker.eof:
        raise Unreadable("a list that is too large, or cut off")
    if not 0 <= index < 8 * len(bits):
        raise Unreadable("the list does not reach that far")
    return bool(bits[index // 8] & 0x80 >> index % 8)
