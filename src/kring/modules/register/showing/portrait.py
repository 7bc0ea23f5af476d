"""A portrait is drawn anew: upright, square, small, and without anything the camera wrote beside it. Pure."""

import io
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from kring.foundation.records.api import Refusal

SIDE = 480  # pixels
MOST_BYTES = 8 * 1024 * 1024
MOST_PIXELS = 60_000_000  # a large camera of today; above it a small file may fill the memory
LEAST = 120  # pixels on the shortest side


class NotAPortrait(Refusal):
    """Dit is geen foto die we kunnen gebruiken. Kies een JPG, PNG of WebP van hooguit 8 MB."""


class TooSmall(Refusal):
    """Deze foto is te klein. Kies een foto van minstens 120 bij 120 beeldpunten."""


def redrawn(content: bytes) -> bytes:
    """The portrait as a square JPEG of at most 480 pixels; only what is seen stays.

    Raises NotAPortrait for anything that is no picture (whatever its name says), too large or broken; TooSmall.
    """
    if len(content) > MOST_BYTES:
        raise NotAPortrait
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of large pictures; the limit below is ours
            return _square(content)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise NotAPortrait from None


def _square(content: bytes) -> bytes:
    with Image.open(io.BytesIO(content), formats=("JPEG", "PNG", "WEBP")) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise NotAPortrait
        if min(opened.size) < LEAST:
            raise TooSmall
        opened.draft("RGB", (2 * SIDE, 2 * SIDE))  # a JPEG is read at the size that is needed
        upright = ImageOps.exif_transpose(opened).convert("RGBA")
    side = min(SIDE, *upright.size)
    square = ImageOps.fit(upright, (side, side), centering=(0.5, 0.4))
    paper = Image.new("RGB", square.size, "white")
    paper.paste(square, mask=square.getchannel("A"))
    drawn = io.BytesIO()
    paper.save(drawn, "JPEG", quality=85, optimize=True)  # a new picture: no EXIF, no comment, no profile
    return drawn.getvalue()
