"""Values as people and systems write them: dates, numbers, texts, addresses. A wrong one raises Unreadable."""

import re
import unicodedata
from datetime import date
from decimal import Decimal, InvalidOperation
from urllib.parse import urlsplit

from kring.modules.record.rules import fits
from kring.ui.api import read_date

from .shape import Carried, Reason

LONGEST = {
    "title": 200, "organiser": 200, "reflection": 4000, "brought": 2000, "brought_later": 2000, "goal": 300,
}  # fmt: skip
MOST_LINKS = 20
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # marks that make text run the other way
TIME = re.compile(r"[T ]\s*\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$")
WEEKDAY = re.compile(
    r"^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)[.,]?\s+", re.I
)
NUMBER = re.compile(r"^[-+]?\d[\d.,]*$")
UNIT = re.compile(r"\s*(uur|uren|u|hours?|h|punten?|punt|pt|pe|sbu)\.?$", re.I)


class Unreadable(Exception):
    """A value cannot be read; says why the row is rejected."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(reason)


def line(text: str, name: str = "title") -> str:
    """One line of text without what cannot be seen."""
    return _short("".join(letter if _shows(letter) else " " for letter in text).strip(), name)


def lines(text: str, name: str) -> str:
    """Several lines of text, with one kind of line end."""
    whole = text.replace("\r\n", "\n")
    return _short("".join(letter for letter in whole if letter in "\n\r\t" or not _controls(letter)).strip(), name)


def _shows(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs", "Cn") and letter not in TURNING


def _controls(letter: str) -> bool:
    return ord(letter) < 32 or ord(letter) == 127 or unicodedata.category(letter) == "Cs"


def _short(text: str, name: str) -> str:
    if len(text) > LONGEST[name]:
        raise Unreadable(Reason.LONG_TITLE if name == "title" else Reason.LONG_TEXT)
    return text


def day(text: str) -> date:
    """A day as people and systems write it, with or without a weekday or a time."""
    bare = TIME.sub("", WEEKDAY.sub("", text.strip()))
    if not bare:
        raise Unreadable(Reason.NO_DATE)
    try:
        return read_date(bare)
    except ValueError:
        raise Unreadable(Reason.WRONG_DATE) from None


def decimal(text: str, reason: Reason) -> Decimal | None:
    """A number with a comma or a point, with or without thousands and a unit; None for an empty cell."""
    bare = UNIT.sub("", text.strip()).replace("\u00a0", "").replace(" ", "")
    if not bare:
        return None
    if not NUMBER.match(bare):
        raise Unreadable(reason)
    try:
        found = Decimal(_with_point(bare))
    except InvalidOperation:
        raise Unreadable(reason) from None
    if not 0 <= found <= 9999 or found != round(found, 2):
        raise Unreadable(reason)
    return found


def _with_point(bare: str) -> str:
    """The last comma or point is the decimal one, unless it parts thousands: 1.250 is 1250, 1,5 is 1.5."""
    last = max(bare.rfind(","), bare.rfind("."))
    if last < 0:
        return bare
    whole, rest = bare[:last], bare[last + 1 :]
    if bare[last] == "." and "," not in whole and len(rest) == 3 and whole.strip("+-0"):
        return whole.replace(".", "") + rest
    return whole.replace(",", "").replace(".", "") + "." + rest


def whole(text: str) -> int | None:
    """A whole number of points; None for an empty cell."""
    found = decimal(text, Reason.WRONG_POINTS)
    if found is None:
        return None
    if found != int(found) or found > 1000:
        raise Unreadable(Reason.WRONG_POINTS)
    return int(found)


def link(words: str, url: str) -> tuple[str, str]:
    """Words and an address of the web."""
    url = url.strip()
    parts = urlsplit(url) if len(url) <= 500 and url.isprintable() and " " not in url else None
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise Unreadable(Reason.WRONG_LINK)
    return line(words or url[:200]), url


def checked(found: Carried, today: date) -> Carried:
    """The same activity. Raises Unreadable when it has no title or its days cannot be right."""
    if not found.title:
        raise Unreadable(Reason.NO_TITLE)
    if not fits(found.from_date, found.until_date, today):
        raise Unreadable(Reason.IMPOSSIBLE_DAYS)
    return found
