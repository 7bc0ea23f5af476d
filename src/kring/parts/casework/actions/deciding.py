"""Deciding. A decision waits ten minutes before it takes effect, so that a slip of the hand reaches nobody."""

from kring.foundation.records.api import Actor, Event, NotAllowed, Refusal, action, tell
from kring.parts.casework import access, events, letters
from kring.parts.casework.kinds import Brief, CaseKind, Ruling, kind_called
from kring.parts.casework.models import Case, Decision, Held, Objection
from kring.parts.casework.rules import THINKING, can_be_taken_back, objection_may_move
from kring.parts.casework.states import ObjectionState, Outcome, Stage, State

from .moving import DECIDED_NOTICE, OBJECTION_NOTICE, MovedOn, ReasonMissing, UnknownChoice, locked, move, write_to


class NotReadEnough(Refusal):
    """Nog niet alle lezers hebben advies gegeven. Besluit als hun advies er is."""


class TooLate(Refusal):
    """De tien minuten zijn voorbij: dit besluit gaat uit of is al uitgegaan."""


class OneOfYours(Refusal):
    """Alleen wie het besluit nam, kan het terugnemen of meteen versturen."""


class NotWhatWasDecided(Refusal):
    """Het bezwaar is gegrond, dus er verandert iets. Kies een ander besluit dan de eerste keer."""


@action
def decide(*, by: Actor, case: Case, outcome: Outcome, choice: str = "", reason: str, at_once: bool = False) -> None:
    """Grant or refuse, with a reason that the applicant reads. It takes effect after ten minutes, or at once.

    choice: what exactly is granted, one of the brief's choices. Raises NotAllowed (not the decider, or recused),
    NotReadEnough, ReasonMissing, UnknownChoice, MovedOn; at once also what the module raises.
    """
    access.check_may_decide(by, case)
    case = locked(case)
    kind = kind_called(case.kind)
    brief = kind.brief(access.row_of(case), by.today)
    if case.state == State.CHECKED and access.readings_wanted(case, brief.decider) > 0:
        raise NotReadEnough
    held = _held(by, case, brief, outcome, choice, reason)
    if at_once:
        move(case, State.DECIDED, by)
        _take_effect(by, case, held, kind, brief)
        return
    move(case, State.HELD, by)
    _hold(held)
    tell(events.DecisionTaken(about=(case.ref,), data={"case": case.pk, "outcome": outcome}))


@action
def decide_objection(
    *, by: Actor, case: Case, founded: bool, outcome: Outcome, choice: str = "", reason: str, at_once: bool = False
) -> None:
    """Decide on the objection to a decision. Founded: outcome and choice hold from now on instead of the first;
    unfounded: those are not looked at, the first decision stays.

    Raises NotAllowed (also for who decided, checked or read the first time), ReasonMissing, UnknownChoice,
    NotWhatWasDecided, MovedOn.
    """
    access.check_may_decide_objection(by, case)
    case = locked(case)
    first = case.decisions.get(stage=Stage.FIRST)
    kind = kind_called(case.kind)
    brief = kind.brief(access.row_of(case), by.today)
    if not founded:
        outcome, choice = Outcome(first.outcome), first.choice
    held = _held(by, case, brief, outcome, choice, reason, known={first.choice})
    held.stage, held.founded = Stage.OBJECTION, founded
    if founded and (held.outcome, held.choice) == (first.outcome, first.choice):
        raise NotWhatWasDecided(field="outcome")
    if at_once:
        _move_objection(case, ObjectionState.DECIDED, by)
        _take_effect(by, case, held, kind, brief)
        return
    _move_objection(case, ObjectionState.HELD, by)
    _hold(held)
    tell(events.DecisionTaken(about=(case.ref,), data={"case": case.pk, "founded": founded}))


@action
def take_back(*, by: Actor, case: Case) -> None:
    """Whoever decided takes it back before it goes out. Raises OneOfYours, MovedOn, TooLate."""
    case = locked(case)
    held = _of(case)
    if held is None:
        raise MovedOn
    if not by.is_person or held.decided_by_id != by.id:
        raise OneOfYours
    if not can_be_taken_back(held.leaves_at, by.at):
        raise TooLate
    _back(case, held, by)
    tell(events.DecisionTakenBack(about=(case.ref,), data={"case": case.pk}))


@action
def send_now(*, by: Actor, case: Case) -> None:
    """Whoever decided lets it take effect at once; when the ten minutes are over (a worker that is down), anybody
    who may decide. Raises OneOfYours, MovedOn; what the module raises leaves everything as it was."""
    case = locked(case)
    held = _of(case)
    if held is None:
        raise MovedOn
    over = not can_be_taken_back(held.leaves_at, by.at) and by.has(
        kind_called(case.kind).decider(case.owner), case.owner
    )
    if not by.is_person or (held.decided_by_id != by.id and not over):
        raise OneOfYours
    _release(by, case, held)


@action
def let_out(*, by: Actor, held: int) -> None:
    """The ten minutes of this decision are over: it takes effect. Nothing happens when it was taken back or sent.

    by: the system. What the module refuses gives the case back to whoever decides, with a line in its story.
    """
    found = Held.objects.filter(pk=held).select_related("case").first()
    if found is None:
        return
    case = locked(found.case)
    still = Held.objects.filter(pk=held).first()
    if still is None:
        return
    try:
        release(by=by, case=case)
    except Refusal:
        case = locked(case)  # what was done to it is undone; what we hold in our hand does not know that yet
        _back(case, still, by)
        tell(events.DecisionBounced(about=(case.ref,), data={"case": case.pk}))


@action
def release(*, by: Actor, case: Case) -> None:
    """Let what is held take effect; an action of its own so that what the module refuses is undone as a whole."""
    if by.is_person:
        raise NotAllowed
    held = _of(case)
    if held is not None:
        _release(by, case, held)


def _release(by: Actor, case: Case, held: Held) -> None:
    kind = kind_called(case.kind)
    brief = kind.brief(access.row_of(case), by.today)
    if held.stage == Stage.FIRST:
        move(case, State.DECIDED, by)
    else:
        _move_objection(case, ObjectionState.DECIDED, by)
    Held.objects.filter(pk=held.pk).delete()
    _take_effect(by, case, held, kind, brief)


def _held(
    by: Actor, case: Case, brief: Brief, outcome: Outcome, choice: str, reason: str, known: set[str] | None = None
) -> Held:
    """The decision, not yet kept. known: choices that are right beside those of the brief."""
    if not reason.strip():
        raise ReasonMissing(field="reason")
    options = {option.code for option in brief.choices} or {""}
    granted = outcome is Outcome.GRANTED
    if granted and choice not in options | (known or set()):
        raise UnknownChoice(field="choice")
    return Held(
        case=case,
        outcome=outcome,
        choice=choice if granted else "",
        reason=reason,
        rule_set=brief.rule_set,
        decided_by_id=by.id if by.is_person else None,
        decided_at=by.at,
        leaves_at=by.at + THINKING,
    )


def _hold(held: Held) -> None:
    """Keep it, with the job that lets it out: one transaction, so there is never one without the other."""
    from kring.parts.casework.jobs import let_out_later

    held.save()
    let_out_later(held.pk)


def _of(case: Case) -> Held | None:
    return Held.objects.filter(case=case).first()


def _back(case: Case, held: Held, by: Actor) -> None:
    if held.stage == Stage.FIRST:
        move(case, State.CHECKED, by)
    else:
        _move_objection(case, ObjectionState.MADE, by)
    Held.objects.filter(pk=held.pk).delete()


def _move_objection(case: Case, to: ObjectionState, by: Actor) -> None:
    objection = Objection.objects.filter(case=case).first()
    if objection is None or not objection_may_move(ObjectionState(objection.state), to):
        raise MovedOn
    objection.state, objection.moved_at = to, by.at
    objection.save(update_fields=["state", "moved_at"])


def _take_effect(by: Actor, case: Case, held: Held, kind: CaseKind, brief: Brief) -> None:
    """The decision holds: kept, followed by the module, in a letter, in a mail, told. The caller moved the case."""
    decision = Decision(
        case=case,
        stage=held.stage,
        founded=held.founded,
        outcome=held.outcome,
        choice=held.choice,
        reason=held.reason,
        rule_set=held.rule_set,
        decided_by_id=held.decided_by_id,
        decided_at=held.decided_at,
        sent_at=by.at,
    )
    decision.save()
    ruling = Ruling(Outcome(held.outcome), held.choice, held.rule_set, held.decided_at, Stage(held.stage))
    row = access.row_of(case)
    if held.founded is not False:
        kind.ruled(by, row, ruling)
    letters.keep_letter(by=by, case=row, decision=decision, ruling=ruling, brief=brief)
    write_to(case, DECIDED_NOTICE if ruling.stage is Stage.FIRST else OBJECTION_NOTICE, by)
    data = {"case": case.pk, "choice": held.choice, "rule_set": held.rule_set}
    tell(_told(held)(about=(case.ref,), data=data))


def _told(held: Held) -> type[Event]:
    if held.stage == Stage.FIRST:
        return events.CaseGranted if held.outcome == Outcome.GRANTED else events.CaseRefused
    return events.ObjectionFounded if held.founded else events.ObjectionUnfounded
