"""A photo is drawn anew: upright, not larger than a screen needs, without where and when it was taken. Pure."""

import io
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

SIDE = 4000  # pixels of the longest side: enough to read a wall of paper notes
MOST_PIXELS = 60_000_000  # a large camera of today; above it a small file may fill the memory


def redrawn(content: bytes) -> bytes:
    """The picture as a new JPEG or PNG: only what is seen stays. Raises ValueError for what is no such picture, too
    large or broken."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of large pictures; the limit below is ours
            return _drawn(content)
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError from error


def _drawn(content: bytes) -> bytes:
    with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise ValueError
        kind = opened.format or "PNG"
        upright = ImageOps.exif_transpose(opened).convert("RGB" if kind == "JPEG" else "RGBA")
    upright.thumbnail((SIDE, SIDE))
    fresh = Image.new(upright.mode, upright.size)
    fresh.paste(upright)  # pixels only: no EXIF, no comment, no profile
    made = io.BytesIO()
    fresh.save(made, kind, **({"quality": 88} if kind == "JPEG" else {}))
    return made.getvalue()
