"""The directory as plain rows, and ledgers that remember what becomes different."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

from kring.modules.directory.duo import FileKind
from kring.modules.directory.duo.kinds import full_list

Key = TypeVar("Key")
Row = TypeVar("Row")


class LocatedBy(StrEnum):
    """How a site got its coordinates, the best first."""

    BAG = "bag"
    POSTCODE = "postcode"
    PLACE = "place"
    NOT = ""


class NameSource(StrEnum):
    """Who gave a board its name; the office outranks the files."""

    OFFICE = "office"
    DUO = "duo"
    ACCOUNTS = "lasten"
    NONE = ""


@dataclass(frozen=True, slots=True)
class SiteState:
    """A row of the table of sites, without the columns that the database computes."""

    code: str
    school_id: str
    kind: str
    name: str
    board_id: str | None = None
    street: str = ""
    house_number: str = ""
    postcode: str = ""
    place: str = ""
    municipality_code: str = ""
    municipality: str = ""
    province: str = ""
    denomination: str = ""
    phone: str = ""
    website: str = ""
    structure: str = ""
    longitude: float | None = None
    latitude: float | None = None
    located_by: str = ""
    located_postcode: str = ""
    opened_date: date | None = None
    closed_date: date | None = None
    as_of: date | None = None  # newest file that spoke of name and board
    listed_as_of: date | None = None  # newest list of addresses in which it stood
    status_as_of: date | None = None  # newest file that said open or closed
    pupils: int | None = None
    pupils_few: bool = False
    pupils_year: int | None = None
    weighting: Decimal | None = None
    weighting_year: int | None = None
    pupils_nearby: int | None = None

    @property
    def is_open(self) -> bool:
        return self.closed_date is None


@dataclass(frozen=True, slots=True)
class SchoolState:
    """A school: a BRIN."""

    brin: str
    name: str = ""
    sites_open: int = 0


@dataclass(frozen=True, slots=True)
class BoardState:
    """A board. `name` is what people see; `source_name` is what the files say and waits behind a correction."""

    number: str
    name: str = ""
    name_source: str = ""
    source_name: str = ""
    source: str = ""
    source_as_of: date | None = None
    schools_open: int = 0
    sites_open: int = 0


@dataclass(frozen=True, slots=True)
class RegionState:
    """A region of a scheme; its key is "scheme:code"."""

    key: str
    scheme_id: str
    code: str
    name: str
    as_of: date | None = None
    sites_open: int = 0


@dataclass(frozen=True, slots=True)
class MemberState:
    """The region of a site in one scheme; derived: taken from the other sites of its municipality."""

    region: str
    derived: bool = False


@dataclass(frozen=True, slots=True)
class PupilState:
    """Pupils of a site on 1 October of a year. from_map: taken from a map file, for want of DUO's own figure."""

    pupils: int | None
    few: bool = False
    from_map: bool = False


@dataclass(frozen=True, slots=True)
class ContextState:
    """The CBS figures of a site in a year."""

    weighting: Decimal | None = None
    spread: Decimal | None = None
    weighting_unreliable: bool = False
    score: Decimal | None = None
    score_unreliable: bool = False


@dataclass(frozen=True, slots=True)
class AreaState:
    """A four-digit postcode."""

    digits: str
    place: str
    municipality: str
    province: str
    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class HistoryState:
    """What one file said of one site; is_open None: it did not say."""

    name: str
    board_number: str
    municipality_code: str
    is_open: bool | None


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file that was imported before."""

    kind: FileKind
    vintage: date
    sha256: str = ""


def changed(row: Row, **values: object) -> Row:
    """The row with these values; the same row when it has them already (making rows is what takes time)."""
    if all(getattr(row, name) == value for name, value in values.items()):
        return row
    return replace(row, **values)  # type: ignore[type-var]


class Ledger(Generic[Key, Row]):
    """Rows by key: those that are held, and beside them those that differ."""

    def __init__(self, held: dict[Key, Row] | None = None) -> None:
        self.held: dict[Key, Row] = held or {}
        self.put_rows: dict[Key, Row] = {}
        self.dropped: set[Key] = set()

    def get(self, key: Key) -> Row | None:
        """The row as it will be; None when there is none."""
        if key in self.put_rows:
            return self.put_rows[key]
        return None if key in self.dropped else self.held.get(key)

    def put(self, key: Key, row: Row) -> None:
        """Set a row; setting it back to what is held takes the difference away."""
        self.dropped.discard(key)
        if self.held.get(key) == row:
            self.put_rows.pop(key, None)
        else:
            self.put_rows[key] = row

    def drop(self, key: Key) -> None:
        """Take a row out."""
        self.put_rows.pop(key, None)
        if key in self.held:
            self.dropped.add(key)

    def items(self) -> Iterator[tuple[Key, Row]]:
        """All rows as they will be."""
        for key, row in self.held.items():
            if key not in self.put_rows and key not in self.dropped:
                yield key, row
        yield from self.put_rows.items()

    def values(self) -> Iterator[Row]:
        """All rows as they will be, without their keys."""
        return (pair[1] for pair in self.items())

    @property
    def differs(self) -> bool:
        return bool(self.put_rows or self.dropped)


@dataclass
class State:
    """Everything a file can change."""

    files: list[HeldFile] = field(default_factory=list)
    sites: Ledger[str, SiteState] = field(default_factory=Ledger)
    schools: Ledger[str, SchoolState] = field(default_factory=Ledger)
    boards: Ledger[str, BoardState] = field(default_factory=Ledger)
    regions: Ledger[str, RegionState] = field(default_factory=Ledger)
    members: Ledger[tuple[str, str], MemberState] = field(default_factory=Ledger)
    pupils: Ledger[tuple[str, int], PupilState] = field(default_factory=Ledger)
    contexts: Ledger[tuple[str, int], ContextState] = field(default_factory=Ledger)
    areas: Ledger[str, AreaState] = field(default_factory=Ledger)
    history: Ledger[str, HistoryState] = field(default_factory=Ledger)
    unmatched: set[str] = field(default_factory=set)  # codes in the file of which no site is known

    def newest(self, *kinds: FileKind) -> date | None:
        """The newest vintage held of these kinds."""
        return max((held.vintage for held in self.files if held.kind in kinds), default=None)

    def next_list(self, kind: str, after: date) -> date | None:
        """The first full list of sites of this kind that is newer than a day."""
        wanted = full_list(kind)
        return min((f.vintage for f in self.files if f.kind is wanted and f.vintage > after), default=None)

    @property
    def differs(self) -> bool:
        ledgers = (self.sites, self.schools, self.boards, self.regions, self.members)
        more = (self.pupils, self.contexts, self.areas, self.history)
        return any(ledger.differs for ledger in ledgers) or any(ledger.differs for ledger in more)
