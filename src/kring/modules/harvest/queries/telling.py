"""Who wrote what, to tell them what became of it; and what an author reads of their own notes."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse

from kring.modules.harvest.models import Harvest, Outcome, Report, Sentence, Told
from kring.modules.harvest.states import Fate, State
from kring.parts.wall.api import Author, authors_of

from .notes import NoteView, notes_in, views


@dataclass(frozen=True)
class Became:
    """One of the author's notes: what became of it, the point it is in or the reason why not, and the sentences of the
    report that stand on it, by place."""

    note: NoteView
    fate: Fate | None
    point: str
    reason: str
    sentences: tuple[int, ...]

    @property
    def label(self) -> str:
        return str(self.fate.label) if self.fate is not None else ""

    @property
    def is_in(self) -> bool:
        return self.fate in (Fate.TAKEN_UP, Fate.MERGED)


@dataclass(frozen=True)
class BackPage:
    """What became of all notes of one author in a harvest."""

    harvest: int
    title: str
    report_url: str
    rows: tuple[Became, ...]

    @property
    def taken(self) -> int:
        return sum(row.is_in for row in self.rows)


@dataclass(frozen=True)
class Writer:
    """An author with a way to reach them, and the numbers of their notes."""

    author: Author
    notes: tuple[int, ...]


def writers(harvest: Harvest) -> list[Writer]:
    """The authors of a harvest who can be reached, each once: by person, a guest by their address."""
    found: dict[tuple[str, str], tuple[Author, list[int]]] = {}
    for note, author in sorted(authors_of([one.id for one in notes_in(harvest)]).items()):
        if author.person_id is not None:
            key = ("person", str(author.person_id))
        elif author.address:
            key = ("guest", author.address.strip().casefold())
        else:
            continue  # nobody knows where to
        found.setdefault(key, (author, []))[1].append(note)
    return [Writer(author, tuple(notes)) for author, notes in found.values()]


def waiting_writers(harvest: Harvest) -> list[int]:
    """The first note of every author who was not told yet: enough for a job to know whom it is about."""
    known = Told.objects.filter(harvest=harvest)
    people = set(known.filter(person__isnull=False).values_list("person_id", flat=True))
    notes = {note for row in known.filter(person=None).values_list("notes", flat=True) for note in row}
    return [
        one.notes[0]
        for one in writers(harvest)
        if (one.author.person_id not in people if one.author.person_id is not None else not set(one.notes) & notes)
    ]


def became(harvest: Harvest, notes: tuple[int, ...]) -> tuple[Became, ...]:
    """What became of these notes, in order of the walls."""
    shown: Mapping[int, NoteView] = views(notes_in(harvest))
    rows = Outcome.objects.filter(harvest=harvest, note__in=notes).select_related("point")
    outcomes = {row.note: row for row in rows}
    places = _places(harvest)
    found = []
    for number, note in shown.items():
        if number in set(notes):
            row = outcomes.get(number)
            found.append(
                Became(
                    note=note,
                    fate=Fate(row.fate) if row is not None else None,
                    point=row.point.words if row is not None and row.point is not None else "",
                    reason=row.reason if row is not None else "",
                    sentences=tuple(place for place, stands_on in places if number in stands_on),
                )
            )
    return tuple(found)


def _places(harvest: Harvest) -> list[tuple[int, set[int]]]:
    """The sentences of the report with the notes they stand on, but for the one that stands on all."""
    report = Report.objects.filter(harvest=harvest).first()
    rows = Sentence.objects.filter(report=report, is_head=False).order_by("order") if report is not None else []
    return [(row.order, set(row.notes)) for row in rows if row.notes and row.order > 1]


def back_page(told: Told) -> BackPage:
    """What an author reads, for a row that access gave."""
    harvest = told.harvest
    url = reverse("harvest:report", args=[harvest.pk])
    return BackPage(harvest.pk, harvest.title, url, became(harvest, tuple(told.notes)))


def told_of(*, person_id: int) -> list[tuple[int, str]]:
    """The harvests of which somebody was told what became of their notes: number and title, the latest first."""
    found = Told.objects.filter(person_id=person_id).order_by("-told_at", "-pk").select_related("harvest")
    return [(row.harvest_id, row.harvest.title) for row in found]


def notes_to_tell_of(harvest: int) -> list[int]:
    """The same by the number of a harvest; none while it is not published."""
    found = Harvest.objects.filter(pk=harvest, state=State.PUBLISHED).first()
    return waiting_writers(found) if found is not None else []
