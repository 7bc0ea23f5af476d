"""What notes are coded with: by whom, where people differ, and what is settled."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from kring.modules.harvest.models import Aspect, Coding, Harvest, Verdict
from kring.modules.harvest.rules import Code, differ, settled


@dataclass(frozen=True)
class Given:
    """What one coder gave to a note; code None: not yet. ready: the coder said that they are done."""

    coder: int
    code: Code | None
    ready: bool


@dataclass(frozen=True)
class Coded:
    """All that is coded in a harvest: by note what was given, and what was decided where people differed."""

    given: Mapping[int, tuple[Given, ...]]
    verdicts: Mapping[int, Code]
    settled: Mapping[int, Code] = field(default_factory=dict)

    @property
    def differing(self) -> dict[int, tuple[Given, ...]]:
        """The notes whose coders are all ready and differ, decided or not."""
        return {note: rows for note, rows in self.given.items() if _is_open(rows) and differ([r.code for r in rows])}


def coded(harvest: Harvest) -> Coded:
    """All that is coded in a harvest, in two queries. A note that two people code is settled only when both are ready:
    before that its code would tell the one what the other gave."""
    return coded_in([harvest.pk])


def coded_in(harvests: Collection[int]) -> Coded:
    """The same for several harvests at once, in the same two queries."""
    given: dict[int, tuple[Given, ...]] = {}
    rows = Coding.objects.filter(harvest__in=harvests).order_by("note", "coder_id")
    columns = ("note", "coder_id", "aspect_id", "competence", "direction", "coded_at", "coder__done_at")
    for note, coder, aspect, competence, direction, coded_at, done_at in rows.values_list(*columns):
        code = Code(aspect or 0, competence, direction) if coded_at is not None else None
        given[note] = (*given.get(note, ()), Given(coder, code, done_at is not None))
    found = Verdict.objects.filter(harvest__in=harvests).values_list("note", "aspect_id", "competence", "direction")
    verdicts = {note: Code(aspect or 0, competence, direction) for note, aspect, competence, direction in found}
    known: dict[int, Code] = {}
    for note, rows_of in given.items():
        code = settled([row.code for row in rows_of], verdicts.get(note)) if _is_open(rows_of) else None
        if code is not None:
            known[note] = code
    return Coded(given, verdicts, known)


def _is_open(rows: tuple[Given, ...]) -> bool:
    """May others know these codes: of one coder always, of two when both are ready."""
    return len(rows) == 1 or all(row.ready for row in rows)


def pairs_that_differ(harvest: Harvest) -> dict[int, tuple[Given, ...]]:
    """The notes whose coders are all ready and differ, decided or not."""
    return coded(harvest).differing


def aspect_names(harvest: Harvest) -> dict[int, str]:
    """What the aspects in use are called, by number, in order of side and name."""
    return {row.pk: row.name for row in aspects_in_use(harvest)}


def aspects_in_use(harvest: Harvest) -> list[Aspect]:
    """The aspects of the list, those of persons first."""
    found = Aspect.objects.filter(harvest=harvest, merged_into=None)
    return sorted(found, key=lambda row: (row.side != "person", row.name.casefold(), row.pk))
