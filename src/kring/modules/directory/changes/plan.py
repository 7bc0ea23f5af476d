"""From a reading and the held state to everything the import will write, and the lines people see first."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, fields

from kring.modules.directory.duo import FileKind, FileRefused, Problem, Reading, Reason

from .others import apply_areas, apply_boards, apply_contexts, apply_locations
from .pupils import apply_pupils
from .settle import settle
from .sites import apply_sites
from .state import BoardState, HeldFile, SiteState, State

MOST_CLOSED = 0.10
# Computed, or kept for the importer: a difference here is no news about a school.
QUIET = frozenset(
    {"as_of", "listed_as_of", "status_as_of", "pupils_nearby", "closed_date", "board_id", "located_postcode"}
)
APPLY: dict[FileKind, Callable[[Reading, State], None]] = {
    FileKind.PRIMARY_SITES: apply_sites,
    FileKind.SECONDARY_SITES: apply_sites,
    FileKind.SECONDARY_SCHOOLS: apply_sites,
    FileKind.PUPILS: apply_pupils,
    FileKind.BOARD_COSTS: apply_boards,
    FileKind.BOARDS: apply_boards,
    FileKind.DISADVANTAGE: apply_contexts,
    FileKind.WEIGHTING: apply_contexts,
    FileKind.LOCATIONS: apply_locations,
    FileKind.POSTCODES: apply_areas,
}
OF_PUPILS = frozenset({FileKind.PUPILS, FileKind.LOCATIONS})
OF_CONTEXT = frozenset({FileKind.DISADVANTAGE, FileKind.WEIGHTING})
OF_REGIONS = frozenset(
    {
        FileKind.PRIMARY_SITES,
        FileKind.SECONDARY_SITES,
        FileKind.SECONDARY_SCHOOLS,
        FileKind.PUPILS,
        FileKind.LOCATIONS,
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing the import will do. fields: for a change, which columns become different; before and after: boards."""

    code: str
    name: str
    place: str = ""
    fields: tuple[str, ...] = ()
    before: str = ""
    after: str = ""


@dataclass
class Plan:
    """What an import will do. `state` holds the differences to write; the lines are for people."""

    reading: Reading
    state: State
    new: list[Line]
    changed: list[Line]
    closed: list[Line]
    moved: list[Line]
    opened_before: int

    @property
    def rejected(self) -> tuple[Problem, ...]:
        return self.reading.rejected

    @property
    def file_is_held(self) -> bool:
        """Is exactly this file, at this vintage, already among the held ones?"""
        day = self.reading.vintage.first_day
        return HeldFile(self.reading.kind, day, self.reading.sha256) in self.state.files

    @property
    def changes_nothing(self) -> bool:
        return self.file_is_held and not self.state.differs

    @property
    def closes_too_many(self) -> bool:
        return len(self.closed) > MOST_CLOSED * self.opened_before

    def check_closures(self, accept: bool) -> None:
        """Refuse a file that would close more than a tenth of what it lists, unless somebody accepts that."""
        if self.closes_too_many and not accept:
            raise FileRefused(Reason.TOO_MANY_CLOSED, value=f"{len(self.closed)}/{self.opened_before}")

    def fingerprint(self) -> str:
        """What somebody agrees to when they confirm a preview: this file, with these consequences."""
        told = [
            "|".join(f"{line.code}{line.fields}{line.before}{line.after}" for line in lines)
            for lines in (self.new, self.changed, self.closed, self.moved)
        ]
        parts = "\n".join([self.reading.sha256, str(self.reading.vintage), *told])
        return hashlib.sha256(parts.encode()).hexdigest()

    def counts(self) -> dict[str, int]:
        """The numbers that are kept of an import and shown on the command line."""
        return {
            "rows": self.reading.rows,
            "new": len(self.new),
            "changed": len(self.changed),
            "closed": len(self.closed),
            "moved": len(self.moved),
            "rejected": len(self.reading.rejected),
        }


def plan(reading: Reading, state: State) -> Plan:
    """Work out what a file changes. `state` is what is held; it is given its differences here and belongs to the
    plan from then on. Nothing is written."""
    opened_before = _open_of_kind(reading, state)
    APPLY[reading.kind](reading, state)
    settle(
        state,
        pupils=reading.kind in OF_PUPILS,
        contexts=reading.kind in OF_CONTEXT,
        regions=reading.kind in OF_REGIONS,
    )
    made = Plan(reading, state, [], [], [], [], opened_before)
    _site_lines(made)
    if reading.kind in {FileKind.BOARD_COSTS, FileKind.BOARDS}:
        _board_lines(made)
    return made


def _open_of_kind(reading: Reading, state: State) -> int:
    """How many open sites there are of the kinds this file may close."""
    kinds = {
        FileKind.PRIMARY_SITES: {"bo"},
        FileKind.SECONDARY_SITES: {"vo"},
        FileKind.PUPILS: {"bo", "sbo", "so", "vso", "so_vso"},
    }.get(reading.kind, set())
    return sum(site.is_open and site.kind in kinds for site in state.sites.held.values())


def _site_lines(made: Plan) -> None:
    enriched = _enriched(made)
    touched = sorted(made.state.sites.put_rows.keys() | enriched)
    for code in touched:
        before, after = made.state.sites.held.get(code), made.state.sites.get(code)
        assert after is not None
        line = Line(code, after.name, after.place or after.municipality)
        if before is None:
            if after.is_open:
                made.new.append(line)
            continue
        if before.is_open and not after.is_open:
            made.closed.append(line)
        if before.board_id != after.board_id and before.board_id and before.is_open:
            made.moved.append(_with(line, before=before.board_id, after=after.board_id or ""))
        different = [*_different(before, after), *enriched.get(code, ())]
        if different:
            made.changed.append(_with(line, fields=tuple(different)))


def _with(line: Line, **more: object) -> Line:
    values = {field.name: getattr(line, field.name) for field in fields(Line)} | more
    return Line(**values)


def _different(before: SiteState, after: SiteState) -> list[str]:
    found = [
        field.name
        for field in fields(SiteState)
        if field.name not in QUIET and getattr(before, field.name) != getattr(after, field.name)
    ]
    if not before.is_open and after.is_open:
        found.append("reopened")
    if before.board_id != after.board_id and not (before.board_id and before.is_open):
        found.append("board_id")
    return found


def _enriched(made: Plan) -> dict[str, list[str]]:
    """Sites that got other figures or lie in another region than was said before."""
    state = made.state
    found: dict[str, list[str]] = {}
    for code, scheme in state.members.put_rows:
        held = state.members.held.get((code, scheme))
        said = state.members.put_rows[code, scheme]
        if held is not None and not held.derived and held.region != said.region and code in state.sites.held:
            found.setdefault(code, []).append(f"region_{scheme}")
    for name, ledger in (("pupils_years", state.pupils), ("context", state.contexts)):
        keys = ledger.put_rows.keys() | ledger.dropped
        for code in {code for code, _ in keys}:
            if code in state.sites.held:
                found.setdefault(code, []).append(name)
    return found


def _board_lines(made: Plan) -> None:
    for number, after in sorted(made.state.boards.put_rows.items()):
        before: BoardState | None = made.state.boards.held.get(number)
        line = Line(number, after.name)
        if before is None:
            made.new.append(line)
        elif before.name != after.name or before.source_name != after.source_name:
            made.changed.append(_with(line, before=before.name, after=after.name))
