"""Verbs about what a conversation ends with: a conclusion per theme, numbered solutions, promises."""

from collections.abc import Sequence

from kring.foundation.live.api import publish
from kring.foundation.records.api import Actor, Refusal, action, tell

from . import access, events
from .kinds import Agreed, kind_called
from .models import Note
from .states import NoteKind, State
from .writing import NoSuchPlace, note_locked, theme_on


class NotSolutions(Refusal):
    """Alleen briefjes van deze muur kunnen als oplossing bij de conclusie staan."""


class NobodyDoesIt(Refusal):
    """Zet er eerst bij wie dit doet, met een e-mailadres, en vóór welke dag."""


@action
def conclude(*, by: Actor, wall: int, theme: int, words: str, solutions: Sequence[int] = ()) -> None:
    """What this wall concludes about a theme (its number), and its numbered solutions: notes, in order.

    On an open or closed wall; replaces what stood there. Raises NotAllowed, Missing, WallIsClosed, NoSuchPlace,
    NotSolutions.
    """
    found = access.to_lead(by, wall, State.OPEN, State.CLOSED)
    row = theme_on(found, theme)
    if row is None:
        raise NoSuchPlace(field="theme")
    notes = {
        note.pk: note for note in Note.objects.filter(wall=found, pk__in=solutions, withdrawn_at=None, hidden_at=None)
    }
    if len(notes) < len(set(solutions)):
        raise NotSolutions(field="solutions")
    Note.objects.filter(wall=found, theme=row).exclude(solution=None).update(solution=None)
    for number, id_ in enumerate(dict.fromkeys(solutions), 1):
        Note.objects.filter(pk=id_).update(solution=number, theme=row)
    row.conclusion, row.concluded_at, row.concluded_by_id = words.strip(), by.at, by.person_id
    row.save()
    publish(f"wall:{wall}", "concluded", theme=row.pk)
    tell(events.Concluded(about=(found.ref, found.owner), data={"wall": wall, "theme": theme}))


@action
def agree(*, by: Actor, wall: int, note: int) -> int | None:
    """Settle a promise note: the module makes a promise of it; returns its number, None when it keeps none.

    Raises NotAllowed, Missing, WallIsClosed, NobodyDoesIt, and what the module refuses.
    """
    found = access.to_lead(by, wall, State.OPEN, State.CLOSED)
    row = note_locked(found, note)
    if row.promise is not None:
        return row.promise
    known = row.owner_id is not None or (row.owner_name and row.owner_address)
    if row.kind != NoteKind.PROMISE or not known or row.due_date is None:
        raise NobodyDoesIt
    agreed = Agreed(row.pk, row.words, row.due_date, row.owner_id, row.owner_name, row.owner_address)
    row.promise = kind_called(found.kind).on_agreed(by, found.owner, found.ref, agreed)
    if row.promise is None:
        return None
    row.save(update_fields=["promise"])
    publish(f"wall:{wall}", "promise_agreed", note=note, who=access.author_of(row.person_id, row.guest_id))
    tell(events.PromiseAgreed(about=(found.ref, row.ref), data={"wall": wall, "note": note, "promise": row.promise}))
    return row.promise
