"""From frozen rows to what components take: facts, moments, links, charts. Words, no decisions."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kring.ui.api import Column, Fact, Link, Sort, Table, charts
from kring.ui.api import Moment as Shown

from .drawing import Map, draw
from .queries.boards import BoardPage
from .queries.cards import board_title
from .queries.regions import Point, RegionPage
from .queries.search import SiteRow
from .queries.sites import SitePage, YearRow
from .rules import Moment, Turn
from .states import SiteKind
from .wording import AROUND, GOVERNANCES, SITE_KINDS, TURNS, pupils_words, scheme_name

CHART_FROM = 3  # fewer years than this are no line


def kind_words(kind: str) -> str:
    """The kind of education in words."""
    return str(SITE_KINDS[SiteKind(kind)])


def site_facts(page: SitePage) -> list[Fact]:
    """What a school is: kind, board, address, size, surroundings. No judgement and no ranking."""
    street = " ".join(filter(None, (page.street, page.house_number)))
    town = " ".join(filter(None, (page.postcode, page.place or page.municipality)))
    facts = [
        Fact(_("Soort"), kind_words(page.kind).capitalize()),
        Fact(_("Bestuur"), page.board_name, _board_url(page.board_number)),
        Fact(_("Adres"), ", ".join(filter(None, (street, town))) or _("niet bekend")),
        Fact(_("Richting"), page.denomination or _("niet bekend")),
        Fact(_("Leerlingen"), _pupils(page)),
        Fact(_("Omgeving"), _around(page)),
        Fact(_("Omvang van het bestuur"), str(GOVERNANCES[page.grounds.governance]).capitalize()),
    ]
    if page.structure:
        facts.insert(1, Fact(_("Schoolsoorten"), page.structure))
    if page.phone:
        facts.append(Fact(_("Telefoon"), page.phone, f"tel:{page.phone}"))
    if page.website:
        facts.append(Fact(_("Website"), page.website.split("//", 1)[-1].rstrip("/"), page.website))
    facts.append(Fact(_("Vestigingscode"), page.code))
    return facts


def _board_url(number: str) -> str:
    return reverse("directory:board", args=[number]) if number else ""


def _pupils(page: SitePage) -> str:
    words = pupils_words(page.pupils, page.few)
    if page.pupils_year is None:
        return words
    return _("%(number)s op 1 oktober %(year)d") % {"number": words, "year": page.pupils_year}


def _around(page: SitePage) -> str:
    words = str(AROUND[page.grounds.surroundings]).capitalize()
    if page.pupils_nearby is None:
        return words
    number = formats.localize(page.pupils_nearby)
    return _("%(words)s: %(number)s binnen 5 kilometer") % {"words": words, "number": number}


def pupils_chart(years: Iterable[YearRow]) -> charts.Chart | None:
    """The pupils through the years as a line; hidden and unknown years are gaps. None when there is no line."""
    points = [charts.Point(str(row.year), row.pupils) for row in years]
    if sum(point.value is not None for point in points) < CHART_FROM:
        return None
    return charts.lines(_("Leerlingen op 1 oktober"), [charts.Series(_("leerlingen"), points)])


def pupils_sentence(years: Iterable[YearRow]) -> str:
    """The pupils in one sentence: the last count that is known, and the first. Empty with fewer than two."""
    known = [(row.year, row.pupils) for row in years if row.pupils is not None]
    if len(known) < 2:
        return ""
    (first, before), (last, now) = known[0], known[-1]
    words = ngettext(
        "%(n)s leerling op 1 oktober %(last)d, %(before)s in %(first)d.",
        "%(n)s leerlingen op 1 oktober %(last)d, %(before)s in %(first)d.",
        now,
    )
    numbers = {"n": formats.localize(now), "before": formats.localize(before)}
    return words % {**numbers, "last": last, "first": first}


def story(page: SitePage) -> list[Shown]:
    """The story of a school, newest first."""
    return [_shown(one, page.board_names) for one in reversed(page.story)]


def _shown(one: Moment, boards: dict[str, str]) -> Shown:
    before, after = one.before, one.after
    if one.turn is Turn.MOVED:
        before, after = (board_title(number, boards.get(number)) for number in (before, after))
    sentence = str(TURNS[one.turn]) % {"before": before, "after": after}
    remark = ""
    if one.since is not None:
        day = formats.date_format(one.since, "F Y")
        remark = _("ergens tussen %(since)s en deze dag") % {"since": day}
    return Shown(one.day, sentence, remark=remark, href=_board_url(one.after) if one.turn is Turn.MOVED else "")


def region_facts(page: SitePage) -> list[Fact]:
    """In which regions a school lies, in every scheme."""
    return [
        Fact(
            scheme_name(row.scheme, row.scheme_name),
            row.name,
            reverse("directory:region", args=[row.scheme, row.code]),
        )
        for row in page.regions
    ]


def kinds_facts(kinds: Iterable[tuple[str, int]]) -> list[Fact]:
    """How many sites of each kind."""
    return [Fact(kind_words(kind).capitalize(), number) for kind, number in kinds]


def board_facts(page: BoardPage) -> list[Fact]:
    """A board in numbers."""
    return [
        Fact(_("Bestuursnummer"), page.number),
        Fact(_("Open scholen"), page.schools_open),
        Fact(_("Vestigingen"), page.sites_open),
        Fact(_("Leerlingen"), _together(page.pupils, page.unknown)),
        Fact(_("Omvang"), str(GOVERNANCES[page.governance]).capitalize()),
        *(
            Fact(_("Provincie"), name, reverse("directory:region", args=["provincie", code]))
            for code, name, _number in page.provinces
        ),
    ]


def region_numbers(page: RegionPage) -> list[Fact]:
    """A region in numbers."""
    return [
        Fact(_("Vestigingen"), page.sites),
        Fact(_("Scholen"), page.schools),
        Fact(_("Besturen"), page.boards),
        Fact(_("Leerlingen"), _together(page.pupils, page.unknown)),
        *(Fact(str(AROUND[around]).capitalize(), number) for around, number in page.surroundings if number),
    ]


def _together(pupils: int, unknown: int) -> str:
    number = formats.localize(pupils)
    if not unknown:
        return str(number)
    words = ngettext(
        "%(number)s, en van %(unknown)d vestiging is het niet bekend",
        "%(number)s, en van %(unknown)d vestigingen is het niet bekend",
        unknown,
    )
    return words % {"number": number, "unknown": unknown}


def map_of(points: Iterable[Point]) -> Map | None:
    """The map of some sites; None without any."""
    drawn = draw((point.longitude, point.latitude, point.name, point.code) for point in points)
    return drawn if drawn.number else None


def site_map(page: SitePage) -> Map | None:
    """The map with one dot."""
    if page.longitude is None or page.latitude is None:
        return None
    return draw([(page.longitude, page.latitude, page.name, page.code)])


def site_line(row: SiteRow) -> tuple[SiteRow, str]:
    """A school in a list: its row, and its quiet line."""
    parts = [row.place, kind_words(row.kind), board_title(row.board_number, row.board_name)]
    if row.pupils is not None or row.few:
        parts.append(_("%(number)s leerlingen") % {"number": pupils_words(row.pupils, row.few)})
    if not row.is_open:
        parts.append(_("gesloten"))
    return row, " · ".join(parts)


def site_table(caption: str) -> Table[SiteRow]:
    """The schools of a board as a table, in order of name."""
    return Table(
        caption,
        [
            Column(
                "name",
                _("School"),
                lambda row: row.name,
                href=lambda row: reverse("directory:site", args=[row.code]),
            ),
            Column[SiteRow]("place", _("Plaats"), lambda row: row.place),
            Column[SiteRow]("kind", _("Soort"), lambda row: kind_words(row.kind)),
            Column[SiteRow]("pupils", _("Leerlingen"), lambda row: pupils_words(row.pupils, row.few), "number"),
        ],
        Sort("name"),
    )


def crumbs(*links: tuple[str, str]) -> list[Link]:
    """Where a page stands: (words, url name)."""
    return [Link(words, reverse(name)) for words, name in links]
