"""The one entrance: bytes and perhaps a vintage in, a Reading out."""

import hashlib

from . import archive
from .decode import decode
from .draft import Draft
from .facts import Reading
from .kinds import FileKind
from .problems import FileRefused, Reason
from .readers import boards, contexts, locations, postcodes, pupils, sites
from .table import Table, parse
from .vintage import Vintage

MAX_BYTES = 30 * 1024 * 1024


def read(data: bytes, vintage: Vintage | None = None) -> Reading:
    """Read a DUO or CBS file.

    data: the bytes as they came. vintage: the month the file speaks of; used only when the content does not say.
    Raises FileRefused with a Problem: then nothing of the file may be used.
    """
    if len(data) > MAX_BYTES:
        raise FileRefused(Reason.TOO_LARGE)
    draft = _read(data)
    if draft.vintage is None:
        draft.vintage = vintage
    if draft.vintage is None:
        raise FileRefused(Reason.NO_VINTAGE)
    return Reading(
        kind=draft.kind,
        vintage=draft.vintage,
        sha256=hashlib.sha256(data).hexdigest(),
        rows=draft.rows,
        facts=tuple(draft.facts),
        rejected=tuple(draft.rejected),
        spared=tuple(draft.spared),
        last_year=draft.last_year,
        columns=draft.columns,
    )


def _read(data: bytes) -> Draft:
    if archive.is_zip(data):
        if archive.is_workbook(data):
            archive.check_size(data)
            return contexts.read(data)
        data = archive.only_member(data)
        if archive.is_zip(data):
            raise FileRefused(Reason.UNKNOWN_KIND)
    text = decode(data)
    if text.lstrip()[:1] in {"{", "["}:
        return locations.read(text)
    return _read_table(parse(text))


def _read_table(table: Table) -> Draft:
    match table.signature.kind:
        case FileKind.PUPILS:
            return pupils.read(table)
        case FileKind.BOARD_COSTS:
            return boards.read_costs(table)
        case FileKind.BOARDS:
            return boards.read_addresses(table)
        case FileKind.POSTCODES:
            return postcodes.read(table)
        case _:
            return sites.read(table)
