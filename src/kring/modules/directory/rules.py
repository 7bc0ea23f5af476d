"""Pure rules: grounds of diversity, the story of a site, and when two schools are alike."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from .duo.kinds import full_list
from .states import FileKind, Governance, SchoolSize, SchoolType, Sector, SiteKind, Surroundings, Weighting

# Pupils within five kilometres. In 2026 three in ten sites lay below the first, four in ten above the second.
SPARSE_BELOW, DENSE_FROM = 5_000, 15_000
# Schoolweging runs from 20 to 40 with a mean near 29; most schools lie between these two.
WEIGHTING_LOW_BELOW, WEIGHTING_HIGH_FROM = Decimal(27), Decimal(32)
FEW_SCHOOLS = 10  # a board with more is a large one
# Pupils of a site. Our own cut in three, by sector: about a third of the open sites in the extract lies in each.
SMALL_BELOW = {Sector.PO: 140, Sector.VO: 350}
LARGE_FROM = {Sector.PO: 240, Sector.VO: 800}


def sector_of(kind: str) -> Sector:
    """Primary (special schools among them) or secondary."""
    return Sector.VO if kind == SiteKind.VO else Sector.PO


def school_type(kind: str) -> SchoolType:
    """The ground "school type"; an unknown kind is unknown, not an error."""
    return {
        SiteKind.BO: SchoolType.PRIMARY,
        SiteKind.SBO: SchoolType.SPECIAL_PRIMARY,
        SiteKind.SO: SchoolType.SPECIAL,
        SiteKind.VSO: SchoolType.SPECIAL,
        SiteKind.SO_VSO: SchoolType.SPECIAL,
        SiteKind.VO: SchoolType.SECONDARY,
    }.get(kind, SchoolType.UNKNOWN)  # type: ignore[call-overload]


def school_size(kind: str, pupils: int | None, few: bool) -> SchoolSize:
    """How large a site is for its sector; "fewer than five" is small, no count is unknown."""
    if few:
        return SchoolSize.SMALL
    if pupils is None:
        return SchoolSize.UNKNOWN
    sector = sector_of(kind)
    if pupils < SMALL_BELOW[sector]:
        return SchoolSize.SMALL
    return SchoolSize.LARGE if pupils >= LARGE_FROM[sector] else SchoolSize.MIDDLE


def surroundings(pupils_nearby: int | None) -> Surroundings:
    """The ground "surroundings"."""
    if pupils_nearby is None:
        return Surroundings.UNKNOWN
    if pupils_nearby < SPARSE_BELOW:
        return Surroundings.SPARSE
    return Surroundings.DENSE if pupils_nearby >= DENSE_FROM else Surroundings.MIDDLE


def weighting_class(weighting: Decimal | None) -> Weighting:
    """The ground "weighting"; only primary schools have one."""
    if weighting is None:
        return Weighting.UNKNOWN
    if weighting < WEIGHTING_LOW_BELOW:
        return Weighting.LOW
    return Weighting.HIGH if weighting >= WEIGHTING_HIGH_FROM else Weighting.MIDDLE


def governance(schools_open: int | None) -> Governance:
    """The ground "governance": how many schools the board has; no board or no open school is unknown."""
    if not schools_open:
        return Governance.UNKNOWN
    if schools_open == 1:
        return Governance.ONE
    return Governance.MANY if schools_open > FEW_SCHOOLS else Governance.FEW


class Turn(StrEnum):
    """What can happen to a site."""

    OPENED = "opened"
    SEEN = "seen"  # first mentioned: it may have been open long before
    CLOSED = "closed"
    REOPENED = "reopened"
    RENAMED = "renamed"
    MOVED = "moved"


@dataclass(frozen=True)
class Statement:
    """What one file said of a site."""

    day: date
    source: FileKind
    name: str
    board: str
    is_open: bool | None


@dataclass(frozen=True)
class Moment:
    """A turn in the story of a site: it happened after `since` (when known) and at the latest on `day`."""

    turn: Turn
    day: date
    since: date | None = None
    before: str = ""
    after: str = ""


def timeline(
    kind: str,
    statements: Iterable[Statement],
    lists: Iterable[date],
    *,
    opened: date | None = None,
    closed: date | None = None,
) -> list[Moment]:
    """The story of a site, oldest first.

    statements: what the files said, any order. lists: the days of all full lists of sites of this kind: not standing
    in one of them is a statement too. opened and closed: days known from the counts of pupils.
    """
    points = _points(kind, list(statements), list(lists))
    story = _openings(points)
    if opened is not None:
        story = [one for one in story if one.turn not in (Turn.OPENED, Turn.SEEN)]
        story.append(Moment(Turn.OPENED, opened))
    if closed is not None and not any(one.turn is Turn.CLOSED for one in story):
        story.append(Moment(Turn.CLOSED, closed))
    story += _differences(points)
    return sorted(story, key=lambda one: (one.day, list(Turn).index(one.turn)))


def _points(kind: str, statements: list[Statement], lists: list[date]) -> list[Statement]:
    wanted = full_list(kind)
    stands = {one.day for one in statements if one.source is wanted}
    absent = [Statement(day, wanted, "", "", False) for day in set(lists) - stands] if wanted else []
    if lists and wanted:  # the lists decide what is open; the pupils' file only says who is the board
        statements = [
            Statement(one.day, one.source, one.name, one.board, None) if one.source is FileKind.PUPILS else one
            for one in statements
        ]
    return sorted([*statements, *absent], key=lambda one: one.day)


def _openings(points: Sequence[Statement]) -> list[Moment]:
    story: list[Moment] = []
    was: bool | None = None
    since: date | None = None
    ever = False
    for point in points:
        if point.is_open is None:
            continue
        if point.is_open and was is None:
            story.append(Moment(Turn.SEEN, point.day))
        elif point.is_open and was is False:
            story.append(Moment(Turn.REOPENED if ever else Turn.OPENED, point.day, since))
        elif not point.is_open and was:
            story.append(Moment(Turn.CLOSED, point.day, since))
        was, since, ever = point.is_open, point.day, ever or point.is_open
    return story


def _differences(points: Sequence[Statement]) -> list[Moment]:
    """Other boards, whoever says so; other names only within one series of files, for each spells in its own way."""
    story: list[Moment] = []
    board: Statement | None = None
    names: dict[FileKind, Statement] = {}
    has_list = any(point.source is not FileKind.PUPILS for point in points)
    for point in points:
        if point.board:
            if board is not None and board.board != point.board:
                story.append(Moment(Turn.MOVED, point.day, board.day, board.board, point.board))
            board = point
        if point.name and not (has_list and point.source is FileKind.PUPILS):
            held = names.get(point.source)
            if held is not None and held.name.casefold() != point.name.casefold():
                story.append(Moment(Turn.RENAMED, point.day, held.day, held.name, point.name))
            names[point.source] = point
    return story


@dataclass(frozen=True)
class Features:
    """What schools are compared by. None: not known, and then it counts neither for nor against."""

    kind: str
    pupils: int | None
    weighting: Decimal | None
    pupils_nearby: int | None
    denomination: str = ""
    structure: str = ""


class Reason(StrEnum):
    """Why two schools are alike."""

    KIND = "kind"
    STRUCTURE = "structure"
    SIZE = "size"
    WEIGHTING = "weighting"
    SURROUNDINGS = "surroundings"
    DENOMINATION = "denomination"


def likeness(one: Features, other: Features) -> list[Reason]:
    """The reasons for which two schools are alike; an empty list when they are of another kind."""
    if one.kind != other.kind:
        return []
    found = [Reason.KIND]
    if one.structure and one.structure == other.structure:
        found.append(Reason.STRUCTURE)
    if one.pupils and other.pupils and max(one.pupils, other.pupils) <= 1.25 * min(one.pupils, other.pupils):
        found.append(Reason.SIZE)
    if one.weighting is not None and other.weighting is not None and abs(one.weighting - other.weighting) <= 1:
        found.append(Reason.WEIGHTING)
    around = surroundings(one.pupils_nearby)
    if around is not Surroundings.UNKNOWN and around is surroundings(other.pupils_nearby):
        found.append(Reason.SURROUNDINGS)
    if one.denomination and one.denomination == other.denomination:
        found.append(Reason.DENOMINATION)
    return found
