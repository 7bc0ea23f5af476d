"""Lists of sites: primary (02, 03), secondary (all sites), secondary main sites (instellingenvo)."""

from functools import lru_cache

from kring.modules.directory.duo import names, values
from kring.modules.directory.duo.draft import Draft
from kring.modules.directory.duo.facts import Named, RegionFact, SiteFact
from kring.modules.directory.duo.kinds import FileKind, SiteKind
from kring.modules.directory.duo.problems import BadValue, Problem, Reason
from kring.modules.directory.duo.table import Row, Table, read_rows

CODED_SCHEMES = tuple(
    (scheme, f"{scheme}_code", f"{scheme}_name")
    for scheme in ("nodaal", "rpa", "wgr", "corop", "onderwijsgebied", "rmc")
)


def read(table: Table) -> Draft:
    """Every site once; a second row with the same code is rejected. The vintage is not in such a file."""
    kind = table.signature.kind
    first: dict[str, int] = {}

    def reader(row: Row) -> SiteFact:
        fact = _site(row, kind)
        if fact.code in first:
            raise BadValue(Reason.DOUBLE_SITE, f"{fact.code} ({first[fact.code]})")
        first[fact.code] = fact.row
        return fact

    facts, rejected, spared = read_rows(table, reader, named)
    return Draft(
        kind,
        len(table.rows),
        facts,
        with_site_column(rejected, table),
        spared,
        columns=frozenset(table.columns),
    )


def named(row: Row) -> Named:
    """What a bad row still says about itself."""
    brin = row.raw("brin").strip().upper()
    try:
        code = values.site_code(row.raw("site"), brin if values.BRIN.fullmatch(brin) else "")
    except BadValue:
        code = ""
    return Named(code, brin, " ".join(row.raw("name").split()))


def code_of(row: Row) -> tuple[str, str]:
    """(BRIN, site code) of a row; a main site without a code of its own is number 00 of its school."""
    brin = row.get("brin", values.brin)
    if not row.raw("site"):
        return brin, f"{brin}00"
    return brin, row.get("site", lambda cell: values.site_code(cell, brin))


def _site(row: Row, kind: FileKind) -> SiteFact:
    if kind is not FileKind.SECONDARY_SCHOOLS and not row.raw("site").strip():
        row.get("site", values.name)
    brin, code = code_of(row)
    return SiteFact(
        row=row.number,
        code=code,
        brin=brin,
        kind=SiteKind.BO if kind is FileKind.PRIMARY_SITES else SiteKind.VO,
        board=row.get("board", values.board),
        name=row.get("name", values.name),
        street=row.get("street", values.text),
        house_number=_house(row),
        postcode=row.get("postcode", values.postcode),
        place=row.get("place", names.place),
        municipality_code=row.get("municipality_code", values.municipality_code),
        municipality=row.get("municipality", names.place),
        province=row.get("province", names.province),
        denomination=row.get("denomination", names.denomination),
        phone=row.get("phone", values.phone),
        website=row.get("website", values.website),
        structure=row.get("structure", lambda cell: values.text(cell, 40)),
        regions=_regions(row),
    )


@lru_cache(maxsize=2048)
def _region(scheme: str, code: str, title: str) -> RegionFact:
    return RegionFact(scheme, code, title)


@lru_cache(maxsize=2048)
def _region_name(cell: str) -> str:
    return values.text(cell, 80)


def _house(row: Row) -> str:
    """The number and what follows it; one file has them in two columns, and often the number in the second."""
    base = row.get("house_base", lambda cell: values.text(cell, 20))
    rest = row.get("house_number", lambda cell: values.text(cell, 20))
    return f"{base}-{rest}" if base and rest else base or rest


def _regions(row: Row) -> tuple[RegionFact, ...]:
    found = []
    for scheme, code_column, name_column in CODED_SCHEMES:
        code = row.get(code_column, values.area_code)
        title = row.get(name_column, _region_name)
        if code or title:
            found.append(_region(scheme, code, title))
    holiday = row.get("holiday_region", names.holiday_region)
    if holiday:
        found.append(RegionFact("vakantieregio", holiday.lower(), holiday))
    return tuple(found)


def with_site_column(rejected: list[Problem], table: Table) -> list[Problem]:
    """A double site is a fault of the site column, whatever column was read last."""
    at = table.columns.get("site", table.columns["brin"])
    return [
        Problem(p.row, table.headings[at], p.reason, p.value) if p.reason is Reason.DOUBLE_SITE else p for p in rejected
    ]
