"""What the pages of a wall show besides what hangs there."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kring.foundation.live.api import last_number

from . import showing, voting
from .access import Visitor, author_of
from .board import OUTSIDE, Board, NoteView, board, note_views, seen
from .models import Area, Cluster, Guest, Note, Phase, Photo, Theme, Wall
from .states import MOVES, NoteKind, PhaseKind, State


@dataclass(frozen=True)
class Choice:
    """A place where something can go."""

    value: str
    label: str


@dataclass(frozen=True)
class NotePage:
    """A note with what this visitor can do with it. new: as it was written, for the form; None: not theirs."""

    view: NoteView
    own: bool
    may_change: bool
    can_agree: bool
    here: str
    initial: dict[str, Any]


@dataclass(frozen=True)
class TakenAway:
    """A note that was taken away, for its writer and for who leads."""

    id: int
    words: str
    why: str


@dataclass(frozen=True)
class GuestRow:
    """Somebody who takes part without an account."""

    id: int
    name: str
    away: bool


@dataclass(frozen=True)
class AreaRow:
    """A typed part of a photo, in thousandths."""

    note: int
    left: int
    top: int
    width: int
    height: int

    @property
    def left_percent(self) -> int:
        return self.left // 10

    @property
    def top_percent(self) -> int:
        return self.top // 10


def show_context(at: Visitor, search: str) -> dict[str, Any]:
    """Everything on the page of a wall but its forms."""
    after = last_number(f"wall:{at.wall.pk}")  # before reading: a change in between comes twice rather than never
    screen = showing.screen_of(at)
    hangs = board(at.wall, screen.sight, search=search)
    count = sum(len(part.notes) + sum(len(one.notes) for one in part.clusters) for part in hangs.sections)
    found = ngettext("%(n)s briefje gevonden", "%(n)s briefjes gevonden", count) % {"n": count} if search else ""
    return {
        **showing.head_context(screen),
        "after": after,
        "board": hangs,
        "search": search,
        "later": not search,  # a page of what was found follows nothing, so nothing would put the rest in its place
        "found_words": found,
        "count_words": showing.count_words(hangs.total, screen.sight.only is not None),
        "photos": showing.photos_of(at.wall),
        "dots_words": dots_words(at),
        "who_sees": _who_sees(screen),
        "taken": taken_from(at),
        "wall_url": reverse("wall:show", args=[at.wall.pk]),
    }


def _who_sees(screen: showing.Screen) -> str:
    if screen.sight.only is not None:
        return _("Alleen jij, tot deze fase voorbij is.")
    who = _("Iedereen die aan deze muur meedoet.")
    if screen.sight.authors:
        return _("%(who)s Bij elk briefje staat wie het schreef.") % {"who": who}
    return _("%(who)s Wie iets schreef, staat er nu niet bij.") % {"who": who}


def public_context(wall: Wall) -> dict[str, Any]:
    """The wall for everybody."""
    hangs = board(wall, OUTSIDE)
    return {
        "wall": wall,
        "board": hangs,
        "photos": showing.photos_of(wall),
        "count_words": showing.count_words(hangs.total, own_only=False),
    }


def dots_words(at: Visitor) -> str:
    """How many dots this visitor has left, in words; "" when there is no voting."""
    if at.wall.phase != PhaseKind.VOTE or at.wall.state != State.OPEN:
        return ""
    left = voting.left(at.wall, at.by, at.guest)
    if not left:
        return _("Je stippen zijn op.")
    return ngettext("Je hebt nog %(n)s stip.", "Je hebt nog %(n)s stippen.", left) % {"n": left}


def hangs(at: Visitor) -> Board:
    """What this visitor sees of the wall, for an export."""
    return board(at.wall, showing.screen_of(at).sight)


def note_page(at: Visitor, id: int) -> NotePage | None:
    """A note that this visitor may see now; None otherwise."""
    sight = showing.screen_of(at).sight
    row = seen(at.wall, sight).filter(pk=id).first()
    if row is None:
        return None
    own = at.author == _author(row)
    here = f"cluster-{row.cluster_id}" if row.cluster_id else f"theme-{row.theme_id or 0}"
    can_agree = at.leads and row.kind == NoteKind.PROMISE and row.promise is None
    may_change = at.may_write and (own or at.leads)
    return NotePage(note_views([row], sight)[0], own, may_change, can_agree, here, _initial(row))


def _author(row: Note) -> str:
    return author_of(row.person_id, row.guest_id)


def _initial(row: Note) -> dict[str, Any]:
    return {
        "words": row.words, "kind": row.kind, "theme": row.theme.number if row.theme else None,
        "group": row.group.name if row.group else "", "counts_for": row.counts_for, "owner_name": row.owner_name,
        "owner_address": row.owner_address, "due_date": row.due_date, "quoted_name": row.quoted_name,
        "quoted_role": row.quoted_role, "consent": row.consent, "version": row.version,
    }  # fmt: skip


def taken_away(at: Visitor, id: int) -> TakenAway | None:
    """A note that was taken away, for its writer; None for all others."""
    row = Note.objects.filter(wall=at.wall, pk=id, withdrawn_at=None).exclude(hidden_at=None).first()
    if row is None or at.author != _author(row):
        return None
    return TakenAway(row.pk, row.words, row.hidden_why)


def taken_from(at: Visitor) -> list[TakenAway]:
    """The notes of this visitor that were taken away, with the reasons."""
    mine = Q(guest=at.guest) if at.guest else Q(person=at.by.person_id)
    found = Note.objects.filter(mine, wall=at.wall, withdrawn_at=None).exclude(hidden_at=None)
    return [TakenAway(row.pk, row.words, row.hidden_why) for row in found]


def places(wall: Wall) -> list[Choice]:
    """Where a note can hang."""
    clusters = [
        Choice(f"cluster-{row.pk}", _("Stapel: %(name)s") % {"name": row.name or _("zonder naam")})
        for row in Cluster.objects.filter(wall=wall)
    ]
    return [*clusters, *theme_places(wall)]


def theme_places(wall: Wall) -> list[Choice]:
    """Below which themes something can hang."""
    themes = [Choice(f"theme-{row.pk}", f"{row.number} · {row.name}") for row in Theme.objects.filter(wall=wall)]
    return [*themes, Choice("theme-0", _("bij geen thema") if themes else _("los op de muur"))]


@dataclass(frozen=True)
class ClusterPage:
    """A cluster with where it can go."""

    id: int
    name: str
    here: str
    others: tuple[Choice, ...]

    @property
    def title(self) -> str:
        return self.name or _("Stapel zonder naam")


def cluster_page(wall: Wall, id: int) -> ClusterPage | None:
    """A cluster of the wall; None when there is no such cluster."""
    rows = {row.pk: row for row in Cluster.objects.filter(wall=wall)}
    row = rows.get(id)
    if row is None:
        return None
    others = tuple(Choice(str(one.pk), one.name or _("Stapel zonder naam")) for one in rows.values() if one.pk != id)
    return ClusterPage(row.pk, row.name, f"theme-{row.theme_id or 0}", others)


def plan(wall: Wall) -> list[Phase]:
    """The phases of a wall in their order, skipped ones too."""
    return list(Phase.objects.filter(wall=wall))


def lead_context(at: Visitor) -> dict[str, Any]:
    """What who leads sees besides the forms."""
    wall = at.wall
    hidden = Note.objects.filter(wall=wall, withdrawn_at=None).exclude(hidden_at=None)
    words = {State.OPEN: _("Open de muur weer"), State.CLOSED: _("Sluit de muur"), State.PUBLISHED: _("Maak openbaar")}
    if wall.state == State.PUBLISHED:
        words[State.CLOSED] = _("Maak niet meer openbaar")
    return {
        "wall": wall,
        "is_open": wall.state == State.OPEN,
        "wall_url": reverse("wall:show", args=[wall.pk]),
        "themes": list(Theme.objects.filter(wall=wall)),
        "hidden_notes": [TakenAway(row.pk, row.words, row.hidden_why) for row in hidden],
        "guests": [
            GuestRow(row.pk, row.name or _("iemand"), row.sent_away_at is not None)
            for row in Guest.objects.filter(wall=wall)
        ],
        "moves": [Choice(to.value, words[to]) for to in State if to in MOVES[State(wall.state)]],
    }


def theme_page(at: Visitor, number: int) -> tuple[Theme, list[NoteView]] | None:
    """A theme, with the notes that can be its solutions: its own and those of no theme; None: no such theme."""
    theme = Theme.objects.filter(wall=at.wall, number=number).first()
    if theme is None:
        return None
    sight = showing.screen_of(at).sight
    found = note_views(list(seen(at.wall, sight)), sight)
    mine = [note for note in found if note.theme in (theme.pk, 0)]
    order = {NoteKind.SOLUTION: 0}
    return theme, sorted(mine, key=lambda note: (note.solution or 99, order.get(note.kind, 1)))


def photo_page(wall: Wall, id: int) -> tuple[Photo, list[AreaRow]] | None:
    """A photo beside the wall with its typed parts."""
    photo = Photo.objects.filter(wall=wall, pk=id).first()
    if photo is None:
        return None
    there = Area.objects.filter(photo=photo, note__withdrawn_at=None, note__hidden_at=None)
    return photo, [AreaRow(row.note_id, row.left, row.top, row.width, row.height) for row in there]
