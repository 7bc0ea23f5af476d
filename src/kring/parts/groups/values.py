"""What a cell says: a number as people type it, a value that is not known, a yes or a no."""

import math
import re
from collections.abc import Sequence

from kring.core.grouping import Kind

UNKNOWN = {
    "", "-", "--", "–", "—", "?", "??", "???", ".", "…", "onbekend", "niet bekend", "niet ingevuld", "weet niet",
    "weet ik niet", "unknown", "not known", "n/a", "#n/a", "#n/b", "na", "nan", "null", "nb", "n.b.",
    "(leeg)", "(blank)",
}  # fmt: skip
ONE_IN = 10  # no more than one in so many is no number: then the column is meant as one of numbers
YES = {"1", "x", "ja", "j", "yes", "y", "true", "waar", "v", "✓", "✔"}
NO = {"", "0", "nee", "n", "no", "false", "onwaar", "-", "–"}
PLAIN = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
# 1.234,5 and 1,234.5 and 1 234: a sign between thousands that is another than the decimal one, or stands there twice.
THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:(?P<sign>[.,' ])\d{3})(?:(?P=sign)\d{3})*(?P<rest>[.,]\d+)?", re.ASCII)
SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2212": "-", "’": "'"})


def is_unknown(text: str) -> bool:
    """Is this how people write that they do not know, or nothing at all?"""
    return text.strip().casefold() in UNKNOWN


def number(text: str) -> float | None:
    """A number with a decimal comma or point, also with signs between thousands; None when it is no finite number.

    >>> number("1.234,5"), number("0,5"), number("12 jaar")
    (1234.5, 0.5, None)
    """
    text = text.strip().translate(SPACES)
    if PLAIN.fullmatch(text):
        made = float(text.replace(",", "."))
        return made if math.isfinite(made) else None
    grouped = THOUSANDS.fullmatch(text)
    if grouped is None or (grouped["rest"] or "")[:1] == grouped["sign"]:
        return None
    whole = text.removesuffix(grouped["rest"] or "").replace(grouped["sign"], "")
    return float(whole + (grouped["rest"] or "").replace(",", "."))


def numbers(texts: Sequence[str]) -> list[float | None] | int:
    """A column as numbers, None where it is not known; or the place of the first value that is no number."""
    made: list[float | None] = []
    for place, text in enumerate(texts):
        value = None if is_unknown(text) else number(text)
        if value is None and not is_unknown(text):
            return place
        made.append(value)
    return made


def guessed(texts: Sequence[str]) -> Kind:
    """NUMBER when every known value is a number, else CATEGORY; also when nothing is known."""
    known = [text for text in texts if not is_unknown(text)]
    return Kind.NUMBER if known and all(number(text) is not None for text in known) else Kind.CATEGORY


def misfit(texts: Sequence[str]) -> int | None:
    """The place of the first value that is no number among values that nearly all are; None when there is none.

    >>> misfit(["3", "4"] * 9 + ["?", "ca. 10"]), misfit(["3", "groep 4"])
    (19, None)
    """
    known = [place for place, text in enumerate(texts) if not is_unknown(text)]
    others = [place for place in known if number(texts[place]) is None]
    return others[0] if others and len(others) * ONE_IN <= len(known) else None


def levels(texts: Sequence[str], order: Sequence[str] = ()) -> list[int | None] | int:
    """A column as places in an order, None where it is not known; or the place of the first value without a place.

    order: the levels from low to high. Without it the numbers with which values begin say the order (1-5, 6-10, 11+).
    """
    if order:
        places = {text.strip().casefold(): rank for rank, text in enumerate(order)}
    else:
        first = {text.casefold(): leading(text) for text in texts if not is_unknown(text)}
        ranks = {value: rank for rank, value in enumerate(sorted({one for one in first.values() if one is not None}))}
        places = {text: ranks[value] for text, value in first.items() if value is not None}
    made: list[int | None] = []
    for row, text in enumerate(texts):
        if not is_unknown(text) and text.casefold() not in places:
            return row
        made.append(None if is_unknown(text) else places[text.casefold()])
    return made


def leading(text: str) -> float | None:
    """The number with which a text begins: 6 of "6-10 jaar"; None without one."""
    whole = number(text)
    if whole is not None:
        return whole
    found = re.match(r"\d+(?:[.,]\d+)?", text.strip(), re.ASCII)
    return float(found[0].replace(",", ".")) if found else None


def yes(text: str) -> bool | None:
    """A mark in a list: True for x, ja, 1; False for nothing, nee, 0; None when it is neither."""
    said = text.strip().casefold()
    return True if said in YES else False if said in NO else None
