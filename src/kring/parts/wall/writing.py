"""Verbs about notes: adding, changing, withdrawing."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date

from kring.foundation.live.api import publish
from kring.foundation.records.api import Actor, Missing, NotAllowed, Refusal, action, tell

from . import access, asked, events
from .models import MOST_WORDS, Cluster, Group, Guest, Note, Theme, Wall
from .places import at_end
from .rules import may_write_more
from .states import NoteKind

MOST_COUNTED = 200
MOST_NOTES = 10_000  # of one wall
WRITTEN = (
    "words", "kind", "theme_id", "group_id", "counts_for", "owner_name", "owner_address", "due_date", "quoted_name",
    "quoted_role",
)  # fmt: skip


class NothingWritten(Refusal):
    """Schrijf eerst iets op het briefje."""


class TooLong(Refusal):
    """Op een briefje passen 10.000 tekens. Maak er twee briefjes van."""


class NoSuchPlace(Refusal):
    """Dat thema, die groep of die stapel staat niet op deze muur. Kies een andere."""


class NoConsent(Refusal):
    """Een citaat kan alleen met toestemming van wie het zei. Vraag het, of kies een andere soort briefje."""


class WallIsFull(Refusal):
    """Op deze muur hangen al 10.000 briefjes. Meer passen er niet bij."""


class OwnLimit(Refusal):
    """Je schreef op deze muur al 300 briefjes. Zet het bij een briefje van jou, of geef het aan wie de muur leidt."""


class Stale(Refusal):
    """Iemand heeft dit briefje intussen veranderd. Kies welke tekst blijft."""

    def __init__(self, note: Note) -> None:
        super().__init__(field="words")
        self.note = note


@dataclass(frozen=True)
class Promised:
    """Of a promise: who does it (a name, an address, a person) and by which day."""

    owner_name: str = ""
    owner_address: str = ""
    owner_id: int | None = None
    due_date: date | None = None


@dataclass(frozen=True)
class Quoted:
    """Of a quote: whether the one who said it agrees, and how they want to be called."""

    consent: bool = False
    name: str = ""
    role: str = ""


@dataclass(frozen=True)
class NewNote:
    """What somebody writes. theme: a number of the wall; group: a name; cluster: a number of a cluster."""

    words: str
    kind: NoteKind = NoteKind.OTHER
    theme: int | None = None
    group: str = ""
    counts_for: int = 1
    cluster: int | None = None
    promised: Promised = Promised()
    quoted: Quoted = Quoted()


@action
def add_note(
    *,
    by: Actor,
    wall: int,
    words: str,
    kind: NoteKind = NoteKind.OTHER,
    theme: int | None = None,
    group: str = "",
    counts_for: int = 1,
    cluster: int | None = None,
    promised: Promised = Promised(),
    quoted: Quoted = Quoted(),
    guest: Guest | None = None,
) -> int:
    """A note on a wall; returns its number. theme: a number of the wall, group: a name, counts_for: how many say it.

    guest: who holds the pass, when `by` is one. Raises NotAllowed, Missing, WallIsClosed, NothingWritten, TooLong,
    NoSuchPlace, NoConsent, WallIsFull, OwnLimit.
    """
    found = access.to_write(by, wall, guest)
    new = NewNote(words, NoteKind(kind), theme, group, counts_for, cluster, promised, quoted)
    note = _made(by, found, [new], guest)[0]
    publish(f"wall:{wall}", "note_added", note=note.pk, who=access.author_of(note.person_id, note.guest_id))
    tell(events.NoteAdded(about=(found.ref, note.ref), data={"wall": wall, "note": note.pk}))
    return note.pk


@action
def add_notes(*, by: Actor, wall: int, notes: Sequence[NewNote]) -> list[int]:
    """Many notes at once, of one person who types over what hangs elsewhere; returns their numbers in order.

    Raises what add_note raises.
    """
    if not notes:
        return []
    found = access.to_write(by, wall, None)
    made = _made(by, found, notes, None)
    publish(f"wall:{wall}", "notes_added", wall=wall)
    tell(events.NotesAdded(about=(found.ref,), data={"wall": wall, "count": len(made)}))
    return [note.pk for note in made]


def _made(by: Actor, wall: Wall, notes: Sequence[NewNote], guest: Guest | None) -> list[Note]:
    """Checked and saved. The wall is locked, so that two notes never get the same place."""
    last = _room(by, wall, guest, len(notes))
    made = []
    for new in notes:
        last = at_end(last)
        note = Note(wall=wall, place=last, made_at=by.at, person_id=by.id if by.is_person else None, guest=guest)
        fill(note, new)
        made.append(note)
    return Note.objects.bulk_create(made)


def _room(by: Actor, wall: Wall, guest: Guest | None, more: int) -> str:
    """The last place that is taken. Raises WallIsFull, and OwnLimit: who leads may write for a whole room, everybody
    else for themselves."""
    person_id = by.id if by.is_person else None
    everything, own, last = asked.room_on(wall.pk, person_id=person_id, guest_id=guest.pk if guest else None)
    if everything + more > MOST_NOTES:
        raise WallIsFull
    if not may_write_more(own, more) and not access.leads(by, wall):
        raise OwnLimit(field="words")
    return last


def fill(note: Note, new: NewNote) -> None:
    """Put what was written on a note, checked. Raises NothingWritten, TooLong, NoSuchPlace, NoConsent."""
    words = new.words.strip()
    if not words:
        raise NothingWritten(field="words")
    if len(words) > MOST_WORDS:
        raise TooLong(field="words")
    is_quote, is_promise = new.kind is NoteKind.QUOTE, new.kind is NoteKind.PROMISE
    if is_quote and not new.quoted.consent:
        raise NoConsent(field="consent")
    note.words, note.kind = words, new.kind
    note.counts_for = min(max(1, new.counts_for), MOST_COUNTED)
    note.group = _group(note.wall, new.group)
    note.cluster = cluster_on(note.wall, new.cluster)
    note.theme = note.cluster.theme if note.cluster and note.cluster.theme else theme_on(note.wall, new.theme)
    promised = new.promised if is_promise else Promised()
    note.owner_name, note.owner_address = promised.owner_name.strip(), promised.owner_address.strip()
    note.owner_id, note.due_date = promised.owner_id, promised.due_date
    quoted = new.quoted if is_quote else Quoted()
    note.consent, note.quoted_name, note.quoted_role = quoted.consent, quoted.name.strip(), quoted.role.strip()


def theme_on(wall: Wall, number: int | None) -> Theme | None:
    """The theme with this number; None for None. Raises NoSuchPlace."""
    if number is None:
        return None
    found = Theme.objects.filter(wall=wall, number=number).first()
    if found is None:
        raise NoSuchPlace(field="theme")
    return found


def cluster_on(wall: Wall, id: int | None) -> Cluster | None:
    """The cluster with this number; None for None. Raises NoSuchPlace."""
    if id is None:
        return None
    found = Cluster.objects.select_related("theme").filter(wall=wall, pk=id).first()
    if found is None:
        raise NoSuchPlace(field="cluster")
    return found


def _group(wall: Wall, name: str) -> Group | None:
    if not name:
        return None
    found = Group.objects.filter(wall=wall, name=name).first()
    if found is None:
        raise NoSuchPlace(field="group")
    return found


def note_locked(wall: Wall, id: int) -> Note:
    """A note that hangs on this wall, kept from others until the action is done. Raises Missing."""
    found = Note.objects.select_for_update(of=("self",)).filter(wall=wall, pk=id, withdrawn_at=None, hidden_at=None)
    note = found.first()
    if note is None:
        raise Missing
    note.wall = wall
    return note


def is_own(by: Actor, note: Note, guest: Guest | None) -> bool:
    """Did this one write it?"""
    mine = access.author_of(by.id if by.is_person else None, guest.pk if guest else None)
    return bool(mine) and mine == access.author_of(note.person_id, note.guest_id)


@action
def change_note(
    *, by: Actor, wall: int, note: int, version: int, new: NewNote, guest: Guest | None = None, keep: bool = False
) -> int:
    """The writer (or who leads) writes it anew; returns the version now. version: of the text that was changed.

    keep: on purpose over what another wrote. Raises NotAllowed, Missing, WallIsClosed, Stale (with the note as it is),
    and what add_note raises of the text.
    """
    found = access.to_write(by, wall, guest)
    row = note_locked(found, note)
    if not (is_own(by, row, guest) or access.leads(by, found)):
        raise NotAllowed
    if version != row.version and not keep:
        if _says_the_same(row, new):
            return row.version
        raise Stale(row)
    was = row.theme_id or 0
    fill(row, replace(new, cluster=row.cluster_id))  # it stays in its cluster
    if was != (row.theme_id or 0):
        row.solution, row.place = None, _behind(row)  # it was one of the conclusion of another theme
    row.version += 1
    row.changed_at = by.at
    row.save()
    publish(f"wall:{wall}", "note_changed", note=note, was=was, who=access.author_of(row.person_id, row.guest_id))
    tell(events.NoteChanged(about=(found.ref, row.ref), data={"wall": wall, "note": note}))
    return row.version


def _says_the_same(row: Note, new: NewNote) -> bool:
    """Would writing this change nothing of the note as it hangs now?"""
    filled = copy(row)
    fill(filled, replace(new, cluster=row.cluster_id))
    return all(getattr(filled, name) == getattr(row, name) for name in WRITTEN)


def _behind(note: Note) -> str:
    """A place behind all that hang where this note hangs: its place of before may be taken there."""
    there = Note.objects.filter(wall=note.wall, cluster=note.cluster_id, theme=note.theme_id).exclude(pk=note.pk)
    return at_end(there.order_by("-place").values_list("place", flat=True).first() or "")


@action
def withdraw_note(*, by: Actor, wall: int, note: int, guest: Guest | None = None) -> None:
    """The writer takes a note back: it hangs nowhere any more, and its words go. Raises NotAllowed, Missing,
    WallIsClosed."""
    found = access.to_write(by, wall, guest)
    row = note_locked(found, note)
    if not is_own(by, row, guest):
        raise NotAllowed
    fields = ("words", "owner_name", "owner_address", "quoted_name", "quoted_role")
    for name in fields:
        setattr(row, name, "")
    row.withdrawn_at, row.owner, row.solution, row.consent = by.at, None, None, False
    row.version += 1
    row.save()
    publish(f"wall:{wall}", "note_withdrawn", note=note, who=access.author_of(row.person_id, row.guest_id))
    tell(events.NoteWithdrawn(about=(found.ref, row.ref), data={"wall": wall, "note": note}))
