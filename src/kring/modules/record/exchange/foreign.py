"""Lists of other systems, such as an export of PE-online: which column is what, and each row as an activity."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date

from kring.modules.record.states import FORMAL, ActivityKind

from .shape import Carried, Reading, Reason, Rejected
from .tables import Sheet
from .values import Unreadable, checked, day, decimal, line, lines, whole

# What we look for, and what others call it; the first that fits is proposed.
COLUMNS: dict[str, tuple[str, ...]] = {
    "title": ("titel", "naam activiteit", "naam cursus", "activiteit", "cursus", "onderwerp", "naam", "omschrijving"),
    "from_date": ("startdatum", "begindatum", "datum van", "datum activiteit", "datum", "van", "start", "date"),
    "until_date": ("einddatum", "datum tot", "tot en met", "t/m", "tot", "eind"),
    "kind": ("soort activiteit", "type activiteit", "soort", "type", "categorie", "rubriek"),
    "organiser": ("aanbieder", "organisator", "opleider", "instituut", "organisatie", "uitvoerder"),
    "hours": ("aantal uren", "uren", "studielast", "sbu", "contacturen"),
    "points": ("aantal punten", "toegekende punten", "pe-punten", "punten", "accreditatiepunten", "score"),
    "themes": ("professionaliseringsthema", "thema's", "themas", "thema", "onderdeel"),
    "reflection": ("reflectie", "leeropbrengst", "toelichting", "opmerkingen", "opmerking"),
}
# Words by which a kind is recognised, in this order.
KINDS = (
    ("master", ActivityKind.MASTER),
    ("vakbekwaam", ActivityKind.QUALIFIED),
    ("intervisie", ActivityKind.INTERVISION),
    ("coach", ActivityKind.COACHING),
    ("congres", ActivityKind.CONGRESS), ("studiedag", ActivityKind.CONGRESS), ("conferentie", ActivityKind.CONGRESS),
    ("symposium", ActivityKind.CONGRESS), ("lezing", ActivityKind.CONGRESS),
    ("bezoek", ActivityKind.VISIT), ("visitatie", ActivityKind.VISIT),
    ("onderzoek", ActivityKind.RESEARCH),
    ("literatuur", ActivityKind.READING), ("boek", ActivityKind.READING), ("lezen", ActivityKind.READING),
    ("project", ActivityKind.PROJECT),
    ("cursus", ActivityKind.COURSE), ("workshop", ActivityKind.COURSE), ("e-learning", ActivityKind.COURSE),
    ("module", ActivityKind.COURSE), ("webinar", ActivityKind.COURSE),
    ("opleiding", ActivityKind.TRAINING), ("training", ActivityKind.TRAINING), ("leergang", ActivityKind.TRAINING),
)  # fmt: skip
APART = re.compile(r"\s*[;|/\n]\s*|\s*,\s+")


def plain(text: str) -> str:
    """Small letters without accents and with single spaces."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())


def guess(headings: tuple[str, ...]) -> dict[str, int]:
    """Which column is what, by its heading: the very words first, then words it begins with or holds. A column is
    used once."""
    names = [plain(heading) for heading in headings]
    found: dict[str, int] = {}
    for fits in (lambda name, word: name == word, lambda name, word: name.startswith(word), _holds):
        for column, words in COLUMNS.items():
            if column in found:
                continue
            places = (
                place for word in words for place, name in enumerate(names)
                if place not in found.values() and fits(name, word)
            )  # fmt: skip
            place = next(places, None)
            if place is not None:
                found[column] = place
    return found


def _holds(name: str, word: str) -> bool:
    return len(word) > 3 and word in name


def read_foreign(table: Sheet, columns: Mapping[str, int], themes: Mapping[str, str], today: date) -> Reading:
    """The rows as activities. columns: what → place; themes: plain name → code of the themes that are offered."""
    found = Reading()
    for number, row in table.rows:
        cells = {name: row[place] if 0 <= place < len(row) else "" for name, place in columns.items()}
        try:
            found.rows.append((number, checked(_activity(cells, themes), today)))
        except Unreadable as why:
            found.rejected.append(Rejected(number, _shown(cells, row), why.reason))
    return found


def _shown(cells: Mapping[str, str], row: tuple[str, ...]) -> str:
    return (cells.get("title") or next((cell for cell in row if cell), ""))[:80]


def _activity(cells: Mapping[str, str], themes: Mapping[str, str]) -> Carried:
    title = line(_plain_start(cells.get("title", "")))
    if not title:
        raise Unreadable(Reason.NO_TITLE)
    from_date = day(cells.get("from_date", ""))
    kind = kind_of(cells.get("kind", "") or title)
    return Carried(
        title=title,
        kind=kind.value,
        from_date=from_date,
        until_date=day(cells["until_date"]) if cells.get("until_date") else from_date,
        themes=_themes(cells.get("themes", ""), themes),
        formal=kind in FORMAL,
        organiser=line(_plain_start(cells.get("organiser", "")), "organiser"),
        hours=decimal(cells.get("hours", ""), Reason.WRONG_HOURS),
        points=whole(cells.get("points", "")),
        reflection=lines(_plain_start(cells.get("reflection", "")), "reflection"),
    )


def _plain_start(cell: str) -> str:
    """Without the apostrophe that a careful system puts before a sign that starts a formula."""
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in "=+-@" else cell


def kind_of(text: str) -> ActivityKind:
    """The kind whose word stands in a text; something else when none does."""
    words = plain(text)
    return next((kind for word, kind in KINDS if word in words), ActivityKind.OTHER)


def _themes(cell: str, themes: Mapping[str, str]) -> tuple[str, ...]:
    parts = [plain(cell), *(plain(part) for part in APART.split(cell))]
    return tuple(sorted({themes[part] for part in parts if part in themes}))
