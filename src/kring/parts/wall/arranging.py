"""Verbs that arrange what hangs: moving notes, clusters, links between notes."""

from collections.abc import Iterator

from django.db.models import QuerySet

from kring.foundation.live.api import publish
from kring.foundation.records.api import Actor, Missing, Refusal, action, tell

from . import access, events
from .models import Cluster, Guest, Note, Theme, Tie, Wall
from .places import between
from .writing import NoSuchPlace, cluster_on, note_locked

MOST_CLUSTERS = 300


class NotItself(Refusal):
    """Kies een ander briefje of een andere stapel."""


class TooManyClusters(Refusal):
    """Op deze muur liggen al 300 stapels. Voeg er eerst een paar samen."""


def _here(by: Actor, wall: int, guest: Guest | None) -> Wall:
    return access.to_write(by, wall, guest)


def _hanging(wall: Wall, cluster: Cluster | None, theme: Theme | None) -> "QuerySet[Note]":
    """The notes that hang in this cluster, or loose below this theme."""
    found = Note.objects.filter(wall=wall, cluster=cluster, withdrawn_at=None)  # hidden ones keep their place
    return found if cluster else found.filter(theme=theme)


def _behind(notes: "QuerySet[Note]", last: str) -> Iterator[tuple[Note, str]]:
    """Notes in their order, each with a place behind the one before: places of two rows can be the same."""
    for note in notes.order_by("place", "pk"):
        last = between(last, "")
        yield note, last


def _place(row: "QuerySet[Note] | QuerySet[Cluster]", moved: int, before: int | None) -> str:
    """The place in a row before another thing, or at the end. Raises NotItself when that is not in the row."""
    others = list(row.exclude(pk=moved).order_by("place", "pk").values_list("pk", "place"))
    at = len(others)
    if before is not None:
        at = next((number for number, (pk, _) in enumerate(others) if pk == before), -1)
        if at < 0:
            raise NotItself(field="before")
    after = others[at][1] if at < len(others) else ""
    return between(others[at - 1][1] if at else "", after)


@action
def move_note(
    *,
    by: Actor,
    wall: int,
    note: int,
    cluster: int | None = None,
    theme: int | None = None,
    before: int | None = None,
    guest: Guest | None = None,
) -> None:
    """Hang a note elsewhere: in a cluster, or loose below a theme (its id; None: below no theme).

    before: the note in front of which it comes, None: at the end. Raises NotAllowed, Missing, WallIsClosed,
    NoSuchPlace, NotItself.
    """
    found = _here(by, wall, guest)
    row = note_locked(found, note)
    to = cluster_on(found, cluster)
    below = to.theme if to and to.theme_id else _theme(found, theme) if to is None else row.theme
    place = _place(_hanging(found, to, below), note, before)
    if (row.cluster_id, row.theme_id) == (to.pk if to else None, below.pk if below else None) and before is None:
        last = _hanging(found, to, below).order_by("-place", "-pk").first()
        if last is not None and last.pk == note:
            return
    was = row.theme_id or 0
    if was != (below.pk if below else 0):
        row.solution = None  # it was one of the conclusion of another theme
    row.cluster, row.theme, row.place = to, below, place
    row.save(update_fields=["cluster", "theme", "place", "solution"])
    publish(f"wall:{wall}", "note_moved", note=note, was=was, who=access.author_of(row.person_id, row.guest_id))
    tell(events.NoteMoved(about=(found.ref, row.ref), data={"wall": wall, "note": note}))


def _theme(wall: Wall, id: int | None) -> Theme | None:
    if id is None:
        return None
    found = Theme.objects.filter(wall=wall, pk=id).first()
    if found is None:
        raise NoSuchPlace(field="into")
    return found


@action
def make_cluster(
    *, by: Actor, wall: int, name: str, theme: int | None = None, note: int | None = None, guest: Guest | None = None
) -> int:
    """A new cluster, below a theme (its id), with a first note when there is one; returns its number.

    Raises NotAllowed, Missing, WallIsClosed, NoSuchPlace, TooManyClusters.
    """
    found = _here(by, wall, guest)
    if found.clusters.count() >= MOST_CLUSTERS:
        raise TooManyClusters
    row = note_locked(found, note) if note is not None else None
    below = row.theme if row else _theme(found, theme)
    made = Cluster(wall=found, theme=below, name=name.strip(), place=_place(_clusters(found, below), 0, None))
    made.save()
    if row is not None:
        row.cluster = made
        row.save(update_fields=["cluster"])
    publish(f"wall:{wall}", "cluster_made", cluster=made.pk)
    tell(events.ClusterMade(about=(found.ref,), data={"wall": wall, "cluster": made.pk}))
    return made.pk


def _clusters(wall: Wall, theme: Theme | None) -> "QuerySet[Cluster]":
    return Cluster.objects.filter(wall=wall, theme=theme)


def _cluster(wall: Wall, id: int) -> Cluster:
    found = Cluster.objects.filter(wall=wall, pk=id).select_related("theme").first()
    if found is None:
        raise Missing
    return found


@action
def name_cluster(*, by: Actor, wall: int, cluster: int, name: str, guest: Guest | None = None) -> None:
    """Another name for a cluster. Raises NotAllowed, Missing, WallIsClosed."""
    found = _here(by, wall, guest)
    row = _cluster(found, cluster)
    if row.name == name.strip():
        return
    row.name, row.version = name.strip(), row.version + 1
    row.save(update_fields=["name", "version"])
    publish(f"wall:{wall}", "cluster_named", cluster=cluster)
    tell(events.ClusterNamed(about=(found.ref,), data={"wall": wall, "cluster": cluster}))


@action
def move_cluster(
    *, by: Actor, wall: int, cluster: int, theme: int | None, before: int | None = None, guest: Guest | None = None
) -> None:
    """Lay a cluster elsewhere: below a theme (its id, None: below none), before another cluster or at the end.

    Raises NotAllowed, Missing, WallIsClosed, NoSuchPlace, NotItself.
    """
    found = _here(by, wall, guest)
    row, below = _cluster(found, cluster), _theme(found, theme)
    row.place, was = _place(_clusters(found, below), cluster, before), row.theme_id or 0
    row.theme = below
    row.save(update_fields=["theme", "place"])
    if was != (below.pk if below else 0):
        Note.objects.filter(cluster=row).update(theme=below, solution=None)
    publish(f"wall:{wall}", "cluster_moved", cluster=cluster, was=was)
    tell(events.ClusterMoved(about=(found.ref,), data={"wall": wall, "cluster": cluster}))


@action
def merge_clusters(*, by: Actor, wall: int, cluster: int, into: int, guest: Guest | None = None) -> None:
    """All notes of a cluster go to another one, behind what hangs there; the first one is gone.

    Raises NotAllowed, Missing, WallIsClosed, NotItself.
    """
    found = _here(by, wall, guest)
    if cluster == into:
        raise NotItself(field="into")
    row, to = _cluster(found, cluster), _cluster(found, into)
    last = to.notes.order_by("-place").values_list("place", flat=True).first() or ""
    for note, place in _behind(row.notes.all(), last):
        theme = to.theme_id or note.theme_id
        stays = {} if theme == note.theme_id else {"solution": None}  # it was one of another theme
        Note.objects.filter(pk=note.pk).update(cluster=to, theme=theme, place=place, **stays)
    to.name = to.name or row.name
    to.save(update_fields=["name"])
    row.delete()
    publish(f"wall:{wall}", "clusters_merged", gone=cluster, cluster=into)
    tell(events.ClustersMerged(about=(found.ref,), data={"wall": wall, "cluster": cluster, "into": into}))


@action
def take_apart(*, by: Actor, wall: int, cluster: int, guest: Guest | None = None) -> None:
    """The notes of a cluster hang loose again, below their theme. Raises NotAllowed, Missing, WallIsClosed."""
    found = _here(by, wall, guest)
    row = _cluster(found, cluster)
    for note, place in list(_behind(row.notes.all(), _last_loose(found))):
        Note.objects.filter(pk=note.pk).update(cluster=None, place=place)
    row.delete()
    publish(f"wall:{wall}", "cluster_apart", gone=cluster)
    tell(events.ClusterApart(about=(found.ref,), data={"wall": wall, "cluster": cluster}))


def _last_loose(wall: Wall) -> str:
    """The last place of all notes that hang loose, below whichever theme."""
    found = Note.objects.filter(wall=wall, cluster=None).order_by("-place")
    return found.values_list("place", flat=True).first() or ""


@action
def tie(*, by: Actor, wall: int, note: int, other: int, guest: Guest | None = None) -> None:
    """Two notes belong to each other. Raises NotAllowed, Missing, WallIsClosed, NotItself."""
    found = _here(by, wall, guest)
    if note == other:
        raise NotItself(field="other")
    first, second = note_locked(found, min(note, other)), note_locked(found, max(note, other))
    _, new = Tie.objects.get_or_create(one=first, other=second)
    if new:
        publish(f"wall:{wall}", "notes_tied", note=first.pk, other=second.pk)
        tell(events.NotesTied(about=(first.ref, second.ref), data={"wall": wall}))


@action
def untie(*, by: Actor, wall: int, note: int, other: int, guest: Guest | None = None) -> None:
    """Two notes do not belong to each other after all. Raises NotAllowed, Missing, WallIsClosed."""
    found = _here(by, wall, guest)
    first, second = note_locked(found, min(note, other)), note_locked(found, max(note, other))
    if Tie.objects.filter(one=first, other=second).delete()[0]:
        publish(f"wall:{wall}", "notes_untied", note=first.pk, other=second.pk)
        tell(events.NotesUntied(about=(first.ref, second.ref), data={"wall": wall}))


def first_of(wall: int, note: int, *, cluster: int | None = None, theme: int | None = None) -> int | None:
    """The note that hangs in front in a cluster, or loose below a theme, besides this one; None when none hangs."""
    found = Note.objects.filter(wall=wall, cluster=cluster, withdrawn_at=None, hidden_at=None).exclude(pk=note)
    if cluster is None:
        found = found.filter(theme=theme)
    return found.order_by("place", "pk").values_list("pk", flat=True).first()
