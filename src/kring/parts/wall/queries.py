"""What walls answer to other modules."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Sum
from django.urls import reverse

from kring.foundation.records.api import Ref

from .declared import NEVER_CLOSED_DAYS
from .models import Note, Phase, Theme, Wall
from .states import NoteKind, State

HANGS = Q(withdrawn_at=None, hidden_at=None)


@dataclass(frozen=True)
class NoteRow:
    """A note without its author. theme: its number; group, cluster_name: names; cluster: its number; order: sorts."""

    id: int
    wall_id: int
    kind: NoteKind
    words: str
    theme: int | None
    group: str
    cluster: int | None
    cluster_name: str
    counts_for: int
    votes: int
    order: str
    solution: int | None
    consent: bool
    quoted_name: str
    quoted_role: str
    owner_name: str
    due_date: date | None
    promise: int | None
    made_at: datetime

    @property
    def is_quote(self) -> bool:
        return self.kind is NoteKind.QUOTE

    @property
    def ref(self) -> Ref:
        return Ref("wall_note", str(self.id))


@dataclass(frozen=True)
class ThemeRow:
    """A theme of a wall with its conclusion."""

    id: int
    wall_id: int
    number: int
    name: str
    conclusion: str
    concluded_at: datetime | None


@dataclass(frozen=True)
class WallRow:
    """A wall. notes: how many hang there; page: its address; public_page: for everybody, "" when it is not public."""

    id: int
    title: str
    question: str
    state: State
    owner: Ref
    notes: int
    opened_at: datetime
    closed_at: datetime | None

    @property
    def ref(self) -> Ref:
        return Ref("wall", str(self.id))

    @property
    def page(self) -> str:
        return wall_page(self.id)

    @property
    def public_page(self) -> str:
        return reverse("wall:public", args=[self.id]) if self.state is State.PUBLISHED else ""

    @property
    def state_label(self) -> str:
        return str(self.state.label)


@dataclass(frozen=True)
class Author:
    """Who wrote a note: a person, or a name and maybe an address; name "" when it is known no more."""

    person_id: int | None
    name: str
    address: str


def notes_of(wall_ids: Iterable[int]) -> list[NoteRow]:
    """The notes that hang on these walls, wall by wall in their order. The caller checked who may read them.

    While people write alone on an open wall nobody reads its notes, so they are not given.
    """
    alone = Phase.objects.filter(wall=OuterRef("wall"), kind=OuterRef("wall__phase"), own_only=True)
    found = Note.objects.filter(HANGS, wall_id__in=list(wall_ids)).exclude(Exists(alone), wall__state=State.OPEN)
    found = found.annotate(dots=Sum("votes__dots", default=0))
    read = found.select_related("theme", "group", "cluster").order_by("wall_id", "place", "id")
    return [row_of(note) for note in read]


def row_of(note: Note) -> NoteRow:
    """The row of a note that was read with its theme, group, cluster and `dots`."""
    return NoteRow(
        id=note.pk,
        wall_id=note.wall_id,
        kind=NoteKind(note.kind),
        words=note.words,
        theme=note.theme.number if note.theme else None,
        group=note.group.name if note.group else "",
        cluster=note.cluster_id,
        cluster_name=note.cluster.name if note.cluster else "",
        counts_for=note.counts_for,
        votes=note.dots,  # type: ignore[attr-defined]  # annotated
        order=note.place,
        solution=note.solution,
        consent=note.consent,
        quoted_name=note.quoted_name,
        quoted_role=note.quoted_role,
        owner_name=note.owner_name,
        due_date=note.due_date,
        promise=note.promise,
        made_at=note.made_at,
    )


def authors_of(note_ids: Iterable[int]) -> dict[int, Author]:
    """Who wrote these notes, by number. Only for who has a reason: to tell them what became of their words."""
    found = Note.objects.filter(pk__in=list(note_ids)).select_related("person", "guest")
    return {
        note.pk: Author(
            person_id=note.person_id,
            name=note.person.name if note.person else note.guest.name if note.guest else "",
            address=note.guest.address if note.guest else "",
        )
        for note in found
    }


def themes_of(wall_ids: Iterable[int]) -> list[ThemeRow]:
    """The themes of these walls with their conclusions, wall by wall in order of number."""
    found = Theme.objects.filter(wall_id__in=list(wall_ids)).order_by("wall_id", "number")
    return [ThemeRow(row.pk, row.wall_id, row.number, row.name, row.conclusion, row.concluded_at) for row in found]


def _wall_rows(found: "QuerySet[Wall]") -> list[WallRow]:
    hangs = Q(notes__withdrawn_at=None, notes__hidden_at=None)
    return [
        WallRow(
            id=row.pk,
            title=row.title,
            question=row.question,
            state=State(row.state),
            owner=row.owner,
            notes=row.hanging,
            opened_at=row.opened_at,
            closed_at=row.closed_at,
        )
        for row in found.annotate(hanging=Count("notes", filter=hangs)).order_by("opened_at", "id")
    ]


def walls_of(owner: Ref | Sequence[Ref]) -> list[WallRow]:
    """The walls of a thing, or of several things of one kind. The caller checked who may see them."""
    owners = [owner] if isinstance(owner, Ref) else list(owner)
    if not owners:
        return []
    kinds = {one.kind for one in owners}
    found = Wall.objects.filter(owner_kind__in=kinds, owner_id__in=[one.id for one in owners])
    return [row for row in _wall_rows(found) if row.owner in owners]


def walls(ids: Iterable[int]) -> list[WallRow]:
    """These walls. The caller checked who may see them."""
    return _wall_rows(Wall.objects.filter(pk__in=list(ids)))


def wall_page(id: int) -> str:
    """The address of the page of a wall."""
    return reverse("wall:show", args=[id])


def note_page(wall_id: int, note_id: int) -> str:
    """The address of a note on its wall."""
    return f"{wall_page(wall_id)}#note-{note_id}"


def over(prefix: str, today: date, days: int) -> Q:
    """Things of walls (prefix "": walls, "wall__": what hangs on them) that closed more than so many days ago; a wall
    that nobody closed counts as closed a year after it was opened."""
    closed = Q(**{f"{prefix}closed_at__date__lt": today - timedelta(days=days)})
    long_open = today - timedelta(days=days + NEVER_CLOSED_DAYS)
    return closed | Q(**{f"{prefix}closed_at": None, f"{prefix}opened_at__date__lt": long_open})
