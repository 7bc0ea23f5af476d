"""Small answers for other modules: cards of sites and boards, choosing a school, grounds of diversity."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from kring.modules.directory import rules
from kring.modules.directory.edition import kept
from kring.modules.directory.models import Board, Region, Site, SiteRegion
from kring.modules.directory.states import Governance, SchoolType, Sector, Surroundings, Weighting

from .search import SiteFilter, boards_matching, clean, filtered, is_code, matching, nearest

FEW = 12  # schools that one person led, boards they have to do with


@dataclass(frozen=True)
class SiteCard:
    """A site as other modules show it."""

    code: str
    name: str
    kind: str
    sector: Sector
    street: str
    house_number: str
    postcode: str
    place: str
    board_number: str
    board_name: str
    is_open: bool

    @property
    def address(self) -> str:
        """Street and number, postcode and place, as far as they are known."""
        street = " ".join(filter(None, (self.street, self.house_number)))
        town = " ".join(filter(None, (self.postcode, self.place)))
        return ", ".join(filter(None, (street, town)))


@dataclass(frozen=True)
class BoardCard:
    """A board as other modules show it; a nameless one is called by its number."""

    number: str
    name: str
    schools_open: int
    sites_open: int


@dataclass(frozen=True)
class Grounds:
    """The grounds on which groups are mixed. Unknown is a value of its own."""

    school_type: SchoolType
    surroundings: Surroundings
    weighting: Weighting
    governance: Governance


def board_title(number: str, name: str | None) -> str:
    """What a board is called: its name, or "Bestuur 12345" while nobody named it."""
    return name or (_("Bestuur %(number)s") % {"number": number} if number else _("Bestuur onbekend"))


def site_cards(codes: Iterable[str]) -> dict[str, SiteCard]:
    """The cards of these sites, closed ones too; an unknown code is left out."""
    asked = frozenset(codes)
    if not asked:
        return {}
    found = _few_cards(asked) if len(asked) <= FEW else _cards(Site.objects.filter(code__in=asked))
    return {card.code: card for card in found}


@kept
def _few_cards(codes: frozenset[str]) -> tuple[SiteCard, ...]:
    """The cards of one person's schools: asked on every page about that person, so kept per edition."""
    return tuple(_cards(Site.objects.filter(code__in=codes)))


def board_numbers(codes: Iterable[str]) -> dict[str, str]:
    """site code → number of its board, closed sites too; one that is unknown or has no board is left out."""
    known = _board_of_every_site()
    return {code: known[code] for code in codes if code in known}


@kept
def _board_of_every_site() -> dict[str, str]:
    """Asked for every list of cases, to see who shares a board with whom: a few thousand short texts, all at once."""
    sites = Site.objects.filter(board__isnull=False).order_by()
    return dict(sites.values_list("code", "board_id"))


def find_sites(text: str, *, sector: str = "", limit: int = 10, closed: bool = False) -> list[SiteCard]:
    """Sites to choose from while somebody types: name, place, postcode or code, typing errors forgiven."""
    text = clean(text)
    if len(text) < 2:
        return []
    sites = filtered(SiteFilter(sector=sector, closed=closed))
    exact = list(_cards(sites.filter(matching(text)).order_by("sort_key")[:limit]))
    return exact if exact or is_code(text) else list(_cards(nearest(sites, text)[:limit]))


def board_cards(numbers: Iterable[str]) -> dict[str, BoardCard]:
    """The cards of these boards; an unknown number is left out."""
    asked = frozenset(numbers)
    found = _few_boards(asked) if len(asked) <= FEW else _boards(asked)
    return {card.number: card for card in found}


@kept
def _few_boards(numbers: frozenset[str]) -> tuple[BoardCard, ...]:
    """The cards of the boards of one person: their own pages ask for them each time."""
    return _boards(numbers)


def _boards(numbers: frozenset[str]) -> tuple[BoardCard, ...]:
    return tuple(_board_card(board) for board in Board.objects.filter(number__in=numbers))


def find_board_cards(text: str, *, limit: int = 10) -> list[BoardCard]:
    """Boards to choose from."""
    return [_board_card(board) for board in boards_matching(text)[:limit]]


def board_of(code: str) -> str:
    """The number of the board of a site today; "" when it is unknown."""
    return Site.objects.filter(pk=code).values_list("board_id", flat=True).first() or ""


def sites_of_board(number: str, *, closed: bool = False) -> list[str]:
    """The codes of the sites of a board, by name."""
    return [code for code, closed_on in _sites_of_board(number) if closed or closed_on is None]


@kept
def _sites_of_board(number: str) -> tuple[tuple[str, date | None], ...]:
    """Every site of a board by name, with the day on which it closed."""
    return tuple(Site.objects.filter(board=number).order_by("sort_key").values_list("code", "closed_date"))


def sites_of_region(scheme: str, code: str) -> list[str]:
    """The codes of the open sites in a region."""
    sites = Site.objects.filter(closed_date=None, regions__region=f"{scheme}:{code}")
    return list(sites.values_list("code", flat=True))


def regions_of(codes: Iterable[str], scheme: str) -> dict[str, str]:
    """site code → code of its region in one scheme; a site whose region is unknown is left out."""
    found = SiteRegion.objects.filter(site__in=set(codes), scheme=scheme)
    return dict(found.values_list("site_id", "region__code"))


def region_names(scheme: str) -> dict[str, str]:
    """code → name of the regions of a scheme, in order of name."""
    return dict(Region.objects.filter(scheme=scheme).order_by("sort_key").values_list("code", "name"))


def governance_of(number: str) -> Governance:
    """How large a board is."""
    return rules.governance(Board.objects.filter(pk=number).values_list("schools_open", flat=True).first())


def grounds_of(codes: Iterable[str]) -> dict[str, Grounds]:
    """The grounds of these sites; an unknown code is left out."""
    sites = Site.objects.filter(code__in=set(codes)).order_by()
    columns = sites.values_list("code", "kind", "pupils_nearby", "weighting", "board__schools_open")
    return {code: grounds(kind, nearby, weighting, schools) for code, kind, nearby, weighting, schools in columns}


def grounds(kind: str, nearby: int | None, weighting: Decimal | None, schools_open: int | None) -> Grounds:
    """Grounds from facts."""
    return Grounds(
        school_type=rules.school_type(kind),
        surroundings=rules.surroundings(nearby),
        weighting=rules.weighting_class(weighting),
        governance=rules.governance(schools_open),
    )


def board_with_several_schools() -> str:
    """The number of a board that suits a demonstration: named, six to ten sites, the first by number."""
    boards = Board.objects.filter(sites_open__range=(6, 10)).exclude(name="").order_by("number")
    return str(boards.values_list("number", flat=True)[0])


def _cards(sites: QuerySet[Site]) -> Iterable[SiteCard]:
    columns = sites.values_list(
        "code", "name", "kind", "street", "house_number", "postcode", "place", "municipality", "board_id",
        "board__name", "closed_date",
    )  # fmt: skip
    for code, name, kind, street, house, postcode, place, municipality, board, board_name, closed in columns:
        yield SiteCard(
            code=code,
            name=name,
            kind=kind,
            sector=rules.sector_of(kind),
            street=street,
            house_number=house,
            postcode=postcode,
            place=place or municipality,
            board_number=board or "",
            board_name=board_title(board or "", board_name),
            is_open=closed is None,
        )


def _board_card(board: Board) -> BoardCard:
    return BoardCard(board.number, board_title(board.number, board.name), board.schools_open, board.sites_open)
