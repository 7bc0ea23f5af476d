"""From a change to the elements of the page that it touches, for each audience; the page itself is made of the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from . import asked, cards
from .access import Visitor
from .board import Sight, board, cluster_view, is_seen, note_views, phase_of, seen, sight_of, solutions_among
from .models import Cluster, Note, Phase, Photo, Theme, Tie, Wall
from .queries import HANGS
from .states import State

OF_NOTE = frozenset(
    {"note_added", "note_changed", "note_moved", "note_shown", "note_withdrawn", "note_hidden", "promise_agreed"}
)
OF_BOARD = frozenset({"notes_added", "clusters_merged", "cluster_apart", "concluded"})
OF_ALL = frozenset({"wall_closed", "wall_reopened", "wall_published"})
OF_PHASE = frozenset({"timer_set", "timer_stopped"})
GONE = '<template data-gone="{}"></template>'


@dataclass(frozen=True)
class Audience:
    """Who sees the same: a language, whether they lead, and in a phase of own notes only: who they are."""

    language: str
    leads: bool
    author: str

    def __str__(self) -> str:
        return "|".join((self.language, "lead" if self.leads else "part", self.author))

    @classmethod
    def parse(cls, text: str) -> "Audience":
        """What str() made."""
        language, role, author = text.split("|")
        return cls(language, role == "lead", author)


@dataclass(frozen=True)
class PhaseView:
    """A phase as everybody sees it."""

    kind: str
    label: str
    state: str  # done, now, later


@dataclass(frozen=True)
class Screen:
    """What a page or a fragment is made for: the wall, its running phase, what is seen, and whether this one leads."""

    wall: Wall
    phase: Phase
    sight: Sight
    leads: bool
    at: datetime


def audience_of(at: Visitor) -> Audience:
    """The audience of somebody at a wall."""
    own = at.wall.state == State.OPEN and phase_of(at.wall).own_only
    return Audience(get_language() or "nl", at.leads, at.author if own else "")


def screen_of(at: Visitor) -> Screen:
    """What the page of a visitor is made for."""
    phase = phase_of(at.wall)
    return Screen(at.wall, phase, sight_of(at.wall, phase, at.author), at.leads, at.by.at)


def phases_of(wall: Wall) -> list[PhaseView]:
    """The phases that take part, in their order; what comes before the running one is done."""
    found = [phase for phase in Phase.objects.filter(wall=wall) if not phase.skipped or phase.kind == wall.phase]
    now = next(number for number, phase in enumerate(found) if phase.kind == wall.phase)
    state = {-1: "done", 0: "now", 1: "later"}
    return [
        PhaseView(phase.kind, phase.get_kind_display(), state[(number > now) - (number < now)])
        for number, phase in enumerate(found)
    ]


def head_context(screen: Screen) -> dict[str, Any]:
    """What the top of the page shows: title, phases, clock, and for who leads the next phase."""
    phases = phases_of(screen.wall)
    later = [phase for phase in phases if phase.state == "later"]
    wall = screen.wall
    return {
        "wall": wall,
        "is_open": wall.state == State.OPEN,
        "state_label": State(wall.state).label,
        "phases": phases,
        "next_phase": later[0] if later else None,
        "leads": screen.leads,
        "own_only": screen.sight.only is not None,
        "votes_hidden": not screen.sight.votes,
    }


def count_words(total: int, own_only: bool) -> str:
    """How many notes hang there, in words."""
    words = _("1 briefje") if total == 1 else _("%(n)s briefjes") % {"n": total}
    return _("%(words)s. Je ziet nu alleen wat jij schreef.") % {"words": words} if own_only else words


def photos_of(wall: Wall) -> list[Photo]:
    """The photos beside the wall."""
    return list(Photo.objects.filter(wall=wall))


def fragments(screen: Screen, kind: str, ids: Mapping[str, int | str]) -> str:
    """The elements that a change touches, as this screen shows them now; "" for nothing."""
    if kind in OF_NOTE:
        return _of_note(screen, ids)
    if kind in OF_BOARD:
        return _board(screen) + _count(screen)
    if kind in OF_PHASE:
        return _part("phase", head_context(screen))
    if kind == "phase_started":
        head = head_context(screen)
        redraw = _board(screen) + _count(screen) if ids.get("redraw") else ""
        return _part("phase", head) + _lead(head) + redraw
    if kind in OF_ALL:
        head = head_context(screen)
        return _part("title", head) + _part("phase", head) + _lead(head) + _board(screen) + _count(screen)
    if kind == "wall_changed":
        return _part("title", head_context(screen))
    if kind == "voted" and not screen.sight.votes:
        return ""  # which note got a dot is told no more than how many it has
    if kind in ("voted", "notes_tied", "notes_untied"):
        return _notes(screen, [int(ids[name]) for name in ("note", "other") if name in ids])
    if kind.startswith("cluster_"):
        return _cluster(screen, kind, ids)
    return _part("photos", {"photos": photos_of(screen.wall), "wall": screen.wall}) if kind == "photos" else ""


def dots_line(words: str) -> str:
    """The line about one's own dots, outside of what everybody hears."""
    return _part("dots", {"dots_words": words})


def _part(name: str, context: Mapping[str, Any]) -> str:
    return render_to_string(f"wall/_{name}.html", dict(context))


def _lead(head: Mapping[str, Any]) -> str:
    return _part("lead", head) if head["leads"] else ""


def _board(screen: Screen) -> str:
    return _part("board", {"board": board(screen.wall, screen.sight), "wall": screen.wall})


def _count(screen: Screen) -> str:
    total = asked.how_many_hang(screen.wall.pk)
    return _part("count", {"count_words": count_words(total, screen.sight.only is not None)})


def _notes(screen: Screen, ids: list[int]) -> str:
    """These notes as far as they are seen; the others are gone from this screen."""
    found = list(seen(screen.wall, screen.sight).filter(pk__in=ids))
    there = {note.pk for note in found}
    gone = "".join(GONE.format(f"note-{id_}") for id_ in ids if id_ not in there)
    return gone + cards.html(note_views(found, screen.sight))


def _of_note(screen: Screen, ids: Mapping[str, int | str]) -> str:
    note = asked.note(int(ids["note"]), screen.wall.pk)
    if note is None:
        return GONE.format(f"note-{ids['note']}") + _count(screen)
    gone = not is_seen(screen.wall, note, screen.sight)
    touched: list[int] = []
    if screen.sight.only is None and (gone or ids.get("back")):  # links to a note come and go with it
        pairs = Tie.objects.filter(Q(one=note) | Q(other=note)).values_list("one_id", "other_id")
        hanging = Note.objects.filter(HANGS, pk__in={id_ for pair in pairs for id_ in pair})
        touched = sorted(hanging.exclude(pk=note.pk).values_list("pk", flat=True))
    elif gone and ids.get("who") != screen.sight.only:
        return _count(screen)
    itself = GONE.format(f"note-{note.pk}") if gone else cards.html(note_views([note], screen.sight))
    themes = {note.theme_id or 0, int(ids.get("was", 0))}
    return itself + (_notes(screen, touched) if touched else "") + _conclusions(screen, themes) + _count(screen)


def _conclusions(screen: Screen, themes: set[int]) -> str:
    """The conclusions of these themes, where there is one: their solutions are notes."""
    html = ""
    if not any(themes):
        return html
    for theme in Theme.objects.filter(wall=screen.wall, pk__in=themes).exclude(concluded_at=None):
        found = list(seen(screen.wall, screen.sight).filter(theme=theme).exclude(solution=None))
        solutions = solutions_among(note_views(found, screen.sight), theme.pk)
        section = {"id": theme.pk, "conclusion": theme.conclusion, "solutions": solutions}
        html += _part("conclusion", {"section": section})
    return html


def _cluster(screen: Screen, kind: str, ids: Mapping[str, int | str]) -> str:
    row = Cluster.objects.filter(wall=screen.wall, pk=int(ids["cluster"])).first()
    if row is None:
        return GONE.format(f"cluster-{ids['cluster']}")
    found = list(seen(screen.wall, screen.sight).filter(cluster=row)) if kind != "cluster_named" else []
    view = {"cluster": cluster_view(row, tuple(note_views(found, screen.sight))), "wall": screen.wall}
    if kind == "cluster_named":
        return _part("cluster_head", view)
    gone = "".join(GONE.format(f"note-{note.pk}") for note in found)
    themes = {row.theme_id or 0, int(ids.get("was", 0))} if kind == "cluster_moved" else set()
    return gone + _part("cluster", view) + _conclusions(screen, themes)
