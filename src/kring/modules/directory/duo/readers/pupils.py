"""Pupils per site and year (06), closed sites included. The last year in the heading is the vintage: 1 October."""

import re

from kring.modules.directory.duo import names, values
from kring.modules.directory.duo.draft import Draft
from kring.modules.directory.duo.facts import Count, PupilsFact
from kring.modules.directory.duo.kinds import SiteKind, plain
from kring.modules.directory.duo.problems import BadValue, Reason
from kring.modules.directory.duo.table import Row, Table, read_rows
from kring.modules.directory.duo.vintage import Vintage

from .sites import code_of, named, with_site_column

KINDS = {
    "bo": SiteKind.BO,
    "bao": SiteKind.BO,
    "sbo": SiteKind.SBO,
    "sbao": SiteKind.SBO,
    "so": SiteKind.SO,
    "vso": SiteKind.VSO,
    "so/vso": SiteKind.SO_VSO,
    "sovso": SiteKind.SO_VSO,
    "(v)so": SiteKind.SO_VSO,
}


def read(table: Table) -> Draft:
    """Every site with its counts; the vintage is October of the last year."""
    years = {
        at: int(match[1])
        for at, heading in enumerate(table.headings)
        if (match := re.fullmatch(table.signature.pattern, plain(heading)))
    }
    first: dict[str, int] = {}

    def reader(row: Row) -> PupilsFact:
        fact = _site(row, years)
        if fact.code in first:
            raise BadValue(Reason.DOUBLE_SITE, f"{fact.code} ({first[fact.code]})")
        first[fact.code] = fact.row
        return fact

    facts, rejected, spared = read_rows(table, reader, named)
    last = max(years.values())
    return Draft(
        table.signature.kind,
        len(table.rows),
        facts,
        with_site_column(rejected, table),
        spared,
        vintage=Vintage(last, 10),
        last_year=last,
        columns=frozenset(table.columns),
    )


def _site(row: Row, years: dict[int, int]) -> PupilsFact:
    brin, code = code_of(row)
    return PupilsFact(
        row=row.number,
        code=code,
        brin=brin,
        kind=row.get("kind", _kind),
        name=row.get("name", values.name),
        board=row.get("board", values.board_or_unknown),
        municipality_code=row.get("municipality_code", values.municipality_code),
        municipality=row.get("municipality", names.place),
        denomination=row.get("denomination", names.denomination),
        counts=_counts(row, years),
    )


def _counts(row: Row, years: dict[int, int]) -> dict[int, Count]:
    counts = {}
    for at, year in years.items():
        pupils, few = values.count(row.at(at))
        if few or pupils is not None:
            counts[year] = Count(pupils, few)
    return counts


def _kind(cell: str) -> SiteKind:
    try:
        return KINDS[cell.strip().casefold()]
    except KeyError:
        raise BadValue(Reason.BAD_KIND, cell) from None
