"""Reading before deciding: who reads, and what they advise."""

from collections.abc import Collection

from kring.foundation.records.api import Actor, NotAllowed, Refusal, action, tell
from kring.parts.casework import access, events
from kring.parts.casework.models import Case, Reader, Reading
from kring.parts.casework.states import Outcome, State

from .moving import MovedOn, ReasonMissing, about, locked


class CannotRead(Refusal):
    """Wie je kiest kan deze zaak niet lezen. Kies iemand uit de lijst."""


class HasRead(Refusal):
    """Deze lezer heeft al advies gegeven. Dat advies blijft bij de zaak."""


@action
def assign_readers(*, by: Actor, case: Case, people: Collection[int]) -> None:
    """The office asks these members to read the case, beside who was asked already.

    Raises NotAllowed, MovedOn, CannotRead for who is not in the committee or takes no part in the case.
    """
    access.check_is_office(by, case)
    case = locked(case)
    if case.state != State.CHECKED:
        raise MovedOn
    known = set(Reader.objects.filter(case=case).values_list("person_id", flat=True))
    new = sorted(set(people) - known)
    if not new:
        return
    if not set(new) <= access.can_read(case, on=by.today):
        raise CannotRead(field="people")
    Reader.objects.bulk_create(
        Reader(case=case, person_id=person, assigned_by_id=by.id, assigned_at=by.at) for person in new
    )
    tell(events.ReadersAssigned(about=(case.ref,), data={"case": case.pk, "readers": new}))


@action
def release_reader(*, by: Actor, case: Case, person_id: int) -> None:
    """The office lets a reader go who has not read. Raises NotAllowed, HasRead."""
    access.check_is_office(by, case)
    case = locked(case)
    if Reading.objects.filter(case=case, reader_id=person_id).exists():
        raise HasRead
    asked = Reader.objects.filter(case=case, person_id=person_id).first()
    if asked is None:
        return
    asked.delete()
    tell(events.ReaderReleased(about=(case.ref,), data={"case": case.pk, "reader": person_id}))


@action
def advise(*, by: Actor, case: Case, advice: Outcome, remark: str) -> None:
    """A reader of the committee tells whoever decides what they think; saying it again replaces it.

    Where the kind asks for readers, only those who were asked. Raises NotAllowed, ReasonMissing, MovedOn.
    """
    access.check_may_advise(by, case)
    if not remark.strip():
        raise ReasonMissing(field="remark")
    case = locked(case)
    if case.state != State.CHECKED:
        raise MovedOn
    if by.id is None:
        raise NotAllowed
    known = Reading.objects.filter(case=case, reader_id=by.id).first() or Reading(case=case, reader_id=by.id)
    if (known.advice, known.remark) == (advice, remark):
        return
    known.advice, known.remark, known.read_at = advice, remark, by.at
    known.save()
    tell(events.AdviceGiven(about=about(case), data={"case": case.pk, "advice": advice}))
