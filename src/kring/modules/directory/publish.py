"""The directory written out as DUO publishes it, to measure imports with and to check that reading loses nothing."""

import csv
import io

from .models import Site, SiteRegion

REGIONS = {
    "nodaal": "NODAAL GEBIED",
    "rpa": "RPA-GEBIED",
    "wgr": "WGR-GEBIED",
    "corop": "COROPGEBIED",
    "onderwijsgebied": "ONDERWIJSGEBIED",
    "rmc": "RMC-REGIO",
}
HEADINGS = [
    "PROVINCIE",
    "BEVOEGD GEZAG NUMMER",
    "INSTELLINGSCODE",
    "VESTIGINGSCODE",
    "VESTIGINGSNAAM",
    "STRAATNAAM",
    "HUISNUMMER-TOEVOEGING",
    "POSTCODE",
    "PLAATSNAAM",
    "GEMEENTENUMMER",
    "GEMEENTENAAM",
    "DENOMINATIE",
    "TELEFOONNUMMER",
    "INTERNETADRES",
    *(f"{heading} {part}" for heading in REGIONS.values() for part in ("CODE", "NAAM")),
    "VAKANTIEREGIO",
]
COLUMNS = (
    *("province", "board_id", "school_id", "code", "name", "street", "house_number", "postcode", "place"),
    *("municipality_code", "municipality", "denomination", "phone", "website"),
)


def primary_sites() -> bytes:
    """All open primary sites as DUO's file 02: windows-1252, semicolons, CRLF, a space for "empty"."""
    regions: dict[str, dict[str, tuple[str, str]]] = {}
    for site, scheme, code, name in SiteRegion.objects.filter(site__kind="bo").values_list(
        "site_id", "scheme", "region__code", "region__name"
    ):
        regions.setdefault(site, {})[scheme] = (code, name)
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADINGS)
    for site in Site.objects.filter(kind="bo", closed_date=None).order_by("code").values_list(*COLUMNS):
        own = regions.get(site[3], {})
        cells = [cell or " " for cell in site]
        for scheme in REGIONS:
            cells.extend(own.get(scheme, (" ", " ")))
        writer.writerow([*cells, own.get("vakantieregio", ("", " "))[1]])
    return out.getvalue().encode("cp1252")
