"""Names as people write them, from DUO's capitals and cut-off words."""

import re
from functools import lru_cache

from .problems import BadValue, Reason

PROVINCES = (
    "Drenthe",
    "Flevoland",
    "Friesland",
    "Gelderland",
    "Groningen",
    "Limburg",
    "Noord-Brabant",
    "Noord-Holland",
    "Overijssel",
    "Utrecht",
    "Zeeland",
    "Zuid-Holland",
)
OTHER_PROVINCE_NAMES = {"fryslân": "Friesland", "fryslan": "Friesland"}
HOLIDAY_REGIONS = ("Noord", "Midden", "Zuid")

# Every denomination DUO writes out in full in one of its files; a name cut at 30 characters is completed from these.
DENOMINATIONS = (
    "Algemeen bijzonder",
    "Antroposofisch",
    "Bijzonder",
    "Evangelisch",
    "Evangelische broedergemeenschap",
    "Gereformeerd",
    "Gereformeerd vrijgemaakt",
    "Gereformeerd vrijgemaakt / Evangelisch",
    "Hindoeïstisch",
    "Humanistisch",
    "Interconfessioneel",
    "Islamitisch",
    "Joods",
    "Joods orthodox",
    "Openbaar",
    "Overige",
    "Protestants-Christelijk",
    "Protestants-Christelijk/Evangelisch",
    "Protestants Christelijk/Reformatorisch",
    "Reformatorisch",
    "Rooms-Katholiek",
    "Samenwerking Opb., Alg. Bijz.",
    "Samenwerking Opb., PC",
    "Samenwerking Opb., PC, RK",
    "Samenwerking Opb., RK",
    "Samenwerking PC, Alg. Bijz.",
    "Samenwerking PC, RK",
    "Samenwerking PC, RK, Alg. Bijz.",
    "Samenwerking RK, Alg. Bijz.",
)
CUT_AT = 30
COARSE = frozenset({"Bijzonder", "Overige", "Rest", ""})  # say less than any other denomination

SMALL_WORDS = frozenset(
    [
        "aan",
        "ad",
        "bij",
        "de",
        "den",
        "der",
        "en",
        "gem",
        "het",
        "in",
        "la",
        "le",
        "of",
        "op",
        "over",
        "te",
        "ten",
        "ter",
        "tot",
        "van",
        "voor",
        "'t",
        "t",
    ]
)
# Names whose accents DUO drops.
ACCENTS = {
    "Noardeast-Fryslan": "Noardeast-Fryslân",
    "Sudwest-Fryslan": "Súdwest-Fryslân",
    "Skarsterlan": "Skarsterlân",
    "Gaasterlan-Sleat": "Gaasterlân-Sleat",
}


@lru_cache(maxsize=8192)
def province(cell: str) -> str:
    """One of the twelve provinces by its Dutch name; blank stays blank; raises BAD_PROVINCE."""
    value = " ".join(cell.split())
    if not value:
        return ""
    value = OTHER_PROVINCE_NAMES.get(value.casefold(), value)
    for known in PROVINCES:
        if known.casefold() == value.casefold():
            return known
    raise BadValue(Reason.BAD_PROVINCE, cell)


def holiday_region(cell: str) -> str:
    """Noord, Midden or Zuid; blank stays blank; raises BAD_HOLIDAY_REGION."""
    value = cell.strip().capitalize()
    if value and value not in HOLIDAY_REGIONS:
        raise BadValue(Reason.BAD_HOLIDAY_REGION, cell)
    return value


@lru_cache(maxsize=8192)
def denomination(cell: str) -> str:
    """The denomination in full. A name of exactly 30 characters was cut and is completed when only one fits."""
    value = " ".join(cell.split())
    if value.casefold() == "onbekend":
        return ""
    if len(value) == CUT_AT and value not in DENOMINATIONS:
        fits = [known for known in DENOMINATIONS if known.startswith(value)]
        if len(fits) == 1:
            return fits[0]
    return value[:80]


@lru_cache(maxsize=8192)
def place(cell: str) -> str:
    """A place or municipality as people write it.

    >>> place("'S-GRAVENHAGE"), place("S HERTOGENBOSCH"), place("ALTEVEER GEM NOORDENVELD")
    ("'s-Gravenhage", "'s-Hertogenbosch", 'Alteveer (gem. Noordenveld)')
    >>> place("ALPHEN AAN DEN RIJN"), place("IJSSELSTEIN UT"), place("Oude Pekela")
    ('Alphen aan den Rijn', 'IJsselstein UT', 'Oude Pekela')
    """
    value = " ".join(cell.split())[:80]
    if value.casefold() == "onbekend":
        return ""
    if value != value.upper():
        return value  # somebody wrote it with care already
    value = re.sub(r"^'?S[ -](?=HERTOGEN|GRAVENHAGE|HEERENBERG|GRAVENZANDE|HEERENHOEK)", "'S-", value)
    words = [_word(word, first=index == 0) for index, word in enumerate(value.split(" "))]
    if len(words) > 2 and "gem" in words[1:-1]:
        at = words.index("gem", 1)
        words[at:] = ["(gem.", " ".join(words[at + 1 :]) + ")"]
    joined = " ".join(words)
    return ACCENTS.get(joined, joined)


def _word(word: str, *, first: bool) -> str:
    low = word.lower()
    if low in SMALL_WORDS and not first:
        return low
    if re.fullmatch(r"(NH|ZH|UT|GLD|GN|FR|DR|OV|NB|LB|ZE|LI|GE)", word) and not first:
        return word  # DUO's letters for a province, to tell two places apart
    return "-".join(_part(part, first=first and index == 0) for index, part in enumerate(low.split("-")))


def _part(part: str, *, first: bool) -> str:
    if part in SMALL_WORDS and not first:
        return part
    if part in {"'s", "'t"}:
        return part
    if part.startswith("ij"):
        return "IJ" + part[2:]
    match = re.match(r"[^\w]*\d*[^\w]*", part)
    start = match.end() if match else 0
    if start and part[:start].isdigit() and part[start:] in {"e", "de", "ste"}:
        return part  # 2e
    return part[:start] + part[start : start + 1].upper() + part[start + 1 :]
