"""Four-digit postcodes with their place and coordinates (4pp)."""

import re

from kring.modules.directory.duo import names, values
from kring.modules.directory.duo.draft import Draft
from kring.modules.directory.duo.facts import AreaFact, Named
from kring.modules.directory.duo.problems import BadValue, Reason
from kring.modules.directory.duo.table import Row, Table, read_rows

DIGITS = re.compile(r"[1-9]\d{3}")


def read(table: Table) -> Draft:
    """Every postcode once; the vintage is not in such a file."""
    seen: set[str] = set()

    def reader(row: Row) -> AreaFact:
        digits = row.get("digits", _digits)
        if digits in seen:
            raise BadValue(Reason.DOUBLE_KEY, digits)
        longitude = row.raw("longitude")
        lon, lat = row.get("latitude", lambda cell: values.coordinates(longitude, cell))
        fact = AreaFact(
            row=row.number,
            digits=digits,
            place=row.get("place", names.place),
            municipality=row.get("municipality", names.place),
            province=row.get("province", names.province),
            longitude=lon,
            latitude=lat,
        )
        seen.add(digits)
        return fact

    facts, rejected, spared = read_rows(table, reader, lambda row: Named())
    return Draft(table.signature.kind, len(table.rows), facts, rejected, spared)


def _digits(cell: str) -> str:
    value = cell.strip()
    if not DIGITS.fullmatch(value):
        raise BadValue(Reason.BAD_POSTCODE, cell)
    return value
