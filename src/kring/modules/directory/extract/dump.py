"""Write the extract from the directory as it is now."""

import io
import lzma
import tarfile
from pathlib import Path
from typing import Any

from django.db import connection

from kring.modules.directory.drawing import backdrop
from kring.modules.directory.models import Site

from .tables import FILE, TABLES, columns, member, order

SHAPE = Path(__file__).parents[1] / "static" / "directory" / "netherlands.svg"


def write_extract(path: Path = FILE, *, preset: int = 9 | lzma.PRESET_EXTREME) -> int:
    """Write all tables of the directory to one file; returns its size. The same directory gives the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with (
        lzma.open(path, "w", preset=preset) as packed,
        tarfile.open(fileobj=packed, mode="w|") as archive,
    ):
        for model in TABLES:
            names = ", ".join(f'"{name}"' for name in columns(model))
            query = (
                f"COPY (SELECT {names} FROM {model._meta.db_table} ORDER BY {order(model)})"  # noqa: S608
                " TO STDOUT (FORMAT csv, HEADER)"
            )
            with connection.cursor() as cursor, cursor.copy(query) as copy:
                content = b"".join(bytes(part) for part in copy)
            info = tarfile.TarInfo(member(model))
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path.stat().st_size


def write_shape(path: Path = SHAPE) -> None:
    """Draw the shape of the country, which stands behind every map, from the schools that are open."""
    open_sites = Site.objects.filter(closed_date=None).exclude(longitude=None).order_by("code")
    points: Any = open_sites.values_list("longitude", "latitude")
    path.write_text(backdrop(points), encoding="utf-8")
