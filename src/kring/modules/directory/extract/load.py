"""Fill an empty directory from the extract: a few seconds of COPY."""

import tarfile
from pathlib import Path

from django.db import connection

from kring.foundation.records.api import Actor, Ref, Refusal, action, tell
from kring.modules.directory import edition
from kring.modules.directory.events import ExtractLoaded
from kring.modules.directory.models import DuoFile, Site

from .tables import FILE, TABLES, columns, member

CHUNK = 1 << 20


class NotEmpty(Refusal):
    """De scholengids is al gevuld."""


@action
def load_extract(*, by: Actor, path: Path = FILE) -> int:
    """Copy the extract into the tables; returns the number of sites. Raises NotEmpty, NotAllowed."""
    if Site.objects.exists() or DuoFile.objects.exists():
        raise NotEmpty
    with tarfile.open(path, "r:xz") as archive, connection.cursor() as cursor:
        for model in TABLES:
            stream = archive.extractfile(member(model))
            assert stream is not None
            names = ", ".join(f'"{name}"' for name in columns(model))
            with cursor.copy(f"COPY {model._meta.db_table} ({names}) FROM STDIN (FORMAT csv, HEADER)") as copy:
                while part := stream.read(CHUNK):
                    copy.write(part)
        cursor.execute(
            "SELECT setval(pg_get_serial_sequence('directory_duofile', 'id'), max(id)) FROM directory_duofile"
        )
        # So that the first pages are planned with the real sizes; the server would find out by itself much later.
        cursor.execute(f"ANALYZE {', '.join(model._meta.db_table for model in TABLES)}")
        cursor.execute("SELECT count(*) FROM directory_site")
        sites = int(cursor.fetchone()[0])
    edition.turn()
    tell(ExtractLoaded(about=(Ref("installation", "kring"),), data={"sites": sites}))
    return sites
