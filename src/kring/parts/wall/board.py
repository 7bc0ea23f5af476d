"""A wall as somebody sees it: themes, clusters and notes, with what the running phase lets them see."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from . import access, asked
from .models import Cluster, Note, Phase, Theme, Vote, Wall
from .queries import HANGS
from .rules import folded
from .states import NoteKind, PhaseKind, State


@dataclass(frozen=True)
class Sight:
    """What somebody sees: authors or not, votes or not, whose notes (None: all), a button to vote or not, outside.

    outside: the page for everybody; there the names of who promised something are left out.
    """

    authors: bool
    votes: bool
    only: str | None
    voting: bool
    outside: bool = False


@dataclass(frozen=True)
class NoteView:
    """A note as it hangs there; all strings are plain text."""

    id: int
    kind: NoteKind
    label: str
    words: str
    rest: str
    facts: tuple[str, ...]
    into: str
    order: str
    solution: int | None
    ties: tuple[int, ...]
    author: str
    voting: bool
    theme: int


@dataclass(frozen=True)
class ClusterView:
    """A cluster with its notes."""

    id: int
    name: str
    into: str
    order: str
    notes: tuple[NoteView, ...]


@dataclass(frozen=True)
class SectionView:
    """A theme (id 0: notes below no theme) with its clusters and its loose notes."""

    id: int
    number: int | None
    name: str
    conclusion: str
    solutions: tuple[NoteView, ...]
    clusters: tuple[ClusterView, ...]
    notes: tuple[NoteView, ...]
    alone: bool  # the wall has no themes: this is all of it

    @property
    def title(self) -> str:
        """The theme with its number."""
        if self.number is None:
            return "" if self.alone else str(_("Bij geen thema"))
        return f"{self.number} · {self.name}"


@dataclass(frozen=True)
class Board:
    """All that hangs. total: how many notes there are, also those that this one does not see now."""

    sections: tuple[SectionView, ...]
    total: int


def phase_of(wall: Wall) -> Phase:
    """The running phase."""
    return asked.running_phase(wall)


def sight_of(wall: Wall, phase: Phase, author: str) -> Sight:
    """What this author sees in the running phase; who leads sees no more: the wall hangs on a screen.

    A wall that is closed shows its votes and all notes, and authors only where its last phase did.
    """
    if wall.state != State.OPEN:
        return Sight(phase.shows_authors, True, None, False)
    votes = not phase.hides_votes
    return Sight(phase.shows_authors, votes, author if phase.own_only else None, phase.kind == PhaseKind.VOTE)


OUTSIDE = Sight(authors=False, votes=True, only=None, voting=False, outside=True)


def seen(wall: Wall, sight: Sight) -> "QuerySet[Note]":
    """The notes that hang on a wall, as far as this one may see them, with their dots as `dots`."""
    dots = Vote.objects.filter(note=OuterRef("pk")).order_by().values("note").annotate(n=Sum("dots")).values("n")
    found = Note.objects.filter(HANGS, wall=wall).annotate(dots=Coalesce(Subquery(dots), 0))
    if sight.outside:
        found = found.exclude(kind=NoteKind.QUOTE, consent=False)
    if sight.only is not None:
        found = found.filter(_by(sight.only))
    return found.select_related("group", *(["person", "guest"] if sight.authors else [])).order_by("place", "pk")


def _by(author: str) -> Q:
    kind, _, number = author.partition(":")
    if kind == "person":
        return Q(person=int(number))
    return Q(guest=int(number)) if kind == "guest" else Q(pk=None)


def board(wall: Wall, sight: Sight, *, only: int | None = None, search: str = "") -> Board:
    """What hangs on the wall. only: the section of one theme (0: of none). search: notes with these words."""
    themes = list(Theme.objects.filter(wall=wall))
    clusters = list(Cluster.objects.filter(wall=wall))
    total = Note.objects.filter(HANGS, wall=wall).count()
    found = seen(wall, sight)
    if search:
        found = found.filter(words__icontains=search)
    views = note_views(list(found), sight)
    hangs: dict[str, list[NoteView]] = {}
    for view in views:
        hangs.setdefault(view.into, []).append(view)
    shown = [
        _section(
            theme,
            solutions_among(views, theme.pk if theme else 0),
            [one for one in clusters if one.theme_id == (theme.pk if theme else None)],
            hangs,
            not themes,
        )
        for theme in [*themes, None]
        if only is None or only == (theme.pk if theme else 0)
    ]
    return Board(tuple(shown), total)


def _section(
    theme: Theme | None,
    solutions: tuple[NoteView, ...],
    clusters: Iterable[Cluster],
    hangs: Mapping[str, Sequence[NoteView]],
    alone: bool,
) -> SectionView:
    id_ = theme.pk if theme else 0
    views = tuple(cluster_view(one, tuple(hangs.get(f"cluster-{one.pk}-notes", ()))) for one in clusters)
    loose = tuple(hangs.get(f"theme-{id_}-notes", ()))
    return SectionView(
        id=id_,
        number=theme.number if theme else None,
        name=theme.name if theme else "",
        conclusion=theme.conclusion if theme else "",
        solutions=solutions,
        clusters=views,
        notes=loose,
        alone=alone,
    )


def solutions_among(notes: Iterable[NoteView], theme: int) -> tuple[NoteView, ...]:
    """The numbered solutions of a theme, in order."""
    found = [note for note in notes if note.solution and note.theme == theme]
    return tuple(sorted(found, key=lambda note: note.solution or 0))


def cluster_view(cluster: Cluster, notes: tuple[NoteView, ...]) -> ClusterView:
    """A cluster as it lies there."""
    into = f"theme-{cluster.theme_id or 0}-clusters"
    return ClusterView(cluster.pk, cluster.name, into, cluster.place, notes)


def note_views(notes: Sequence[Note], sight: Sight) -> list[NoteView]:
    """These notes as this one sees them; one query for what they are linked to."""
    ties: dict[int, list[int]] = {}
    if sight.only is None and notes:
        for one, other in asked.ties([note.pk for note in notes]):
            ties.setdefault(one, []).append(other)
            ties.setdefault(other, []).append(one)
    labels = {kind: str(kind.label) for kind in NoteKind}
    return [_view(note, sight, tuple(sorted(ties.get(note.pk, ()))), labels) for note in notes]


def _view(note: Any, sight: Sight, ties: tuple[int, ...], labels: Mapping[NoteKind, str]) -> NoteView:
    words, rest = folded(note.words)
    kind = NoteKind(note.kind)
    hangs = f"cluster-{note.cluster_id}-notes" if note.cluster_id else f"theme-{note.theme_id or 0}-notes"
    return NoteView(
        id=note.pk,
        kind=kind,
        label=labels[kind],
        words=words,
        rest=rest,
        facts=tuple(_facts(note, kind, sight)),
        into=hangs,
        order=note.place,
        solution=note.solution,
        ties=ties,
        author=_author(note) if sight.authors and not sight.outside else "",
        voting=sight.voting,
        theme=note.theme_id or 0,
    )


def _facts(note: Any, kind: NoteKind, sight: Sight) -> Iterable[str]:
    if note.group:
        yield note.group.name
    if note.counts_for > 1:
        yield _("van %(n)s mensen") % {"n": note.counts_for}
    if kind is NoteKind.QUOTE:
        yield ", ".join(part for part in (note.quoted_name, note.quoted_role) if part) or _("iemand")
    if kind is NoteKind.PROMISE and not sight.outside:
        if note.owner_name:
            yield note.owner_name
        if note.due_date:
            yield _("vóór %(day)s") % {"day": f"{note.due_date.day}-{note.due_date.month}-{note.due_date.year}"}
        if note.promise:
            yield _("vastgelegd")
    if sight.votes and note.dots:
        yield ngettext("%(n)s stip", "%(n)s stippen", note.dots) % {"n": note.dots}


def _author(note: Any) -> str:
    if note.person is not None:
        return str(note.person.name)
    return note.guest.name if note.guest and note.guest.name else str(_("iemand"))


def is_seen(wall: Wall, note: Note, sight: Sight) -> bool:
    """May this one see this note? The same rule as `seen`, for a note that was read already."""
    gone = note.withdrawn_at is not None or note.hidden_at is not None
    mine = access.author_of(note.person_id, note.guest_id)
    return note.wall_id == wall.pk and not gone and (sight.only is None or (bool(mine) and sight.only == mine))
