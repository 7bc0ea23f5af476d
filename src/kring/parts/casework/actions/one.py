"""Verbs that change a case. The upper module opens it; from there casework's own pages take it further."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.urls import reverse

from kring.foundation.files.api import Upload, keep
from kring.foundation.notices.api import send
from kring.foundation.records.api import Actor, Event, Missing, Ref, Refusal, action, tell
from kring.parts.casework import access, events
from kring.parts.casework.kinds import Ruling, kind_called
from kring.parts.casework.models import Case, Check, Decision, Evidence, Reading
from kring.parts.casework.rules import may_move
from kring.parts.casework.states import OPEN, Finding, Outcome, State

# What the applicant is written about; the mail says where to read on, never what was decided.
ASKED_NOTICE, DECIDED_NOTICE = "casework.asked", "casework.decided"


class StillOpen(Refusal):
    """Je hebt al een aanvraag lopen. Wacht op het besluit of trek die aanvraag eerst in."""


class MovedOn(Refusal):
    """Deze zaak is intussen verder. Ververs de pagina om te zien hoe het staat."""


class UnknownChoice(Refusal):
    """Kies iets uit de lijst."""


class ReasonMissing(Refusal):
    """Schrijf op waarom. De aanvrager leest dit."""


class EvidenceMissing(Refusal):
    """Laat iets zien: beschrijf een bewijs en voeg een bestand of een link toe."""


@dataclass(frozen=True)
class Shown:
    """A piece of evidence as the applicant gives it: words, and a link or a file."""

    description: str
    link: str = ""
    file_name: str = ""
    file: Upload | bytes | None = None


def _about(case: Case) -> tuple[Ref, ...]:
    return (case.ref, case.subject, Ref("person", str(case.applicant_id)))


def _locked(case: Case) -> Case:
    """The case as it is now, ours until the transaction ends: two deciders at once take turns."""
    found = Case.objects.select_for_update().filter(pk=case.pk).first()
    if found is None:
        raise Missing
    return found


def _move(case: Case, to: State, by: Actor) -> None:
    if not may_move(State(case.state), to):
        raise MovedOn
    case.state, case.moved_at = to, by.at
    case.save(update_fields=["state", "moved_at"])


def _keep_evidence(case: Case, evidence: Sequence[Shown], by: Actor) -> None:
    """Raises files' FileRefused, with the sentence that says what is wrong with a file."""
    Evidence.objects.bulk_create(
        Evidence(
            case=case,
            description=shown.description,
            link=shown.link,
            file_ref=_kept(case, shown, by),
            added_by_id=by.id if by.is_person else None,
            added_at=by.at,
        )
        for shown in evidence
    )


def _kept(case: Case, shown: Shown, by: Actor) -> str:
    if shown.file is None:
        return ""
    return str(Ref("file", str(keep(by=by, name=shown.file_name, content=shown.file, owner=case.ref).id)))


def _write_to(case: Case, notice: str, by: Actor) -> None:
    url = reverse("casework:own_case", args=[case.pk])
    send(by=by, person_id=case.applicant_id, notice=notice, context={"url": url})


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
    _keep_evidence(case, evidence, by)
    tell(events.CaseOpened(about=(case.ref, owner), data={"case": case.pk, "kind": kind}))
    return case.pk


@action
def find_complete(*, by: Actor, case: Case, remark: str = "") -> None:
    """The office finds the case complete: it goes to whoever decides. Raises NotAllowed, MovedOn."""
    access.check_is_office(by, case)
    case = _locked(case)
    _move(case, State.CHECKED, by)
    Check(case=case, finding=Finding.COMPLETE, remark=remark, checked_by_id=by.id, checked_at=by.at).save()
    tell(events.CaseFoundComplete(about=_about(case), data={"case": case.pk}))


@action
def ask_more(*, by: Actor, case: Case, question: str) -> None:
    """The office asks the applicant for something more. Raises NotAllowed, ReasonMissing, MovedOn."""
    access.check_is_office(by, case)
    if not question.strip():
        raise ReasonMissing(field="remark")
    case = _locked(case)
    _move(case, State.ASKED, by)
    Check(case=case, finding=Finding.INCOMPLETE, remark=question, checked_by_id=by.id, checked_at=by.at).save()
    _write_to(case, ASKED_NOTICE, by)
    tell(events.MoreAsked(about=_about(case), data={"case": case.pk}))


@action
def supplement(*, by: Actor, case: Case, evidence: Sequence[Shown]) -> None:
    """The applicant adds evidence: what was asked, or something of their own as long as the office has not looked.
    A case that waited for it goes back to the office. Raises NotAllowed, EvidenceMissing, MovedOn."""
    access.check_is_applicant(by, case)
    if not evidence:
        raise EvidenceMissing
    case = _locked(case)
    if case.state != State.RECEIVED:
        _move(case, State.RECEIVED, by)
    _keep_evidence(case, evidence, by)
    tell(events.CaseSupplemented(about=_about(case), data={"case": case.pk, "count": len(evidence)}))


@action
def advise(*, by: Actor, case: Case, advice: Outcome, remark: str) -> None:
    """A reader of the committee tells whoever decides what they think; saying it again replaces it.

    Raises NotAllowed, ReasonMissing, MovedOn.
    """
    access.check_may_advise(by, case)
    if not remark.strip():
        raise ReasonMissing(field="remark")
    case = _locked(case)
    if case.state != State.CHECKED:
        raise MovedOn
    reader = by.id or 0  # check_may_advise let in a person
    known = Reading.objects.filter(case=case, reader_id=reader).first() or Reading(case=case, reader_id=reader)
    if (known.advice, known.remark) == (advice, remark):
        return
    known.advice, known.remark, known.read_at = advice, remark, by.at
    known.save()
    tell(events.AdviceGiven(about=_about(case), data={"case": case.pk, "advice": advice}))


@action
def decide(*, by: Actor, case: Case, outcome: Outcome, choice: str = "", reason: str) -> None:
    """Grant or refuse, with a reason that the applicant reads. What follows from it happens in this transaction.

    choice: what exactly is granted, one of the brief's choices. Raises NotAllowed (not the decider, or recused),
    ReasonMissing, UnknownChoice, MovedOn.
    """
    access.check_may_decide(by, case)
    if not reason.strip():
        raise ReasonMissing(field="reason")
    case = _locked(case)
    kind, row = kind_called(case.kind), access.row_of(case)
    brief = kind.brief(row, by.today)
    granted = outcome is Outcome.GRANTED
    known = {option.code for option in brief.choices}
    if granted and choice not in (known or {""}):
        raise UnknownChoice(field="choice")
    _move(case, State.DECIDED, by)
    ruling = Ruling(outcome, choice if granted else "", brief.rule_set, by.at)
    Decision(
        case=case,
        outcome=outcome,
        choice=ruling.choice,
        reason=reason,
        rule_set=ruling.rule_set,
        decided_by_id=by.id,
        decided_at=by.at,
    ).save()
    kind.ruled(by, access.row_of(case), ruling)
    _write_to(case, DECIDED_NOTICE, by)
    told: type[Event] = events.CaseGranted if granted else events.CaseRefused
    tell(told(about=(case.ref,), data={"case": case.pk, "choice": ruling.choice, "rule_set": ruling.rule_set}))


@action
def withdraw(*, by: Actor, case: Case) -> None:
    """The applicant takes the case back before it was decided. Raises NotAllowed, MovedOn."""
    access.check_is_applicant(by, case)
    case = _locked(case)
    if case.state == State.WITHDRAWN:
        return
    _move(case, State.WITHDRAWN, by)
    tell(events.CaseWithdrawn(about=_about(case), data={"case": case.pk}))


@action
def close_for_departed(*, by: Actor, person_id: int) -> int:
    """Somebody is being deleted: what they still asked for is withdrawn; returns how many cases that were.

    Called by privacy, as the system, before the rows go.
    """
    mine = Case.objects.select_for_update().filter(applicant_id=person_id, state__in=OPEN)
    ids = list(mine.values_list("pk", flat=True))
    if ids:
        Case.objects.filter(pk__in=ids).update(state=State.WITHDRAWN, moved_at=by.at)
        tell(events.CaseWithdrawn(about=tuple(Ref("case", str(id_)) for id_ in ids), data={"cases": ids}))
    return len(ids)
