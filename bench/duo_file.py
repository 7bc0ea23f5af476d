"""`python -m bench.duo_file FILE`: load the extract into an empty database and write its primary sites as DUO would.

The bench needs a file of full size without carrying one; this gives the columns, the separator and the encoding of
DUO's list of all primary sites.
"""

import csv
import sys
from pathlib import Path

import django

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
    "STRAATNAAM CORRESPONDENTIEADRES",
    "HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES",
    "POSTCODE CORRESPONDENTIEADRES",
    "PLAATSNAAM CORRESPONDENTIEADRES",
    "NODAAL GEBIED CODE",
    "NODAAL GEBIED NAAM",
    "RPA-GEBIED CODE",
    "RPA-GEBIED NAAM",
    "WGR-GEBIED CODE",
    "WGR-GEBIED NAAM",
    "COROPGEBIED CODE",
    "COROPGEBIED NAAM",
    "ONDERWIJSGEBIED CODE",
    "ONDERWIJSGEBIED NAAM",
    "RMC-REGIO CODE",
    "RMC-REGIO NAAM",
    "VAKANTIEREGIO",
]
SCHEMES = ("nodaal", "rpa", "wgr", "corop", "onderwijsgebied", "rmc")


def write(file: Path) -> int:
    """Write every open primary site; returns how many."""
    from kring.foundation.jobs.api import system
    from kring.modules.directory.extract import load_extract
    from kring.modules.directory.models import Site, SiteRegion

    load_extract(by=system())
    regions: dict[tuple[str, str], tuple[str, str]] = {
        (site, scheme): (code, name)
        for site, scheme, code, name in SiteRegion.objects.values_list(
            "site_id", "scheme", "region__code", "region__name"
        )
    }
    with file.open("w", encoding="cp1252", errors="replace", newline="") as out:
        writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
        writer.writerow(HEADINGS)
        sites = Site.objects.filter(kind="bo", closed_date=None).order_by("code")
        for site in sites:
            address = (site.street, site.house_number, site.postcode, site.place.upper())
            areas = [text for scheme in SCHEMES for text in regions.get((site.code, scheme), (" ", " "))]
            writer.writerow(
                [
                    *(site.province, site.board_id, site.school_id, site.code, site.name, *address),
                    *(site.municipality_code, site.municipality.upper(), site.denomination[:30]),
                    *(site.phone or " ", site.website or " ", *address, *areas),
                    regions.get((site.code, "vakantieregio"), ("", " "))[1],
                ]
            )
    return file.read_bytes().count(b"\n") - 1


if __name__ == "__main__":
    django.setup()
    print(f"{write(Path(sys.argv[1]))} sites")
