"""Asking, checking, supplementing, withdrawing. The upper module opens a case; casework's pages take it further."""

from collections.abc import Sequence

from django.db import IntegrityError, transaction

from kring.foundation.files.api import remove_all
from kring.foundation.records.api import Actor, NotAllowed, Ref, action, tell
from kring.parts.casework import access, events
from kring.parts.casework.kinds import kind_called
from kring.parts.casework.models import Case, Check, Decision, Held, Objection
from kring.parts.casework.states import OPEN, Finding, ObjectionState, State

from .moving import (
    ASKED_NOTICE,
    EvidenceMissing,
    ReasonMissing,
    Shown,
    StillOpen,
    about,
    keep_evidence,
    locked,
    move,
    write_to,
)


@action
def open_case(
    *, by: Actor, kind: str, applicant_id: int, subject: Ref, owner: Ref, evidence: Sequence[Shown] = ()
) -> int:
    """Somebody asks for something; returns the number of the case.

    Raises StillOpen when a case of this kind about this subject is not finished. Whether `by` may ask for this
    subject is the rule of the module that calls.
    """
    kind_called(kind)
    case = Case(
        kind=kind,
        applicant_id=applicant_id,
        subject_kind=subject.kind,
        subject_id=subject.id,
        owner_kind=owner.kind,
        owner_id=owner.id,
        opened_at=by.at,
        moved_at=by.at,
    )
    try:
        with transaction.atomic():
            case.save()
    except IntegrityError as error:
        if "casework_case_one_open" in str(error):
            raise StillOpen from None
        raise
    keep_evidence(case, evidence, by)
    tell(events.CaseOpened(about=(case.ref, owner), data={"case": case.pk, "kind": kind}))
    return case.pk


@action
def find_complete(*, by: Actor, case: Case, remark: str = "") -> None:
    """The office finds the case complete: it goes to whoever decides. Raises NotAllowed, MovedOn."""
    access.check_is_office(by, case)
    case = locked(case)
    move(case, State.CHECKED, by)
    Check(case=case, finding=Finding.COMPLETE, remark=remark, checked_by_id=by.id, checked_at=by.at).save()
    tell(events.CaseFoundComplete(about=about(case), data={"case": case.pk}))


@action
def ask_more(*, by: Actor, case: Case, question: str) -> None:
    """The office asks the applicant for something more. Raises NotAllowed, ReasonMissing, MovedOn."""
    access.check_is_office(by, case)
    if not question.strip():
        raise ReasonMissing(field="remark")
    case = locked(case)
    move(case, State.ASKED, by)
    Check(case=case, finding=Finding.INCOMPLETE, remark=question, checked_by_id=by.id, checked_at=by.at).save()
    write_to(case, ASKED_NOTICE, by)
    tell(events.MoreAsked(about=about(case), data={"case": case.pk}))


@action
def supplement(*, by: Actor, case: Case, evidence: Sequence[Shown]) -> None:
    """The applicant adds evidence: what was asked, or something of their own as long as the office has not looked.
    A case that waited for it goes back to the office. Raises NotAllowed, EvidenceMissing, MovedOn."""
    access.check_is_applicant(by, case)
    if not evidence:
        raise EvidenceMissing
    case = locked(case)
    if case.state != State.RECEIVED:
        move(case, State.RECEIVED, by)
    keep_evidence(case, evidence, by)
    tell(events.CaseSupplemented(about=about(case), data={"case": case.pk, "count": len(evidence)}))


@action
def withdraw(*, by: Actor, case: Case) -> None:
    """The applicant takes the case back before it was decided. Raises NotAllowed, MovedOn."""
    access.check_is_applicant(by, case)
    if kind_called(case.kind).proposed:
        raise NotAllowed
    case = locked(case)
    if case.state == State.WITHDRAWN:
        return
    move(case, State.WITHDRAWN, by)
    Held.objects.filter(case=case).delete()  # a decision that nobody has heard of is none
    tell(events.CaseWithdrawn(about=about(case), data={"case": case.pk}))


@action
def close_for_departed(*, by: Actor, person_id: int) -> int:
    """Somebody is being deleted: what they still asked for or objected to is withdrawn, their letters go.

    Returns how many cases that were. Called by privacy, as the system, before the rows go.
    """
    mine = Case.objects.select_for_update().filter(applicant_id=person_id)
    ids = list(mine.filter(state__in=OPEN).values_list("pk", flat=True))
    running = (ObjectionState.MADE, ObjectionState.HELD)
    objections = Objection.objects.filter(case__applicant_id=person_id, state__in=running)
    ids += list(objections.values_list("case_id", flat=True))
    for decision in Decision.objects.filter(case__applicant_id=person_id):
        remove_all(by=by, owner=decision.letter)
    if ids:
        Held.objects.filter(case_id__in=ids).delete()
        Case.objects.filter(pk__in=ids, state__in=OPEN).update(state=State.WITHDRAWN, moved_at=by.at)
        objections.update(state=ObjectionState.WITHDRAWN, moved_at=by.at)
        tell(events.CaseWithdrawn(about=tuple(Ref("case", str(id_)) for id_ in ids), data={"cases": ids}))
    return len(ids)
