"""What a file says, row by row, once read: frozen, normalised, and still tied to its row."""

from dataclasses import dataclass
from decimal import Decimal

from .kinds import FileKind, SiteKind
from .problems import Problem
from .vintage import Vintage


@dataclass(frozen=True, slots=True)
class RegionFact:
    """A site lies in this region of this scheme; a code of "" means that the file gives only the name."""

    scheme: str
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class SiteFact:
    """What a list of sites says of one of them. "" is: the file does not say."""

    row: int
    code: str
    brin: str
    kind: SiteKind
    name: str
    board: str
    street: str
    house_number: str
    postcode: str
    place: str
    municipality_code: str
    municipality: str
    province: str
    denomination: str
    phone: str
    website: str
    structure: str
    regions: tuple[RegionFact, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """Pupils of one year: a number, or hidden (1 to 4, shown as '<5')."""

    pupils: int | None
    few: bool = False


@dataclass(frozen=True, slots=True)
class PupilsFact:
    """A site with its pupils per year, closed sites included. A year without a known figure is left out."""

    row: int
    code: str
    brin: str
    kind: SiteKind
    name: str
    board: str
    municipality_code: str
    municipality: str
    denomination: str
    counts: dict[int, Count]


@dataclass(frozen=True, slots=True)
class BoardFact:
    """The name of a board."""

    row: int
    number: str
    name: str
    sector: str = ""
    grouping: str = ""


@dataclass(frozen=True, slots=True)
class ScoreFact:
    """The CBS disadvantage score of a site; unreliable at 40 pupils or fewer."""

    row: int
    code: str
    year: int
    score: Decimal
    unreliable: bool


@dataclass(frozen=True, slots=True)
class WeightingFact:
    """The weighting of a site and its spread; unreliable where CBS put a star."""

    row: int
    code: str
    year: int
    weighting: Decimal
    spread: Decimal
    unreliable: bool


@dataclass(frozen=True, slots=True)
class LocationFact:
    """Where a site is, with what else a map file says of it."""

    row: int
    code: str
    longitude: float
    latitude: float
    street: str
    house_number: str
    postcode: str
    place: str
    municipality: str
    province: str
    denomination: str
    website: str
    pupils: Count | None


@dataclass(frozen=True, slots=True)
class AreaFact:
    """A four-digit postcode."""

    row: int
    digits: str
    place: str
    municipality: str
    province: str
    longitude: float
    latitude: float


Facts = (
    tuple[SiteFact, ...]
    | tuple[PupilsFact, ...]
    | tuple[BoardFact, ...]
    | tuple[ScoreFact, ...]
    | tuple[WeightingFact, ...]
    | tuple[LocationFact, ...]
    | tuple[AreaFact, ...]
)


@dataclass(frozen=True, slots=True)
class Named:
    """What could still be read of a rejected row: enough not to close the school it is about."""

    code: str = ""
    brin: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that was read.

    rows: data rows (or features) found; facts: those that could be read; rejected: one Problem for each of the
    others, in order; spared: what the rejected rows were about. last_year: the newest year a figure speaks of.
    columns: our names of the columns the file has; a blank in one of them means "there is none", a blank elsewhere
    "the file does not say".
    """

    kind: FileKind
    vintage: Vintage
    sha256: str
    rows: int
    facts: Facts
    rejected: tuple[Problem, ...]
    spared: tuple[Named, ...] = ()
    last_year: int | None = None
    columns: frozenset[str] = frozenset()
