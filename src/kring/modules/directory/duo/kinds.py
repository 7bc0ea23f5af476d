"""The kinds of file, known by the columns they hold and never by their name.

A column is known under every spelling seen in DUO's vintages; case, spaces, underscores and dots make no difference.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from .problems import FileRefused, Reason

# Half of what a kind needs makes it a damaged file of that kind; less makes it a stranger.
LOOKS_LIKE = 0.6


class FileKind(StrEnum):
    """What a file is about."""

    PRIMARY_SITES = "primary_sites"  # all sites of primary schools (02, 03)
    SECONDARY_SITES = "secondary_sites"  # all sites of secondary schools
    SECONDARY_SCHOOLS = "secondary_schools"  # main sites of secondary schools (instellingenvo)
    PUPILS = "pupils"  # pupils per site and year (06)
    BOARD_COSTS = "board_costs"  # yearly accounts of boards: their names (lasten)
    BOARDS = "boards"  # addresses of boards: their names
    DISADVANTAGE = "disadvantage_scores"  # CBS achterstandsscores
    WEIGHTING = "school_weighting"  # CBS schoolweging
    LOCATIONS = "locations"  # GeoJSON with coordinates
    POSTCODES = "postcodes"  # four digits → place and coordinates


class SiteKind(StrEnum):
    """The kinds of education a site gives, as DUO files them."""

    BO = "bo"
    SBO = "sbo"
    SO = "so"
    VSO = "vso"
    SO_VSO = "so_vso"
    VO = "vo"


def lists_in_full(kind: FileKind) -> SiteKind | None:
    """The kind of sites of which this kind of file names every one."""
    return next((site for site in SiteKind if full_list(site) is kind), None)


def full_list(kind: str) -> FileKind | None:
    """The kind of file that names every site of a kind; special schools have none."""
    if kind == SiteKind.BO:
        return FileKind.PRIMARY_SITES
    return FileKind.SECONDARY_SITES if kind == SiteKind.VO else None


BOARD = ("bevoegd gezag nummer", "bevoegdgezagnummer", "bevoegd gezag", "bestuursnummer", "nummer bevoegd gezag")
BRIN = ("instellingscode", "brin nummer", "brinnummer", "brin", "instellings code")
SITE = ("vestigingscode", "vestigingsnummer", "vestigings code", "vestigings id", "vestiging", "brin vestigingsnummer")
SITE_NAME = ("vestigingsnaam", "naam vestiging", "instellingsnaam vestiging")
ADDRESS = {
    "street": ("straatnaam", "straat"),
    "house_number": ("huisnummer toevoeging", "huisnummertoevoeging", "huisnummer"),
    "postcode": ("postcode",),
    "place": ("plaatsnaam", "plaats", "woonplaats"),
    "municipality_code": ("gemeentenummer", "gemeentecode", "gemeente code", "gemeentecode vestiging"),
    "municipality": ("gemeentenaam", "gemeente", "gemeentenaam vestiging"),
}
CONTACT = {
    "phone": ("telefoonnummer", "telefoon"),
    "website": ("internetadres", "website"),
}
AREAS = {
    f"{scheme}_{part}": (f"{heading} {word}",)
    for scheme, heading in (
        ("nodaal", "nodaal gebied"),
        ("rpa", "rpa gebied"),
        ("wgr", "wgr gebied"),
        ("corop", "coropgebied"),
        ("onderwijsgebied", "onderwijsgebied"),
        ("rmc", "rmc regio"),
    )
    for part, word in (("code", "code"), ("name", "naam"))
}
STRUCTURE = ("onderwijsstructuur", "onderwijsstructuur vestiging")
DENOMINATION = ("denominatie", "denominatie vestiging")
PROVINCE = ("provincie",)
HOLIDAY = ("vakantieregio", "vakantie regio")

Names = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Signature:
    """The columns that make a file of this kind, those it may have besides, and those it cannot have."""

    kind: FileKind
    needs: Names
    may: Names
    never: frozenset[str] = frozenset()
    pattern: str = ""  # columns of which there must be at least one ("leerlingen 2025")

    def find(self, headings: list[str]) -> dict[str, int]:
        """Where each known column stands, by our own name for it."""
        places = {heading: at for at, heading in reversed(list(enumerate(headings)))}
        found = {}
        for name, spellings in {**self.needs, **self.may}.items():
            at = next((places[spelling] for spelling in spellings if spelling in places), None)
            if at is not None:
                found[name] = at
        return found

    def missing(self, headings: list[str]) -> list[str]:
        """The columns that are needed and absent, by their first spelling."""
        found = self.find(headings)
        absent = [spellings[0] for name, spellings in self.needs.items() if name not in found]
        if self.pattern and not any(re.fullmatch(self.pattern, heading) for heading in headings):
            absent.append(self.pattern.replace(r"(\d{4})", "jjjj"))
        return absent

    def share(self, headings: list[str]) -> float:
        """How much of what is needed is there, from 0 to 1."""
        total = len(self.needs) + bool(self.pattern)
        return 0.0 if self.never & set(headings) else 1 - len(self.missing(headings)) / total


_ELSEWHERE = frozenset({"onderwijsstructuur", "soort ho", "soort mbo", "mbo instellingssoort code"})
_SITE_LIST = {"province": PROVINCE, "board": BOARD, "brin": BRIN, "site": SITE, "name": SITE_NAME, **ADDRESS}
_OPTIONAL = {**CONTACT, **AREAS, "holiday_region": HOLIDAY}

SIGNATURES = (
    Signature(
        FileKind.SECONDARY_SITES,
        {**_SITE_LIST, "denomination": DENOMINATION, "structure": STRUCTURE},
        _OPTIONAL,
    ),
    Signature(
        FileKind.SECONDARY_SCHOOLS,
        {
            "province": PROVINCE,
            "board": BOARD,
            "brin": BRIN,
            "name": ("instellingsnaam",),
            **ADDRESS,
            "denomination": DENOMINATION,
            "structure": STRUCTURE,
        },
        _OPTIONAL,
        never=frozenset({"vestigingscode", "vestigingsnummer", "vestigingsnaam"}),
    ),
    Signature(
        FileKind.SECONDARY_SITES,  # the columns of the highschools dashboard
        {
            "site": ("vestigings id",),
            "brin": ("brin",),
            "name": ("school name",),
            "street": ("street",),
            "house_number": ("house add", "house no"),
            "postcode": ("postcode",),
            "place": ("city",),
            "municipality_code": ("municipality code",),
            "municipality": ("municipality",),
            "board": ("board code",),
            "structure": ("education structure",),
        },
        {
            "province": ("province",),
            "denomination": ("denomination",),
            "house_base": ("house no",),
            "phone": ("phone formatted",),
            "website": ("website",),
            "corop_name": ("corop",),
            "rmc_name": ("rmc regio",),
            "onderwijsgebied_name": ("onderwijsgebied",),
            "holiday_region": ("vacation region",),
        },
    ),
    Signature(
        FileKind.PUPILS,
        {
            "brin": BRIN,
            "site": SITE,
            "name": ("naam vestiging", "vestigingsnaam"),
            "kind": ("soort vestiging", "soort onderwijs", "soort primair onderwijs"),
            "board": BOARD,
        },
        {
            "denomination": DENOMINATION,
            "municipality_code": ADDRESS["municipality_code"],
            "municipality": ADDRESS["municipality"],
        },
        pattern=r"leerlingen (\d{4})",
    ),
    Signature(
        FileKind.PRIMARY_SITES,
        {**_SITE_LIST, "denomination": DENOMINATION},
        _OPTIONAL,
        never=_ELSEWHERE | {"soort primair onderwijs", "soort vestiging"},
    ),
    Signature(
        FileKind.BOARD_COSTS,
        {"board": BOARD, "sector": ("sector",), "name": ("naam",), "year": ("jaar",)},
        {"grouping": ("groepering",)},
    ),
    Signature(
        FileKind.BOARDS,
        {"board": BOARD, "name": ("bevoegd gezag naam", "bestuursnaam")},
        {},
        never=frozenset({*BRIN, "soort ho", "soort mbo"}),
    ),
    Signature(
        FileKind.POSTCODES,
        {
            "digits": ("postcode",),
            "place": ("woonplaats",),
            "municipality": ("gemeente",),
            "province": ("provincie",),
            "latitude": ("latitude",),
            "longitude": ("longitude",),
        },
        {},
    ),
)
WORKBOOKS = (
    Signature(
        FileKind.DISADVANTAGE,
        {
            "site": ("school brin vestiging", "brin vestiging", "school"),
            "pupils": ("aantal bekostigde leerlingen", "aantal leerlingen"),
            "score": ("achterstandsscore", "achterstandsscore met drempel"),
        },
        {},
    ),
    Signature(
        FileKind.WEIGHTING,
        {
            "brin": ("brin",),
            "site": ("vestiging",),
            "weighting": ("schoolweging",),
            "spread": ("spreiding",),
        },
        {"board": BOARD, "pupils": ("aantal leerlingen",)},
        never=frozenset({"onderwijslocatie"}),
    ),
)


def plain(heading: str) -> str:
    """A heading without the things in which vintages differ.

    >>> plain(" HUISNUMMER-TOEVOEGING ") == plain("huisnummer_toevoeging")
    True
    """
    return " ".join(re.sub(r"[^a-z0-9]+", " ", heading.casefold()).split())


def recognise(headings: list[str], signatures: tuple[Signature, ...] = SIGNATURES) -> Signature:
    """The signature these (plain) headings fit; raises UNKNOWN_KIND, MISSING_COLUMN, DOUBLE_COLUMN."""
    whole = [one for one in signatures if one.share(headings) == 1]
    if not whole:
        nearest = max(signatures, key=lambda one: one.share(headings))
        if nearest.share(headings) < LOOKS_LIKE:
            raise FileRefused(Reason.UNKNOWN_KIND, row=1)
        raise FileRefused(Reason.MISSING_COLUMN, row=1, column=nearest.missing(headings)[0].upper())
    found = whole[0].find(headings)
    for at in found.values():
        if headings.count(headings[at]) > 1:
            raise FileRefused(Reason.DOUBLE_COLUMN, row=1, column=headings[at].upper())
    return whole[0]
