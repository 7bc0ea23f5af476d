"""Own ways to cut the country: networks, learning regions. They stand beside DUO's."""

import re
from collections.abc import Mapping

from django.utils.translation import gettext as _

from kring.foundation.records.api import Actor, Ref, Refusal, action, tell

from . import access, bulk, edition
from .changes import Ledger
from .changes.sites import slug
from .events import SchemeDrawn
from .models import Region, RegionScheme, Site, SiteRegion
from .store import SCHEMES

LINE = re.compile(r"(?P<region>[^;]{1,80});\s*(?P<what>\d{2}[A-Za-z]{2}\d{2}|\d{4})\s*")
MOST_LINES = 20_000


class NotALine(Refusal):
    """Schrijf op elke regel: de naam van het gebied, een puntkomma, en een gemeentenummer of een vestigingscode."""


class NotYours(Refusal):
    """Deze indeling is van DUO. Kies een andere naam."""


class NoSuchPlace(Refusal):
    """Deze gemeente of vestiging kent Kring niet."""


def read_lines(text: str) -> dict[str, set[str]]:
    """Region name → site codes and municipality codes, from lines "name;code". Raises NotALine with the line."""
    found: dict[str, set[str]] = {}
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for number, line in enumerate(lines[:MOST_LINES], start=1):
        match = LINE.fullmatch(line)
        if match is None or not slug(match["region"]) or not line.isprintable():
            raise NotALine(_("Regel %(number)d klopt niet. Schrijf: gebied;code.") % {"number": number}, field="lines")
        found.setdefault(" ".join(match["region"].split()), set()).add(match["what"].upper())
    if not found:
        raise NotALine(field="lines")
    return found


@action
def draw_scheme(*, by: Actor, name: str, regions: Mapping[str, set[str]]) -> str:
    """Make a scheme of one's own, or draw it anew; returns its code.

    regions: name → codes of sites (6 characters) and municipalities (4 digits); a site named itself goes before its
    municipality. Raises NotAllowed, NotYours, NoSuchPlace.
    """
    access.check_may_import(by)
    code = slug(name)[:30]
    if not code or code in SCHEMES:
        raise NotYours(field="name")
    members = _members(code, regions)
    keys = {f"{code}:{slug(region)}": region for region in regions}
    held = dict(Region.objects.filter(scheme=code).values_list("key", "name"))
    scheme = RegionScheme.objects.filter(pk=code).first()
    if (
        scheme is not None
        and (scheme.name, held) == (name, keys)
        and members == dict(SiteRegion.objects.filter(scheme=code).values_list("site_id", "region_id"))
    ):
        return code
    RegionScheme.objects.update_or_create(pk=code, defaults={"name": name, "own": True})
    _write(code, keys, members)
    edition.turn()
    tell(SchemeDrawn(about=(Ref("scheme", code),), data={"scheme": code, "regions": len(keys), "sites": len(members)}))
    return code


def _members(code: str, regions: Mapping[str, set[str]]) -> dict[str, str]:
    """site → key of its region."""
    found: Ledger[str, str] = Ledger()
    asked = {what for codes in regions.values() for what in codes}
    towns: dict[str, list[str]] = {}
    for site, town in Site.objects.filter(municipality_code__in=asked).values_list("code", "municipality_code"):
        towns.setdefault(town, []).append(site)
    sites = set(Site.objects.filter(code__in=asked).values_list("code", flat=True))
    unknown = sorted(asked - towns.keys() - sites)
    if unknown:
        raise NoSuchPlace(_("Deze codes kent Kring niet: %(codes)s") % {"codes": ", ".join(unknown[:5])}, field="lines")
    for of_towns in (True, False):
        for region, codes in regions.items():
            for what in codes:
                for site in towns.get(what, []) if of_towns else [what] if what in sites else []:
                    found.put(site, f"{code}:{slug(region)}")
    return dict(found.items())


def _write(code: str, keys: Mapping[str, str], members: Mapping[str, str]) -> None:
    here = dict.fromkeys(keys, 0)
    for site in Site.objects.filter(code__in=members, closed_date=None).values_list("code", flat=True):
        here[members[site]] += 1
    SiteRegion.objects.filter(scheme=code).exclude(site__in=members).delete()
    bulk.upsert(
        Region,
        ("key",),
        [
            {"key": key, "scheme_id": code, "code": key.partition(":")[2], "name": name, "sites_open": here[key]}
            for key, name in keys.items()
        ],
    )
    bulk.upsert(
        SiteRegion,
        ("site_id", "scheme"),
        [{"site_id": site, "scheme": code, "region_id": key, "derived": False} for site, key in members.items()],
    )
    Region.objects.filter(scheme=code).exclude(key__in=keys).delete()
