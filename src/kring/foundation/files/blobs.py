"""The bytes of files, outside any web root: <FILES_ROOT>/ab/<sha256>-<id>, written whole or not at all."""

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from django.conf import settings

from .refusals import BlobGone


def name_of(sha256: str, id: UUID) -> str:
    """The path of a blob under the root. With the id in it, two people with the same file never share one."""
    return f"{sha256[:2]}/{sha256}-{id}"


def _path(blob: str) -> Path:
    return Path(settings.FILES_ROOT) / blob


def write(blob: str, content: bytes) -> None:
    """Write the bytes so that after a power cut the file is there whole, or not. Raises OSError (disk full)."""
    path = _path(blob)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def read(blob: str) -> bytes:
    """The bytes. Raises BlobGone when they are not there."""
    try:
        return _path(blob).read_bytes()
    except OSError:
        raise BlobGone from None


def remove(blob: str) -> None:
    """Take the bytes away; nothing happens when they are gone already."""
    _path(blob).unlink(missing_ok=True)


def older_than(seconds: float) -> Iterator[str]:
    """Blobs (and unfinished ones) last written more than this long ago."""
    root = Path(settings.FILES_ROOT)
    before = time.time() - seconds
    for path in sorted(root.glob("??/*")):
        if path.is_file() and path.stat().st_mtime < before:
            yield f"{path.parent.name}/{path.name}"
