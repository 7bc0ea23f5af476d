"""Cells to values. Each function gives the value, or raises BadValue with the reason; blank is a value of its own."""

import math
import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from urllib.parse import urlsplit

from .problems import BadValue, Reason

BRIN = re.compile(r"\d{2}[A-Z]{2}")
SITE = re.compile(r"\d{2}[A-Z]{2}\d{2}")
POSTCODE = re.compile(r"([1-9]\d{3})\s*([A-Z]{2})")
HOST = re.compile(r"(?=.{4,120}$)([a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}")
BLANK = frozenset({"", "-", "onbekend", "null", "nan", "none"})
MAX_TEXT = 200
MAX_PUPILS = 20_000
# The European Netherlands, a little wider than its borders.
WEST, EAST, SOUTH, NORTH = 3.2, 7.3, 50.7, 53.7


def text(cell: str, limit: int = MAX_TEXT) -> str:
    """A cell without spaces around it or doubled inside it; raises TOO_LONG."""
    value = " ".join(cell.split())
    if len(value) > limit:
        raise BadValue(Reason.TOO_LONG, value)
    return value


def name(cell: str) -> str:
    """A name that must be there; raises EMPTY, TOO_LONG."""
    value = text(cell)
    if not value:
        raise BadValue(Reason.EMPTY)
    return value


def brin(cell: str) -> str:
    """A school: two digits, two letters; a leading zero that a spreadsheet dropped is put back."""
    value = cell.strip().upper()
    if len(value) == 3:
        value = "0" + value
    if not BRIN.fullmatch(value):
        raise BadValue(Reason.BAD_BRIN, cell)
    return value


def site_code(cell: str, school: str = "") -> str:
    """A site: a BRIN and two digits. With the school known, the two digits alone are enough ("04", "4")."""
    value = cell.strip().upper().removesuffix("*")
    if school and value.isascii() and value.isdigit() and len(value) <= 2:
        value = school + value.zfill(2)
    elif len(value) == 5:
        value = "0" + value
    if not SITE.fullmatch(value):
        raise BadValue(Reason.BAD_SITE_CODE, cell)
    if school and not value.startswith(school):
        raise BadValue(Reason.SITE_NOT_OF_SCHOOL, cell)
    return value


@lru_cache(maxsize=4096)
def board(cell: str) -> str:
    """A board: five digits, leading zeros put back; raises BAD_BOARD, also for nothing and for zero."""
    value = cell.strip()
    if not (value.isascii() and value.isdigit()) or len(value) > 5 or int(value) == 0:
        raise BadValue(Reason.BAD_BOARD, cell)
    return value.zfill(5)


def board_or_unknown(cell: str) -> str:
    """As board(), but "0", blank and "onbekend" are a board nobody knows: ""."""
    value = cell.strip()
    return "" if value.casefold() in BLANK or value.strip("0") == "" else board(value)


def postcode(cell: str) -> str:
    """'9405gm' and '9405 GM' → '9405 GM'; blank stays blank; raises BAD_POSTCODE."""
    value = cell.strip().upper()
    if not value:
        return ""
    match = POSTCODE.fullmatch(value)
    if match is None:
        raise BadValue(Reason.BAD_POSTCODE, cell)
    return f"{match[1]} {match[2]}"


@lru_cache(maxsize=4096)
def municipality_code(cell: str) -> str:
    """'114' → '0114'; blank and 9999 (DUO: unknown) → ''; raises BAD_MUNICIPALITY."""
    value = cell.strip()
    if value in {"", "9999"}:
        return ""
    if not (value.isascii() and value.isdigit()) or len(value) > 4:
        raise BadValue(Reason.BAD_MUNICIPALITY, cell)
    return value.zfill(4)


@lru_cache(maxsize=4096)
def area_code(cell: str) -> str:
    """The code of an area, two characters with its leading zero; blank stays blank; raises BAD_AREA_CODE."""
    value = cell.strip().upper()
    if not value:
        return ""
    if not value.isascii() or not value.isalnum() or len(value) > 4:
        raise BadValue(Reason.BAD_AREA_CODE, cell)
    return value.zfill(2)


def phone(cell: str) -> str:
    """The ten digits of a Dutch number; '+31' and '0031' become 0; whatever is no number becomes ''."""
    digits = re.sub(r"\D", "", cell)
    if cell.strip().startswith("+31"):
        digits = "0" + digits[2:].removeprefix("0")
    elif digits.startswith("0031"):
        digits = "0" + digits[4:].removeprefix("0")
    return digits if len(digits) == 10 and digits[0] == "0" else ""


def website(cell: str) -> str:
    """A web address that a browser can open, or '': spaces out, scheme in front, host in small letters."""
    value = "".join(cell.split()).rstrip(".")
    if not value:
        return ""
    if not re.match(r"https?://", value, re.IGNORECASE):
        value = "https://" + value
    try:
        parts = urlsplit(value)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    host = (parts.hostname or "").rstrip(".")
    if parts.username or parts.password or not HOST.fullmatch(host):
        return ""
    rest = parts._replace(scheme=parts.scheme.lower(), netloc=host + port).geturl()
    return rest if len(rest) <= MAX_TEXT else ""


def count(cell: str) -> tuple[int | None, bool]:
    """Pupils: (how many, hidden). '<5' is (None, True): one to four, kept hidden; blank is (None, False): unknown."""
    value = cell.replace(" ", "")
    if value == "<5":
        return None, True
    if not value:
        return None, False
    if not (value.isascii() and value.isdigit()) or int(value) > MAX_PUPILS:
        raise BadValue(Reason.BAD_COUNT, cell)
    return int(value), False


def number(cell: object) -> Decimal:
    """A figure with at most two decimals, from a workbook's float (34.909999999999997) or from text ('34,91')."""
    try:
        raw = cell if isinstance(cell, int | float) else float(str(cell).strip().replace(",", "."))
        if not math.isfinite(raw) or abs(raw) > 1_000_000:
            raise BadValue(Reason.BAD_NUMBER, str(cell))
        return Decimal(str(raw)).quantize(Decimal("0.01"))
    except (ValueError, InvalidOperation):
        raise BadValue(Reason.BAD_NUMBER, str(cell)) from None


def year(cell: str) -> int:
    """A year between 1990 and 2100."""
    value = cell.strip().removesuffix(".0")
    if not (value.isascii() and value.isdigit()) or not 1990 <= int(value) <= 2100:
        raise BadValue(Reason.BAD_YEAR, cell)
    return int(value)


def coordinates(longitude: object, latitude: object) -> tuple[float, float]:
    """(longitude, latitude) within the Netherlands; raises BAD_COORDINATES (also for a swapped pair)."""
    try:
        lon, lat = float(str(longitude)), float(str(latitude))
    except ValueError:
        raise BadValue(Reason.BAD_COORDINATES, f"{longitude}, {latitude}") from None
    if not (WEST <= lon <= EAST and SOUTH <= lat <= NORTH):
        raise BadValue(Reason.BAD_COORDINATES, f"{lon}, {lat}")
    return round(lon, 6), round(lat, 6)
