"""Where exports stand for a week: <FILES_ROOT>/exports/<id>.zip, readable by nobody but this installation."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO
from uuid import UUID

from django.conf import settings

from kring.foundation.records.api import Missing


class ParcelGone(Missing):
    """Deze download staat er niet meer. Vraag je gegevens opnieuw op."""


def _path(id: UUID) -> Path:
    return Path(settings.FILES_ROOT) / "exports" / f"{id}.zip"


def write(id: UUID, fill: Callable[[IO[bytes]], None]) -> int:
    """Let `fill` write the zip; whole or not at all. Returns its size in bytes."""
    path = _path(id)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    half = path.with_suffix(".new")
    try:
        with os.fdopen(os.open(half, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except BaseException:
        half.unlink(missing_ok=True)
        raise
    return path.stat().st_size


def opened(id: UUID) -> IO[bytes]:
    """The zip, to read. Raises ParcelGone."""
    try:
        return _path(id).open("rb")
    except OSError:
        raise ParcelGone from None


def remove(id: UUID) -> None:
    """Take a zip away; nothing happens when it is gone already."""
    _path(id).unlink(missing_ok=True)
