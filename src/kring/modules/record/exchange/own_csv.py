"""A record as CSV that a spreadsheet opens, and back."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from django.utils import translation

from kring.modules.record.questions import WORDS
from kring.modules.record.states import ActivityKind
from kring.ui.api import csv_text

from .shape import Carried, Reading, Reason, Rejected
from .tables import sheet
from .values import MOST_LINKS, Unreadable, checked, day, decimal, line, lines, link, whole

HEADINGS = (
    "Kenmerk", "Titel", "Soort", "Van", "Tot en met", "Thema's", "Codes van thema's", "Formeel", "Met team",
    "Organisator", "Uren", "Punten", "Vraag", "Code van vraag", "Antwoord", "Doel", "Wat het bracht",
    "Opnieuw vragen op", "Wat het later bracht", "Teruggekeken op", "Links", "Bestanden",
)  # fmt: skip
BETWEEN = "\n"  # between several values in one cell: each is one line


def write_own_csv(activities: Sequence[Carried], theme_names: Mapping[str, str]) -> str:
    """The record as a text of CSV: Dutch headings, semicolons, cells that no spreadsheet runs."""
    with translation.override("nl"):
        return csv_text(HEADINGS, [[_guarded(cell) for cell in _cells(one, theme_names)] for one in activities])


def _guarded(cell: object) -> object:
    """Text that begins with an apostrophe gets a second: reading takes one away, whoever put it there."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith("'") else cell


def _cells(one: Carried, theme_names: Mapping[str, str]) -> list[object]:
    return [
        str(one.uid or ""), one.title, str(ActivityKind(one.kind).label), one.from_date, one.until_date,
        BETWEEN.join(theme_names.get(code, code) for code in one.themes), BETWEEN.join(one.themes), one.formal,
        one.with_team, one.organiser, one.hours, one.points, str(WORDS.get(one.question, "")), one.question,
        one.reflection, one.goal, one.brought, one.ask_date, one.brought_later, one.looked_back_date,
        BETWEEN.join(part for pair in one.links for part in pair), BETWEEN.join(one.files),
    ]  # fmt: skip


def is_own_csv(text: str) -> bool:
    """Is this a record that `write_own_csv` wrote?"""
    return text.lstrip("\ufeff").startswith(f"{HEADINGS[0]};{HEADINGS[1]};{HEADINGS[2]};")


def read_own_csv(text: str, today: date) -> Reading:
    """What stands in it, row by row."""
    found, table = Reading(), sheet(text.lstrip("\ufeff"))
    places = {heading: place for place, heading in enumerate(table.headings)}
    with translation.override("nl"):
        kinds = {str(kind.label): kind.value for kind in ActivityKind}
    for number, row in table.rows:
        cells = {heading: _plain(row[place]) if place < len(row) else "" for heading, place in places.items()}
        cells |= {heading: "" for heading in HEADINGS if heading not in cells}
        try:
            found.rows.append((number, checked(_activity(cells, kinds), today)))
        except Unreadable as why:
            found.rejected.append(Rejected(number, cells["Titel"][:80], why.reason))
        except ValueError:
            found.rejected.append(Rejected(number, cells["Titel"][:80], Reason.BROKEN))
    return found


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") else cell


def _activity(cells: Mapping[str, str], kinds: Mapping[str, str]) -> Carried:
    kind = kinds.get(cells["Soort"], "")
    if not kind:
        raise Unreadable(Reason.WRONG_KIND)
    from_date = day(cells["Van"])
    return Carried(
        uid=UUID(cells["Kenmerk"]) if cells["Kenmerk"] else None,
        title=line(cells["Titel"]),
        kind=kind,
        from_date=from_date,
        until_date=day(cells["Tot en met"]) if cells["Tot en met"] else from_date,
        themes=_several(cells["Codes van thema's"]),
        formal=cells["Formeel"] == "ja",
        with_team=cells["Met team"] == "ja",
        organiser=line(cells["Organisator"], "organiser"),
        hours=decimal(cells["Uren"], Reason.WRONG_HOURS),
        points=whole(cells["Punten"]),
        question=cells["Code van vraag"][:20],
        reflection=lines(cells["Antwoord"], "reflection"),
        goal=line(cells["Doel"], "goal"),
        brought=lines(cells["Wat het bracht"], "brought"),
        ask_date=day(cells["Opnieuw vragen op"]) if cells["Opnieuw vragen op"] else None,
        brought_later=lines(cells["Wat het later bracht"], "brought_later"),
        looked_back_date=day(cells["Teruggekeken op"]) if cells["Teruggekeken op"] else None,
        links=_links(_several(cells["Links"])),
        files=_several(cells["Bestanden"]),
    )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(BETWEEN) if part)


def _links(parts: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    pairs = zip(parts[::2], parts[1::2], strict=False)
    return tuple(link(words, url) for words, url in list(pairs)[:MOST_LINKS])
