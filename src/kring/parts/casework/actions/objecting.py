"""Objecting to a decision, what an outside committee found in appeal, and the terms of both."""

from dataclasses import dataclass
from datetime import date, datetime, time

from kring.foundation.files.api import Upload, keep
from kring.foundation.people.api import Role
from kring.foundation.records.api import AMSTERDAM, Actor, NotAllowed, Ref, Refusal, action, tell
from kring.parts.casework import access, events
from kring.parts.casework.kinds import Ruling, kind_called
from kring.parts.casework.models import Case, Decision, Held, Objection, Terms
from kring.parts.casework.rules import objection_may_move
from kring.parts.casework.states import ObjectionState, Outcome, Stage, State

from .moving import APPEAL_NOTICE, MovedOn, UnknownChoice, locked, write_to


class GroundsMissing(Refusal):
    """Schrijf op waarom je het niet eens bent met het besluit."""


class HasObjected(Refusal):
    """Je hebt al bezwaar gemaakt tegen dit besluit."""


class FirstAnObjection(Refusal):
    """Leg een uitspraak in beroep pas vast als er op bezwaar is besloten."""


class HasBeenAppealed(Refusal):
    """Voor deze zaak is al een uitspraak in beroep vastgelegd."""


class NotThatDay(Refusal):
    """De dag van de uitspraak ligt na de beslissing op bezwaar en niet in de toekomst."""


@dataclass(frozen=True)
class Verdict:
    """What an outside committee found: which day, whether it changes the decision, and then what holds."""

    on: date
    founded: bool
    summary: str
    outcome: Outcome = Outcome.REFUSED
    choice: str = ""
    file_name: str = ""
    file: Upload | bytes | None = None


@action
def object_to(*, by: Actor, case: Case, grounds: str) -> None:
    """The applicant objects to the decision. Raises NotAllowed, GroundsMissing, HasObjected, MovedOn."""
    access.check_is_applicant(by, case)
    if not grounds.strip():
        raise GroundsMissing(field="grounds")
    case = locked(case)
    if case.state != State.DECIDED or not case.decisions.filter(stage=Stage.FIRST).exists():
        raise MovedOn
    if Objection.objects.filter(case=case).exists():
        raise HasObjected
    Objection(case=case, grounds=grounds, made_at=by.at, moved_at=by.at).save()
    tell(events.ObjectionMade(about=(case.ref, case.owner), data={"case": case.pk}))


@action
def withdraw_objection(*, by: Actor, case: Case) -> None:
    """The applicant takes the objection back before it was decided. Raises NotAllowed, MovedOn."""
    access.check_is_applicant(by, case)
    case = locked(case)
    objection = Objection.objects.filter(case=case).first()
    if objection is None or not objection_may_move(ObjectionState(objection.state), ObjectionState.WITHDRAWN):
        raise MovedOn
    objection.state, objection.moved_at = ObjectionState.WITHDRAWN, by.at
    objection.save(update_fields=["state", "moved_at"])
    Held.objects.filter(case=case).delete()
    tell(events.ObjectionWithdrawn(about=(case.ref,), data={"case": case.pk}))


@action
def record_appeal(*, by: Actor, case: Case, verdict: Verdict) -> None:
    """The office records what the outside committee found; when that changes the decision, the module follows.

    Raises NotAllowed, FirstAnObjection, HasBeenAppealed, NotThatDay, UnknownChoice, files' FileRefused.
    """
    access.check_is_office(by, case)
    case = locked(case)
    before = {Stage(decision.stage): decision for decision in case.decisions.all()}
    if Stage.OBJECTION not in before:
        raise FirstAnObjection
    if Stage.APPEAL in before:
        raise HasBeenAppealed
    last = before[Stage.OBJECTION]
    if not last.decided_at.astimezone(AMSTERDAM).date() <= verdict.on <= by.today:
        raise NotThatDay(field="on")
    decision = _decision_of(by, case, verdict, last)
    decision.save()
    if verdict.founded:
        ruling = Ruling(verdict.outcome, decision.choice, decision.rule_set, decision.decided_at, Stage.APPEAL)
        kind_called(case.kind).ruled(by, access.row_of(case), ruling)
    if verdict.file is not None:
        keep(by=access.nobody(by), name=verdict.file_name, content=verdict.file, owner=decision.letter)
    write_to(case, APPEAL_NOTICE, by)
    tell(events.AppealRecorded(about=(case.ref,), data={"case": case.pk, "founded": verdict.founded}))


def _decision_of(by: Actor, case: Case, verdict: Verdict, last: Decision) -> Decision:
    brief = kind_called(case.kind).brief(access.row_of(case), by.today)
    options = {option.code for option in brief.choices} or {""}
    granted = verdict.outcome is Outcome.GRANTED
    if verdict.founded and granted and verdict.choice not in options:
        raise UnknownChoice(field="choice")
    return Decision(
        case=case,
        stage=Stage.APPEAL,
        founded=verdict.founded,
        outcome=verdict.outcome if verdict.founded else last.outcome,
        choice=(verdict.choice if granted else "") if verdict.founded else last.choice,
        reason=verdict.summary,
        rule_set=last.rule_set,
        decided_by_id=by.id,
        decided_at=max(last.decided_at, datetime.combine(verdict.on, time(12), AMSTERDAM)),
        sent_at=by.at,
    )


@action
def set_terms(
    *, by: Actor, owner: Ref, weeks: int | None, where: str = "", appeal_body: str = "", appeal_where: str = ""
) -> None:
    """The office fills in what its letters say about objection and appeal. Raises NotAllowed."""
    if not by.has(Role.OFFICE, owner):
        raise NotAllowed
    new = {
        "objection_weeks": weeks,
        "objection_where": where,
        "appeal_body": appeal_body,
        "appeal_where": appeal_where,
    }
    found = Terms.objects.select_for_update().filter(owner_kind=owner.kind, owner_id=owner.id).first()
    known = found or Terms(owner_kind=owner.kind, owner_id=owner.id)
    if found and all(getattr(found, name) == value for name, value in new.items()):
        return
    for name, value in new.items():
        setattr(known, name, value)
    known.set_by_id, known.set_at = by.id, by.at
    known.save()
    tell(events.TermsSet(about=(owner,), data={"weeks": weeks}))
