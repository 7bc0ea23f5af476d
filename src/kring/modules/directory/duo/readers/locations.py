"""GeoJSON with a point per site, found with BAG (the register of addresses)."""

import json
from typing import Any

from kring.modules.directory.duo import names, values
from kring.modules.directory.duo.draft import Draft
from kring.modules.directory.duo.facts import Count, LocationFact
from kring.modules.directory.duo.kinds import FileKind
from kring.modules.directory.duo.problems import BadValue, FileRefused, Problem, Reason

CODE = "vestigingscode"
POINT = "geometry"


def read(text: str) -> Draft:
    """The first good point of each site: DUO addresses match more than one building in 74 places.

    Raises FileRefused: BROKEN_JSON, UNKNOWN_KIND, MISSING_COLUMN, NO_ROWS. The vintage is not in such a file.
    """
    features = _features(text)
    facts: dict[str, LocationFact] = {}
    rejected = []
    for row, feature in enumerate(features, start=1):
        column = CODE
        try:
            properties, code = _code(feature)
            if code in facts:
                continue
            column = POINT
            point = _point(feature)
            column = "properties"
            facts[code] = _location(row, code, point, properties)
        except BadValue as bad:
            rejected.append(Problem(row, column, bad.reason, bad.value))
    return Draft(FileKind.LOCATIONS, len(features), list(facts.values()), rejected)


def _features(text: str) -> list[Any]:
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        raise FileRefused(Reason.BROKEN_JSON, row=error.lineno) from None
    except (RecursionError, ValueError):
        raise FileRefused(Reason.BROKEN_JSON) from None
    if not isinstance(found, dict) or found.get("type") != "FeatureCollection":
        raise FileRefused(Reason.UNKNOWN_KIND, row=1)
    features = found.get("features")
    if not isinstance(features, list):
        raise FileRefused(Reason.MISSING_COLUMN, column="features")
    if not features:
        raise FileRefused(Reason.NO_ROWS)
    if not any(CODE in _properties(feature) for feature in features):
        raise FileRefused(Reason.MISSING_COLUMN, row=1, column=CODE)
    return features


def _properties(feature: Any) -> dict[str, Any]:
    found = feature.get("properties") if isinstance(feature, dict) else None
    return found if isinstance(found, dict) else {}


def _code(feature: Any) -> tuple[dict[str, Any], str]:
    properties = _properties(feature)
    brin = _cell(properties, "brin_nummer")
    return properties, values.site_code(_cell(properties, CODE), values.brin(brin) if brin else "")


def _point(feature: Any) -> tuple[float, float]:
    geometry = feature.get("geometry")
    found = geometry.get("coordinates") if isinstance(geometry, dict) else None
    if not isinstance(found, list) or len(found) < 2 or geometry.get("type") != "Point":
        raise BadValue(Reason.BAD_COORDINATES)
    return values.coordinates(found[0], found[1])


def _location(row: int, code: str, point: tuple[float, float], cells: dict[str, Any]) -> LocationFact:
    pupils, few = values.count(_cell(cells, "leerlingen"))
    if pupils is not None and 0 < pupils < 5:
        pupils, few = None, True  # DUO hides these, so do we
    house = "-".join(filter(None, (_cell(cells, key) for key in HOUSE)))
    return LocationFact(
        row=row,
        code=code,
        longitude=point[0],
        latitude=point[1],
        street=values.text(_cell(cells, "straat")),
        house_number=values.text(house, 20),
        postcode=values.postcode(_cell(cells, "postcode")),
        place=names.place(_cell(cells, "plaats")),
        municipality=names.place(_cell(cells, "gemeente")),
        province=names.province(_cell(cells, "provincie")),
        denomination=names.denomination(_cell(cells, "denominatie")),
        website=values.website(_cell(cells, "internetadres")),
        pupils=Count(pupils, few) if few or pupils is not None else None,
    )


HOUSE = ("huisnummer", "huisletter", "huisnummertoevoeging")


def _cell(cells: dict[str, Any], key: str) -> str:
    value = cells.get(key)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None or isinstance(value, bool | dict | list) else str(value).strip()
