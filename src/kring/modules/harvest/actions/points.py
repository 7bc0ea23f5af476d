"""What becomes of notes: taken up in a point, merged into one, left out with a reason."""

from collections.abc import Sequence

from kring.foundation.records.api import Actor, Refusal, action, tell
from kring.modules.harvest import access, events
from kring.modules.harvest.models import Apart, Harvest, Outcome, Point
from kring.modules.harvest.states import Fate, State

from .checking import check_notes, locked

WHEN = (State.CODING, State.REPORTING)


class NoWords(Refusal):
    """Schrijf op wat deze notities samen zeggen."""


class NoReason(Refusal):
    """Schrijf op waarom deze notitie niet in het verslag komt. De maker leest dit."""


class NoSuchPoint(Refusal):
    """Dit punt is er niet (meer)."""


class NotTwo(Refusal):
    """Kies twee verschillende notities."""


@action
def take_up(*, by: Actor, harvest: Harvest, notes: Sequence[int], words: str = "", point_id: int | None = None) -> int:
    """Notes come in the report: in a new point with these words, or in one that is there. Returns the point.

    Raises NotAllowed, NotNow, NoSuchNote, NoSuchPoint, NoWords.
    """
    harvest = _led(by, harvest)
    check_notes(harvest, *notes)
    point = _point(by, harvest, words, point_id)
    if _set(by, harvest, notes, Fate.TAKEN_UP, point) or point_id is None:
        tell(events.NoteTakenUp(about=(harvest.ref,), data={"notes": [str(note) for note in notes], "point": point.pk}))
    return point.pk


@action
def merge_notes(*, by: Actor, harvest: Harvest, one: int, other: int, words: str) -> int:
    """Two notes say the same: they become one point, or the one joins the point of the other. Returns the point.

    Raises NotAllowed, NotNow, NoSuchNote, NotTwo, NoWords.
    """
    harvest = _led(by, harvest)
    if one == other:
        raise NotTwo
    check_notes(harvest, one, other)
    had = Outcome.objects.filter(harvest=harvest, note__in=[one, other], point__isnull=False).order_by("pk")
    known = next((row for row in had.select_related("point")), None)
    point = known.point if known is not None and known.point is not None else _point(by, harvest, words, None)
    apart = Apart.objects.filter(harvest=harvest, one=min(one, other), other=max(one, other))
    was_apart = apart.exists()
    if was_apart:
        apart.delete()
    if _set(by, harvest, [one, other], Fate.MERGED, point) or was_apart:
        data = {"notes": [str(one), str(other)], "point": point.pk}
        tell(events.NotesMerged(about=(harvest.ref,), data=data))
    return point.pk


@action
def keep_apart(*, by: Actor, harvest: Harvest, one: int, other: int) -> None:
    """These two look alike and differ; nobody asks again. Raises NotAllowed, NotNow, NoSuchNote, NotTwo."""
    harvest = _led(by, harvest)
    if one == other:
        raise NotTwo
    check_notes(harvest, one, other)
    first, second = sorted((one, other))
    if not Apart.objects.filter(harvest=harvest, one=first, other=second).exists():
        Apart(harvest=harvest, one=first, other=second, said_at=by.at, said_by_id=by.person_id).save()
        tell(events.NotesKeptApart(about=(harvest.ref,), data={"notes": [str(first), str(second)]}))


@action
def leave_out(*, by: Actor, harvest: Harvest, note: int, reason: str) -> None:
    """A note does not come in the report; its author reads why. Raises NotAllowed, NotNow, NoSuchNote, NoReason."""
    harvest, reason = _led(by, harvest), reason.strip()
    if not reason:
        raise NoReason(field="reason")
    check_notes(harvest, note)
    if _set(by, harvest, [note], Fate.LEFT_OUT, None, reason):
        tell(events.NoteLeftOut(about=(harvest.ref,), data={"note": note}))


@action
def reword(*, by: Actor, point: Point, words: str) -> None:
    """Write a point down differently. Raises NotAllowed, NotNow, NoWords."""
    harvest, words = _led(by, point.harvest), words.strip()
    if not words:
        raise NoWords(field="words")
    found = Point.objects.filter(pk=point.pk).first()
    if found is None:
        raise NoSuchPoint
    if found.words != words:
        found.words = words
        found.save(update_fields=["words"])
        tell(events.PointReworded(about=(harvest.ref,), data={"point": found.pk}))


def _led(by: Actor, harvest: Harvest) -> Harvest:
    access.check_may_lead(by, harvest)
    return locked(harvest, *WHEN)


def _point(by: Actor, harvest: Harvest, words: str, point_id: int | None) -> Point:
    if point_id is not None:
        found = Point.objects.filter(harvest=harvest, pk=point_id).first()
        if found is None:
            raise NoSuchPoint(field="point")
        return found
    if not words.strip():
        raise NoWords(field="words")
    made = Point(harvest=harvest, words=words.strip(), made_at=by.at, made_by_id=by.person_id)
    made.save()
    return made


def _set(
    by: Actor, harvest: Harvest, notes: Sequence[int], fate: Fate, point: Point | None, reason: str = ""
) -> list[int]:
    """Write what becomes of these notes; returns those for which something changed. A point without notes goes."""
    before = {row.note: row for row in Outcome.objects.select_for_update().filter(harvest=harvest, note__in=notes)}
    changed = []
    for note in notes:
        row = before.get(note) or Outcome(harvest=harvest, note=note)
        if row.pk and (row.fate, row.point_id, row.reason) == (fate, point.pk if point else None, reason):
            continue
        row.fate, row.point, row.reason = fate, point, reason
        row.decided_at, row.decided_by_id = by.at, by.person_id
        row.save()
        changed.append(note)
    empty = Point.objects.filter(harvest=harvest, outcomes=None)
    if changed and empty.exists():
        empty.delete()
    return changed
